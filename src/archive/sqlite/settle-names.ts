import type { Database } from "better-sqlite3";
import { type Noun, organisations, people, type Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import type { Roll } from "../../identity/roll.ts";
import type { LeadsTo, Run, SettledNames } from "../store.ts";
import { type NameChanges, noteNames, nounTexts, renewNamesDigest } from "../write/names-digest.ts";
import { leaveRedirect, releaseRedirects } from "../write/redirects.ts";
import { renameSpeaker } from "../write/rename-speaker.ts";
import { inAnyOrder, isEqual } from "../write/same-values.ts";
import { updateNoun } from "../write/store-noun.ts";
import { pointersAt } from "./concern.ts";
import { type DoWork, workOn } from "./do-work.ts";
import { prepareInsertRows } from "./insert-rows.ts";
import { areNamesOf, MADE_ANEW } from "./names-by-version.ts";
import type { WriteInRun } from "./transaction.ts";

/** Prepares `ArchiveStore.settleNames`. */
export function prepareSettleNames(
  database: Database,
  writeInRun: WriteInRun,
): (roll: Roll, lastArticleId: number, run: Run, leadsTo: LeadsTo) => Promise<boolean> {
  const hasMore = database.prepare<[number]>("SELECT 1 FROM articles WHERE id > ?");
  const settle = prepareSettleRoll(database);
  return (roll, lastArticleId, run, leadsTo) =>
    writeInRun({ ...run, options: { ...run.options, ...MADE_ANEW } }, () => {
      if (hasMore.get(lastArticleId) !== undefined) return { result: false, counts: null };
      const changed = settle({ roll, some: null, leadsTo });
      const isDigestNew = workOn(database)(renewNamesDigest());
      const isSettled = changed === 0 && !isDigestNew && areNamesOf(database, run.version);
      return { result: true, counts: isSettled ? null : {} };
    });
}

/** What people and organisations are to be brought to: all of them, or some. */
export interface Settlement extends Pick<SettledNames, "roll" | "leadsTo"> {
  readonly some: Pick<SettledNames, "keys" | "within"> | null;
}

/** Prepares the settling within a transaction; the function gives the number of rows that changed. */
export function prepareSettleRoll(database: Database): (settlement: Settlement) => number {
  const work = workOn(database);
  const settlePeople = prepareSettle(database, people, work);
  const settleOrganisations = prepareSettle(database, organisations, work);
  return ({ roll, some, leadsTo }) => {
    const within = new Set(some?.within);
    const changes: NameChanges = { added: [], removed: [] };
    const someOf = (keys: ReadonlySet<string> | undefined) => (keys === undefined ? null : { keys, within, changes });
    const changed =
      settlePeople(roll.people, someOf(some?.keys.people), leadsTo) +
      settleOrganisations(roll.organisations, someOf(some?.keys.organisations), leadsTo);
    work(noteNames(changes));
    return changed;
  };
}

interface Some {
  readonly keys: ReadonlySet<string>;
  /** Ids of articles. */
  readonly within: ReadonlySet<number>;
  /** Takes what becomes of the rows, for the digest of names; where all are settled that is made anew. */
  readonly changes: NameChanges;
}

/** Prepares the settling of people or organisations. */
function prepareSettle<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  noun: Noun<One, Known, Name>,
  work: DoWork,
): (wanted: ReadonlyMap<string, One>, some: Some | null, leadsTo: LeadsTo) => number {
  const { table, pointer, row, target } = noun;
  const select = `SELECT id, key, name, ${row.columns.join(", ")} FROM ${table}`;
  const everyRow = database.prepare<[], StoredNoun>(select).raw();
  const rowOf = database.prepare<[string], StoredNoun>(`${select} WHERE key = ?`).raw();
  const isElsewhere = prepareIsElsewhere(database, noun);
  const settleNames = prepareSettleNamesOfOne(database, noun);
  const remove = prepareRemove(database, noun, work);
  const textsOfOne = (id: number) => work(nounTexts(noun, id));

  function settleOne(
    [id, key, name, ...values]: StoredNoun,
    one: One | undefined,
    { leadsTo, changes }: { readonly leadsTo: LeadsTo; readonly changes: NameChanges },
  ): boolean {
    if (one === undefined) return remove({ id, key }, leadsTo(target, key), changes);
    const areNamesChanged = settleNames(id, one);
    const isRowChanged = !isEqual(values, row.valuesOf(one));
    if (isRowChanged) work(renameSpeaker({ pointer, id, from: name, to: one.name }, updateNoun(noun, id, one)));
    return areNamesChanged || isRowChanged;
  }

  return (wanted, some, leadsTo) => {
    let changed = 0;
    const changes = some?.changes ?? { added: [], removed: [] };
    const rows = some === null ? everyRow.all() : [...some.keys].flatMap((key) => rowOf.all(key));
    for (const stored of rows) {
      const [id, key] = stored;
      if (some !== null && isElsewhere(id, some.within)) continue;
      const before = some === null ? [] : textsOfOne(id);
      if (!settleOne(stored, wanted.get(key), { leadsTo, changes })) continue;
      changed += 1;
      if (some === null) continue;
      changes.removed.push(...before);
      changes.added.push(...textsOfOne(id));
    }
    return changed;
  };
}

