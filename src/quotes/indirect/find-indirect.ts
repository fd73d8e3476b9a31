import type { Cast } from "../../people/cast.ts";
import type { Document } from "../../text/document.ts";
import type { Attribution, Cue } from "../attribution.ts";
import type { Stretch } from "../stretches.ts";

/**
 * Finds reported speech: what was said without marks, and the clauses round words in marks (mixed quotes).
 *
 * @param cues of the whole document, in order
 * @param stretches the words in marks; a stretch that is taken into a mixed quote is in its `quoted`
 */
export function findIndirect(
  _document: Document,
  _cast: Cast,
  _cues: readonly Cue[],
  _stretches: readonly Stretch[],
): Attribution[] {
  return [];
}
