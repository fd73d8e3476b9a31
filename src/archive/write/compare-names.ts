import { type Noun, organisations, people, type Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import type { Roll } from "../../identity/roll.ts";
import { isSlugOf } from "../../identity/slugs.ts";
import type { NameReason } from "../../vocabulary.ts";
import type { OtherName } from "../store.ts";
import { lastArticleId as lastOfAll } from "./counts.ts";
import { areNamesOf, areSlugsOf } from "./names-by-version.ts";
import { storedNames } from "./names-of.ts";
import { ofNoun } from "./of-noun.ts";
import { inAnyOrder, isEqual } from "./same-values.ts";
import { tuples } from "./statement.ts";
import type { Work } from "./work.ts";

/** `ArchiveStore.compareNames`: at one moment, for others may add articles meanwhile. */
export function* compareNames(
  roll: Roll,
  { lastArticleId, version }: { readonly lastArticleId: number; readonly version: string },
): Work<OtherName[]> {
  const hasMore = (yield* lastOfAll()) > lastArticleId;
  if (hasMore || !(yield* areNamesOf(version))) return [];
  const hasOwnSlugs = yield* areSlugsOf(version);
  return [
    ...(yield* compareNouns(people, roll.people, hasOwnSlugs)),
    ...(yield* compareNouns(organisations, roll.organisations, hasOwnSlugs)),
  ];
}

type NounRow = readonly [id: number, slug: string, key: string, ...values: Value[]];

const ROWS = ofNoun(({ table, row }: Pick<Noun<never, never, never>, "table" | "row">) =>
  tuples<[], NounRow>(`SELECT id, slug, key, ${row.columns.join(", ")} FROM ${table} ORDER BY id`),
);

function* compareNouns<
  One extends Sighting<Name> & Known,
  Known,
  Name extends { readonly name: string; readonly because: NameReason },
>(noun: Noun<One, Known, Name>, wanted: ReadonlyMap<string, One>, hasOwnSlugs: boolean): Work<OtherName[]> {
  const { table, row, names, name: nameRow } = noun;
  const rows = yield* ROWS(noun).all();
  const namesOf = yield* storedNames(
    noun,
    rows.map(([id]) => id),
  );
  const missing = new Set(wanted.keys());
  const found: OtherName[] = [];
  for (const [id, slug, key, ...values] of rows) {
    const one = wanted.get(key);
    missing.delete(key);
    if (one === undefined) {
      found.push({ table, id, message: "no article names it" });
      continue;
    }
    if (!isEqual(values, row.valuesOf(one)))
      found.push({ table, id, message: "it is not what the articles that name it give" });
    if (inAnyOrder(namesOf(id)) !== inAnyOrder(one.names.map((name) => nameRow.valuesOf(name))))
      found.push({ table: names, id, message: "its names are not those that articles give it" });
    if (hasOwnSlugs && !one.names.some(({ name, because }) => because === "same key" && isSlugOf(slug, name)))
      found.push({ table, id, message: "its slug is of no full name that it has" });
  }
  for (const key of missing) {
    found.push({ table, id: null, message: `an article names "${key}", and there is no such row` });
  }
  return found;
}
