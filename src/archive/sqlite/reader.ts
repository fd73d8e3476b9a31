import type { Database } from "better-sqlite3";
import type { Logger } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Drizzle, Reader } from "../reader.ts";
import { toQueryError } from "./errors.ts";
import { prepare } from "./prepare.ts";
import { createWordIndex } from "./word-index.ts";

/**
 * The {@link Reader} of a connection.
 *
 * @param logger is told of every query that runs
 */
export function createReader(raw: Database, logger?: Logger): Reader {
  const handle = drizzle(raw, logger ? { logger } : {});
  const db: Drizzle = { select: handle.select.bind(handle), selectDistinct: handle.selectDistinct.bind(handle) };
  return { ...db, prepare, words: createWordIndex(db), toArchiveError: toQueryError };
}
