import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { perLanguage } from "../../languages/per-language.ts";
import type { Utf16Span } from "../../span.ts";
import type { Scene } from "../scene.ts";
import { endOfPattern, indexPatterns } from "./phrase-pattern.ts";

const knowledgeIn = perLanguage((language) => indexPatterns(language.anonymity.knowledgePhrases));

/**
 * The phrase of a description whose own words mark an anonymous source: “⟨sources close to the talks⟩”, “⟨a person
 * familiar with the matter⟩”, “⟨an unnamed official⟩”; null for “an official”, “a passer-by”.
 */
export function findSourcePhrase(scene: Scene, mention: number): Utf16Span | null {
  const { document, cast, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[mention];
  const whole = phraseTokens[mention];
  const { tokens } = document;
  if (own === undefined || whole === undefined || cast.mentions[mention]?.form !== "description") return null;
  const head = wordAt(scene, own.lastToken - 1);
  const isSource =
    scene.language.anonymity.sourceNouns.has(head) || isCalledUnnamed(scene, own.firstToken, own.lastToken - 1);
  const knows =
    scene.language.anonymity.knowingNouns.has(head) &&
    endOfPattern(tokens, knowledgeIn(scene.language), own.lastToken, whole.lastToken) >= 0;
  return isSource || knows ? (cast.mentions[mention]?.phrase ?? null) : null;
}

function isCalledUnnamed(scene: Scene, from: number, to: number): boolean {
  return holdsOneOf(scene, from, to, scene.language.anonymity.unnamedWords);
}
