import { and, asc, eq } from "drizzle-orm";
import type { Judged } from "../accuracy/share.ts";
import type { Reader } from "../archive/reader.ts";
import { reviewDraws, runs } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { findPlaceNow, findRedactedAmong, type Tombstone } from "../queries/removed.ts";
import type { Span } from "../span.ts";
import type { QuoteKind } from "../vocabulary.ts";
import type { ArticleVerdicts, Verdict } from "./verdicts.ts";

/** A row of `review_draws`. */
export interface DrawnRow {
  readonly draw: number;
  readonly article: string;
  readonly quote: DrawnQuote | null;
  readonly stratum: string;
  readonly probability: number;
  readonly version: string;
}

/** A quote as it was read when it was drawn. */
export interface DrawnQuote extends Span {
  readonly kind: QuoteKind;
  readonly confidence: number;
}

/** What was drawn, in the order of the draws: in one draw, or if none is given in all. */
export async function loadDraws(db: Reader, draw: number | undefined): Promise<DrawnRow[]> {
  return (await loadDrawRows(db, draw)).map((row) => {
    const { runId, articleSha256, startChar, endChar, kind, confidence, stratum, probability, version } = row;
    const isWhole = startChar === null || endChar === null || kind === null || confidence === null;
    const quote = isWhole ? null : { start: startChar, end: endChar, kind, confidence };
    return { draw: runId, article: articleSha256, quote, stratum, probability, version };
  });
}

type DrawRow = typeof reviewDraws.$inferSelect & { readonly version: string };

/**
 * The rows of `review_draws`, in order. What was drawn from an article that was redacted since is given at its place in
 * the article that replaced it, if the same words stand there: judgements have moved there as well. What the redaction
 * has touched stays as it was drawn.
 *
 * @throws ArchiveError `not_found` if no draw has this number
 */
export async function loadDrawRows(db: Reader, draw: number | undefined): Promise<DrawRow[]> {
  const found = await db
    .select({ row: reviewDraws, version: runs.version })
    .from(reviewDraws)
    .innerJoin(runs, eq(runs.id, reviewDraws.runId))
    .where(draw === undefined ? undefined : eq(reviewDraws.runId, draw))
    .orderBy(asc(reviewDraws.runId), asc(reviewDraws.seq));
  if (found.length === 0 && draw !== undefined) await requireDraw(db, draw);
  const redacted = await findRedactedAmong(db, [...new Set(found.map(({ row }) => row.articleSha256))]);
  const rows: DrawRow[] = [];
  for (const { row, version } of found) {
    const tombstone = redacted.get(row.articleSha256);
    const moved = tombstone === undefined ? {} : await placeNow(db, row, tombstone);
    rows.push({ ...row, ...moved, version });
  }
  return rows;
}

/** Refuses a number that no draw has, because a draw may have drawn nothing. */
async function requireDraw(db: Reader, draw: number): Promise<void> {
  const ofDraw = and(eq(runs.id, draw), eq(runs.command, "review"));
  const known = await db.select({ id: runs.id }).from(runs).where(ofDraw);
  if (known.length === 0) throw new ArchiveError("not_found", `draw: there is none with number ${draw}`);
}

async function placeNow(
  db: Reader,
  row: typeof reviewDraws.$inferSelect,
  removed: Tombstone,
): Promise<Partial<DrawRow>> {
  const { startChar: start, endChar: end } = row;
  const now = await findPlaceNow(db, removed, start === null || end === null ? null : { start, end });
  if (now === null) return {};
  return { articleSha256: now.sha256, startChar: now.span?.start ?? null, endChar: now.span?.end ?? null };
}

/**
 * Whether the last verdict on a place says that it was read right; undefined if there is none, null if only a part was
 * judged.
 */
export function rightness(place: Span, said: ArticleVerdicts | undefined): boolean | null | undefined {
  return verdictsAt(place, said).at(-1)?.isRight;
}

/** All verdicts on a place, the last one last. */
export function verdictsAt({ start, end }: Span, said: ArticleVerdicts | undefined): Verdict[] {
  return (said?.verdicts ?? []).filter((one) => one.start === start && one.end === end);
}

/** A quote that was drawn and judged. */
export interface JudgedQuote extends Judged {
  readonly quote: DrawnQuote;
}

/**
 * The quotes that are judged, with weights. If not all of a stratum is judged yet, those that are stand for the others,
 * since they come in random order. Several draws each estimate the same thing, and count by how much of each is judged.
 */
export function weighed(
  drawn: readonly (DrawnRow & { readonly quote: DrawnQuote; readonly isRight: boolean | null | undefined })[],
): JudgedQuote[] {
  const count = tally(drawn, ({ draw, stratum }) => `${draw} ${stratum}`);
  const judged = drawn.filter(({ isRight }) => typeof isRight === "boolean");
  const countJudged = tally(judged, ({ draw, stratum }) => `${draw} ${stratum}`);
  const perDraw = tally(judged, ({ draw }) => `${draw}`);
  return judged.map(({ draw, stratum, article, probability, quote, isRight }) => {
    const key = `${draw} ${stratum}`;
    const standsFor = (count.get(key) ?? 1) / (countJudged.get(key) ?? 1);
    const weight = (standsFor / probability) * (perDraw.get(`${draw}`) ?? 1);
    return { cluster: article, weight, holds: isRight === true, quote };
  });
}

/** How many items have each key. */
export function tally<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
