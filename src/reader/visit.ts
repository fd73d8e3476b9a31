import { ArchiveError } from "../errors.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse } from "../misuse.ts";
import type { PageRequest } from "../queries/listing.ts";
import { toNumber } from "../queries/read-filter.ts";
import type { Sort } from "../queries/sorts.ts";

/** What a visitor asks for: the page's path without `.json`, the key in it, and the parameters of the address. */
export interface Visit {
  readonly path: string;
  /** The id, slug, hash or address in the path; empty if there is none. */
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** How many items are on a page, unless the address says otherwise. */
const PAGE_LIMIT = 25;

/**
 * The parameters of an address by name.
 *
 * @throws ArchiveError `invalid_argument` for one that is given twice, since one of the two would be ignored silently
 */
export function parametersOf(query: URLSearchParams): Record<string, string> {
  const parameters: Record<string, string> = Object.create(null);
  for (const [name, value] of query) {
    if (name in parameters) throw new ArchiveError("invalid_argument", `${name}: given more than once`);
    parameters[name] = value;
  }
  return { ...parameters };
}

/** The part of a list that the address asks for, and the order; a list refuses an order that it does not have. */
export function pageOf({ parameters }: Visit, limit: number = PAGE_LIMIT): PageRequest {
  const { limit: wanted, after, sort } = parameters;
  return { limit: wanted === undefined ? limit : toNumber("limit", wanted), after, sort: sort as Sort | undefined };
}

/** What the address says besides the part of the list: a filter of the TypeScript API, as typed. */
export function filterOf(visit: Visit): Readonly<Record<string, string>> {
  const { limit: _, after: __, sort: ___, ...filter } = visit.parameters;
  return filter;
}

/** Refuses parameters that the page does not read. */
export function requireParameters({ parameters }: Visit, names: readonly string[]): void {
  const [given] = Object.keys(parameters);
  if (names.length === 0 && given !== undefined)
    throw misuse(`address: there is no "${given}", this page takes nothing`);
  requireKnownKeys("address", parameters, names);
}
