import type { Database } from "better-sqlite3";
import { messageOf } from "../../errors.ts";
import type { Migration } from "../migration-files.ts";
import type { LeftOutObject, SchemaObject } from "../migration-report.ts";
import { isMachineFailure } from "./errors.ts";
import { dropObject, listIndexes, quoteName } from "./schema-objects.ts";

/**
 * Makes the user's own views and triggers again after a migration. What no longer fits is left out and returned: SQLite
 * itself would accept a view of a column that is gone, and then refuse every later change to a table.
 *
 * @param taken names that are ours now
 */
export function restoreUserObjects(
  raw: Database,
  objects: readonly SchemaObject[],
  taken: ReadonlySet<string>,
): LeftOutObject[] {
  const leftOut: LeftOutObject[] = [];
  const make = (object: SchemaObject, check: () => void): boolean => {
    const reason = taken.has(object.name) ? "the name is used by onrecord now" : failure(check);
    if (reason !== null) leftOut.push({ ...object, reason });
    return reason === null;
  };
  const views = objects.filter(({ type }) => type === "view").filter((view) => make(view, () => raw.exec(view.sql)));
  leftOut.push(...dropUnreadable(raw, views));
  for (const trigger of objects.filter(({ type }) => type === "trigger")) {
    make(trigger, () => makeTrigger(raw, trigger));
  }
  return leftOut;
}

/**
 * Makes the user's own indexes again that were lost when a table was rebuilt. What no longer fits is left out and
 * returned.
 *
 * @param before the indexes that existed before
 * @param ours our migrations: an index that they name is not the user's
 */
export function restoreUserIndexes(
  raw: Database,
  before: readonly SchemaObject[],
  ours: readonly Migration[],
): LeftOutObject[] {
  const named = ours.flatMap(({ sql }) => [...sql.matchAll(/\bINDEX [`"]?(\w+)/g)].map(([, name]) => name));
  const known = new Set([...named, ...listIndexes(raw).map(({ name }) => name)]);
  return before
    .filter(({ name }) => !known.has(name))
    .flatMap((index) => {
      const reason = failure(() => raw.exec(index.sql));
      return reason === null ? [] : [{ ...index, reason }];
    });
}

/**
 * Drops the views that cannot be read, and returns them. Repeats, because a view may read another one that has just
 * been dropped.
 */
function dropUnreadable(raw: Database, views: readonly SchemaObject[]): LeftOutObject[] {
  const unreadable = views.flatMap((view) => {
    const reason = failure(() => raw.prepare(`SELECT * FROM ${quoteName(view.name)}`));
    return reason === null ? [] : [{ ...view, reason }];
  });
  if (unreadable.length === 0) return [];
  for (const view of unreadable) dropObject(raw, view);
  const left = views.filter(({ name }) => !unreadable.some((gone) => gone.name === name));
  return [...unreadable, ...dropUnreadable(raw, left)];
}

/**
 * Makes a trigger, or throws if it does not work. A trigger is compiled only with a statement that fires it, so
 * whatever fails only since the trigger exists is its fault.
 */
function makeTrigger(raw: Database, trigger: SchemaObject): void {
  const before = failuresOfChanges(raw, trigger.table);
  raw.exec(trigger.sql);
  const fault = failuresOfChanges(raw, trigger.table).find((message) => !before.includes(message));
  if (fault === undefined) return;
  dropObject(raw, trigger);
  throw new Error(fault);
}

function failuresOfChanges(raw: Database, table: string): string[] {
  const columns = raw.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0").pluck().all(table) as string[];
  const names = columns.map(quoteName);
  const target = quoteName(table);
  const statements = [
    `INSERT INTO ${target} (${names.join(", ")}) VALUES (${names.map(() => "NULL").join(", ")})`,
    `UPDATE ${target} SET ${names.map((name) => `${name} = ${name}`).join(", ")}`,
    `DELETE FROM ${target}`,
  ];
  return statements.map((sql) => failure(() => raw.prepare(sql))).filter((message) => message !== null);
}

/** Does an action. Returns null, or the reason why it failed. A full disk is not the object's fault, and is thrown. */
function failure(action: () => void): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (isMachineFailure(error)) throw error;
    return messageOf(error);
  }
}
