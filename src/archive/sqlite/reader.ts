import type { Database } from "better-sqlite3";
import type { Logger } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Drizzle, Reader } from "../reader.ts";
import { closedError, toQueryError } from "./errors.ts";
import { prepare } from "./prepare.ts";
import { createWordIndex } from "./word-index.ts";

/**
 * The {@link Reader} of a connection.
 *
 * @param logger is told of every query that runs
 */
export function createReader(raw: Database, logger?: Logger): Reader {
  const handle = drizzle({ client: openOnly(raw), ...(logger ? { logger } : {}) });
  const db: Drizzle = { select: handle.select.bind(handle), selectDistinct: handle.selectDistinct.bind(handle) };
  return { ...db, prepare, words: createWordIndex(db), toArchiveError: toQueryError };
}

/** All that Drizzle needs of a connection to select; one that was closed is said to be. */
function openOnly(raw: Database): Database {
  const prepare: Database["prepare"] = (sql: string) => {
    if (!raw.open) throw closedError();
    return raw.prepare(sql);
  };
  return { prepare } as Database;
}
