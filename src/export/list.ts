import type { CountOptions, Page, PageRequest } from "../queries/listing.ts";
import type { ViewColumn, ViewRow } from "../queries/view-rows.ts";

/** A filtered list as it leaves the archive: its items as objects, and as rows of a table. */
export interface ExportList<Item extends object> {
  /** What its items are called in counts. */
  readonly noun: { readonly one: string; readonly many: string };
  list(page: PageRequest): Promise<Page<Item>>;
  /** How many items it has; counting stops at the `limit`. */
  count(options?: CountOptions): Promise<number>;
  readonly table: readonly ViewColumn[];
  /** The rows that belong to items, in their order; a joint quote has several. */
  rows(items: readonly Item[]): Promise<readonly ViewRow[]>;
}

/** A column and how its value is taken from an item. */
export type ItemColumn<Item> = readonly [
  name: string,
  type: ViewColumn["type"],
  value: (item: Item) => ViewRow[number],
];

/** The table and rows of items that have one row each. */
export function tableOf<Item extends object>(
  columns: readonly ItemColumn<Item>[],
): Pick<ExportList<Item>, "table" | "rows"> {
  return {
    table: columns.map(([name, type]) => ({ name, type })),
    rows: async (items) => items.map((item) => columns.map(([, , value]) => value(item))),
  };
}
