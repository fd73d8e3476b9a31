import { type Noun, organisations, people, type Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import type { LeadsTo, Run, SettledNames } from "../store.ts";
import { pointersAt } from "./concern.ts";
import { lastArticleId as lastOfAll } from "./counts.ts";
import { writeInRun } from "./in-run.ts";
import { areNamesOf, MADE_ANEW } from "./names-by-version.ts";
import { type NameChanges, noteNames, nounTexts, renewNamesDigest } from "./names-digest.ts";
import { NAMED_AT_ONCE, storedNames } from "./names-of.ts";
import { ofNoun } from "./of-noun.ts";
import { leadAgain, leaveRedirect, releaseRedirects } from "./redirects.ts";
import { renameSpeaker } from "./rename-speaker.ts";
import { inAnyOrder, isEqual } from "./same-values.ts";
import { change, insertInto, tuples, valuesOf } from "./statement.ts";
import { updateNoun } from "./store-noun.ts";
import type { Work, WorkDatabase } from "./work.ts";

/** `ArchiveStore.settleNames`. */
export function settleNames(
  database: WorkDatabase,
  { roll, leadsTo, lastArticleId }: Pick<SettledNames, "roll" | "leadsTo"> & { readonly lastArticleId: number },
  run: Run,
): Promise<boolean> {
  return writeInRun(database, { ...run, options: { ...run.options, ...MADE_ANEW } }, function* () {
    if ((yield* lastOfAll()) > lastArticleId) return { result: false, counts: null };
    const changed = yield* settleRoll({ roll, some: null, leadsTo });
    const isDigestNew = yield* renewNamesDigest();
    const isSettled = changed === 0 && !isDigestNew && (yield* areNamesOf(run.version));
    return { result: true, counts: isSettled ? null : {} };
  });
}

/** What to bring people and organisations to: all of them, or some. */
export interface Settlement extends Pick<SettledNames, "roll" | "leadsTo"> {
  readonly some: Pick<SettledNames, "keys" | "within"> | null;
}

/** Settles within a transaction, and returns the number of rows that changed. */
export function* settleRoll({ roll, some, leadsTo }: Settlement): Work<number> {
  const changes: NameChanges = { added: [], removed: [] };
  const someOf = (keys: ReadonlySet<string> | undefined) =>
    some === null || keys === undefined ? null : { keys, within: some.within, changes };
  const changed =
    (yield* settle(people, roll.people, { some: someOf(some?.keys.people), leadsTo })) +
    (yield* settle(organisations, roll.organisations, { some: someOf(some?.keys.organisations), leadsTo }));
  yield* leadAgain({ leadsTo, keys: some?.keys ?? null }, changes);
  yield* noteNames(changes);
  return changed;
}

interface Some {
  readonly keys: ReadonlySet<string>;
  /** Ids of articles. */
  readonly within: readonly number[];
  /** Collects the changes of the rows for the digest of names, which is made anew if all are settled. */
  readonly changes: NameChanges;
}

interface How {
  readonly some: Some | null;
  readonly leadsTo: LeadsTo;
}

type AnyNoun = Pick<Noun<never, never, never>, "table" | "names" | "pointer" | "target" | "row" | "name">;

type StoredNoun = readonly [id: number, key: string, name: string, ...values: Value[]];

const OF = ofNoun(({ table, names, pointer, target, row, name }: AnyNoun) => {
  const select = `SELECT id, key, name, ${row.columns.join(", ")} FROM ${table}`;
  const pointing = pointersAt(target);
  const elsewhere = pointing.map(
    ({ table, column }) => `EXISTS (
      SELECT 1 FROM ${table} WHERE ${column} = given.value AND article_id NOT IN (SELECT value FROM json_each(@within)))`,
  );
  const needed = pointing.map(({ table, column }) => `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = @id)`);
  return {
    every: tuples<[], StoredNoun>(`${select} ORDER BY id`),
    some: tuples<[string], StoredNoun>(`${select} WHERE key IN (SELECT value FROM json_each(?, '$'))`),
    elsewhere: valuesOf<[{ readonly ids: string; readonly within: string }], number>(
      `SELECT given.value FROM json_each(@ids) AS given WHERE ${elsewhere.join(" OR ")}`,
    ),
    needed: valuesOf<[{ readonly id: number }], number>(`SELECT 1 WHERE ${needed.join(" OR ")}`),
    removeNames: change<[number]>(`DELETE FROM ${names} WHERE ${pointer} = ?`),
    insertNames: insertInto(names, [pointer, ...name.columns]),
    removeRow: change<[number]>(`DELETE FROM ${table} WHERE id = ?`),
  };
});

/** Settles people or organisations, and returns the number of rows that changed. */
function* settle<One extends Sighting<Name> & Known, Known, Name>(
  noun: Noun<One, Known, Name>,
  wanted: ReadonlyMap<string, One>,
  { some, leadsTo }: How,
): Work<number> {
  let changed = 0;
  const changes = some?.changes ?? { added: [], removed: [] };
  const rows = some === null ? yield* OF(noun).every.all() : yield* rowsOfSome(noun, some);
  for (let next = 0; next < rows.length; next += NAMED_AT_ONCE) {
    const group = rows.slice(next, next + NAMED_AT_ONCE);
    const namesOf = yield* storedNames(
      noun,
      group.map(([id]) => id),
    );
    for (const stored of group) {
      const [id, key] = stored;
      const before = some === null ? [] : yield* nounTexts(noun, id);
      const names = namesOf(id);
      if (!(yield* settleOne(noun, { stored, names }, wanted.get(key), { leadsTo, changes }))) continue;
      changed += 1;
      if (some === null) continue;
      changes.removed.push(...before);
      changes.added.push(...(yield* nounTexts(noun, id)));
    }
  }
  return changed;
}

/** The rows to settle, in the order of their keys, without those that another article points at. */
function* rowsOfSome(noun: AnyNoun, { keys, within }: Some): Work<StoredNoun[]> {
  if (keys.size === 0) return [];
  const { some, elsewhere } = OF(noun);
  const byKey = new Map((yield* some.all(JSON.stringify([...keys]))).map((row) => [row[1], row]));
  const rows = [...keys].flatMap((key) => {
    const row = byKey.get(key);
    return row === undefined ? [] : [row];
  });
  const ids = JSON.stringify(rows.map(([id]) => id));
  const isElsewhere = new Set(yield* elsewhere.all({ ids, within: JSON.stringify(within) }));
  return rows.filter(([id]) => !isElsewhere.has(id));
}

/** What is stored of a person or an organisation. */
interface StoredOne {
  readonly stored: StoredNoun;
  readonly names: readonly (readonly Value[])[];
}

function* settleOne<One extends Sighting<Name> & Known, Known, Name>(
  noun: Noun<One, Known, Name>,
  { stored: [id, key, name, ...values], names }: StoredOne,
  one: One | undefined,
  { leadsTo, changes }: { readonly leadsTo: LeadsTo; readonly changes: NameChanges },
): Work<boolean> {
  const { pointer, target, row } = noun;
  if (one === undefined) return yield* remove(noun, { id, key, to: leadsTo(target, key) }, changes);
  const areNamesChanged = yield* exchangeNames(noun, { id, names }, one);
  const isRowChanged = !isEqual(values, row.valuesOf(one));
  if (isRowChanged) yield* renameSpeaker({ pointer, id, from: name, to: one.name }, updateNoun(noun, id, one));
  return areNamesChanged || isRowChanged;
}

/** Replaces a row's names with those of a sighting; false if they are the same. */
function* exchangeNames<One extends Sighting<Name> & Known, Known, Name>(
  noun: Noun<One, Known, Name>,
  { id, names }: { readonly id: number; readonly names: StoredOne["names"] },
  one: One,
): Work<boolean> {
  const { removeNames, insertNames } = OF(noun);
  const wanted = one.names.map((name) => noun.name.valuesOf(name));
  if (inAnyOrder(names) === inAnyOrder(wanted)) return false;
  yield* removeNames.run(id);
  yield* insertNames.rows(wanted.flatMap((values) => [id, ...values]));
  return true;
}

/**
 * Removes a row that nothing points at; false if something does, and the row stays. If it was joined with another, its
 * slug then leads to that row, whose key is `to`.
 */
function* remove(
  noun: AnyNoun,
  { id, key, to }: { readonly id: number; readonly key: string; readonly to: string | null },
  changes: NameChanges,
): Work<boolean> {
  const { needed, removeNames, removeRow } = OF(noun);
  if ((yield* needed.get({ id })) !== undefined) return false;
  if (to === null) yield* releaseRedirects(noun, id, changes);
  else yield* leaveRedirect(noun, { id, key, to }, changes);
  yield* removeNames.run(id);
  yield* removeRow.run(id);
  return true;
}
