import type { Database } from "better-sqlite3";
import { type Noun, organisations, people, type Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import type { Roll } from "../../identity/roll.ts";
import { isSlugOf } from "../../identity/slugs.ts";
import type { NameReason } from "../../vocabulary.ts";
import type { OtherName } from "../store.ts";
import { inAnyOrder, isEqual } from "../write/same-values.ts";
import { areNamesOf, areSlugsOf } from "./names-by-version.ts";

/** See `ArchiveStore.compareNames`. */
export function compareNames(
  database: Database,
  roll: Roll,
  { lastArticleId, version }: { readonly lastArticleId: number; readonly version: string },
): OtherName[] {
  // In one transaction: others may add articles meanwhile.
  return database.transaction(() => {
    const hasMore = database.prepare("SELECT 1 FROM articles WHERE id > ?").get(lastArticleId) !== undefined;
    if (hasMore || !areNamesOf(database, version)) return [];
    const hasOwnSlugs = areSlugsOf(database, version);
    return [
      ...compareNouns(database, people, roll.people, hasOwnSlugs),
      ...compareNouns(database, organisations, roll.organisations, hasOwnSlugs),
    ];
  })();
}

function* compareNouns<
  One extends Sighting<Name> & Known,
  Known,
  Name extends { readonly name: string; readonly because: NameReason },
>(
  database: Database,
  { table, row, names, pointer, name: nameRow }: Noun<One, Known, Name>,
  wanted: ReadonlyMap<string, One>,
  hasOwnSlugs: boolean,
): Generator<OtherName> {
  const rows = database.prepare<[], readonly [id: number, slug: string, key: string, ...values: Value[]]>(
    `SELECT id, slug, key, ${row.columns.join(", ")} FROM ${table} ORDER BY id`,
  );
  const namesOf = database
    .prepare<[number], readonly Value[]>(`SELECT ${nameRow.columns.join(", ")} FROM ${names} WHERE ${pointer} = ?`)
    .raw();
  const missing = new Set(wanted.keys());
  for (const [id, slug, key, ...values] of rows.raw().all()) {
    const one = wanted.get(key);
    missing.delete(key);
    if (one === undefined) {
      yield { table, id, message: "no article names it" };
      continue;
    }
    if (!isEqual(values, row.valuesOf(one)))
      yield { table, id, message: "it is not what the articles that name it give" };
    if (inAnyOrder(namesOf.all(id)) !== inAnyOrder(one.names.map((name) => nameRow.valuesOf(name))))
      yield { table: names, id, message: "its names are not those that articles give it" };
    if (hasOwnSlugs && !one.names.some(({ name, because }) => because === "same key" && isSlugOf(slug, name)))
      yield { table, id, message: "its slug is of no full name that it has" };
  }
  for (const key of missing) yield { table, id: null, message: `an article names "${key}", and there is no such row` };
}
