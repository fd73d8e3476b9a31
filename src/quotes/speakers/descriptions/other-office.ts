import { ADJECTIVE, NAME, NOUN } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { SOME_CALLING } from "../mentions/callings.ts";
import { whoseCounterpart } from "../mentions/counterparts.ts";
import { isStated, statingOffice } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { isOrigin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";

/**
 * Whether a description names an office by its purpose, and somebody is said to hold another: “Home Secretary Roe …
 * ⟨the defence secretary⟩”, “the environment secretary, Roe, … ⟨Labour's shadow environment secretary⟩”, “Roe, an
 * economist, … ⟨the finance minister⟩”. Not so where the purpose of an office is unknown: “Secretary Roe … the defence
 * secretary”.
 */
export function holdsOtherOffice(scene: Scene, description: number, key: Key, known: Known): boolean {
  const office = (itemAt(scene.mentionTokens, description)?.lastToken ?? 0) - 1;
  if (!scene.language.nouns.officesForSomething.has(headOf(scene, description))) return false;
  const described = purposeOf(scene, office);
  if (described.length === 0) return false;
  const held = officesOf(scene, key, description, office, known);
  if (held.length === 0) return isStated(scene, description, key, SOME_CALLING, known.stated);
  return held.every((own) => isOther(scene, described, purposeOf(scene, own)));
}

/**
 * How far from a description, in mentions, an office counts, and how many of the mentions that state it are considered.
 */
const REACH = 150;
const LOOKED_AT = 20;

/**
 * The tokens at which mentions of somebody, the descriptions beside them, or those whose counterparts they are, hold
 * the office of a description.
 */
function officesOf(scene: Scene, key: Key, description: number, office: number, { stated }: Known): readonly number[] {
  const from = scene.mentionTokens[description]?.firstToken ?? office;
  return statingOffice(scene, office, from, stated)
    .filter((mention) => Math.abs(mention - description) < REACH && keyOf(scene.cast.mentions[mention]) === key)
    .slice(-LOOKED_AT)
    .flatMap((mention) => {
      const beside = [mention, mention - 1, whoseCounterpart(scene, mention)];
      return beside.map((one) => officeWithin(scene, one, office)).find((at) => at >= 0) ?? -1;
    })
    .filter((at) => at >= 0);
}

/** The first token in a mention's phrase that is the word for an office; -1 where there is none. */
function officeWithin({ phraseTokens, words }: Scene, mention: number, office: number): number {
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const at = words.subarray(firstToken, lastToken).indexOf(words[office] ?? 0);
  return at < 0 ? -1 : firstToken + at;
}

/** How many words before an office, and behind "of" or "for", may name its purpose. */
const LONGEST = 4;

/**
 * “⟨shadow home⟩ secretary”, “minister for ⟨higher education⟩”: the words that distinguish an office from others of its
 * name, in lower case; not its place, holder or party, or that it is over.
 */
function purposeOf({ document: { tokens }, grammar, language }: Scene, office: number): readonly string[] {
  const found: string[] = [];
  const add = (at: number): boolean => {
    const word = tokens[at]?.lower ?? "";
    const tag = grammar.tags[at];
    // "⟨Home⟩ Secretary Roe": the tagger takes "Home" for an adverb.
    const isPrinted = tokens[at]?.capital === true && tokens[office]?.capital === true && !language.words.all.has(word);
    const isNominal = tag === NOUN || tag === ADJECTIVE || tag === NAME || isPrinted;
    if (tokens[at]?.kind !== "word" || !isNominal) return false;
    const isParty = tokens[at]?.capital === true && language.nouns.parties.has(word);
    if (!language.nouns.formerWords.has(word) && !isOrigin(word, language) && !isParty) found.push(word);
    return true;
  };
  for (let at = office - 1; at >= office - LONGEST && add(at); ) at -= 1;
  if (!language.smallWords.behindOffices.has(tokens[office + 1]?.lower ?? "")) return found;
  const from = language.words.determiners.has(tokens[office + 2]?.lower ?? "") ? office + 3 : office + 2;
  for (let at = from; at < from + LONGEST && add(at); ) at += 1;
  return found;
}

/** Whether two offices have no purpose in common, or only one of them is a deputy's or in the shadow cabinet. */
function isOther({ language }: Scene, described: readonly string[], own: readonly string[]): boolean {
  const { besideOffice } = language.nouns;
  const besides = (words: readonly string[]) => words.filter((word) => besideOffice.has(word)).join();
  if (besides(described) !== besides(own)) return true;
  return own.length > 0 && !described.some((word) => own.includes(word));
}

/**
 * "The ⟨local⟩ MP", "the ⟨rival⟩ candidate": whether a word sets a description apart from those the article is about.
 */
export function isSetApart({ document, language, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const beforeHead = document.tokens[lastToken - 2]?.lower ?? "";
  return lastToken - firstToken > 1 && language.nouns.settingApart.has(beforeHead);
}
