import { type SQL, sql } from "drizzle-orm";

/** Whether an article is held back, or was until some time; in the words of the index that knows those. */
export const MAY_BE_HELD_BACK: SQL = sql`publication_status = 'withheld' OR embargoed_until IS NOT NULL`;
