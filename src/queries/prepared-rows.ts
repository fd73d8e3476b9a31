import { Column, SQL } from "drizzle-orm";

/** What a query selects: columns and expressions by name, and groups of them. */
export interface Fields {
  readonly [name: string]: Column | SQL | Fields;
}

/** As a Drizzle builder's `prepare()` gives it. */
interface PreparedQuery<Row> {
  /** For its type alone. */
  all(values?: Record<string, unknown>): Row[];
  values(values?: Record<string, unknown>): readonly (readonly unknown[])[];
}

/**
 * Runs a prepared query that selects `fields`. The rows are those of its own `all`, sooner: Drizzle asks each column of
 * each row how to decode it, which takes longer than SQLite needs to find the row; here every value is what SQLite
 * gives. For columns that are plain integers, reals and texts, as all of an archive's are.
 */
export function preparedRows<Row>(
  query: PreparedQuery<Row>,
  fields: Fields,
): (values: Record<string, unknown>) => Promise<Row[]> {
  const slots = toSlots(fields);
  return async (values) => (await query.values(values)).map((row) => toObject(slots, row) as Row);
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
    const group = field instanceof Column || field instanceof SQL ? null : toSlots(field, at);
    next += group === null ? 1 : sizeOf(group);
    return { name, at, group };
  });
}

function sizeOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { group }) => sum + (group === null ? 1 : sizeOf(group)), 0);
}

function toObject(slots: readonly Slot[], row: readonly unknown[]): object {
  const object: Record<string, unknown> = {};
  for (const { name, at, group } of slots) object[name] = group === null ? row[at] : toObject(group, row);
  return object;
}
