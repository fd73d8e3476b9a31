import { KNOWING_NOUNS, KNOWLEDGE_PHRASES, SOURCE_NOUNS, UNNAMED_WORDS } from "../../languages/en/anonymity.ts";
import type { Utf16Span } from "../../span.ts";
import type { Scene } from "../scene.ts";
import { endOfPattern, indexPatterns } from "./phrase-pattern.ts";

const KNOWLEDGE = indexPatterns(KNOWLEDGE_PHRASES);

/**
 * The phrase of a description that by its own words is an anonymous source's: “⟨sources close to the talks⟩”, “⟨a person familiar
 * with the matter⟩”, “⟨an unnamed official⟩”; null for “an official”, “a passer-by”.
 */
export function findSourcePhrase(scene: Scene, mention: number): Utf16Span | null {
  const { document, cast, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[mention];
  const whole = phraseTokens[mention];
  const { tokens } = document;
  if (own === undefined || whole === undefined || cast.mentions[mention]?.form !== "description") return null;
  const head = tokens[own.lastToken - 1]?.lower ?? "";
  const isSource = SOURCE_NOUNS.has(head) || isCalledUnnamed(scene, own.firstToken, own.lastToken - 1);
  const knows = KNOWING_NOUNS.has(head) && endOfPattern(tokens, KNOWLEDGE, own.lastToken, whole.lastToken) >= 0;
  return isSource || knows ? (cast.mentions[mention]?.phrase ?? null) : null;
}

function isCalledUnnamed({ document }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (UNNAMED_WORDS.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}
