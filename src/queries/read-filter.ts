import { ArchiveError } from "../errors.ts";
import type { Filters } from "./filter-kinds.ts";
import { FILTERS, type FilterOfList } from "./filters.ts";

/** A filter as typed on the command line or given in a URL: every value as words. */
export type TypedFilter = Readonly<Record<string, string | undefined>>;

/**
 * The filter that typed words ask for. The list that is given the filter checks what they mean, and refuses names that
 * no filter has.
 *
 * @throws ArchiveError `invalid_argument` for words that should be a number, or true or false, and are not
 */
export function readFilter<List extends keyof FilterOfList>(list: List, typed: TypedFilter): FilterOfList[List] {
  return readValues(FILTERS[list], typed) as FilterOfList[List];
}

/**
 * The same for filters that may belong to no list.
 *
 * @param called what messages call a filter
 */
export function readValues(
  filters: Filters,
  typed: TypedFilter,
  called: (name: string) => string = (name) => name,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(typed).map(([name, words]) => {
    const kind = filters[name]?.kind;
    if (words === undefined || (kind !== "share" && kind !== "flag")) return [name, words];
    return [name, kind === "share" ? toNumber(called(name), words) : toFlag(called(name), words)];
  });
  return Object.fromEntries(values);
}

function toFlag(name: string, words: string): boolean {
  if (words === "true" || words === "false") return words === "true";
  throw new ArchiveError("invalid_argument", `${name}: must be "true" or "false", not "${words}"`);
}

/**
 * The number that typed words say.
 *
 * @throws ArchiveError `invalid_argument` if they are not a number
 */
export function toNumber(name: string, words: string): number {
  const number = Number(words);
  if (words.trim() !== "" && Number.isFinite(number)) return number;
  throw new ArchiveError("invalid_argument", `${name}: "${words}" is no number`);
}
