import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import type { Migration } from "../migration-files.ts";
import { quoteName } from "./schema-objects.ts";
import { tablesThatMayLose } from "./statements.ts";

/** An ordinary table: not one of SQLite's, of a full-text index, or of our own bookkeeping. */
export interface TableState {
  readonly name: string;
  readonly isStrict: boolean;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Every ordinary table with its number of rows. Counting takes a pass over each. */
export function readTables(raw: Database): TableState[] {
  const tables = raw
    .prepare(
      `SELECT name, strict FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__*' ORDER BY name`,
    )
    .all() as { name: string; strict: number }[];
  const columnsOf = raw.prepare<[string], string>("SELECT name FROM pragma_table_xinfo(?) ORDER BY name").pluck();
  return tables.map(({ name, strict }) => {
    return { name, isStrict: strict === 1, columns: columnsOf.all(name), rows: countRowsOf(raw, name) };
  });
}

/** The number of rows of each ordinary table, by its name. */
export function countRows(raw: Database): Readonly<Record<string, number>> {
  return Object.fromEntries(readTables(raw).map(({ name, rows }) => [name, rows]));
}

function countRowsOf(raw: Database, table: string): number {
  return raw
    .prepare(`SELECT count(*) FROM ${quoteName(table)}`)
    .pluck()
    .get() as number;
}

/**
 * Throws `rows_lost` if a table has fewer rows than before, or is gone although it had rows, unless the migration says
 * so.
 */
export function requireRows(before: readonly TableState[], after: readonly TableState[], migration: Migration): void {
  const mayShrink = tablesThatMayLose("rows", migration.sql);
  for (const { name, rows } of before) {
    const now = after.find((table) => table.name === name)?.rows ?? 0;
    if (now >= rows || mayShrink.includes(name)) continue;
    const message = `${migration.name} would take rows from ${name}: ${rows} before, ${now} after`;
    throw new ArchiveError("rows_lost", message);
  }
}

/**
 * Throws `rows_lost` if a table that still exists has lost a column, unless the migration says so: a table rebuilt by
 * drizzle-kit lacks the columns that its user added.
 */
export function requireColumns(
  before: readonly TableState[],
  after: readonly TableState[],
  migration: Migration,
): void {
  const mayLose = tablesThatMayLose("columns", migration.sql);
  for (const { name, columns } of before) {
    const now = after.find((table) => table.name === name)?.columns;
    const lost = columns.find((column) => now?.includes(column) === false);
    if (lost === undefined || mayLose.includes(name)) continue;
    const message = `${migration.name} would take the column ${lost} from ${name}: move it to a table of your own first`;
    throw new ArchiveError("rows_lost", message);
  }
}

/**
 * Throws `integrity` if a table that was made or rebuilt is not STRICT. The user's own tables may stay as they were.
 */
export function requireStrict(before: readonly TableState[], after: readonly TableState[]): void {
  const loose = new Set(before.filter(({ isStrict }) => !isStrict).map(({ name }) => name));
  const lost = after.find(({ name, isStrict }) => !isStrict && !loose.has(name));
  if (lost !== undefined) throw new ArchiveError("integrity", `the table ${lost.name} would not be STRICT`);
}

/** Throws `foreign_keys` if a row points at nothing. */
export function requireForeignKeys(raw: Database): void {
  const [first, ...more] = raw.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
  if (first === undefined) return;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  const message = `row ${first.rowid} of ${first.table}${others} would point at nothing in ${first.parent}`;
  throw new ArchiveError("foreign_keys", message);
}

/** Throws `integrity` if SQLite finds the file or a CHECK broken. */
export function requireQuickCheck(raw: Database): void {
  const result = raw.pragma("quick_check(1)", { simple: true });
  if (result !== "ok") throw new ArchiveError("integrity", `quick_check: ${result}`);
}
