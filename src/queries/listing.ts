import type { Reader } from "../archive/reader.ts";
import { requireKnownKeys, requireNoOptions } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";
import { requireOneOf } from "./check-values.ts";
import { type CursorKey, parseCursor, toCursor } from "./cursor.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import { prepareFindHeldBack } from "./held-back.ts";
import type { Sort } from "./sorts.ts";

/** Which part of a list is wanted. */
export interface PageRequest {
  /** How many items at most, 1 to 1,000; 50 if not given. */
  readonly limit?: number | undefined;
  /** The `next` of the page before, from the same list with the same filter. */
  readonly after?: string | null | undefined;
  /**
   * The order: for quotes, articles and credits "newest" or "oldest" first; for people and organisations by "name", or
   * those with the most "quotes" first. Unless given, the first of the two. Undated articles come last in either order.
   */
  readonly sort?: Sort | undefined;
}

/** How to read. */
export interface ReadOptions {
  /**
   * Ends the reading when it is aborted: the promise is rejected with the signal's reason. It is checked before each
   * step of a page; what SQLite has begun, it finishes.
   */
  readonly signal?: AbortSignal | undefined;
}

/** A part of a list; `next` is null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  /**
   * How many more items the whole list would have if their articles were not held back; 1,000 stands for that many or
   * more. Absent if none is left out.
   */
  readonly heldBack?: number;
  /**
   * How many items of the whole list a filter by confidence lets through only because people have judged them; 1,000
   * stands for that many or more. Absent if there is none.
   */
  readonly letThrough?: number;
}

/** A list that can be filtered, page by page or item by item. The order is part of each list's contract. */
export interface Listing<Filter, Item> {
  /**
   * One page.
   *
   * @throws ArchiveError `invalid_argument` for a filter, limit or cursor that cannot be used
   */
  list(filter?: Filter, page?: PageRequest, options?: ReadOptions): Promise<Page<Item>>;
  /** Every item in the list's order, read a page at a time. */
  iterate(filter?: Filter, options?: ReadOptions): AsyncIterableIterator<Item>;
  /**
   * How many items a filter leaves, without loading them.
   *
   * @param options with a `limit`, counting stops there: a result that equals it means that many or more
   * @throws ArchiveError `invalid_argument` for a filter or limit that cannot be used
   */
  count(filter?: Filter, options?: CountOptions): Promise<number>;
}

/** How far to count. */
export interface CountOptions {
  /** A whole number from 1; to the end if not given. */
  readonly limit?: number | undefined;
}

/**
 * What {@link createPages} makes pages from: how a page's keys are found in order, and how items are loaded for them.
 */
export interface PageParts<Filter extends object, Item> {
  /** In the plural: "quotes". */
  readonly noun: string;
  /** Throws `invalid_argument` for a filter that cannot be used. */
  check(filter: Filter): void;
  /** Whether items of articles that are held back are left out, unless the filter says what becomes of them. */
  readonly leavesOutHeldBack?: boolean;
  /** The orders to choose from, the usual one first; absent if there is no choice. */
  readonly sorts?: readonly Sort[];
  /**
   * The keys of the first `limit` items after `after`, in the order asked for; `sort` is undefined for the usual one.
   */
  find(filter: Filter, after: CursorKey | null, limit: number, sort?: Sort): Promise<readonly CursorKey[]>;
  /** How many items a filter by confidence lets through for another reason; at most `limit`. None if this is absent. */
  countLetThrough?(filter: Filter, limit: number): Promise<number>;
  /** The items of these keys, in the same order. */
  load(keys: readonly CursorKey[]): Promise<readonly Item[]>;
}

/** What {@link createListing} makes a listing from: its pages, and how its items are counted. */
export interface ListingParts<Filter extends object, Item> extends PageParts<Filter, Item> {
  /** How many items a filter leaves; at most `limit`, unless that is null. */
  count(filter: Filter, limit: number | null): Promise<number>;
}

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 1000;
const ITERATION_LIMIT = 200;

/** Makes a list from its parts. */
export function createListing<Filter extends object, Item>(
  db: Reader,
  parts: ListingParts<Filter, Item>,
): Listing<Filter, Item> {
  const list = createPages(db, parts);
  const shownOf = leavingOut<Filter>(db, parts);
  return {
    list,
    iterate: (filter, options, ...rest) =>
      iteratePages(async (page) => {
        requireNoOptions(`${parts.noun}.iterate`, rest);
        return list(filter, page, options);
      }),
    count: (filter = {} as Filter, options = {}, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions(`${parts.noun}.count`, rest);
        parts.check(filter);
        return parts.count((await shownOf(filter)) ?? filter, checkCount(options));
      }),
  };
}