/** Prepares the question whether something in another article than some points at a row. It looks no further than the first. */
function prepareIsElsewhere<One, Known, Name>(
  database: Database,
  { target }: Pick<Noun<One & Sighting<Name> & Known, Known, Name>, "target">,
): (id: number, within: ReadonlySet<number>) => boolean {
  const pointing = pointersAt(target).map(
    ({ table, column }) => `SELECT article_id FROM ${table} WHERE ${column} = @id`,
  );
  const find = database.prepare<{ readonly id: number }, number>(pointing.join(" UNION ALL ")).pluck();
  return (id, within) => {
    for (const articleId of find.iterate({ id })) if (!within.has(articleId)) return true;
    return false;
  };
}

type StoredNoun = readonly [id: number, key: string, name: string, ...values: Value[]];

/** Prepares the exchange of a row's names for those of a sighting; false if they are the same. */
function prepareSettleNamesOfOne<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  { names, pointer, name: nameRow }: Noun<One, Known, Name>,
): (id: number, one: One) => boolean {
  const find = database
    .prepare<[number], Value[]>(`SELECT ${nameRow.columns.join(", ")} FROM ${names} WHERE ${pointer} = ?`)
    .raw();
  const remove = database.prepare<[number]>(`DELETE FROM ${names} WHERE ${pointer} = ?`);
  const insert = prepareInsertRows(database, names, [pointer, ...nameRow.columns]);
  return (id, one) => {
    const wanted = one.names.map((name) => nameRow.valuesOf(name));
    if (inAnyOrder(find.all(id)) === inAnyOrder(wanted)) return false;
    remove.run(id);
    insert(wanted.flatMap((values) => [id, ...values]));
    return true;
  };
}

/**
 * Prepares the removal of a row that nothing points at; false if something does, and it stays. Its slug leads to the row that it
 * was joined with, if it was.
 */
function prepareRemove<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  noun: Noun<One, Known, Name>,
  work: DoWork,
): (row: { readonly id: number; readonly key: string }, joinedWith: string | null, changes: NameChanges) => boolean {
  const { table, names, pointer, target } = noun;
  const pointing = pointersAt(target).map(({ table, column }) => `SELECT 1 FROM ${table} WHERE ${column} = @id`);
  const isNeeded = database.prepare<{ readonly id: number }>(
    `SELECT 1 WHERE ${pointing.map((query) => `EXISTS (${query})`).join(" OR ")}`,
  );
  const deletions = [`DELETE FROM ${names} WHERE ${pointer} = ?`, `DELETE FROM ${table} WHERE id = ?`].map((sql) =>
    database.prepare<[number]>(sql),
  );
  return (row, joinedWith, changes) => {
    const { id } = row;
    if (isNeeded.get({ id }) !== undefined) return false;
    if (joinedWith === null) work(releaseRedirects(noun, id, changes));
    else work(leaveRedirect(noun, { ...row, to: joinedWith }, changes));
    for (const deletion of deletions) deletion.run(id);
    return true;
  };
}
