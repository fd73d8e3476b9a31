import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { change } from "../campaign/small-articles.ts";
import { addMigration, copyMigrations } from "../helpers/fixture-migrations.ts";
import { codeOf } from "../helpers/test-archive.ts";
import { freshArchive, rowsOf } from "./archives.ts";

/** An archive that migrations are tried on, and a folder of migrations of its own, all of them applied. */
export interface Migrated {
  readonly db: string;
  readonly migrations: string;
}

export async function migratedArchive(folder: string): Promise<Migrated> {
  const migrations = join(folder, "migrations");
  mkdirSync(migrations);
  copyMigrations(migrations);
  return { db: await freshArchive(folder), migrations };
}

/** Everything of a file: its schema and its rows, book-keeping included. */
export function contentsOf(db: string): string {
  return change(db, (raw) => {
    const schema = raw.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").raw().all();
    return JSON.stringify([schema, rowsOf(raw)]);
  });
}

/** Applies the migrations of the folder; they must be refused with one of the codes, and nothing may have changed. */
export async function requireRefused({ db, migrations }: Migrated, ...codes: readonly string[]): Promise<void> {
  const before = contentsOf(db);
  expect(codes).toContain(await codeOf(() => migrate(db, { folder: migrations })));
  expect(contentsOf(db)).toBe(before);
  expect(change(db, (raw) => raw.pragma("integrity_check", { simple: true }))).toBe("ok");
}

/** A migration of these statements; a name that sorts after all others. */
export function add(migrations: string, number: number, ...statements: readonly string[]): string {
  const name = `900${number}_tried`;
  addMigration(migrations, name, ...statements);
  return name;
}
