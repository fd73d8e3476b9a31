import { Column, is, SQL } from "drizzle-orm";

/** What a query selects: columns and expressions by name, and groups of them. */
export interface Fields {
  readonly [name: string]: Column | SQL | SQL.Aliased | Fields;
}

/** A named entry of a row: the value at a position, or a group. */
export interface Slot {
  readonly name: string;
  readonly at: number;
  readonly group: readonly Slot[] | null;
}

/**
 * Finds the position of each name's value in a row. Drizzle selects in the order of the names, with those of a group in
 * its place.
 */
export function toSlots(fields: Fields, from = 0): Slot[] {
  let next = from;
  return Object.entries(fields).map(([name, field]) => {
    const at = next;
    const group = isGroup(field) ? toSlots(field, at) : null;
    next += group === null ? 1 : sizeOf(group);
    return { name, at, group };
  });
}

function isGroup(field: Fields[string]): field is Fields {
  return !(is(field, Column) || is(field, SQL) || is(field, SQL.Aliased));
}

function sizeOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { group }) => sum + (group === null ? 1 : sizeOf(group)), 0);
}

/** Builds the object of a row. */
export function toObject(slots: readonly Slot[], row: readonly unknown[]): object {
  const object: Record<string, unknown> = {};
  for (const { name, at, group } of slots) object[name] = group === null ? row[at] : toObject(group, row);
  return object;
}
