import { COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import type { Scene } from "../../scene.ts";

/** How many tokens of the first of two descriptions may stand behind its phrase: "the former secretary ⟨of state⟩ and". */
const BEHIND_CORE = 3;

/** "The former mayor of the town and ⟦present chairman⟧": "and" parts it from another description of one person. */
export function isSecondOfTwo(
  { cast, document, grammar, language: { words }, mentionTokens, phraseTokens }: Scene,
  mention: number,
): boolean {
  const own = cast.mentions[mention];
  const before = cast.mentions[mention - 1];
  const first = document.tokens[mentionTokens[mention]?.firstToken ?? 0]?.lower ?? "";
  const and = (mentionTokens[mention]?.firstToken ?? 0) - 1;
  const after = phraseTokens[mention - 1]?.lastToken ?? and;
  if (before?.form !== "description" || before.plural || !servesAs(grammar, and, COORDINATOR)) return false;
  if (words.determiners.has(first) || words.owners.has(first) || own?.form !== "description" || own.plural)
    return false;
  for (let at = after; at < and; at += 1) if (document.tokens[at]?.kind !== "word") return false;
  return and - after <= BEHIND_CORE;
}
