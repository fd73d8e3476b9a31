import { and, asc, eq, gt, isNotNull, notInArray, or, type SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { quotes } from "../archive/schema.ts";
import { withDatabaseErrors } from "./database-errors.ts";

/** A place in the order of quotes by how sure they are. */
export interface SurenessKey {
  readonly confidence: number;
  readonly id: number;
}

/**
 * The quotes that nobody has judged, the least sure first. The indexes have all that is needed: every quote is passed,
 * but no text is read.
 *
 * @param after the last one of the page before; null to begin with the first
 */
export function findLeastSure(db: Reader, after: SurenessKey | null, limit: number): Promise<SurenessKey[]> {
  const judged = db.select({ id: quotes.id }).from(quotes).where(isNotNull(quotes.decisionId));
  return withDatabaseErrors(db, async () => {
    const found = await db
      .select({ confidence: quotes.confidence, id: quotes.id })
      .from(quotes)
      .where(and(isNotNull(quotes.confidence), notInArray(quotes.id, judged), isAfter(after)))
      .orderBy(asc(quotes.confidence), asc(quotes.id))
      .limit(limit);
    return found.map(({ confidence, id }) => ({ confidence: confidence ?? 0, id }));
  });
}

function isAfter(after: SurenessKey | null): SQL | undefined {
  if (after === null) return undefined;
  const { confidence, id } = after;
  return or(gt(quotes.confidence, confidence), and(eq(quotes.confidence, confidence), gt(quotes.id, id)));
}