/** Makes pages by keyset: a page costs the same at the end of a list as at its beginning. */
export function createPages<Filter extends object, Item>(
  db: Reader,
  parts: PageParts<Filter, Item>,
): Listing<Filter, Item>["list"] {
  const shownOf = leavingOut<Filter>(db, parts);
  const list = async (filter: Filter, page: PageRequest, options: ReadOptions): Promise<Page<Item>> => {
    parts.check(filter);
    const limit = checkPage(page);
    const sort = checkSort(parts.sorts ?? [], page.sort);
    const bound = sort === undefined ? filter : { ...filter, sort };
    const signal = checkSignal(options);
    const after = page.after ? parseCursor(parts.noun, bound, page.after) : null;
    signal?.throwIfAborted();
    const shownAlone = await shownOf(filter);
    const keys = await parts.find(shownAlone ?? filter, after, limit + 1, sort);
    signal?.throwIfAborted();
    const shown = keys.slice(0, limit);
    const last = shown.at(-1);
    const left = shownAlone === null ? [] : await parts.find({ ...filter, heldBack: "only" }, null, MAX_LIMIT);
    const letThrough = (await parts.countLetThrough?.(shownAlone ?? filter, MAX_LIMIT)) ?? 0;
    return {
      ...(left.length === 0 ? {} : { heldBack: left.length }),
      ...(letThrough === 0 ? {} : { letThrough }),
      items: await parts.load(shown),
      next: keys.length > limit && last ? toCursor(parts.noun, bound, last) : null,
    };
  };
  return (filter = {} as Filter, page = {}, options = {}, ...rest) =>
    withDatabaseErrors(db, async () => {
      requireNoOptions(`${parts.noun}.list`, rest);
      return list(filter, page, options);
    });
}

/** Turns a filter into one that leaves out what is held back; null if nothing is to be left out. */
export function leavingOut<Filter extends object>(
  db: Reader,
  { leavesOutHeldBack = false }: { readonly leavesOutHeldBack?: boolean },
): (filter: Filter) => Promise<Filter | null> {
  const findHeldBack = prepareFindHeldBack(db);
  return async (filter) => {
    if (!leavesOutHeldBack || ("heldBack" in filter && filter.heldBack !== undefined)) return null;
    return (await findHeldBack()).length === 0 ? null : { ...filter, heldBack: "without" };
  };
}

/** Every item of a paged list. */
async function* iteratePages<Item>(list: (page: PageRequest) => Promise<Page<Item>>): AsyncGenerator<Item, undefined> {
  let after: string | null = null;
  do {
    const page: Page<Item> = await list({ limit: ITERATION_LIMIT, after });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}

/** Checks the order asked for, and returns it; undefined for the usual one. */
function checkSort(sorts: readonly Sort[], sort: Sort | undefined): Sort | undefined {
  if (sort !== undefined && sorts.length === 0) throw misuse("page: this list has one order, and no sort");
  requireOneOf("page: sort", sort, sorts);
  return sort === sorts[0] ? undefined : sort;
}

/** Checks a page request, and returns its limit. */
export function checkPage(page: PageRequest): number {
  requireKnownKeys("page", page, ["limit", "after", "sort"]);
  const limit = page.limit ?? DEFAULT_LIMIT;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw misuse(`page: limit must be a whole number from 1 to ${MAX_LIMIT}, not ${shown(limit)}`);
}

/** Checks options, and returns their signal. */
export function checkSignal(options: ReadOptions): AbortSignal | undefined {
  requireKnownKeys("options", options, ["signal"]);
  const { signal } = options;
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw misuse(`options: signal must be an AbortSignal, not ${shown(signal)}`);
}

/** Checks options, and returns how far to count; null for to the end. */
export function checkCount(options: CountOptions): number | null {
  requireKnownKeys("options", options, ["limit"]);
  const { limit } = options;
  if (limit === undefined) return null;
  if (Number.isSafeInteger(limit) && limit >= 1) return limit;
  throw misuse(`options: limit must be a whole number from 1, not ${shown(limit)}`);
}
