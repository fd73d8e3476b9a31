import { itemAt } from "../../../text/item-at.ts";
import { AFTER, CUE_FOLLOWS } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/**
 * “Critics found it ⟦“dear”⟧; ⟨one⟩ wrote of “a circus””: -1 for words in marks where the candidate is the subject of a
 * verb of speech in a clause behind a semicolon; else `index`.
 */
export function neverAcrossSemicolon({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const end = frame.content.at(-1)?.lastToken ?? -1;
  const isBehind = chosen?.place === AFTER && chosen.cueSide === CUE_FOLLOWS && chosen.firstToken > end;
  return isBehind && frame.attribution.cue === null && scene.document.tokens[end]?.text === ";" ? -1 : index;
}
