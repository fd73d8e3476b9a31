import type Database from "better-sqlite3";
import { slugCandidates } from "../identity/slugs.ts";

/** Prepares the making of slugs that no row of a table has yet. */
export function prepareSlug(database: Database.Database, table: "people" | "organisations"): (name: string) => string {
  const find = database.prepare<[string]>(`SELECT 1 FROM ${table} WHERE slug = ?`);
  const nextId = database.prepare<[], number>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck();
  return (name) => {
    const candidates = slugCandidates(name, () => nextId.get() ?? 1);
    for (const slug of candidates) if (find.get(slug) === undefined) return slug;
    return candidates.next().value;
  };
}
