import type { Value } from "../../facts/table.ts";

/** Whether two rows hold the same values. */
export function isEqual(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Rows as a text that does not depend on their order. */
export function inAnyOrder(rows: readonly (readonly Value[])[]): string {
  return rows
    .map((values) => JSON.stringify(values))
    .sort()
    .join("\n");
}
