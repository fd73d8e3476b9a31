import { holdsTag, stepBack } from "../../../grammar/steps.ts";
import {
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  OWNER,
  PAST,
  PREPOSITION,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isInCapitals } from "../../../text/characters.ts";
import { DASHES } from "../../../text/dashes.ts";
import { isAnyIn, isIn } from "../../../text/item-at.ts";
import { isInserted } from "../../inserted.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";

/** The longest insertion between a subject and its verb, in tokens. */
const LONGEST_INSERTION = 30;

/** How many insertions may follow one another: "Roe (Lab., Ashby)⟨, speaking on Monday,⟩ said". */
const INSERTIONS = 2;

/** The longest phrase that names somebody, in tokens. */
const LONGEST_PHRASE = 24;

/**
 * The mention that is the subject of a verb, before any insertions: “⟨Roe⟩ (Lab., Ashby) said”, “⟨Roe⟩, speaking on
 * Monday, said”, “⟨Roe⟩ – who sacked Moe – said”, “⟨Roe⟩, Moe's boss, was quoted as saying”; -1 where no mention ends
 * there.
 *
 * @param first where its sentence begins
 * @param verb the first token of the verb, its auxiliaries included
 */
export function mainSubject(scene: Scene, first: number, verb: number): number {
  let end = stepBack(scene.grammar.tags, verb, ADVERB);
  for (let inserted = 0; inserted <= INSERTIONS; inserted += 1) {
    const holder = holderBefore(scene, first, end - 1);
    const mention = holder < 0 ? mentionEndingAt(scene, first, end) : holder;
    if (mention >= 0) return mention;
    end = startOfInsertion(scene, first, end);
    if (end < 0) return -1;
  }
  return -1;
}

/**
 * “Moe's sister, ⟨Ann Roe⟩, said”: the mention that ends at the comma, if it is the holder of the office before it, and
 * no other noun; else -1.
 */
function holderBefore(scene: Scene, first: number, comma: number): number {
  const { tags } = scene.grammar;
  const mention = tags[comma] === COMMA ? mentionEndingAt(scene, first, comma) : -1;
  const phrase = scene.phraseTokens[mention];
  // "in a message passed on by ⟨the consul, Ann Roe⟩, said"
  if (phrase === undefined || isBehindPreposition(scene, phrase.firstToken)) return -1;
  return holdsTag(tags, phrase.firstToken, phrase.lastToken, COMMA) || isDescribed(scene, first, phrase) ? mention : -1;
}

/** "by ⟨Roe⟩", but not "while ⟨Roe⟩". */
function isBehindPreposition({ grammar, language }: Scene, at: number): boolean {
  return grammar.tags[at - 1] === PREPOSITION && !language.smallWords.subordinators.has(wordAt(grammar, at - 1));
}

/**
 * “his opposite number, ⟨Ann Roe⟩, said”: whether a noun phrase without a mention begins the sentence and ends at the
 * comma before a name.
 */
function isDescribed({ cast, grammar, mentionOf }: Scene, first: number, { firstToken }: TokenRange): boolean {
  const { tags } = grammar;
  const comma = firstToken - 1;
  if (tags[comma] !== COMMA || (tags[first] !== DETERMINER && tags[first] !== OWNER)) return false;
  const isPerson = cast.mentions[mentionOf[firstToken] ?? -1]?.person != null;
  return isPerson && endOfNounPhrase(grammar, first, comma) === comma && !isAnyIn(mentionOf, first, comma);
}

/**
 * The mention whose phrase ends at a token: one behind a comma, else a person, “head of the trust ⟨Ann Roe⟩”, “⟨Ann
 * Roe⟩ of the trust”, else the one with the longest phrase; for “Moe's sister, Ann Roe” not Moe; -1 where there is
 * none.
 */
function mentionEndingAt(scene: Scene, first: number, end: number): number {
  const { cast, grammar, mentionOf, mentionTokens, phraseTokens } = scene;
  const isPerson = (mention: number) => cast.mentions[mention]?.person != null;
  let longest = -1;
  for (let at = end - 1; at >= Math.max(first, end - LONGEST_PHRASE); at -= 1) {
    const mention = mentionOf[at] ?? -1;
    const last = mentionTokens[mention]?.lastToken ?? -1;
    // "a man ⟨who⟩ prosecutors say"
    if (last < 0 || isOwnerSign(scene, last) || (last < end && grammar.tags[last] === WH_WORD)) continue;
    const phrase = phraseTokens[mention];
    if (phrase?.lastToken === end && grammar.tags[phrase.firstToken - 1] === COMMA) return mention;
    const isWhole = phrase?.lastToken === end && (isPerson(mention) || !isPerson(longest));
    if (isWhole || (longest < 0 && last === end)) longest = mention;
  }
  return longest;
}

/** The comma, dash or bracket that opens the insertion ending right before a token; -1 where there is none. */
function startOfInsertion(scene: Scene, first: number, end: number): number {
  const { document, grammar, pairOf } = scene;
  const { tokens } = document;
  const closing = end - 1;
  const sign = tokens[closing]?.text ?? "";
  const isBracket = sign === ")";
  const isDash = DASHES.has(sign);
  if (!isBracket && !isDash && grammar.tags[closing] !== COMMA) return -1;
  for (let at = closing - 1; at > Math.max(first, closing - LONGEST_INSERTION); at -= 1) {
    if (isIn(pairOf, at)) continue;
    const text = tokens[at]?.text ?? "";
    if (isBracket ? text === "(" : isDash && DASHES.has(text)) return at;
    if (isBracket || isDash || grammar.tags[at] !== COMMA) continue;
    const subject = mentionEndingAt(scene, first, behindCode(scene, at));
    if (subject < 0) continue;
    const opens = scene.phraseTokens[subject]?.firstToken === first;
    if (isInserted(scene.grammar, at, closing) || (opens && isLongPhrase(scene.grammar, at, closing))) return at;
  }
  return -1;
}

/** "Acme Corp ⟨ACME.N⟩, which": the share code before a comma; the comma itself where there is none. */
function behindCode({ document: { tokens } }: Scene, comma: number): number {
  const text = tokens[comma - 1]?.text ?? "";
  return text.includes(".") && isInCapitals(text) ? comma - 1 : comma;
}

/**
 * "The union⟨, speaking for the striker, Tom Roe,⟩ said": whether a phrase with commas in it, opened by a preposition
 * or participle, runs up to the verb.
 */
function isLongPhrase({ tags }: Scene["grammar"], comma: number, closing: number): boolean {
  const opener = tags[comma + 1];
  const isPhrase = opener === PREPOSITION || opener === GERUND || isPastForm(opener);
  return isPhrase && tags.subarray(comma + 2, closing).every((tag) => !isFiniteVerb(tag) || tag === PAST);
}
