import { is, SQL, type SQLWrapper } from "drizzle-orm";
import { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Prepared } from "../reader.ts";

/**
 * Prepares a query. Its rows come sooner than from Drizzle itself, which asks each column of each row how to decode it;
 * that takes longer than SQLite needs to find the row. Here every value is what SQLite gives.
 */
export function prepare<Row>(query: PromiseLike<readonly Row[]> & SQLWrapper): Prepared<Row> {
  const builder = query as unknown as SelectBuilder;
  const statement = builder.prepare();
  const slots = toSlots(builder._.selectedFields);
  return {
    rows: async (values) => statement.values(values).map((row) => toObject(slots, row) as Row),
    keys: async (values) => statement.values(values),
  };
}

/** What Drizzle's builders for SQLite have beside those for other databases. */
interface SelectBuilder {
  readonly _: { readonly selectedFields: Fields };
  prepare(): { values(values: Readonly<Record<string, unknown>>): Value[][] };
}

type Value = string | number | null;

/** What a query selects: columns and expressions by name, and groups of them. */
interface Fields {
  readonly [name: string]: SQLiteColumn | SQL | SQL.Aliased | Fields;
}

/** A name of the row: the value at a place, or a group. */
interface Slot {
  readonly name: string;
  readonly at: number;
  readonly group: readonly Slot[] | null;
}

/** Drizzle selects in the order of the names, a group's in its place. */
function toSlots(fields: Fields, from = 0): Slot[] {
  let next = from;
  return Object.entries(fields).map(([name, field]) => {
    const at = next;
    const group = isGroup(field) ? toSlots(field, at) : null;
    next += group === null ? 1 : sizeOf(group);
    return { name, at, group };
  });
}

function isGroup(field: Fields[string]): field is Fields {
  return !(is(field, SQLiteColumn) || is(field, SQL) || is(field, SQL.Aliased));
}

function sizeOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { group }) => sum + (group === null ? 1 : sizeOf(group)), 0);
}

function toObject(slots: readonly Slot[], row: readonly Value[]): object {
  const object: Record<string, unknown> = {};
  for (const { name, at, group } of slots) object[name] = group === null ? row[at] : toObject(group, row);
  return object;
}
