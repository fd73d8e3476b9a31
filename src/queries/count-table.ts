import type { GroupValue } from "./count-groups.ts";
import type { CountReport } from "./count-report.ts";
import { CODED, columnName, type Dimension } from "./dimension-kinds.ts";
import { DIMENSIONS } from "./dimensions.ts";

/**
 * A count as rows for programs: a column for each dimension, one more with the slug if it is of people and
 * organisations, and the figures.
 */
export interface CountTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The rows of a count. */
export function countTable({ noun, by, units, groups }: CountReport): CountTable {
  const isNamed = (name: string) => DIMENSIONS[noun][name]?.kind === "named";
  return {
    columns: [
      ...by.flatMap((name) => (isNamed(name) ? [columnName(name), `${columnName(name)}_slug`] : [columnName(name)])),
      ...units,
    ],
    rows: groups.map(({ values, counts }) => [
      ...by.flatMap((name) => cellsOf(values[name] ?? null, isNamed(name))),
      ...units.map((unit) => counts[unit] ?? null),
    ]),
  };
}

function cellsOf(value: GroupValue, isNamed: boolean): (string | null)[] {
  if (value === null || typeof value === "string") return isNamed ? [null, null] : [value];
  return [value.name, value.slug];
}

/** The name of a dimension as people read it: "Kind of speaker"; a variable has its own name. */
export function dimensionLabel(noun: CountReport["noun"], name: string): string {
  const declared: Dimension | undefined = DIMENSIONS[noun][name];
  return declared?.label ?? name.slice(CODED.length);
}

/** A value in plain words: the name of a person or an organisation, "undated", or "not known". */
export function groupText(noun: CountReport["noun"], name: string, value: GroupValue): string {
  if (value === null) return DIMENSIONS[noun][name]?.kind === "date" ? "undated" : "not known";
  return typeof value === "string" ? value : value.name;
}
