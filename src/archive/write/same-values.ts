import type { Value } from "../../facts/table.ts";

/** Whether two rows hold the same. */
export function isEqual(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Rows as a text that is the same in whatever order they come. */
export function inAnyOrder(rows: readonly (readonly Value[])[]): string {
  return rows
    .map((values) => JSON.stringify(values))
    .sort()
    .join("\n");
}
