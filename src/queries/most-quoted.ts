import { and, asc, countDistinct, eq, isNotNull, notExists, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { type organisations, type people, quoteSpeakers } from "../archive/schema.ts";
import type { IdentityKey } from "./appearances.ts";
import { descending } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";
import { fillPage } from "./newest-first.ts";

/** Whose quotes are counted. */
interface Named {
  readonly table: typeof people | typeof organisations;
  /** What the list is ordered by, before the id. */
  readonly orderedBy: SQLiteColumn;
  readonly key: IdentityKey;
}

/**
 * The keys [quotes, what the list is ordered by, id] of people or organisations, those with the most quotes first, of as many
 * by name. An index has all that is counted, and a page costs as much as counting it from end to end.
 */
export async function findMostQuoted(
  db: Reader,
  named: Named,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const isAmongUnquoted = after !== null && after[0] === 0;
  const stretches = isAmongUnquoted ? [findUnquoted] : [findQuoted, findUnquoted];
  return fillPage(stretches, limit, (find, rest) => find(db, named, conditions, after, rest));
}

async function findQuoted(
  db: Reader,
  { table, orderedBy, key }: Named,
  conditions: readonly SQL[],
  after: CursorKey | null,
  limit: number,
): Promise<CursorKey[]> {
  const counted = db
    .select({
      id: sql<number>`${quoteSpeakers[key]}`.as("who"),
      quotes: countDistinct(quoteSpeakers.quoteId).as("quotes"),
    })
    .from(quoteSpeakers)
    .where(and(isNotNull(quoteSpeakers[key]), eq(quoteSpeakers.role, "speaker")))
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

/** Those who have none come last, by name. */
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
