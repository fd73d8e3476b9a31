import { and, eq } from "drizzle-orm";
import type { JudgedMember } from "../accuracy/corrected-count.ts";
import type { Reader } from "../archive/reader.ts";
import { articles, quotes } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { inList } from "../queries/conditions.ts";
import { findGroupsOf } from "../queries/count-groups.ts";
import type { CountedSet } from "../queries/counted-set.ts";
import { inPlaceOfQuotes } from "../queries/read-rows.ts";
import type { LendReader } from "../second-reader/opinion.ts";
import type { Span } from "../span.ts";
import { rowsAsRead } from "./as-read.ts";
import type { JudgedQuote } from "./drawn.ts";

/** How many rows as read go into one query: a statement takes a limited number of values. */
const AT_ONCE = 300;

/**
 * Finds whether each judged quote counts in a group, as it was read and as it was judged. How it was judged stands in
 * the archive. How it was read, if that was wrong, is found by reading its article again.
 *
 * @returns a function that says this of a group, by its key
 */
export async function membersOf(
  db: Reader,
  set: CountedSet,
  by: readonly string[],
  judged: readonly JudgedQuote[],
  lend: LendReader,
): Promise<(group: string) => JudgedMember[]> {
  const nowAt = await findNow(db, judged);
  const ids = judged.flatMap((one) => nowAt(one)?.id ?? []);
  const now = await findGroupsOf(db, { ...set, where: and(set.where, inList(quotes.id, ids)) }, by);
  const wrong = judged.filter(({ holds }) => !holds);
  const asRead = await findGroupsAsRead(db, set, { by, wrong, lend });
  return (group) =>
    judged.map((one) => {
      const isIn = now.get(nowAt(one)?.id ?? 0)?.has(group) === true;
      const { cluster, weight, holds } = one;
      return { cluster, weight, judged: isIn, read: holds ? isIn : asRead.get(one)?.has(group) === true };
    });
}

interface AskedAsRead {
  readonly by: readonly string[];
  readonly wrong: readonly JudgedQuote[];
  readonly lend: LendReader;
}

async function findGroupsAsRead(
  db: Reader,
  set: CountedSet,
  { by, wrong, lend }: AskedAsRead,
): Promise<Map<JudgedQuote, ReadonlySet<string>>> {
  const found = new Map<JudgedQuote, ReadonlySet<string>>();
  for (let from = 0; from < wrong.length; from += AT_ONCE) {
    const some = wrong.slice(from, from + AT_ONCE);
    const rows = await rowsAsRead(
      db,
      some.map(({ cluster, quote }) => ({ article: cluster, place: quote })),
      lend,
    );
    if (rows.quotes.length === 0) continue;
    for (const [id, groups] of await findGroupsOf(db, set, by, inPlaceOfQuotes(rows))) {
      const one = some[-1 - id];
      if (one !== undefined) found.set(one, groups);
    }
  }
  return found;
}

type Standing = Span & { readonly id: number; readonly decided: string | null };

/** The quote that stands at a place now, possibly with other bounds if somebody has decided so. */
async function findNow(
  db: Reader,
  judged: readonly JudgedQuote[],
): Promise<(one: JudgedQuote) => Standing | undefined> {
  const hashes = [...new Set(judged.map(({ cluster }) => cluster))];
  const rows = await db
    .select({
      sha256: articles.sha256,
      id: quotes.id,
      start: quotes.startChar,
      end: quotes.endChar,
      decided: quotes.decided,
    })
    .from(articles)
    .innerJoin(quotes, eq(quotes.articleId, articles.id))
    .where(inList(articles.sha256, hashes));
  const byArticle = groupBy(rows, ({ sha256 }) => sha256);
  return ({ cluster, quote }) => {
    const all: readonly Standing[] = byArticle.get(cluster) ?? [];
    const overlaps = (one: Standing) => one.decided !== null && one.start < quote.end && quote.start < one.end;
    return all.find(({ start, end }) => start === quote.start && end === quote.end) ?? all.find(overlaps);
  };
}
