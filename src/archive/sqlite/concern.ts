import type { Database } from "better-sqlite3";
import { CHILD_TABLES } from "../../facts/tables.ts";
import type { Concern, NounKeys } from "../store.ts";

/** `ArchiveStore.articlesConcerned`. */
export function articlesConcerned(database: Database, concern: Concern): number[] {
  const parts = [
    [concern.hashes, "SELECT id FROM articles WHERE sha256 IN (SELECT value FROM json_each(?))"],
    [concern.people, pointingAt("person")],
    [concern.organisations, pointingAt("organisation")],
    [concern.forms, "SELECT article_id FROM mentions WHERE exact IN (SELECT value FROM json_each(?))"],
  ] as const;
  const ids = parts.flatMap(([wanted, query]) =>
    wanted.size === 0
      ? []
      : database
          .prepare<[string], number>(query)
          .pluck()
          .all(JSON.stringify([...wanted])),
  );
  return [...new Set(ids)].sort((one, other) => one - other);
}

/** The articles in which something points at a row of one of these keys. */
function pointingAt(target: "person" | "organisation"): string {
  const pointing = pointersAt(target).map(
    ({ table, column }) => `SELECT article_id FROM ${table} WHERE ${column} IN (SELECT id FROM pointed)`,
  );
  return `WITH pointed AS (SELECT id FROM ${NOUN_TABLES[target]} WHERE key IN (SELECT value FROM json_each(?)))
    ${pointing.join(" UNION ")}`;
}

/** `ArchiveStore.articlesNaming`. */
export function articlesNaming(database: Database, kind: "person" | "organisation", id: number): number[] {
  const pointing = pointersAt(kind).map(({ table, column }) => `SELECT article_id FROM ${table} WHERE ${column} = @id`);
  return database
    .prepare<{ readonly id: number }, number>(`${pointing.join(" UNION ")} ORDER BY 1`)
    .pluck()
    .all({ id });
}

/** `ArchiveStore.namesIn`. */
export function namesIn(database: Database, articleIds: readonly number[]): NounKeys {
  const within = JSON.stringify(articleIds);
  const keysOf = (target: "person" | "organisation") => {
    const pointing = pointersAt(target).map(
      ({ table, column }) =>
        `SELECT ${column} FROM ${table} WHERE article_id IN (SELECT value FROM json_each(@within))`,
    );
    const query = `SELECT key FROM ${NOUN_TABLES[target]} WHERE id IN (${pointing.join(" UNION ")})`;
    return new Set(database.prepare<{ readonly within: string }, string>(query).pluck().all({ within }));
  };
  return { people: keysOf("person"), organisations: keysOf("organisation") };
}

const NOUN_TABLES = { person: "people", organisation: "organisations" } as const;

/** The columns of facts that point at people, or at organisations. */
export function pointersAt(target: "person" | "organisation"): { readonly table: string; readonly column: string }[] {
  return CHILD_TABLES.flatMap(({ name, columns }) =>
    columns.filter(({ holds }) => holds === target).map((column) => ({ table: name, column: column.name })),
  );
}
