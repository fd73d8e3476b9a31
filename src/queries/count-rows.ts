import { count, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";

/**
 * How many rows a query returns.
 *
 * @param limit counting stops here; null counts to the end
 */
export async function countRows(db: Reader, rows: SQLWrapper, limit: number | null): Promise<number> {
  const counted =
    limit === null ? sql`${rows} AS counted` : sql`(SELECT 1 FROM ${rows} AS given LIMIT ${limit}) AS counted`;
  const [found] = await db.select({ count: count() }).from(counted);
  return found?.count ?? 0;
}
