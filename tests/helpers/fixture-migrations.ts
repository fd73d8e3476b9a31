import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { MIGRATIONS_FOLDER } from "../../src/archive/sqlite/own-plan.ts";

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
}

/** A copy of the released migrations to which others can be added. */
export function copyMigrations(target: string): string {
  cpSync(MIGRATIONS_FOLDER, target, { recursive: true });
  return target;
}

/** Makes an archive whose views and triggers are those of another version of the program. */
export async function migrateWithOtherObjects(path: string): Promise<void> {
  const folder = copyMigrations(`${path}.migrations`);
  appendFileSync(join(folder, "objects.sql"), "\n-- Another version.\n");
  await migrate(path, { folder });
}

/** Adds a migration at the end of a folder's journal; statements in the way of drizzle-kit. */
export function addMigration(folder: string, name: string, ...statements: readonly string[]): void {
  editJournal(folder, (entries) => {
    const last = entries.at(-1);
    const when = (last?.when ?? 0) + 1000;
    return [...entries, { idx: entries.length, version: "6", when, tag: name, breakpoints: true }];
  });
  writeFileSync(join(folder, `${name}.sql`), statements.join("\n--> statement-breakpoint\n"));
}

/** Changes the order or the number of the migrations of a folder. */
export function editJournal(folder: string, edit: (entries: Journal["entries"]) => Journal["entries"]): void {
  const path = join(folder, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8")) as Journal;
  writeFileSync(path, JSON.stringify({ ...journal, entries: edit(journal.entries) }));
}
