import { readRows, rowText } from "../../src/archive/copy/difference.ts";
import type { CopySide } from "../../src/archive/copy/side.ts";
import { TABLES } from "../../src/archive/copy/tables.ts";

/** What differs from one time to another: when a run was, and the digests that cover it. */
const OF_THE_MOMENT = new Set(["started_at", "finished_at", "received_at", "removed_at"]);

/** The rows of every table, but for what the moment alone makes of them. */
export async function allRows(side: CopySide): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of TABLES) {
    const left = table.columns.map(
      (column) => OF_THE_MOMENT.has(column) || (table.name === "runs" && column === "digest"),
    );
    const rows = await readRows(side, table);
    tables[table.name] = rows.map((row) => rowText(row.map((value, at) => (left[at] ? null : value))));
  }
  return tables;
}
