import { type Agreement, krippendorffAlpha } from "../accuracy/agreement.ts";
import { type Band, bandOf } from "../accuracy/bands.ts";
import { estimateShare, type Judged, type Share, toHalve } from "../accuracy/share.ts";
import type { Reader } from "../archive/reader.ts";
import { articles } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { requireKnownKeys, requireNoOptions } from "../known-keys.ts";
import { requireId } from "../queries/check-values.ts";
import { inList } from "../queries/conditions.ts";
import { withDatabaseErrors } from "../queries/database-errors.ts";
import type { Span } from "../span.ts";
import { type DrawnRow, type JudgedQuote, loadDraws, rightness, tally, verdictsAt, weighed } from "./drawn.ts";
import { type ArticleVerdicts, loadVerdicts, OTHER_WORDS } from "./verdicts.ts";

/** Which judgements count. */
export interface AccuracyFilter {
  /** Those of one draw; of all, if not given. */
  readonly draw?: number | undefined;
}

/** A share with its 95 % interval, and how many further judgements would halve that; null if nothing can be said. */
export interface EstimatedShare extends Share {
  readonly toHalve: number | null;
}

/** What is known of one group of quotes. */
export interface AccuracyGroup {
  readonly by: "kind" | "band" | "publication" | "month";
  /** "direct", "0.8-0.9", "Reuters", "2016-05"; null where the article does not say. */
  readonly value: string | null;
  /** How many of the quotes are right, in words and speakers. */
  readonly right: EstimatedShare;
  /** The mean of what the program says: where it is far from `right`, confidence is to be read as that. */
  readonly confidence: number;
}

/** How right an archive is, as far as its draws tell. Only what was drawn at random counts. */
export interface Accuracy {
  readonly drawn: number;
  /** Of those drawn; the others are left out as if they had not been drawn. */
  readonly judged: number;
  /** Null if nothing is judged, as below. */
  readonly right: EstimatedShare | null;
  readonly groups: readonly AccuracyGroup[];
  /** From whole articles in which somebody has said that no quote is missing any more. */
  readonly found: {
    readonly articlesDrawn: number;
    readonly articlesJudged: number;
    /** Quotes that were not read, in the articles judged. */
    readonly missed: number;
    /** How many of the quotes that there are were read, and read right. */
    readonly share: EstimatedShare | null;
  };
  /** Of those who have judged the same quotes, by who they say has spoken; null if nobody has. */
  readonly agreement: (Agreement & { readonly judges: readonly string[] }) | null;
  /**
   * The versions of onrecord that had read what was drawn. What articles read otherwise since then is not in the
   * figures.
   */
  readonly versions: readonly string[];
}

/**
 * How right the archive is.
 *
 * @throws ArchiveError `invalid_argument`; `not_found` for a draw that there is not
 */
export type MeasureAccuracy = (filter?: AccuracyFilter) => Promise<Accuracy>;

export function createAccuracy(db: Reader): MeasureAccuracy {
  return (filter = {}, ...rest: readonly unknown[]) =>
    withDatabaseErrors(db, async () => {
      requireNoOptions("accuracy", rest);
      requireKnownKeys("filter", filter, ["draw"]);
      if (filter.draw !== undefined) requireId("draw", filter.draw);
      return measure(db, filter);
    });
}

async function measure(db: Reader, { draw }: AccuracyFilter): Promise<Accuracy> {
  const rows = await loadDraws(db, draw);
  const hashes = [...new Set(rows.map(({ article }) => article))];
  const said = await loadVerdicts(db, hashes);
  const places = await loadPlaces(db, hashes);
  const quotes = rows.flatMap((row) => (row.quote === null ? [] : [{ ...row, quote: row.quote }]));
  const judged = weighed(quotes.map((one) => ({ ...one, isRight: rightness(one.quote, said.get(one.article)) })));
  return {
    drawn: quotes.length,
    judged: judged.length,
    right: estimate(judged),
    groups: groupsOf(judged, places),
    found: foundIn(rows, said),
    agreement: agreementOn(quotes, said),
    versions: [...new Set(rows.map(({ version }) => version))],
  };
}

function estimate(judged: readonly Judged[]): EstimatedShare | null {
  const share = estimateShare(judged);
  return share === null ? null : { ...share, toHalve: toHalve(share) };
}

interface Place {
  readonly publication: string | null;
  readonly month: string | null;
}

