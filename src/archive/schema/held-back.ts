import { type SQL, sql } from "drizzle-orm";

/**
 * The condition that an article is held back, or was until some time, worded exactly as in the index of such articles.
 */
export const MAY_BE_HELD_BACK: SQL = sql`publication_status = 'withheld' OR embargoed_until IS NOT NULL`;
