import type { Database } from "better-sqlite3";
import { type Noun, organisations, people, type Sighting } from "../../facts/nouns.ts";
import type { Value } from "../../facts/table.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";
import type { Roll } from "../../identity/roll.ts";
import type { Run } from "../store.ts";
import { prepareInsertRows } from "./insert-rows.ts";
import { renewNamesDigest } from "./names-digest.ts";
import { prepareRenameSpeaker, type RenameSpeaker } from "./rename-speaker.ts";
import { prepareUpdate } from "./store-noun.ts";
import type { WriteInRun } from "./transaction.ts";

/** Prepares `ArchiveStore.settleNames`. */
export function prepareSettleNames(
  database: Database,
  writeInRun: WriteInRun,
): (roll: Roll, lastArticleId: number, run: Run) => Promise<boolean> {
  const hasMore = database.prepare<[number]>("SELECT 1 FROM articles WHERE id > ?");
  const renameSpeaker = prepareRenameSpeaker(database);
  const settlePeople = prepareSettle(database, people, renameSpeaker);
  const settleOrganisations = prepareSettle(database, organisations, renameSpeaker);
  return (roll, lastArticleId, run) =>
    writeInRun(run, () => {
      if (hasMore.get(lastArticleId) !== undefined) return { result: false, counts: null };
      const changed = settlePeople(roll.people) + settleOrganisations(roll.organisations);
      const isDigestNew = renewNamesDigest(database);
      return { result: true, counts: changed > 0 || isDigestNew ? {} : null };
    });
}

/** Prepares the settling of all people or all organisations; the function gives the number of rows that changed. */
function prepareSettle<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  noun: Noun<One, Known, Name>,
  renameSpeaker: RenameSpeaker,
): (wanted: ReadonlyMap<string, One>) => number {
  const { table, pointer, row } = noun;
  const rows = database.prepare<[], StoredNoun>(`SELECT id, key, name, ${row.columns.join(", ")} FROM ${table}`).raw();
  const settleNames = prepareSettleNamesOfOne(database, noun);
  const update = prepareUpdate(database, noun);
  const remove = prepareRemove(database, noun);
  return (wanted) => {
    let changed = 0;
    for (const [id, key, name, ...values] of rows.all()) {
      const one = wanted.get(key);
      if (one === undefined) {
        if (remove(id)) changed += 1;
        continue;
      }
      const areNamesChanged = settleNames(id, one);
      const isRowChanged = !isEqual(values, row.valuesOf(one));
      if (isRowChanged) renameSpeaker({ pointer, id, from: name, to: one.name }, () => update(id, one));
      if (areNamesChanged || isRowChanged) changed += 1;
    }
    return changed;
  };
}

type StoredNoun = readonly [id: number, key: string, name: string, ...values: Value[]];

function isEqual(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

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

function inAnyOrder(rows: readonly (readonly Value[])[]): string {
  return rows
    .map((values) => JSON.stringify(values))
    .sort()
    .join("\n");
}

/** Prepares the removal of a row that nothing points at; false if something does, and it stays. */
function prepareRemove<One extends Sighting<Name> & Known, Known, Name>(
  database: Database,
  { table, names, pointer, target }: Noun<One, Known, Name>,
): (id: number) => boolean {
  const pointing = CHILD_TABLES.flatMap(({ name, columns }) =>
    columns.filter(({ holds }) => holds === target).map((column) => `SELECT 1 FROM ${name} WHERE ${column.name} = @id`),
  );
  const isNeeded = database.prepare<{ readonly id: number }>(
    `SELECT 1 WHERE ${pointing.map((query) => `EXISTS (${query})`).join(" OR ")}`,
  );
  const deletions = [`DELETE FROM ${names} WHERE ${pointer} = ?`, `DELETE FROM ${table} WHERE id = ?`].map((sql) =>
    database.prepare<[number]>(sql),
  );
  return (id) => {
    if (isNeeded.get({ id }) !== undefined) return false;
    for (const deletion of deletions) deletion.run(id);
    return true;
  };
}
