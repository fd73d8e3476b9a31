import { and, count, isNotNull, isNull, type SQL } from "drizzle-orm";
import { correctedCount, type Population } from "../accuracy/corrected-count.ts";
import type { Interval } from "../accuracy/interval.ts";
import type { Reader } from "../archive/reader.ts";
import { quotes } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { requireNoOptions } from "../known-keys.ts";
import { misuse } from "../misuse.ts";
import { countGroups, groupKey } from "../queries/count-groups.ts";
import type { CountedGroup, CountReport } from "../queries/count-report.ts";
import { type CountedSet, quotesCounted } from "../queries/counted-set.ts";
import { withDatabaseErrors } from "../queries/database-errors.ts";
import type { DimensionOf } from "../queries/dimensions.ts";
import type { QuoteFilter } from "../queries/filters.ts";
import { createQuotes } from "../queries/quotes.ts";
import type { LendReader } from "../second-reader/opinion.ts";
import { isThorough, versionHere } from "../thorough-version.ts";
import { type JudgedQuote, loadDraws, rightness, weighed } from "./drawn.ts";
import { membersOf } from "./judged-members.ts";
import { loadVerdicts } from "./verdicts.ts";

/** A group of a corrected count. */
export interface CorrectedGroup extends CountedGroup {
  /** How many there would be if people had judged all quotes that were read, with the 95 % interval. */
  readonly corrected: Interval;
}

/** What a correction rests on. */
export interface CorrectionBasis {
  /** Quotes that were drawn at random and judged. */
  readonly judged: number;
  /** The articles that these stand in. */
  readonly articles: number;
  /** How many of these quotes were read right, in words and speakers. */
  readonly right: number;
}

/** A count of quotes, corrected for the errors of the reading that a random sample shows. */
export interface CorrectedCount extends Omit<CountReport, "groups"> {
  readonly corrected: Interval;
  readonly groups: readonly CorrectedGroup[];
  readonly basis: CorrectionBasis;
}

/**
 * Counts quotes as {@link Grouping.group} does, and says how many there would be if people had judged all of them, as
 * far as a random sample (`onrecord review --sample`) of what this version has read tells. Quotes that were missed are
 * not included.
 *
 * @throws ArchiveError `not_found` if too little was judged; `invalid_argument` for a filter or a dimension that cannot
 * be used, or cannot be corrected, and where a second reader had a say and is not there
 */
export type CountCorrected = (filter?: QuoteFilter, by?: readonly DimensionOf["quotes"][]) => Promise<CorrectedCount>;

/** The fewest judged quotes, and articles that they stand in, for a correction: fewer tell nothing. */
export const LEAST_JUDGED = { quotes: 30, articles: 10 } as const;

/** @param lend supplies the second reader, if one had a say in what is counted */
export function createCorrectedCount(db: Reader, lend: LendReader): CountCorrected {
  return (filter = {}, by = [], ...rest: readonly unknown[]) =>
    withDatabaseErrors(db, async () => {
      requireNoOptions("countCorrected", rest);
      const report = await createQuotes(db).group(filter, by, { each: true });
      requireCorrectable(filter, by);
      const judged = await findJudged(db, await onlyReader(report.versions, lend));
      // Only what lists show is corrected.
      const shown = report.leftOut.heldBack > 0 ? { ...filter, heldBack: "without" as const } : filter;
      const set = await quotesCounted(db, shown);
      const total = await correctEach(db, set, { by: [], judged, lend });
      const groups = await correctEach(db, set, { by, judged, lend });
      return {
        ...report,
        corrected: total([]),
        groups: report.groups.map((group) => ({
          ...group,
          corrected: groups(by.map((name) => group.values[name] ?? null)),
        })),
        basis: {
          judged: judged.length,
          articles: new Set(judged.map(({ cluster }) => cluster)).size,
          right: judged.filter(({ holds }) => holds).length,
        },
      };
    });
}

