import { eq, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisations, people } from "../archive/schema.ts";
import { lazily } from "./lazily.ts";
import type { NameReference } from "./names.ts";
import type { Named } from "./records.ts";

/** Finds who a reference by slug or id means; null for words of a name, which are looked up differently. */
export type FindKnown = (reference: NameReference) => Promise<Named[] | null>;

/** Prepares the look-up of people and organisations by slug and by id. */
export function prepareFindKnown(db: Reader): FindKnown {
  const bySlug = lazily(() => prepare(db, "slug"));
  const byId = lazily(() => prepare(db, "id"));
  return async (reference) => {
    if (typeof reference === "string") return null;
    if ("slug" in reference) {
      const wanted = { value: reference.slug };
      return [
        ...toMatches("person", await bySlug().person.rows(wanted)),
        ...toMatches("organisation", await bySlug().organisation.rows(wanted)),
      ];
    }
    const { id, kind = "person" } = reference;
    return toMatches(kind, await byId()[kind].rows({ value: id }));
  };
}

function prepare(db: Reader, key: "slug" | "id") {
  const queryOf = (table: typeof people | typeof organisations) =>
    db.prepare(
      db
        .select({ id: table.id, slug: table.slug, name: table.name })
        .from(table)
        .where(eq(table[key], sql.placeholder("value"))),
    );
  return { person: queryOf(people), organisation: queryOf(organisations) };
}

function toMatches(kind: Named["kind"], rows: readonly Omit<Named, "kind">[]): Named[] {
  return rows.map((row) => ({ kind, ...row }));
}
