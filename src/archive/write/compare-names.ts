import { type Noun, organisations, people, type Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import type { Roll } from "../../identity/roll.ts";
import { isSlugOf } from "../../identity/slugs.ts";
import type { NameReason } from "../../vocabulary.ts";
import type { OtherName } from "../store.ts";
import { lastArticleId as lastOfAll } from "./counts.ts";
import { areNamesOf, areSlugsOf } from "./names-by-version.ts";
import { NAMED_AT_ONCE, storedNames } from "./names-of.ts";
import { ofNoun } from "./of-noun.ts";
import { inAnyOrder, isEqual } from "./same-values.ts";
import { tuples } from "./statement.ts";
import type { Work } from "./work.ts";

/** `ArchiveStore.compareNames`. To be run on one state of the archive, since others may add articles meanwhile. */
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
  const rows = yield* ROWS(noun).all();
  const found: OtherName[] = [];
  const missing = new Set(wanted.keys());
  for (let next = 0; next < rows.length; next += NAMED_AT_ONCE) {
    const some = rows.slice(next, next + NAMED_AT_ONCE);
    const namesOf = yield* storedNames(
      noun,
      some.map(([id]) => id),
    );
    for (const row of some) {
      const [id, , key] = row;
      missing.delete(key);
      found.push(...othersOf(noun, { row, names: namesOf(id), hasOwnSlugs }, wanted.get(key)));
    }
  }
  for (const key of missing) {
    found.push({ table: noun.table, id: null, message: `an article names "${key}", and there is no such row` });
  }
  return found;
}

interface StoredOne {
  readonly row: NounRow;
  readonly names: readonly (readonly Value[])[];
  readonly hasOwnSlugs: boolean;
}

function* othersOf<
  One extends Sighting<Name> & Known,
  Known,
  Name extends { readonly name: string; readonly because: NameReason },
>(
  { table, row, names, name: nameRow }: Noun<One, Known, Name>,
  { row: [id, slug, , ...values], names: stored, hasOwnSlugs }: StoredOne,
  one: One | undefined,
): Generator<OtherName> {
  if (one === undefined) {
    yield { table, id, message: "no article names it" };
    return;
  }
  if (!isEqual(values, row.valuesOf(one)))
    yield { table, id, message: "it is not what the articles that name it give" };
  if (inAnyOrder(stored) !== inAnyOrder(one.names.map((name) => nameRow.valuesOf(name))))
    yield { table: names, id, message: "its names are not those that articles give it" };
  if (hasOwnSlugs && !one.names.some(({ name, because }) => because === "same key" && isSlugOf(slug, name)))
    yield { table, id, message: "its slug is of no full name that it has" };
}
