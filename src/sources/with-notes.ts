import { isRefusal } from "../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "./document.ts";

/** A document with notes about everything that it came with, before its own notes; a refusal as it is. */
export function withNotes(
  result: SourceDocument | PartRefusal,
  notes: readonly string[],
): SourceDocument | PartRefusal {
  return isRefusal(result) || notes.length === 0 ? result : { ...result, notes: [...notes, ...result.notes] };
}