async function loadPlaces(db: Reader, hashes: readonly string[]): Promise<Map<string, Place>> {
  const rows = await db
    .select({ sha256: articles.sha256, publication: articles.agency, publishedOn: articles.publishedOn })
    .from(articles)
    .where(inList(articles.sha256, hashes));
  return new Map(
    rows.map(({ sha256, publication, publishedOn }) => [
      sha256,
      { publication, month: publishedOn?.slice(0, 7) ?? null },
    ]),
  );
}

function groupsOf(judged: readonly JudgedQuote[], places: ReadonlyMap<string, Place>): AccuracyGroup[] {
  const placeOf = ({ cluster }: JudgedQuote) => places.get(cluster) ?? { publication: null, month: null };
  return [
    ...groupsBy("kind", judged, ({ quote }) => quote.kind),
    ...groupsBy("band", judged, ({ quote }): Band => bandOf(quote.confidence)),
    ...groupsBy("publication", judged, (one) => placeOf(one).publication),
    ...groupsBy("month", judged, (one) => placeOf(one).month),
  ];
}

function groupsBy(
  by: AccuracyGroup["by"],
  judged: readonly JudgedQuote[],
  groupOf: (one: JudgedQuote) => string | null,
): AccuracyGroup[] {
  return [...groupBy(judged, groupOf)]
    .sort(([one], [other]) => (one ?? "").localeCompare(other ?? "", "en"))
    .flatMap(([value, members]): AccuracyGroup[] => {
      const right = estimate(members);
      return right === null ? [] : [{ by, value, right, confidence: meanConfidence(members) }];
    });
}

function meanConfidence(judged: readonly JudgedQuote[]): number {
  const all = judged.reduce((sum, { weight }) => sum + weight, 0);
  return judged.reduce((sum, { weight, quote }) => sum + weight * quote.confidence, 0) / all;
}

/**
 * How many of the quotes in whole articles were read right. Only there are the quotes that were missed known as well.
 */
function foundIn(rows: readonly DrawnRow[], said: ReadonlyMap<string, ArticleVerdicts>): Accuracy["found"] {
  const drawn = rows.filter(({ quote }) => quote === null);
  const done = drawn.filter(({ article }) => (said.get(article)?.completedBy.size ?? 0) > 0);
  const perDraw = tally(done, ({ draw }) => `${draw}`);
  const counted = done.map(({ draw, article, probability }) => {
    const own = rows.flatMap((row) => (row.draw === draw && row.article === article && row.quote ? [row.quote] : []));
    const right = own.filter((quote) => rightness(quote, said.get(article)) === true).length;
    const weight = (1 / probability) * (perDraw.get(`${draw}`) ?? 1);
    return { article, weight, right, missed: missedIn(own, said.get(article)).length };
  });
  const judged = counted.flatMap(({ article, weight, right, missed }) => [
    ...Array.from({ length: right }, () => ({ cluster: article, weight, holds: true })),
    ...Array.from({ length: missed }, () => ({ cluster: article, weight, holds: false })),
  ]);
  return {
    articlesDrawn: drawn.length,
    articlesJudged: done.length,
    missed: counted.reduce((sum, { missed }) => sum + missed, 0),
    share: estimate(judged),
  };
}

/** The quotes that people have added where nothing was read, without those whose extent they only changed. */
function missedIn(read: readonly Span[], said: ArticleVerdicts | undefined): Span[] {
  const added = (said?.verdicts ?? []).filter(
    ({ says, start, end }) => says === OTHER_WORDS && !read.some((one) => one.start < end && start < one.end),
  );
  return [...new Map(added.map((one) => [`${one.start}-${one.end}`, one])).values()];
}

function agreementOn(
  drawn: readonly { readonly article: string; readonly quote: Span }[],
  said: ReadonlyMap<string, ArticleVerdicts>,
): Accuracy["agreement"] {
  const judges = new Set<string>();
  const things = [...new Map(drawn.map((one) => [`${one.article} ${one.quote.start}-${one.quote.end}`, one])).values()];
  const verdicts = things.map(({ article, quote }) => {
    // The last word of each judge.
    const byJudge = new Map(verdictsAt(quote, said.get(article)).map(({ by, says }) => [by, says]));
    if (byJudge.size > 1) for (const by of byJudge.keys()) judges.add(by);
    return [...byJudge.values()];
  });
  const agreement = krippendorffAlpha(verdicts);
  return agreement === null ? null : { ...agreement, judges: [...judges].sort() };
}
