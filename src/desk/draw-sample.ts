import { and, asc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { allocate } from "../accuracy/allocate.ts";
import { bandOf } from "../accuracy/bands.ts";
import { draw, Reservoir, seeded } from "../accuracy/random.ts";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import type { Drawn } from "../archive/store.ts";
import { inList } from "../queries/conditions.ts";
import { inBatches } from "./in-batches.ts";

type DrawnQuote = Drawn & { readonly quote: NonNullable<Drawn["quote"]> };

/** How many rows are read at once. */
const AT_ONCE = 20_000;

/**
 * Draws `size` quotes that nobody has judged, from each kind and band of confidence in proportion to the square root of
 * how many there are. They come in random order, so that somebody who stops half-way has judged a sample as well. The
 * same archive and seed give the same draw.
 */
export async function drawQuotes(db: Reader, size: number, seed: number): Promise<Drawn[]> {
  const random = seeded(seed);
  const sizes = allocate(size, await countStrata(db));
  const reservoirs = new Map(
    [...sizes].map(([stratum, wanted]) => [stratum, new Reservoir<DrawnQuote>(wanted, random)]),
  );
  for await (const one of unjudgedQuotes(db)) reservoirs.get(one.stratum)?.offer(one);
  const drawn = [...reservoirs.values()].flatMap(({ kept, seen }) =>
    kept.map((one): Drawn => ({ ...one, probability: kept.length / seen })),
  );
  return draw(drawn, drawn.length, random);
}

/**
 * Draws whole articles, so that quotes that were missed in them are found as well. Each article comes after those of
 * its quotes that nobody has judged. The articles are in random order.
 */
export async function drawArticles(db: Reader, size: number, seed: number): Promise<Drawn[]> {
  const random = seeded(seed);
  const reservoir = new Reservoir<string>(size, random);
  for await (const sha256 of allArticles(db)) reservoir.offer(sha256);
  const hashes = draw(reservoir.kept, reservoir.kept.length, random);
  const probability = hashes.length / reservoir.seen;
  const stratum = "articles";
  const all = await quotesOf(db, hashes);
  return hashes.flatMap((article): Drawn[] => [
    ...all.filter((one) => one.article === article).map((one) => ({ ...one, stratum, probability })),
    { article, quote: null, stratum, probability },
  ]);
}

async function countStrata(db: Reader): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const { stratum } of unjudgedQuotes(db)) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  return counts;
}

const QUOTE = {
  id: quotes.id,
  article: articles.sha256,
  start: quotes.startChar,
  end: quotes.endChar,
  kind: quotes.kind,
  confidence: sql<number>`${quotes.confidence}`,
};

const UNJUDGED = and(isNull(quotes.decided), isNotNull(quotes.confidence));

/**
 * Quotes that nobody has judged, in the order of their ids. They are read in batches, because an archive may have
 * millions.
 */
async function* unjudgedQuotes(db: Reader): AsyncGenerator<DrawnQuote> {
  const batches = inBatches(AT_ONCE, (after) =>
    db
      .select(QUOTE)
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(gt(quotes.id, after), UNJUDGED))
      .orderBy(asc(quotes.id))
      .limit(AT_ONCE),
  );
  for await (const rows of batches) yield* rows.map(toDrawn);
}

async function* allArticles(db: Reader): AsyncGenerator<string> {
  const batches = inBatches(AT_ONCE, (after) =>
    db
      .select({ id: articles.id, sha256: articles.sha256 })
      .from(articles)
      .where(gt(articles.id, after))
      .orderBy(asc(articles.id))
      .limit(AT_ONCE),
  );
  for await (const rows of batches) yield* rows.map(({ sha256 }) => sha256);
}

async function quotesOf(db: Reader, hashes: readonly string[]): Promise<DrawnQuote[]> {
  const rows = await db
    .select(QUOTE)
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(and(inList(articles.sha256, hashes), UNJUDGED))
    .orderBy(asc(quotes.articleId), asc(quotes.startChar), asc(quotes.endChar));
  return rows.map(toDrawn);
}

interface Row {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly kind: DrawnQuote["quote"]["kind"];
  readonly confidence: number;
}

function toDrawn({ article, start, end, kind, confidence }: Row): DrawnQuote {
  return { article, quote: { start, end, kind, confidence }, stratum: `${kind} ${bandOf(confidence)}`, probability: 1 };
}
