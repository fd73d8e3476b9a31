import { COORDINATOR, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, OWNER } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "./candidates.ts";

/** Whether what stands before a colon and the words is what they are about: “On Roe’s ankle: ⟦“She walked off.”⟧”, “On whether he would go: ⟦…⟧”, “And of prizes: ⟦…⟧”. */
export function isUnderTopic(
  { document, grammar, language }: Scene,
  { attribution, content, sentences }: Frame,
): boolean {
  const { tokens } = document;
  const colon = (content[0]?.firstToken ?? 0) - 1;
  const first = servesAs(grammar, sentences.firstToken, COORDINATOR) ? sentences.firstToken + 1 : sentences.firstToken;
  if (attribution.kind !== "direct" || tokens[colon]?.text !== ":" || colon <= first + 1) return false;
  if (!language.speech.topicPrepositions.has(tokens[first]?.lower ?? "") && !servesAs(grammar, first, GENITIVE))
    return false;
  if (language.helpers.questionOpeners.has(tokens[first + 1]?.lower ?? "")) return true;
  // "On her husband, Joe Moe:", and not "On Monday, Joe Moe:"
  const mayBeApposed = grammar.tags[first + 1] === OWNER;
  return !grammar.tags.subarray(first, colon).some((tag) => (tag === COMMA && !mayBeApposed) || isFiniteVerb(tag));
}
