import type { Work } from "./work.ts";

/** A named speaker: the column of `quote_speakers` that points at it, and its name before and after. */
export interface Renamed {
  readonly pointer: "person_id" | "organisation_id";
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** Does what gives a speaker another name, and keeps full-text search true to it. In a transaction. */
export function* renameSpeaker({ pointer, id, from, to }: Renamed, rename: Work<unknown>): Work<void> {
  if (isSameToSearch(from, to)) return void (yield* rename);
  // The index keeps no words of its own, so the old ones are taken out as they were put in, before the new ones are added.
  const quoteIds = (yield { do: "take out quotes of", pointer, id }) as readonly number[];
  yield* rename;
  if (quoteIds.length > 0) yield { do: "enter quotes", quoteIds };
}

/**
 * Whether full-text search sees no difference between two spellings, so that a change from one to the other leaves its
 * index true. It folds case; what it does beyond ASCII is not relied upon.
 */
function isSameToSearch(a: string, b: string): boolean {
  return isAscii(a) && isAscii(b) && a.toLowerCase() === b.toLowerCase();
}

function isAscii(name: string): boolean {
  return /^[ -~]*$/.test(name);
}
