import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { beginImmediate } from "./begin.ts";
import { toStatementError } from "./errors.ts";

/** A stretch of writing, from its beginning to its end, that is kept or taken back as a whole. */
export interface Scope {
  keep(): void;
  /** May be called even after SQLite has taken it back by itself, as it does when the disk is full. */
  takeBack(): void;
}

/** Begins a scope on a connection; throws what SQLite throws. */
export type BeginScope = (database: Database) => Promise<Scope>;

/** A transaction of its own. It may wait for other writers before it begins. */
export const beginTransaction: BeginScope = async (database) => {
  await beginImmediate(database);
  return {
    keep: () => void database.exec("COMMIT"),
    takeBack: () => {
      // A second ROLLBACK would hide the cause.
      if (database.inTransaction) database.exec("ROLLBACK");
    },
  };
};

/**
 * A part of a transaction begun before. Throws `database` if that transaction is gone, for instance because the disk is
 * full: otherwise the part would be written on its own.
 */
export const beginPart: BeginScope = async (database) => {
  requireTransaction(database);
  database.exec("SAVEPOINT part");
  return {
    keep: () => {
      requireTransaction(database);
      database.exec("RELEASE part");
    },
    takeBack: () => {
      if (database.inTransaction) database.exec("ROLLBACK TO part; RELEASE part");
    },
  };
};

function requireTransaction(database: Database): void {
  if (database.open && !database.inTransaction) throw new ArchiveError("database", "the transaction was taken back");
}

/**
 * Does work in a scope, which is kept when the work is done and taken back if it throws. What the work throws is passed
 * on unchanged; an error of the scope itself is an ArchiveError.
 */
export async function within<Result>(
  database: Database,
  begin: BeginScope,
  work: () => Promise<Result>,
): Promise<Result> {
  const scope = await begin(database).catch((error: unknown) => {
    throw toStatementError(error, database.name);
  });
  try {
    const result = await work();
    keep(scope, database);
    return result;
  } catch (error) {
    scope.takeBack();
    throw error;
  }
}

function keep(scope: Scope, database: Database): void {
  try {
    scope.keep();
  } catch (error) {
    throw toStatementError(error, database.name);
  }
}
