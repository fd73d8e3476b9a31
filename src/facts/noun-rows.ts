import { canonicalRow } from "./canonical.ts";
import { type Noun, organisations, people } from "./nouns.ts";
import type { Column, Value } from "./table.ts";

/** The parts of a noun that its tables depend on. */
export type NounColumns = Pick<Noun<never, unknown, never>, "table" | "row" | "names" | "pointer" | "name" | "target">;

/** People, organisations or their names, as their rows are digested. */
export interface NounTable {
  readonly name: string;
  /** Without the row's id. A name's pointer holds the `key` of whom it names. */
  readonly columns: readonly Column[];
}

/** The rows of people or organisations. */
export function rowTable({ table, row }: NounColumns): NounTable {
  return toTable(table, ["slug", ...row.columns]);
}

/** The rows of their names. */
export function nameTable({ names, pointer, name }: NounColumns): NounTable {
  return toTable(names, [pointer, ...name.columns]);
}

/** The slugs of rows that no longer exist. */
export function redirectTable({ pointer }: Pick<NounColumns, "pointer">): NounTable {
  return toTable("slug_redirects", ["kind", "slug", "key", pointer]);
}

function toTable(name: string, columns: readonly string[]): NounTable {
  return {
    name,
    columns: columns.map((column) => ({ name: column, holds: "value", usual: USUAL.get(column) ?? null })),
  };
}

/** The value that columns had in every row when they were added. */
const USUAL: ReadonlyMap<string, Value> = new Map([["differentiated", 0]]);

/** The nouns whose names an archive keeps. */
export const NOUNS: readonly NounColumns[] = [people, organisations];

/** A row as it is digested: the name of its table and a line feed, then the row as `canonicalRow` writes it. */
export function nounRowText(table: NounTable, values: readonly Value[]): string {
  return `${table.name}\n${canonicalRow(table)(values)}`;
}
