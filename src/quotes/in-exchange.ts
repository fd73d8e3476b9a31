import { itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Scene } from "./scene.ts";

const SENTENCE_ENDS = new Set([".", "!", "?", "...", "…"]);

/** “Did you look?” asked Roe. ¶ ⟨“No.”⟩: however short, a sentence that is all its paragraph below one that begins with marks. */
export function isInExchange(
  { document: { blocks, tokens } }: Scene,
  { block, firstToken, lastToken }: Pick<MarkPair, "block" | "firstToken" | "lastToken">,
): boolean {
  const own = itemAt(blocks, block);
  if (own?.firstToken !== firstToken || own.lastToken !== lastToken) return false;
  const isBelow = tokens[itemAt(blocks, block - 1)?.firstToken ?? -1]?.kind === "mark";
  return isBelow && SENTENCE_ENDS.has(tokens[lastToken - 2]?.text ?? "");
}