/**
 * Refuses what cannot be asked of a quote as it was read, which stands without the others of its article and is in no
 * index of words.
 *
 * @param called what messages call a filter
 */
export function requireCorrectable(
  filter: QuoteFilter,
  by: readonly string[],
  called: (name: string) => string = (name) => name,
): void {
  for (const name of ["beside", "occasion", "minConfidence"] as const) {
    if (filter[name] !== undefined) throw misuse(`${called(name)}: a count under this filter cannot be corrected`);
  }
  if (by.includes("decided")) throw misuse("by: what people have decided needs no correction");
}

/**
 * The version that has read all of an archive. It must be this one, by itself or with the second reader that is here;
 * otherwise this throws `not_found`.
 */
async function onlyReader(versions: readonly string[], lend: LendReader): Promise<string> {
  const [one = EXTRACTOR_VERSION, another] = versions;
  const here = await versionHere(isThorough(one), lend);
  if (one === here && another === undefined) return here;
  throw new ArchiveError(
    "not_found",
    `this version (${here}) can only correct what it has read itself: ${rereadHint(versions)}, then onrecord review --sample 200`,
  );
}

/** The command after which all articles are read alike. */
function rereadHint(versions: readonly string[]): string {
  return versions.some(isThorough) ? "onrecord reread --thorough" : "onrecord reread";
}

/** The quotes that were drawn from what this version has read, and judged. Throws `not_found` if they are too few. */
async function findJudged(db: Reader, here: string): Promise<JudgedQuote[]> {
  const rows = (await loadDraws(db, undefined)).filter(({ version }) => version === here);
  const said = await loadVerdicts(db, [...new Set(rows.map(({ article }) => article))]);
  const drawn = rows.flatMap((row) => (row.quote === null ? [] : [{ ...row, quote: row.quote }]));
  const judged = weighed(drawn.map((one) => ({ ...one, isRight: rightness(one.quote, said.get(one.article)) })));
  const clusters = new Set(judged.map(({ cluster }) => cluster)).size;
  if (judged.length >= LEAST_JUDGED.quotes && clusters >= LEAST_JUDGED.articles) return judged;
  throw new ArchiveError(
    "not_found",
    `too little was judged to correct a count: ${judged.length} quotes in ${clusters} articles, and it takes ${LEAST_JUDGED.quotes} in ${LEAST_JUDGED.articles}: onrecord review --sample 200`,
  );
}

interface Correction {
  readonly by: readonly string[];
  readonly judged: readonly JudgedQuote[];
  readonly lend: LendReader;
}

/** Prepares the corrected count of each group of a set, by the group's values. */
async function correctEach(db: Reader, set: CountedSet, { by, judged, lend }: Correction) {
  const countIn = async (condition: SQL) => {
    const groups = await countGroups(db, "quotes", { ...set, where: and(set.where, condition) }, by);
    return new Map(groups.map(({ values, count }) => [groupKey(values), count]));
  };
  const read = await countIn(isNull(quotes.decided));
  const certain = await countIn(isNotNull(quotes.decided));
  const unjudged = await countUnjudged(db);
  const members = await membersOf(db, set, by, judged, lend);
  return (values: Parameters<typeof groupKey>[0]): Interval => {
    const key = groupKey(values);
    const population: Population = { unjudged, read: read.get(key) ?? 0, certain: certain.get(key) ?? 0 };
    const interval = correctedCount(population, members(key));
    if (interval === null) throw new RangeError("nothing was judged");
    return interval;
  };
}

/** How many quotes nobody has judged. A partial index knows the few that are judged. */
async function countUnjudged(db: Reader): Promise<number> {
  const [all] = await db.select({ count: count() }).from(quotes);
  const [judged] = await db.select({ count: count() }).from(quotes).where(isNotNull(quotes.decisionId));
  return (all?.count ?? 0) - (judged?.count ?? 0);
}
