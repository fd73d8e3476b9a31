import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "better-sqlite3";
import { ArchiveError } from "../../errors.ts";
import { partialPath, removeLeftovers, withoutPartial } from "../../partial-files.ts";
import type { CopiedRow, CopiedValue, CopySide, CopyTarget } from "../copy/side.ts";
import type { CopiedTable } from "../copy/tables.ts";
import { connect } from "./connect.ts";
import { eraseTraces } from "./erase-traces.ts";
import { toArchiveError } from "./errors.ts";
import { requireOwnSchema } from "./expected-schema.ts";
import { archiveFiles } from "./file-kind.ts";
import { syncFolder } from "./generations.ts";
import { migrate } from "./migrate.ts";
import { requireCurrent } from "./migration-status.ts";
import { rebuildSearch } from "./search-index.ts";
import { requireUsableFolder } from "./usable-folder.ts";

/** Does work with an archive to copy from, as it is at one moment. */
export async function withSource<Result>(
  path: string,
  { trust = false }: { readonly trust?: boolean },
  work: (source: CopySide) => Promise<Result>,
): Promise<Result> {
  const raw = connect(path, { readonly: true });
  try {
    requireCurrent(raw, path);
    if (!trust) requireOwnSchema(raw, path);
    raw.exec("BEGIN");
    return await work(sideOn(raw, path));
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
}

/**
 * Does work with an archive to copy into, in one transaction. Afterwards, no word of an article that the copy removed
 * from it is left in the file. A missing archive is made under another name and gets its own once the work is done.
 *
 * @throws ArchiveError `io` if its folder cannot be written or another archive has come to stand there meanwhile, and
 * whatever making and writing throws
 */
export async function withTarget<Result>(path: string, work: (target: CopyTarget) => Promise<Result>): Promise<Result> {
  if (existsSync(path)) return writeInto(path, path, work);
  requireUsableFolder(dirname(path));
  const partial = partialPath(path);
  try {
    removeLeftovers(path);
    const result = await writeInto(partial, path, work);
    if (existsSync(path))
      throw new ArchiveError("io", `${path} was made by somebody else meanwhile: nothing is copied`);
    renameSync(partial, path);
    syncFolder(path);
    return result;
  } catch (error) {
    throw withoutPartial(toArchiveError(error, path), path);
  } finally {
    for (const file of archiveFiles(partial)) rmSync(file, { force: true });
  }
}

async function writeInto<Result>(
  file: string,
  place: string,
  work: (target: CopyTarget) => Promise<Result>,
): Promise<Result> {
  await migrate(file);
  const raw = connect(file);
  try {
    requireOwnSchema(raw, place);
    const before = countTombstones(raw);
    raw.exec("BEGIN IMMEDIATE");
    const result = await work(targetOn(raw, place));
    raw.exec("COMMIT");
    if (countTombstones(raw) > before) eraseTraces(raw);
    return result;
  } catch (error) {
    throw toArchiveError(error, place);
  } finally {
    raw.close();
  }
}

function countTombstones(raw: Database): number {
  return raw.prepare<[], number>("SELECT count(*) FROM tombstones").pluck().get() ?? 0;
}

function sideOn(raw: Database, path: string): CopySide {
  return {
    place: path,
    rows: async (sql, values = []) =>
      raw
        .prepare<CopiedValue[], CopiedRow>(sql.replaceAll(/\$\d+/g, "?"))
        .raw()
        .all(...values),
  };
}

function targetOn(raw: Database, path: string): CopyTarget {
  let isWritten = false;
  const each = ({ columns }: CopiedTable, sql: string, rows: readonly CopiedRow[]) => {
    if (rows.length === 0) return;
    isWritten = true;
    const statement = raw.prepare(sql);
    for (const row of rows) statement.run(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  };
  const given = (columns: readonly string[], between: string) =>
    columns.map((column) => `${column} = @${column}`).join(between);
  return {
    ...sideOn(raw, path),
    insert: async (table, rows) => {
      const values = table.columns.map((column) => `@${column}`).join(", ");
      each(table, `INSERT INTO ${table.name} (${table.columns.join(", ")}) VALUES (${values})`, rows);
    },
    update: async (table, columns, rows) =>
      each(table, `UPDATE ${table.name} SET ${given(columns, ", ")} WHERE ${given(table.key, " AND ")}`, rows),
    remove: async (table, rows) => each(table, `DELETE FROM ${table.name} WHERE ${given(table.key, " AND ")}`, rows),
    // The index is rebuilt at the end.
    forgetWords: async () => {},
    addWords: async () => {},
    finishWords: async () => {
      if (isWritten) rebuildSearch(raw);
    },
    isUnfinished: async () => false,
    begin: async () => {},
    end: async () => {},
    step: (work) => work(),
  };
}
