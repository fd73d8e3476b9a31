import type { SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import * as parts from "./condition-parts.ts";
import type { Asked, Filters } from "./filter-kinds.ts";

/** The conditions of the filters that are given, in the order of declaration; empty if none is given. */
export async function conditionsOf(db: Reader, filters: Filters, given: object): Promise<SQL[]> {
  const asked: Asked = { ...parts, db };
  const values = given as Readonly<Record<string, unknown>>;
  const conditions: SQL[] = [];
  for (const [name, { condition }] of Object.entries(filters)) {
    const value = values[name];
    if (value === undefined || condition === undefined) continue;
    const made = await condition(asked, value as never);
    if (made !== undefined) conditions.push(made);
  }
  return conditions;
}
