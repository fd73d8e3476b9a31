import { COMMA, PREPOSITION } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";

/**
 * Whether what begins at a token only adds to an office without an article at the start of a clause: "counsel for ⟨the tenant⟩ argued".
 * Whoever holds the office speaks, and is not whom the addition may mean.
 */
export function addsToOffice({ document, grammar, language, mentionOf, sentenceOf }: Scene, first: number): boolean {
  const office = first - 2;
  const opens = sentenceOf[office - 1] !== sentenceOf[first] || grammar.tags[office - 1] === COMMA;
  if (!opens || sentenceOf[office] !== sentenceOf[first] || grammar.tags[first - 1] !== PREPOSITION) return false;
  return (mentionOf[office] ?? -1) < 0 && language.nouns.roles.has(document.tokens[office]?.lower ?? "");
}
