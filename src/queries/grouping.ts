import { isNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import { requireKnownKeys, requireNoOptions } from "../known-keys.ts";
import { misuse } from "../misuse.ts";
import { findArchiveState } from "./archive-state.ts";
import { checkDimensions } from "./check-dimensions.ts";
import { checkFilter } from "./check-filter.ts";
import { countArticlesOf, countGroups, countOnce, countWithoutUtterance, type Group } from "./count-groups.ts";
import { type Counting, type CountReport, ONCE, type Unit, unitsOf } from "./count-report.ts";
import type { CountedSet } from "./counted-set.ts";
import { withDatabaseErrors } from "./database-errors.ts";
import type { CountedNoun, DimensionOf } from "./dimensions.ts";
import { FILTERS, type FilterOfList } from "./filters.ts";
import { leavingOut } from "./listing.ts";
import { sortGroups } from "./sort-groups.ts";

/** Counts the items that a filter leaves, by what they have in common. */
export interface Grouping<Noun extends CountedNoun> {
  /**
   * How many items a filter leaves, in all and in each group. An item with several values (a quote with two speakers)
   * counts in the group of each; the groups then sum to more than the total.
   *
   * @param by the dimensions that make the groups; with none there is one group
   * @param counting the units to count; for quotes both prints and utterances, unless one of them is asked for. An
   * utterance counts in every group in which one of its prints does.
   * @throws ArchiveError `invalid_argument` for a filter, a dimension or a unit that cannot be used
   */
  group(filter?: FilterOfList[Noun], by?: readonly DimensionOf[Noun][], counting?: Counting): Promise<CountReport>;
}

/** What {@link createGrouping} makes a grouping from. */
export interface GroupingParts<Noun extends CountedNoun> {
  readonly noun: Noun;
  /** Whether items of articles that are held back are left out unless the filter says otherwise. */
  readonly leavesOutHeldBack?: boolean;
  /** The items that a filter leaves. */
  find(filter: FilterOfList[Noun]): Promise<CountedSet>;
  /** The articles that they are looked for in. */
  findArticles(filter: FilterOfList[Noun]): Promise<CountedSet>;
  /** How many items a filter leaves. */
  count(filter: FilterOfList[Noun]): Promise<number>;
  /** How many of them a filter by confidence lets through for another reason; none if this is absent. */
  countLetThrough?(filter: FilterOfList[Noun]): Promise<number>;
}

/** Makes a grouping from its parts. */
export function createGrouping<Noun extends CountedNoun>(db: Reader, parts: GroupingParts<Noun>): Grouping<Noun> {
  type Filter = FilterOfList[Noun];
  const { noun } = parts;
  const shownOf = leavingOut<Filter>(db, parts);
  const find = async (filter: Filter, by: readonly string[], all: Group): Promise<Group[]> =>
    by.length === 0 ? [all] : countGroups(db, noun, await parts.find(filter), by, all.once !== null);
  const group = async (filter: Filter, by: readonly string[], counting: Counting): Promise<CountReport> => {
    checkCounting(noun, counting);
    checkFilter(FILTERS[noun], filter);
    checkDimensions(noun, by);
    const shownAlone = await shownOf(filter);
    const counted = shownAlone ?? filter;
    const units = unitsOf(noun, counting);
    const isOnce = units.some((unit) => unit === ONCE[noun]);
    const all: Group = {
      values: [],
      count: await parts.count(counted),
      once: isOnce ? await countOnce(db, noun, await parts.find(counted)) : null,
    };
    const toCounts = ({ count, once }: Group) =>
      Object.fromEntries(units.map((unit) => [unit, unit === ONCE[noun] ? once : count]));
    return {
      noun,
      units,
      filter,
      by,
      total: toCounts(all),
      groups: sortGroups(noun, by, leadingWith(units, await find(counted, by, all))).map((one) => ({
        values: Object.fromEntries(by.map((name, at) => [name, one.values[at] ?? null])),
        counts: toCounts(one),
      })),
      leftOut: {
        undated: await countUndated(db, parts, counted),
        heldBack: shownAlone === null ? 0 : await countHeldBack(db, parts, filter),
        withoutUtterance: units.includes("utterances") ? await countWithoutUtterance(db, await parts.find(counted)) : 0,
      },
      letThrough: (await parts.countLetThrough?.(counted)) ?? 0,
      ...(await findArchiveState(db)),
    };
  };
  return {
    group: (filter = {} as Filter, by = [], counting: Counting = {}, ...rest: readonly unknown[]) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions(`${noun}.group`, rest);
        return group(filter, by, counting);
      }),
  };
}

/** Groups whose `count` is that of the first unit, for sorting by it. */
function leadingWith([first]: readonly Unit[], groups: readonly Group[]): Group[] {
  const isOnce = Object.values(ONCE).some((unit) => unit === first);
  return groups.map((group) => (isOnce ? { ...group, count: group.once ?? 0 } : group));
}

function checkCounting(noun: CountedNoun, counting: Counting): void {
  requireKnownKeys("counting", counting, ["each", "once"]);
  for (const name of ["each", "once"] as const) {
    const value = counting[name];
    if (value !== undefined && typeof value !== "boolean") throw misuse(`counting: ${name} must be true or false`);
  }
  if (counting.once === true && ONCE[noun] === undefined) throw misuse(`counting: ${noun} are not counted once`);
}

/** How many articles a filter that asks for days leaves out because they have none. */
async function countUndated<Noun extends CountedNoun>(
  db: Reader,
  { findArticles }: GroupingParts<Noun>,
  filter: FilterOfList[Noun],
): Promise<number> {
  if (filter.since === undefined && filter.until === undefined) return 0;
  const anytime = { ...filter, since: undefined, until: undefined };
  return countArticlesOf(db, await findArticles(anytime), isNull(articles.publishedOn));
}

async function countHeldBack<Noun extends CountedNoun>(
  db: Reader,
  { findArticles }: GroupingParts<Noun>,
  filter: FilterOfList[Noun],
): Promise<number> {
  return countArticlesOf(db, await findArticles({ ...filter, heldBack: "only" }));
}
