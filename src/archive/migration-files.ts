import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ArchiveError } from "../errors.ts";
import { sha256 } from "../sha256.ts";

/** A migration without its SQL. */
export interface KnownMigration {
  /** The file's name without ".sql": "0001_search". */
  readonly name: string;
  /** The SHA-256 of the whole file, which is what drizzle-kit's own ledger holds. */
  readonly hash: string;
  /** The journal's `when`, in milliseconds. */
  readonly createdAt: number;
}

/** One file of the folder, in the order of its journal. */
export interface Migration extends KnownMigration {
  readonly sql: string;
}

/** One row of the ledger of an archive. */
export interface AppliedMigration {
  /** Null in a ledger that drizzle-kit wrote. */
  readonly name: string | null;
  readonly hash: string;
  readonly createdAt: number;
}

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[];
}

/**
 * Reads the migrations of a folder in drizzle-kit's layout. Throws `migration_missing` if a listed file is not there.
 */
export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readMigrationFile(folder, "meta/_journal.json")) as Journal;
  return journal.entries.map(({ tag, when }) => {
    const sql = readMigrationFile(folder, `${tag}.sql`);
    return { name: tag, hash: sha256(sql), createdAt: when, sql };
  });
}

/**
 * Reads a file of the folder as text. Throws `migration_missing` if it is not there: the installation is incomplete.
 */
export function readMigrationFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new ArchiveError("migration_missing", `the file ${name} is missing from the migrations of this program`);
}

/**
 * The migrations still to apply, in order. The ledger must match the beginning of the list, hash by hash. Otherwise
 * throws, naming the first migration that does not fit:
 *
 * - `migration_edited`: its file was changed after it had been applied;
 * - `migration_missing`: it was applied, but the program no longer has it;
 * - `migration_order`: it comes before one that was already applied (a branch merged late, files exchanged);
 * - `database_newer`: the archive has migrations that this program does not know yet.
 */
export function pendingMigrations<Known extends KnownMigration>(
  known: readonly Known[],
  applied: readonly AppliedMigration[],
): Known[] {
  for (const [index, row] of applied.entries()) {
    const expected = known[index];
    if (expected?.hash !== row.hash) throw mismatch(known, applied, index);
  }
  return known.slice(applied.length);
}

function mismatch(known: readonly KnownMigration[], applied: readonly AppliedMigration[], index: number): ArchiveError {
  const expected = known[index];
  const row = applied[index];
  const rowName = row?.name ?? `of hash ${row?.hash.slice(0, 12)}`;
  const isKnown = ({ hash }: { readonly hash: string }) => known.some((one) => one.hash === hash);
  const edited = known.find((one) => one.name === row?.name || one.createdAt === row?.createdAt);
  if (row !== undefined && !isKnown(row)) {
    if (edited !== undefined) {
      return new ArchiveError("migration_edited", `the migration ${edited.name} was edited after it had been applied`);
    }
    if (expected === undefined) {
      const message = `the archive has the migration ${rowName}, which this program does not know: use a newer onrecord`;
      return new ArchiveError("database_newer", message);
    }
    return new ArchiveError("migration_missing", `the applied migration ${rowName} is missing from this program`);
  }
  const message = `the migration ${expected?.name} stands before ${rowName}, which was applied without it`;
  return new ArchiveError("migration_order", message);
}
