import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Row } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { archiveFile } from "../../helpers/test-archive.ts";
import { ILLEGAL_ROWS, populateWithDecision, type Table, VALID_ROWS } from "../../helpers/valid-rows.ts";

const folder = scratchFolder();
const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;

/** Inserts rows one after the other, each taken back again, and tells which of them were taken. */
function whichAreTaken(path: string, rows: readonly (readonly [table: Table, row: Row])[]): boolean[] {
  const script = rows.flatMap(([table, row]) => [
    "SAVEPOINT one;",
    `${toInsert(table, row)};`,
    "SELECT total_changes();",
    "ROLLBACK TO one; RELEASE one;",
  ]);
  const { stdout, error } = spawnSync("sqlite3", [path], {
    input: `.bail off\n${script.join("\n")}\n`,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  const totals = stdout.trim().split("\n").map(Number);
  return totals.map((total, index) => total > (totals[index - 1] ?? 0));
}

function toInsert(table: Table, row: Row): string {
  return `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${Object.values(row).map(toLiteral).join(", ")})`;
}

/** The shell drops the rest of a line after an error, and ends a text at U+0000. */
function toLiteral(value: string | number | Buffer | null): string {
  if (Buffer.isBuffer(value)) return `x'${value.toString("hex")}'`;
  if (typeof value !== "string") return String(value ?? "NULL");
  return `CAST(x'${Buffer.from(value).toString("hex")}' AS TEXT)`;
}

/** Its SQLite may be years older than ours: before 3.46, `date('2031-02-30')` was a day like any other. */
describe.skipIf(!hasSqlite)(`the sqlite3 command${hasSqlite ? "" : " (left out: not installed)"}`, () => {
  it("takes a valid row of each table", async () => {
    const path = await archiveFile(folder, "valid", populateWithDecision);
    expect(whichAreTaken(path, Object.entries(VALID_ROWS) as [Table, Row][])).not.toContain(false);
  });

  it("takes no row that breaks a promise", async () => {
    const path = await archiveFile(folder, "illegal", populateWithDecision);
    const rows = ILLEGAL_ROWS.map(([, table, change]) => [table, { ...VALID_ROWS[table], ...change }] as const);
    const taken = whichAreTaken(path, rows);
    expect(taken).toHaveLength(ILLEGAL_ROWS.length);
    expect(ILLEGAL_ROWS.filter((_, index) => taken[index]).map(([wrong, table]) => `${table}: ${wrong}`)).toEqual([]);
  });
});
