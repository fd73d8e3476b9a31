import type { Work } from "./work.ts";

/** A named speaker: the column of `quote_speakers` that points at it, and its name before and after. */
export interface Renamed {
  readonly pointer: "person_id" | "organisation_id";
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** Does the work that gives a speaker another name, and updates full-text search to match. In a transaction. */
export function* renameSpeaker({ pointer, id, from, to }: Renamed, rename: Work<unknown>): Work<void> {
  if (isSameToSearch(from, to)) return void (yield* rename);
  // The index does not store the words, so the old ones must be taken out just as they were put in, before the new ones
  // are added.
  const quoteIds = (yield { do: "take out quotes of", pointer, id }) as readonly number[];
  yield* rename;
  if (quoteIds.length > 0) yield { do: "enter quotes", quoteIds };
}

/**
 * Whether full-text search sees no difference between two spellings, so that a change from one to the other leaves its
 * index valid. It folds case; what it does beyond ASCII is not relied upon.
 */
function isSameToSearch(a: string, b: string): boolean {
  return isAscii(a) && isAscii(b) && a.toLowerCase() === b.toLowerCase();
}

function isAscii(name: string): boolean {
  return /^[ -~]*$/.test(name);
}
