import type Database from "better-sqlite3";
import { slugify } from "../names/slugify.ts";

/** The last number that is simply counted up: "jane-doe-2" … "jane-doe-9". */
const LAST_COUNTED = 9;

/**
 * Prepares the making of slugs that no row of a table has yet: "jane-doe", "jane-doe-2" … and after nine of a kind one
 * with the number of the row, so that a free one is found in a few steps however many there are.
 */
export function prepareSlug(database: Database.Database, table: "people" | "organisations"): (name: string) => string {
  const find = database.prepare<[string]>(`SELECT 1 FROM ${table} WHERE slug = ?`);
  const nextId = database.prepare<[], number>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck();
  const isTaken = (slug: string) => find.get(slug) !== undefined;
  return (name) => {
    const base = slugify(name);
    if (!isTaken(base)) return base;
    let number = 2;
    while (isTaken(`${base}-${number}`)) number = Math.max(number + 1, number < LAST_COUNTED ? 0 : (nextId.get() ?? 0));
    return `${base}-${number}`;
  };
}
