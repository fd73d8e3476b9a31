import type { Database } from "better-sqlite3";
import { migrateInMemory } from "./apply-plan.ts";
import type { MigrationPlan } from "./migration-plan.ts";

/** How the schema of an archive differs from the one that this program makes. */
export interface SchemaComparison {
  /** Objects of ours that are gone or were changed, as "trigger articles_kept is missing". */
  readonly problems: readonly string[];
  /** Tables, views, triggers and indexes of the user's own, as "view my_quotes". They are no problem. */
  readonly users: readonly string[];
}

/** Compares every object of ours with the same one in an archive made anew, in memory. */
export function compareSchema(raw: Database, plan: MigrationPlan): SchemaComparison {
  const fresh = migrateInMemory(plan);
  const expected = readSchema(fresh);
  fresh.close();
  const actual = readSchema(raw);
  const problems = [...expected].flatMap(([name, sql]) => {
    if (actual.get(name) === sql) return [];
    return actual.has(name) ? [`${name} was changed`] : [`${name} is missing`];
  });
  return { problems, users: [...actual.keys()].filter((name) => !expected.has(name)) };
}

/** "trigger articles_kept" → its words. Statistics of ANALYZE and indexes that SQLite makes by itself are left out. */
function readSchema(raw: Database): Map<string, string> {
  const rows = raw
    .prepare("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY rowid")
    .raw()
    .all() as [string, string][];
  return new Map(rows.map(([name, sql]) => [name, normalise(sql)]));
}

/** ALTER TABLE writes the words of a table anew, with other quotation marks in other versions of SQLite. */
function normalise(sql: string): string {
  return sql.replace(/[`"]/g, "").replace(/\s+/g, " ");
}
