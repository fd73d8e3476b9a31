import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { PREVIOUS_BLOCK, SPOKE_BEFORE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “1. “Buy cheap.” Roe says so.” ¶ “2. “Never lend.””: nobody, rather than somebody of the item above, for words in
 * marks that open the next item of a numbered list in which the item above opens in marks, too, and says more than
 * these. Else `index`.
 */
export function neverAboveItem({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { attribution, said } = frame;
  if (chosen === undefined || (chosen.place !== PREVIOUS_BLOCK && chosen.place !== SPOKE_BEFORE)) return index;
  if (marksOfItem(scene, attribution.block) !== said.firstToken) return index;
  const above = marksOfItem(scene, attribution.block - 1);
  return above >= 0 && !endsInMarks(scene, attribution.block - 1) ? -1 : index;
}

/** The mark that opens a numbered item: “2. ⟨“⟩Never lend.””; -1 for none. */
function marksOfItem({ document: { blocks, tokens } }: Scene, block: number): number {
  const first = itemAt(blocks, block)?.firstToken ?? -1;
  const [number, sign, mark] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  const isNumbered = number?.kind === "number" && (sign?.text === "." || sign?.text === ")");
  return isNumbered && mark?.kind === "mark" ? first + 2 : -1;
}

function endsInMarks({ document: { blocks, tokens } }: Scene, block: number): boolean {
  return tokens[(itemAt(blocks, block)?.lastToken ?? 0) - 1]?.kind === "mark";
}
