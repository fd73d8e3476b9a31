import type { Database, Statement } from "better-sqlite3";
import type { Logger } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Drizzle, Reader } from "../reader.ts";
import { closedError, toQueryError } from "./errors.ts";
import { prepare } from "./prepare.ts";
import { prepareSelect } from "./read-only-statement.ts";
import { createVocabulary } from "./vocabulary.ts";
import { createWordIndex } from "./word-index.ts";

/**
 * The {@link Reader} of a connection.
 *
 * @param logger gets every query that runs
 */
export function createReader(raw: Database, logger?: Logger): Reader {
  const handle = drizzle({ client: selectOnly(raw), ...(logger ? { logger } : {}) });
  const db: Drizzle = { select: handle.select.bind(handle), selectDistinct: handle.selectDistinct.bind(handle) };
  return { ...db, prepare, words: createWordIndex(db, createVocabulary(raw, db)), toArchiveError: toQueryError };
}

/**
 * The part of a connection that Drizzle needs to select. Whatever part of Drizzle's internals a program gets hold of,
 * only statements that select run through it, and the connection itself cannot be reached: even a read-only one can
 * write a file by `VACUUM INTO`. Throws if the connection was closed.
 */
function selectOnly(raw: Database): Database {
  const prepare = (sql: string) => {
    if (!raw.open) throw closedError();
    return resultsOnly(prepareSelect(raw, sql));
  };
  return { prepare } as unknown as Database;
}

/** A statement that does not lead to its connection. */
function resultsOnly(statement: Statement<unknown[], unknown>) {
  const results = {
    all: (...values: unknown[]) => statement.all(...values),
    get: (...values: unknown[]) => statement.get(...values),
    raw() {
      statement.raw();
      return results;
    },
  };
  return results;
}
