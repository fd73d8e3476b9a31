import { nameTable, nounRowText, rowTable } from "../../facts/noun-rows.ts";
import type { Noun, Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import { groupBy } from "../../group-by.ts";
import { type ReasonedName, strongerName } from "../../identity/name-reasons.ts";
import { nameForSlug, slugCandidates } from "../../identity/slugs.ts";
import type { NameChanges } from "./names-digest.ts";
import { ofNoun } from "./of-noun.ts";
import { takeBackSlugs } from "./redirects.ts";
import { renameSpeaker } from "./rename-speaker.ts";
import { change, insertInto, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

type AnyNoun = Pick<Noun<never, never, never>, "table" | "names" | "pointer" | "target" | "row" | "name">;

const OF = ofNoun(({ table, names, pointer, target, row, name }: AnyNoun) => ({
  find: query<[string], StoredNoun>(
    `SELECT id, slug, ${row.columns.join(", ")} FROM ${table} WHERE key IN (SELECT value FROM json_each(?, '$'))`,
  ),
  findNames: query<[string], StoredName>(
    `SELECT ${pointer} AS id, ${name.columns.join(", ")} FROM ${names} WHERE ${pointer} IN (SELECT value FROM json_each(?))`,
  ),
  nextId: valuesOf<[], number>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`),
  takenSlugs: valuesOf<[{ readonly slugs: string }], string>(
    `SELECT slug FROM ${table} WHERE slug IN (SELECT value FROM json_each(@slugs, '$'))
     UNION ALL
     SELECT slug FROM slug_redirects WHERE kind = '${target}' AND slug IN (SELECT value FROM json_each(@slugs, '$'))`,
  ),
  insert: insertInto(table, ["id", "slug", ...row.columns]),
  insertNames: insertInto(names, [pointer, ...name.columns]),
  updateName: change<Value[]>(
    `UPDATE ${names} SET ${name.columns.map((column) => `${column} = ?`).join(", ")} WHERE ${pointer} = ? AND name = ?`,
  ),
  update: change<Value[]>(
    `UPDATE ${table} SET ${row.columns.map((column) => `${column} = ?`).join(", ")} WHERE id = ?`,
  ),
}));

type StoredName = ReasonedName & Readonly<Record<string, Value>> & { readonly id: number };

interface StoredNoun extends Readonly<Record<string, Value>> {
  readonly id: number;
  readonly slug: string;
  readonly key: string;
  readonly name: string;
}

/**
 * Stores people or organisations as articles see them, in that order: each sighting gets the row of its key, which is
 * made if need be, adds the names that are new, and improves how the row is shown. Records in `changes` what that
 * changes. To be called within a transaction.
 *
 * @returns the ids of the rows, by their keys
 */
export function* storeNouns<One extends Sighting<Name> & Known, Known, Name extends ReasonedName>(
  noun: Noun<One, Known, Name>,
  sightings: readonly One[],
  changes: NameChanges,
): Work<ReadonlyMap<string, number>> {
  const { find } = OF(noun);
  const keys = [...new Set(sightings.map(({ key }) => key))];
  if (keys.length === 0) return new Map();
  const stored = (yield* find.all(JSON.stringify(keys))) as (StoredNoun & Known)[];
  const rows = new Map(stored.map((row) => [row.key, row.id]));
  const shown = showBest(noun, stored, sightings);
  yield* updateShown(noun, stored, shown, changes);
  yield* insertNew(noun, { sightings, shown, rows }, changes);
  yield* insertNames(noun, sightings, { rows, stored }, changes);
  return rows;
}

/** The rows as they are to be shown, by key: stored ones that need to change, and new ones. */
function showBest<One extends Sighting<Name> & Known, Known, Name>(
  { show, shown }: Noun<One, Known, Name>,
  stored: readonly (StoredNoun & Known)[],
  sightings: readonly One[],
): Map<string, One> {
  const known = new Map<string, Known>(stored.map((row) => [row.key, row]));
  const changed = new Map<string, One>();
  for (const one of sightings) {
    const before = known.get(one.key);
    const best = before === undefined ? one : show(before, one);
    if (before !== undefined && shown.every((column) => best[column] === before?.[column])) continue;
    known.set(one.key, best);
    changed.set(one.key, best);
  }
  return changed;
}

function* updateShown<One extends Sighting<Name> & Known, Known, Name>(
  noun: Noun<One, Known, Name>,
  stored: readonly StoredNoun[],
  shown: ReadonlyMap<string, One>,
  { added, removed }: NameChanges,
): Work<void> {
  const rows = rowTable(noun);
  for (const row of stored) {
    const best = shown.get(row.key);
    if (best === undefined) continue;
    const { pointer } = noun;
    yield* renameSpeaker({ pointer, id: row.id, from: row.name, to: best.name }, updateNoun(noun, row.id, best));
    const before = rows.columns.map(({ name }) => row[name] ?? null);
    removed.push(nounRowText(rows, before));
    added.push(nounRowText(rows, [row.slug, ...noun.row.valuesOf(best)]));
  }
}

/** Replaces everything in a row except its id and slug. */
export function* updateNoun<One extends Sighting<Name> & Known, Known, Name>(
  noun: Noun<One, Known, Name>,
  id: number,
  one: One,
): Work<void> {
  yield* OF(noun).update.run(...noun.row.valuesOf(one), id);
}

/**
 * Makes a row for each that has none, with a slug: the one that its key had before, or one of {@link nameForSlug},
 * which no other has and which leads to no other.
 */
function* insertNew<One extends Sighting<Name> & Known, Known, Name extends ReasonedName>(
  noun: Noun<One, Known, Name>,
  {
    sightings,
    shown,
    rows,
  }: {
    readonly sightings: readonly One[];
    readonly shown: ReadonlyMap<string, One>;
    readonly rows: Map<string, number>;
  },
  changes: NameChanges,
): Work<void> {
  const { nextId, insert } = OF(noun);
  const seenAs = groupBy(sightings, ({ key }) => key);
  const fresh = [...shown.values()].filter(({ key }) => !rows.has(key));
  if (fresh.length === 0) return;
  const former = yield* takeBackSlugs(
    noun,
    fresh.map(({ key }) => key),
    changes,
  );
  const named = fresh.map(({ key }) => nameForSlug(key, seenAs.get(key) ?? []));
  const slugFor = yield* beginSlugs(noun, named, new Set(former.values()));
  const values: Value[] = [];
  let id = (yield* nextId.get()) ?? 1;
  for (const [at, one] of fresh.entries()) {
    const slug = former.get(one.key) ?? (yield* slugFor(named[at] ?? one.name, id));
    const row = [slug, ...noun.row.valuesOf(one)];
    changes.added.push(nounRowText(rowTable(noun), row));
    values.push(id, ...row);
    rows.set(one.key, id);
    id += 1;
  }
  yield* insert.rows(values);
}

/**
 * Returns a function that gives slugs to names, one after another. The first candidates of all names are looked up at
 * once.
 *
 * @param taken slugs already given out but not in the database yet; new ones are added to it
 */
function* beginSlugs(
  noun: AnyNoun,
  names: readonly string[],
  taken: Set<string>,
): Work<(name: string, id: number) => Work<string>> {
  const { takenSlugs } = OF(noun);
  const asked = new Set<string>();
  function* ask(slugs: readonly string[]): Work<void> {
    for (const slug of slugs) asked.add(slug);
    for (const slug of yield* takenSlugs.all({ slugs: JSON.stringify(slugs) })) taken.add(slug);
  }
  yield* ask([...new Set(names.map((name) => slugCandidates(name, () => 1).next().value))]);
  return function* (name, id) {
    const candidates = slugCandidates(name, () => id);
    for (;;) {
      const slug = candidates.next().value;
      if (!asked.has(slug)) yield* ask([slug]);
      if (taken.has(slug)) continue;
      taken.add(slug);
      return slug;
    }
  };
}

/** Adds the names that are new, and gives a stored name the stronger reason if a sighting has one. */
function* insertNames<One extends Sighting<Name> & Known, Known, Name extends ReasonedName>(
  noun: Noun<One, Known, Name>,
  sightings: readonly One[],
  { rows, stored }: { readonly rows: ReadonlyMap<string, number>; readonly stored: readonly StoredNoun[] },
  changes: NameChanges,
): Work<void> {
  const fresh = new Map<string, SeenName<Name>>();
  for (const { key, names } of sightings) {
    const id = rows.get(key) ?? 0;
    for (const name of names) {
      const place = `${id} ${name.name}`;
      const before = fresh.get(place);
      fresh.set(place, { id, key, name: before === undefined ? name : strongerName(before.name, name) });
    }
  }
  if (stored.length > 0) yield* strengthenStored(noun, fresh, stored, changes);
  const table = nameTable(noun);
  const values = Array.from(fresh.values(), ({ id, key, name }) => ({ id, key, values: noun.name.valuesOf(name) }));
  for (const { key, values: own } of values) changes.added.push(nounRowText(table, [key, ...own]));
  yield* OF(noun).insertNames.rows(values.flatMap(({ id, values: own }) => [id, ...own]));
}

/** A form of a row's name, with the id and key of the row. */
interface SeenName<Name> {
  readonly id: number;
  readonly key: string;
  readonly name: Name;
}

/** Removes the stored names from those that were seen, and gives each the stronger of the two reasons. */
function* strengthenStored<One extends Sighting<Name> & Known, Known, Name extends ReasonedName>(
  noun: Noun<One, Known, Name>,
  fresh: Map<string, SeenName<Name>>,
  stored: readonly StoredNoun[],
  { added, removed }: NameChanges,
): Work<void> {
  const { findNames, updateName } = OF(noun);
  const table = nameTable(noun);
  for (const before of yield* findNames.all(JSON.stringify(stored.map(({ id }) => id)))) {
    const place = `${before.id} ${before.name}`;
    const seen = fresh.get(place);
    if (seen === undefined) continue;
    fresh.delete(place);
    if (strongerName<ReasonedName>(before, seen.name) === before) continue;
    const values = noun.name.valuesOf(seen.name);
    yield* updateName.run(...values, before.id, before.name);
    removed.push(nounRowText(table, [seen.key, ...noun.name.columns.map((column) => before[column] ?? null)]));
    added.push(nounRowText(table, [seen.key, ...values]));
  }
}
