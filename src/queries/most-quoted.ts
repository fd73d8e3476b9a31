import { and, asc, count, countDistinct, eq, isNotNull, notExists, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { type organisations, type people, quoteSpeakers } from "../archive/schema.ts";
import type { IdentityKey } from "./appearances.ts";
import { descending, inList } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { fillPage } from "./newest-first.ts";

const SPARE = 200;

/** Whose quotes are counted. */
interface Named {
  readonly table: typeof people | typeof organisations;
  /** What the list is ordered by, before the id. */
  readonly orderedBy: SQLiteColumn;
  readonly key: IdentityKey;
}

/**
 * The keys [quotes, what the list is ordered by, id] of people or organisations, those with the most quotes first, and
 * with equally many by name. An index has all that is counted, and a page costs as much as counting it from end to end.
 *
 * @param spare how many more candidates than wanted to count first, since those with the most rows need not have the
 * most quotes
 */
export async function findMostQuoted(
  db: Reader,
  named: Named,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
  spare: number = SPARE,
): Promise<CursorKey[]> {
  const first = after === null && conditions.length === 0 ? await findFirst(db, named, limit, spare) : null;
  if (first !== null) return first;
  const isAmongUnquoted = after !== null && after[0] === 0;
  const stretches = isAmongUnquoted ? [findUnquoted] : [findQuoted, findUnquoted];
  return fillPage(stretches, limit, (find, rest) => find(db, named, conditions, after, rest));
}

/**
 * The first page, from those with the most rows: nobody has more quotes than rows, and rows are counted in a third of
 * the time. Null if that does not decide, as in an archive in which hardly anyone is quoted twice.
 */
async function findFirst(db: Reader, named: Named, limit: number, spare: number): Promise<CursorKey[] | null> {
  const who = quoteSpeakers[named.key];
  const looked = await db
    .select({ id: sql<number>`${who}`, rowCount: count().as("row_count") })
    .from(quoteSpeakers)
    .where(isSpeaker(named))
    .groupBy(who)
    .orderBy(descending(sql`row_count`))
    .limit(limit + spare);
  const ids = looked.map(({ id }) => id);
  const found = await findQuoted(db, named, [], null, limit, inList(who, ids));
  const [least, most] = [Number(found.at(-1)?.[0] ?? 0), looked.at(-1)?.rowCount ?? 0];
  return found.length === limit && least > most ? found : null;
}

function isSpeaker({ key }: Named): SQL | undefined {
  return and(isNotNull(quoteSpeakers[key]), eq(quoteSpeakers.role, "speaker"));
}

/** @param among whose rows to count; everybody's unless given */
async function findQuoted(
  db: Reader,
  named: Named,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
  among?: SQL,
): Promise<CursorKey[]> {
  const { table, orderedBy, key } = named;
  const counted = db
    .select({
      id: sql<number>`${quoteSpeakers[key]}`.as("who"),
      quotes: countDistinct(quoteSpeakers.quoteId).as("quotes"),
    })
    .from(quoteSpeakers)
    .where(and(isSpeaker(named), among))
    .groupBy(quoteSpeakers[key])
    .as("counted");
  const isAfter = after === null ? undefined : isBehind(after, counted.quotes, orderedBy, table.id);
  const rows = await db
    .select({ quotes: counted.quotes, name: sql<string>`${orderedBy}`, id: table.id })
    .from(counted)
    .innerJoin(table, eq(table.id, counted.id))
    .where(and(...conditions, isAfter))
    .orderBy(descending(counted.quotes), asc(orderedBy), asc(table.id))
    .limit(limit);
  return rows.map(({ quotes, name, id }) => [quotes, name, id]);
}

/** Those without quotes, who come last, by name. */
async function findUnquoted(
  db: Reader,
  { table, orderedBy, key }: Named,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const quotes = db
    .select({ id: quoteSpeakers.quoteId })
    .from(quoteSpeakers)
    .where(and(eq(quoteSpeakers[key], table.id), eq(quoteSpeakers.role, "speaker")));
  const isAfter = after?.[0] === 0 ? sql`(${orderedBy}, ${table.id}) > (${after[1]}, ${after[2]})` : undefined;
  const rows = await db
    .select({ name: sql<string>`${orderedBy}`, id: table.id })
    .from(table)
    .where(and(...conditions, notExists(quotes), isAfter))
    .orderBy(asc(orderedBy), asc(table.id))
    .limit(limit);
  return rows.map(({ name, id }) => [0, name, id]);
}

function isBehind([count, name, id]: CursorKey, quotes: SQLWrapper, orderedBy: SQLiteColumn, ids: SQLiteColumn): SQL {
  return sql`(${quotes} < ${count} OR (${quotes} = ${count} AND (${orderedBy}, ${ids}) > (${name}, ${id})))`;
}
