import { tagSentence } from "../../../grammar/grammar.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, NAME, NOUN, NUMBER, PARTICIPLE, POSSESSIVE } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";

/** How many tokens may part a name from what it made: "Ann Roe's prize-winning third ⟨novel⟩", "released her third ⟨album⟩". */
const BESIDE = 4;

/**
 * What somebody may be called by what they made, run, did or was done to them, in lower case: "⟨Ann Roe⟩'s novel", "a film by ⟨Ann Roe⟩", "written
 * by ⟨Ann Roe⟩", "⟨Ann Roe⟩, who coaches", "⟨Ann Roe⟩ was robbed". Empty where nothing of the sort is said.
 */
export function makersBeside(scene: Scene, mention: number): readonly string[] {
  const { document, phraseTokens, mentionTokens } = scene;
  const { tokens } = document;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (tokens[last]?.kind === "possessive") return workBehind(scene, last + 1);
  const first = phraseTokens[mention]?.firstToken ?? 0;
  if (servesAs(scene.grammar, first - 1, AGENT)) return madeBy(scene, first - 2);
  return behindVerb(scene, behindAge(scene, last));
}

/** The token behind "⟨, 34,⟩" and "⟨(34)⟩", or the same token. */
function behindAge({ document: { tokens } }: Scene, last: number): number {
  const between = `${tokens[last]?.text ?? ""}${tokens[last + AGE - 1]?.text ?? ""}`;
  return (between === ",," || between === "()") && /^\d{1,3}$/.test(tokens[last + 1]?.text ?? "") ? last + AGE : last;
}

/** A comma or bracket, the age, and another. */
const AGE = 3;

/** "sells ⟨tomatoes⟩". */
function isThing({ grammar, sentenceOf }: Scene, at: number): boolean {
  tagSentence(grammar, sentenceOf[at] ?? 0);
  return grammar.tags[at] === NOUN;
}

/** What a work tells that stands at most a few modifiers behind a token: "prize-winning third novel". */
function workBehind({ document: { tokens }, grammar, language }: Scene, from: number): readonly string[] {
  for (let at = from; at < from + BESIDE; at += 1) {
    const makers = language.makers.works.get(tokens[at]?.lower ?? "");
    if (makers !== undefined) return makers;
    if (!isModifier(grammar.tags[at] ?? 0)) return [];
  }
  return [];
}

function isModifier(tag: number): boolean {
  return (
    tag === ADJECTIVE || tag === NOUN || tag === NAME || tag === NUMBER || tag === PARTICIPLE || tag === POSSESSIVE
  );
}

/** "a novel ⟨by⟩", "written ⟨by⟩". */
function madeBy({ document: { tokens }, language: { makers } }: Scene, at: number): readonly string[] {
  const noun = tokens[at]?.text === "," || tokens[at]?.kind === "mark" ? at - 1 : at;
  const word = tokens[noun]?.lower ?? "";
  return makers.works.get(word) ?? makers.making.get(word) ?? makers.running.get(word) ?? [];
}

/** "⟨Ann Roe⟩ released her third album", "⟨Ann Roe⟩, who coaches the side,", "⟨Ann Roe⟩ was robbed". */
function behindVerb(scene: Scene, last: number): readonly string[] {
  const { document, language } = scene;
  const { tokens } = document;
  const isClause =
    tokens[last]?.text === "," && language.smallWords.personalRelatives.has(tokens[last + 1]?.lower ?? "");
  const verb = isClause ? last + 2 : last;
  const word = tokens[verb]?.lower ?? "";
  if (language.helpers.formsOfBe.has(word)) return language.makers.undergone.get(tokens[verb + 1]?.lower ?? "") ?? [];
  const { determiners, owners } = language.words;
  const next = tokens[verb + 1]?.lower ?? "";
  const hasObject = determiners.has(next) || owners.has(next);
  const runs = language.makers.running.get(word);
  if (runs !== undefined)
    return hasObject || tokens[verb + 1]?.capital === true || isThing(scene, verb + 1) ? runs : [];
  const makes = language.makers.making.get(word);
  if (makes === undefined) return [];
  const isTitle = tokens[verb + 1]?.kind === "mark" && tokens[verb + 2]?.capital === true;
  return isTitle || (hasObject && workBehind(scene, verb + 2).length > 0) ? makes : [];
}
