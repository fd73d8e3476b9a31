import { and, eq, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, runs, tombstones } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { type QuoteAddress, shortHash } from "../quote-address.ts";
import { moveSpan, type Redaction, recordedRedaction, takesSame } from "../redaction.ts";
import type { Span } from "../span.ts";
import { type ArticleReference, isArticle } from "./article-reference.ts";
import { inList } from "./conditions.ts";
import { reasonInline } from "./reason-text.ts";

/** What remains of an article that was removed. */
export interface Tombstone {
  /** The number that it had, which no other article gets. */
  readonly articleId: number;
  readonly sha256: string;
  /** UTC, ISO 8601 with a Z. */
  readonly removedAt: string;
  readonly removedBy: string;
  readonly reason: string;
  /** SHA-256 of the article that was put in its place, if it was redacted. */
  readonly replacedBy: string | null;
}

/** The article that replaced a removed one. */
interface InItsPlace {
  readonly id: number;
  readonly sha256: string;
}

const COLUMNS = {
  articleId: tombstones.articleId,
  sha256: tombstones.articleSha256,
  removedAt: tombstones.removedAt,
  removedBy: tombstones.removedBy,
  reason: tombstones.reason,
  replacedBy: tombstones.replacedBy,
};

/** The removed articles that a reference means: at most one unless digits of a hash are shared. */
async function findRemoved(db: Reader, reference: ArticleReference): Promise<Tombstone[]> {
  const isMeant = isArticle(reference, { id: tombstones.articleId, sha256: tombstones.articleSha256 });
  return db.select(COLUMNS).from(tombstones).where(isMeant);
}

/** What remains of an article in which exactly these passages were redacted; null if others were, or none. */
export async function findRedactedSo(
  db: Reader,
  reference: ArticleReference,
  wanted: Redaction,
): Promise<(Tombstone & { readonly replacedBy: string }) | null> {
  const [removed, ...others] = await findRemoved(db, reference);
  if (removed === undefined || others.length > 0) return null;
  const { replacedBy } = removed;
  const redaction = replacedBy === null ? null : await findRedaction(db, removed.sha256);
  const isSo = redaction !== null && takesSame(redaction, wanted);
  return isSo && replacedBy !== null ? { ...removed, replacedBy } : null;
}

/** The removed articles that an article replaced, in the order in which they were removed. */
export async function findReplaced(db: Reader, sha256: string): Promise<Tombstone[]> {
  return db.select(COLUMNS).from(tombstones).where(eq(tombstones.replacedBy, sha256)).orderBy(tombstones.id);
}

/**
 * Refuses a reference that means an article which was removed.
 *
 * @throws ArchiveError `not_found` with when, by whom and why it was removed, and what stands in its place
 */
export async function requireNotRemoved(db: Reader, reference: ArticleReference): Promise<void> {
  const [removed, ...others] = await findRemoved(db, reference);
  if (removed === undefined || others.length > 0) return;
  const { place } = await follow(db, removed, null);
  throw new ArchiveError("not_found", `article ${removed.articleId} ${removalText(removed, place)}`);
}

/** "was redacted on 2026-11-26 by Ann Lee (a court has ordered it): article 7, 6767625998ac, stands in its place". */
function removalText({ removedAt, removedBy, reason, replacedBy }: Tombstone, place: InItsPlace | null): string {
  const how = replacedBy === null ? "removed" : "redacted";
  const what = place === null ? "" : `: article ${place.id}, ${shortHash(place.sha256)}, stands in its place`;
  return `was ${how} on ${removedAt.slice(0, 10)} by ${removedBy} (${reasonInline(reason)})${what}`;
}

/** Where the passage of an address of a redacted article is now. */
export interface RedactedAddress {
  /** When, by whom and why the article was redacted, and what stands in its place. */
  readonly text: string;
  /** The same passage in that article; null if it was redacted, or if the article was removed. */
  readonly address: QuoteAddress | null;
}

/** What became of a passage whose article was removed; null if it was not. */
export async function findRedactedAddress(db: Reader, address: QuoteAddress): Promise<RedactedAddress | null> {
  const [removed, ...others] = await findRemoved(db, address.hash);
  if (removed === undefined || others.length > 0) return null;
  const { place, span } = await follow(db, removed, address);
  const text = `article ${removed.articleId} ${removalText(removed, place)}`;
  return { text, address: place === null || span === null ? null : { ...span, hash: place.sha256 } };
}

/** What remains of those of some articles that were redacted, by their SHA-256. */
export async function findRedactedAmong(db: Reader, hashes: readonly string[]): Promise<Map<string, Tombstone>> {
  const found = await db
    .select(COLUMNS)
    .from(tombstones)
    .where(and(inList(tombstones.articleSha256, hashes), isNotNull(tombstones.replacedBy)));
  return new Map(found.map((one) => [one.sha256, one]));
}

/**
 * Where a passage of a redacted article stands now; null if the passage was redacted as well, or the article has been
 * removed since. Without a passage it is the article, and `span` is null.
 */
export async function findPlaceNow(
  db: Reader,
  removed: Tombstone,
  passage: Span | null,
): Promise<{ readonly sha256: string; readonly span: Span | null } | null> {
  const { place, span } = await follow(db, removed, passage);
  return place === null || (passage !== null && span === null) ? null : { sha256: place.sha256, span };
}

/** The article that replaced a removed one, which may have been redacted again, and where a passage stands in it. */
async function follow(
  db: Reader,
  removed: Tombstone,
  from: Span | null,
): Promise<{ readonly place: InItsPlace | null; readonly span: Span | null }> {
  let span = from;
  let next: Tombstone | undefined = removed;
  while (next !== undefined && next.replacedBy !== null) {
    const redaction = await findRedaction(db, next.sha256);
    span = span === null || redaction === null ? null : moveSpan(span, redaction);
    const { replacedBy }: Tombstone = next;
    const [place] = await db
      .select({ id: articles.id, sha256: articles.sha256 })
      .from(articles)
      .where(eq(articles.sha256, replacedBy));
    if (place !== undefined) return { place, span };
    [next] = await db.select(COLUMNS).from(tombstones).where(eq(tombstones.articleSha256, replacedBy));
  }
  return { place: null, span: null };
}

/** What was redacted in an article; null if its run does not say. */
async function findRedaction(db: Reader, sha256: string): Promise<Redaction | null> {
  const [run] = await db
    .select({ options: runs.options })
    .from(tombstones)
    .innerJoin(runs, eq(runs.id, tombstones.runId))
    .where(eq(tombstones.articleSha256, sha256));
  return run === undefined ? null : recordedRedaction(JSON.parse(run.options) as Record<string, unknown>);
}
