import { and, asc, countDistinct, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { type organisations, type people, quoteSpeakers } from "../archive/schema.ts";
import type { IdentityKey } from "./appearances.ts";
import { descending } from "./conditions.ts";
import type { CursorKey } from "./cursor.ts";

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
  const quotes = sql<number>`coalesce(${counted.quotes}, ${sql.raw("0")})`;
  const rows = await db
    .select({ quotes, name: sql<string>`${orderedBy}`, id: table.id })
    .from(table)
    .leftJoin(counted, eq(counted.id, table.id))
    .where(and(...conditions, after === null ? undefined : isAfter(after, quotes, orderedBy, table.id)))
    .orderBy(descending(quotes), asc(orderedBy), asc(table.id))
    .limit(limit);
  return rows.map(({ quotes: count, name, id }) => [count, name, id]);
}

function isAfter([count, name, id]: CursorKey, quotes: SQL, orderedBy: SQLiteColumn, ids: SQLiteColumn): SQL {
  return sql`(${quotes} < ${count} OR (${quotes} = ${count} AND (${orderedBy}, ${ids}) > (${name}, ${id})))`;
}
