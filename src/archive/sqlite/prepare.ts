import type { SQLWrapper } from "drizzle-orm";
import type { Prepared } from "../reader.ts";
import { type Fields, toObject, toSlots } from "../slots.ts";

/**
 * Prepares a query. Its rows come sooner than from Drizzle itself, which looks up how to decode each column of each
 * row; that takes longer than SQLite needs to find the row. Here every value is what SQLite returns.
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

/** What Drizzle's builders for SQLite have in addition to those for other databases. */
interface SelectBuilder {
  readonly _: { readonly selectedFields: Fields };
  prepare(): { values(values: Readonly<Record<string, unknown>>): Value[][] };
}

type Value = string | number | null;
