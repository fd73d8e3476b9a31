import type { CopiedRow, CopySide } from "./side.ts";
import type { CopiedTable } from "./tables.ts";

/** How the rows of two databases differ. */
export interface Difference {
  /** Rows to be added, as the source has them. */
  readonly missing: readonly CopiedRow[];
  /** Rows with the same key but other values, as the source has them. */
  readonly changed: readonly CopiedRow[];
  /** Rows that the source lacks, as the target has them. */
  readonly extra: readonly CopiedRow[];
}

/** Reads the rows of a table, sorted by its key. */
export function readRows(side: CopySide, table: CopiedTable, where = "true"): Promise<CopiedRow[]> {
  return side.rows(`${selectOf(table)} WHERE ${where} ORDER BY ${table.key.join(", ")}`);
}

export function selectOf({ name, columns }: CopiedTable): string {
  return `SELECT ${columns.join(", ")} FROM ${name}`;
}

/** @param leftOut columns to ignore */
export function differenceOf(
  table: CopiedTable,
  source: readonly CopiedRow[],
  target: readonly CopiedRow[],
  leftOut: ReadonlySet<string> = new Set(),
): Difference {
  const known = new Map(target.map((row) => [keyOf(table, row), row]));
  const counted = table.columns.map((column) => !leftOut.has(column));
  const isSame = (one: CopiedRow, other: CopiedRow) =>
    counted.every((counts, at) => !counts || textOf(one[at]) === textOf(other[at]));
  const missing: CopiedRow[] = [];
  const changed: CopiedRow[] = [];
  for (const row of source) {
    const key = keyOf(table, row);
    const theirs = known.get(key);
    known.delete(key);
    if (theirs === undefined) missing.push(row);
    else if (!isSame(row, theirs)) changed.push(row);
  }
  return { missing, changed, extra: [...known.values()] };
}

function keyOf({ columns, key }: CopiedTable, row: CopiedRow): string {
  return JSON.stringify(key.map((name) => row[columns.indexOf(name)]));
}

/** A row as text: the same for the same values, whatever database they come from. */
export function rowText(row: CopiedRow): string {
  return JSON.stringify(row.map((value) => (value instanceof Uint8Array ? { hex: textOf(value) } : value)));
}

function textOf(value: CopiedRow[number] | undefined): string | number | null {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex");
  return value ?? null;
}

/** The value of a column of a row. */
export function valueIn(table: CopiedTable, row: CopiedRow, column: string): CopiedRow[number] {
  return row[table.columns.indexOf(column)] ?? null;
}

/** A row with NULL in one column. */
export function withoutValue(table: CopiedTable, row: CopiedRow, column: string): CopiedRow {
  return row.with(table.columns.indexOf(column), null);
}
