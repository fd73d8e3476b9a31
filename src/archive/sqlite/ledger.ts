import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import type { AppliedMigration, Migration } from "../migration-files.ts";
import { isPlainTable } from "./read-schema.ts";

/** The migrations applied to an archive, oldest first; none in a new file. */
export function readLedger(raw: Database): AppliedMigration[] {
  if (!isPlainTable(raw, LEDGER)) return [];
  // drizzle-kit declares the id SERIAL, which SQLite leaves NULL, so the order is that of the times in the journal.
  const rows = raw.prepare(`SELECT * FROM ${LEDGER} ORDER BY created_at, rowid`).all() as LedgerRow[];
  return rows.map((row) => ({ name: row.name ?? null, hash: row.hash, createdAt: Number(row.created_at) }));
}

/** Records a migration as applied, within the transaction that applies it. */
export function recordMigration(raw: Database, migration: Migration): void {
  raw.exec(
    `CREATE TABLE IF NOT EXISTS ${LEDGER} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at INTEGER, name TEXT) STRICT`,
  );
  if (!hasColumn(raw, LEDGER, "name")) raw.exec(`ALTER TABLE ${LEDGER} ADD COLUMN name TEXT`);
  raw
    .prepare(`INSERT INTO ${LEDGER} (hash, created_at, name) VALUES (?, ?, ?)`)
    .run(migration.hash, BigInt(migration.createdAt), migration.name);
}

/** Replaces the contents of the ledger with these migrations, within a transaction. */
export function writeLedger(raw: Database, migrations: readonly Migration[]): void {
  raw.exec(`DELETE FROM ${LEDGER}`);
  for (const migration of migrations) recordMigration(raw, migration);
}

const LEDGER = "__drizzle_migrations";

/**
 * Prepares a check that no other process has migrated the archive since: an older program must not write into the
 * tables of a newer one. Call the check inside the transaction that writes; it throws `database`.
 */
export function prepareUnmigratedCheck(raw: Database): () => void {
  const find = raw.prepare<[], string>(`SELECT count(*) || '/' || max(created_at) FROM ${LEDGER}`).pluck();
  const known = find.get();
  return () => {
    if (find.get() === known) return;
    throw new ArchiveError("database", `${raw.name} was migrated by another process meanwhile, open it again`);
  };
}

interface LedgerRow {
  readonly hash: string;
  readonly created_at: number;
  readonly name?: string | null;
}

function hasColumn(raw: Database, table: string, column: string): boolean {
  return raw.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = ?").get(table, column) !== undefined;
}
