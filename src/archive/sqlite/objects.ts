import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { sha256 } from "../../sha256.ts";
import type { LeftOutObject, SchemaObject } from "../migration-report.ts";
import type { ObjectsFile } from "./migration-plan.ts";
import { isPlainTable } from "./read-schema.ts";
import { dropObject, listObjects } from "./schema-objects.ts";
import { restoreUserObjects } from "./user-objects.ts";

/** The hash of the file from which the archive's objects were made; null before the first time. */
export function appliedObjectsHash(raw: Database): string | null {
  return ownObjects(raw).get("objects.sql") ?? null;
}

/** Drops every view and trigger, so that tables can be rebuilt, and returns what was there. */
export function takeDownObjects(raw: Database): SchemaObject[] {
  const objects = listObjects(raw);
  for (const object of objects) dropObject(raw, object);
  return objects;
}

/**
 * Makes our views and triggers from the file, then the user's own again. One of the user's that no longer fits is left
 * out and returned; it never stops a migration. Throws `trigger_lost` if the file did not make what it says.
 */
export function putUpObjects(raw: Database, file: ObjectsFile, takenDown: readonly SchemaObject[]): LeftOutObject[] {
  const before = ownObjects(raw);
  raw.exec(file.sql);
  const made = listObjects(raw);
  requireAll(file, made);
  recordOwnObjects(raw, file, made);
  const users = takenDown.filter(({ name }) => !before.has(name));
  const notOurs = users.filter(({ name, sql }) => !made.some((own) => own.name === name && own.sql === sql));
  return restoreUserObjects(raw, notOurs, new Set(made.map(({ name }) => name)));
}

function requireAll(file: ObjectsFile, made: readonly SchemaObject[]): void {
  const names = new Set(made.map(({ name }) => name));
  for (const [, name = ""] of file.sql.matchAll(/^CREATE (?:VIEW|TRIGGER) (\w+)/gm)) {
    if (!names.has(name)) throw new ArchiveError("trigger_lost", `objects.sql did not leave ${name} in the archive`);
  }
}

const OWN = "__onrecord_objects";

/** Name → hash for the objects that we made last, and "objects.sql" → hash of the file. */
function ownObjects(raw: Database): Map<string, string> {
  if (!isPlainTable(raw, OWN)) return new Map();
  return new Map(raw.prepare(`SELECT name, sha256 FROM ${OWN}`).raw().all() as [string, string][]);
}

function recordOwnObjects(raw: Database, file: ObjectsFile, made: readonly SchemaObject[]): void {
  raw.exec(`CREATE TABLE IF NOT EXISTS ${OWN} (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT`);
  raw.exec(`DELETE FROM ${OWN}`);
  const insert = raw.prepare(`INSERT INTO ${OWN} (name, sha256) VALUES (?, ?)`);
  insert.run("objects.sql", file.hash);
  for (const { name, sql } of made) insert.run(name, sha256(sql));
}
