import { eq, sql } from "drizzle-orm";
import { organisations, people } from "../archive/schema.ts";
import { lazily } from "./lazily.ts";
import type { NamedMatch, NameReference } from "./names.ts";
import type { Reader } from "./reader.ts";

/** Who a reference by slug or id means; null for words of a name, which are looked for in another way. */
export type FindKnown = (reference: NameReference) => Promise<NamedMatch[] | null>;

/** Prepares the look-up of people and organisations by what an archive itself calls them. */
export function prepareFindKnown(db: Reader): FindKnown {
  const bySlug = lazily(() => prepare(db, "slug"));
  const byId = lazily(() => prepare(db, "id"));
  return async (reference) => {
    if (typeof reference === "string") return null;
    if ("slug" in reference) {
      const wanted = { value: reference.slug };
      return [
        ...toMatches("person", await bySlug().person.values(wanted)),
        ...toMatches("organisation", await bySlug().organisation.values(wanted)),
      ];
    }
    const { id, kind = "person" } = reference;
    return toMatches(kind, await byId()[kind].values({ value: id }));
  };
}

function prepare(db: Reader, key: "slug" | "id") {
  const queryOf = (table: typeof people | typeof organisations) =>
    db
      .select({ id: table.id, slug: table.slug, name: table.name })
      .from(table)
      .where(eq(table[key], sql.placeholder("value")))
      .prepare();
  return { person: queryOf(people), organisation: queryOf(organisations) };
}

function toMatches(kind: NamedMatch["kind"], rows: unknown[][]): NamedMatch[] {
  return rows.map(([id, slug, name]) => ({ kind, id: Number(id), slug: String(slug), name: String(name) }));
}
