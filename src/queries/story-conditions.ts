import { and, eq, exists, inArray, notExists, notInArray, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articleLinks, articleSketches, articles, quotes, stories, utterancePrints } from "../archive/schema.ts";
import { misuse } from "../misuse.ts";
import { parseQuoteAddress } from "../quote-address.ts";
import type { VersionState } from "../vocabulary.ts";
import { VERSION_STATE } from "./article-columns.ts";
import { isArticleOf } from "./article-conditions.ts";
import { hasHashPrefix } from "./article-reference.ts";
import { inList } from "./conditions.ts";
import { findFormerAddresses } from "./former-address.ts";

/** The condition that an article is in a story, given by its slug or its id. */
export function isInStory(db: Reader, story: string): SQL {
  const isMeant = /^\d{1,15}$/.test(story) ? eq(stories.id, Number(story)) : eq(stories.slug, story);
  return inArray(articles.storyId, db.select({ id: stories.id }).from(stories).where(isMeant));
}

/**
 * The condition that an article has this state among the versions of its story. Few are withdrawn or have a later
 * version, and indexes know which, so that no article need be read past its text.
 */
export async function hasVersionState(db: Reader, state: VersionState): Promise<SQL> {
  const isIt = eq(VERSION_STATE, state);
  if (state === "withdrawn") return sql`${articles.publicationStatus} = 'canceled' AND ${isIt}`;
  if (state === "latest") return isLatest(db);
  const kind = state === "corrected" ? "correction" : "revision";
  const earlier = db.select({ id: articleLinks.otherId }).from(articleLinks).where(eq(articleLinks.kind, kind));
  return sql`${await isArticleOf(db, earlier)} AND ${isIt}`;
}

/** What the view `article_versions` calls "latest". */
function isLatest(db: Reader): SQL {
  const canceled = db.select({ id: articles.id }).from(articles).where(sql`${articles.publicationStatus} = 'canceled'`);
  const later = db
    .select({ id: articleLinks.articleId })
    .from(articleLinks)
    .where(and(eq(articleLinks.otherId, articles.id), inArray(articleLinks.kind, ["correction", "revision"])));
  const sketch = db
    .select({ id: articleSketches.articleId })
    .from(articleSketches)
    .where(eq(articleSketches.articleId, articles.id));
  return sql`${notInArray(articles.id, canceled)} AND ${notExists(later)} AND ${exists(sketch)}`;
}

/**
 * The condition that a quote is a print of the same words as another one, which is given by its id or address, even a
 * former one, and is itself included. No quote meets it if that one has no words in quotation marks.
 */
export async function hasSameWordsAs(db: Reader, quote: string): Promise<SQL> {
  const { utteranceId, quoteId } = utterancePrints;
  const own = db
    .select({ utteranceId })
    .from(utterancePrints)
    .where(inList(quoteId, await findQuoteIds(db, quote)));
  const prints = db.select({ id: quoteId }).from(utterancePrints).where(inArray(utteranceId, own));
  return inArray(quotes.id, prints);
}

async function findQuoteIds(db: Reader, written: string): Promise<number[]> {
  if (/^\d{1,15}$/.test(written)) return [Number(written)];
  const address = parseQuoteAddress(written);
  if (address === null) throw misuse(`sameWordsAs: "${written}" is neither an id nor an address of a quote`);
  const there = await db
    .select({ id: quotes.id })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(hasHashPrefix(address.hash), eq(quotes.startChar, address.start), eq(quotes.endChar, address.end)));
  if (there.length > 0) return there.map(({ id }) => id);
  const former = await findFormerAddresses(db, address);
  return former.flatMap(({ quote }) => quote?.id ?? []);
}
