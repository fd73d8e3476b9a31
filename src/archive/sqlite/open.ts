import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import type { OpenDatabase } from "../database.ts";
import { connect, IN_MEMORY, protect, tuneForWriting } from "./connect.ts";
import { closedError, toArchiveError } from "./errors.ts";
import { requireOwnSchema } from "./expected-schema.ts";
import { prepareUnmigratedCheck } from "./ledger.ts";
import { requireCurrent } from "./migration-status.ts";
import { preparePlaceCheck } from "./place.ts";
import { createReader } from "./reader.ts";
import { type BeginScope, beginPart, beginTransaction, within } from "./scope.ts";
import { createStore } from "./store.ts";

/** An open archive of the current version: two handles on one connection. */
export interface ArchiveDatabase extends OpenDatabase {
  /** The connection itself, for what only SQLite has. Nothing outside this folder uses it. */
  readonly raw: Database;
  transaction<Result>(work: (within: ArchiveDatabase) => Promise<Result>): Promise<Result>;
  close(): void;
}

export interface OpenDatabaseOptions {
  /** Whether writing through the connection is impossible. */
  readonly readonly?: boolean;
  /** Open it even if tables, views or triggers are not those that this program makes. */
  readonly trust?: boolean;
}

/**
 * Opens an archive as it is, without making or migrating a file (see `migrate`). The pragmas are those of
 * {@link connect}. Throws `not_found`, `not_an_archive`, `migration_needed`, `database_newer` or another refusal of the
 * ledger, `integrity` if its schema was changed, `busy`, `io`.
 */
export function openDatabase(path: string, options: OpenDatabaseOptions = {}): ArchiveDatabase {
  const raw = connectCurrent(path, options);
  return orClose(raw, path, () => {
    const requireInPlace = preparePlaceCheck(raw);
    const transaction: ArchiveDatabase["transaction"] = async (work) => {
      requireInPlace();
      const result = await inTransaction(path, options, work);
      requireInPlace();
      return result;
    };
    const close = () => void raw.close();
    return { ...handles(raw, path, beginTransaction), transaction, close, [Symbol.dispose]: close };
  });
}

/**
 * Makes an archive without a file: empty, of the current version, and gone when it is closed. It has no second
 * connection, so what a transaction has written is immediately visible to all.
 */
export async function openInMemory(): Promise<ArchiveDatabase> {
  const { migrateInMemory } = await import("./apply-plan.ts");
  const { ownPlan } = await import("./own-plan.ts");
  const raw = migrateInMemory(ownPlan());
  protect(raw);
  const transaction: ArchiveDatabase["transaction"] = (work) =>
    within(raw, beginTransaction, () => work(part(raw, IN_MEMORY)));
  const close = () => void raw.close();
  return { ...handles(raw, IN_MEMORY, beginTransaction), transaction, close, [Symbol.dispose]: close };
}

function connectCurrent(path: string, { readonly = false, trust = false }: OpenDatabaseOptions): Database {
  const raw = connect(path, { readonly });
  return orClose(raw, path, () => {
    requireCurrent(raw, path);
    if (!trust) requireOwnSchema(raw, path);
    if (!readonly) tuneForWriting(raw);
    return raw;
  });
}

/** Makes something of a connection, which is closed if that fails. */
function orClose<Made>(raw: Database, path: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    raw.close();
    throw toArchiveError(error, path);
  }
}

function handles(raw: Database, path: string, begin: BeginScope) {
  const requireWritable = () => {
    if (!raw.open) throw closedError();
    if (raw.readonly) throw new ArchiveError("read_only", `${path} was opened read-only: nothing can be written`);
  };
  return { path, readonly: raw.readonly, raw, store: createStore(raw, begin), db: createReader(raw), requireWritable };
}

async function inTransaction<Result>(
  path: string,
  options: OpenDatabaseOptions,
  work: (within: ArchiveDatabase) => Promise<Result>,
): Promise<Result> {
  const raw = connectCurrent(path, options);
  try {
    const requireUnmigrated = orClose(raw, path, () => prepareUnmigratedCheck(raw));
    return await within(raw, beginTransaction, () => {
      requireUnmigrated();
      return work(part(raw, path));
    });
  } finally {
    raw.close();
  }
}

/**
 * The archive inside a transaction or a part of one. It ends with the transaction, and closing it before does nothing.
 */
function part(raw: Database, path: string): ArchiveDatabase {
  return {
    ...handles(raw, path, beginPart),
    transaction: (work) => within(raw, beginPart, () => work(part(raw, path))),
    close: () => {},
    [Symbol.dispose]: () => {},
  };
}
