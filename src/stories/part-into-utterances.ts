import { groupBy } from "../group-by.ts";

/** One print of some words: what shows which utterance it is of. */
export interface Print {
  /** The day of publication by its Julian number; 0 if it is unknown. */
  readonly day: number;
  /** Who is given as having said them; null if nobody is, or nobody who has a name. */
  readonly speaker: string | null;
  /** The day on which they were said; null if it is not stated. */
  readonly saidOn: string | null;
}

/** The most days without a print within one utterance. */
export const LONGEST_GAP_IN_DAYS = 7;

/**
 * Parts prints of the same words into utterances: by more than seven days without a print, by speaker and by the day on
 * which they were said. What is not known of a print separates it from nothing, unless it could belong to several
 * utterances: such prints are an utterance of their own. Undated prints are kept apart from dated ones. The order in
 * which the prints are given does not matter.
 */
export function partIntoUtterances<One extends Print>(prints: readonly One[]): One[][] {
  return partByGaps(prints)
    .flatMap((part) => partByKnown(part, ({ speaker }) => speaker))
    .flatMap((part) => partByKnown(part, ({ saidOn }) => saidOn));
}

function partByGaps<One extends Print>(prints: readonly One[]): One[][] {
  const parts: One[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const print of prints.toSorted((one, other) => one.day - other.day)) {
    const isApart = print.day - last > LONGEST_GAP_IN_DAYS;
    if (isApart) parts.push([print]);
    else parts.at(-1)?.push(print);
    last = print.day;
  }
  return parts;
}

/** Parts prints by a value that may be unknown; all stay together unless two different values are known. */
function partByKnown<One>(prints: readonly One[], tell: (print: One) => string | null): One[][] {
  const groups = groupBy(prints, tell);
  const known = groups.size - (groups.has(null) ? 1 : 0);
  return known < 2 ? [[...prints]] : [...groups.values()];
}
