import { ArchiveError } from "../errors.ts";
import type { Filters } from "./filter-kinds.ts";
import { FILTERS, type FilterOfList } from "./filters.ts";

/** A filter as it is typed on the command line or stands in an address: every value as words. */
export type TypedFilter = Readonly<Record<string, string | undefined>>;

/**
 * The filter that typed words ask for. What they mean is checked by the list that is given the filter, and so are names
 * that no filter has.
 *
 * @throws ArchiveError `invalid_argument` for words that are no number, or neither true nor false, where one is wanted
 */
export function readFilter<List extends keyof FilterOfList>(list: List, typed: TypedFilter): FilterOfList[List] {
  return readValues(FILTERS[list], typed) as FilterOfList[List];
}

/** The same for filters that may be of no list. */
export function readValues(filters: Filters, typed: TypedFilter): Readonly<Record<string, unknown>> {
  const values = Object.entries(typed).map(([name, words]) => {
    const kind = filters[name]?.kind;
    if (words === undefined || (kind !== "share" && kind !== "flag")) return [name, words];
    return [name, kind === "share" ? toNumber(name, words) : toFlag(name, words)];
  });
  return Object.fromEntries(values);
}

function toFlag(name: string, words: string): boolean {
  if (words === "true" || words === "false") return words === "true";
  throw new ArchiveError("invalid_argument", `${name}: must be "true" or "false", not "${words}"`);
}

/** @throws ArchiveError `invalid_argument` for what is no number */
export function toNumber(name: string, words: string): number {
  const number = Number(words);
  if (words.trim() !== "" && Number.isFinite(number)) return number;
  throw new ArchiveError("invalid_argument", `${name}: "${words}" is no number`);
}
