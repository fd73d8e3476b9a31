import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { readTables } from "../../src/archive/sqlite/gates.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { MIGRATIONS_FOLDER } from "../../src/archive/sqlite/own-plan.ts";
import { SEARCH_TABLES } from "../../src/archive/sqlite/search-index.ts";
import { copyMigrations, editJournal } from "./fixture-migrations.ts";

/** Makes an archive as the first so many of the seven migrations left it, with the rows of an archive of today. */
export function olderArchive(path: string, count: number, today: Database): Promise<string> {
  return archiveOfFolder(path, folderOfTheSeven(`${path}.migrations`, count), today);
}

/** Makes an archive as the first so many of the migrations of today left it, with the rows of an archive of today. */
export function earlierArchive(path: string, count: number, today: Database): Promise<string> {
  const folder = copyMigrations(`${path}.migrations`);
  writeFileSync(join(folder, "objects.sql"), `${OBJECTS}${SEARCHED}`);
  editJournal(folder, (all) => all.slice(0, count));
  return archiveOfFolder(path, folder, today);
}

async function archiveOfFolder(path: string, folder: string, today: Database): Promise<string> {
  await migrate(path, { folder });
  const older = connect(path);
  older.pragma("foreign_keys = OFF");
  dropFactTriggers(older);
  older.transaction(() => {
    for (const { name, columns } of readTables(older)) copyRows(today, older, name, columns);
    for (const table of SEARCH_TABLES.filter((one) => hasTable(older, one)))
      older.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
  })();
  older.close();
  return path;
}

function folderOfTheSeven(folder: string, count: number): string {
  cpSync(join(MIGRATIONS_FOLDER, "adopted"), folder, { recursive: true });
  writeFileSync(join(folder, "objects.sql"), count < 2 ? OBJECTS : `${OBJECTS}${SEARCHED}`);
  editJournal(folder, (all) => all.slice(0, count));
  return folder;
}

function copyRows(from: Database, to: Database, table: string, columns: readonly string[]): void {
  const insert = to.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")})`);
  const select = columns.map((column) => WORDS_OF_THEN[column] ?? column);
  const isWithoutRowid = from.prepare("SELECT wr FROM pragma_table_list(?)").pluck().get(table) === 1;
  const order = isWithoutRowid ? "" : "ORDER BY rowid";
  for (const row of from.prepare(`SELECT ${select} FROM ${table} ${order}`).raw().iterate()) insert.run(row);
}

/** Columns with words that older archives did not have, as they said it. */
const WORDS_OF_THEN: Readonly<Record<string, string>> = {
  unnamed_as: "CASE unnamed_as WHEN 'unresolved' THEN 'individual' ELSE unnamed_as END",
};

function hasTable(raw: Database, name: string): boolean {
  return raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(name) !== undefined;
}

/** Of the views and triggers that archives of the seven had: they are ours, and give way to those of today. */
const OBJECTS = `
CREATE TRIGGER articles_kept BEFORE DELETE ON articles
BEGIN
  SELECT RAISE(ABORT, 'articles are never deleted');
END;
CREATE VIEW person_titles AS
SELECT person_id, title, article_id, min(title_start_char) AS start_char, title_end_char AS end_char
FROM mentions WHERE title IS NOT NULL GROUP BY person_id, title, article_id;
CREATE TRIGGER quote_spans_exact_update BEFORE UPDATE ON quote_spans
WHEN (
  SELECT substr(articles.text, NEW.start_char + 1, NEW.end_char - NEW.start_char)
  FROM quotes JOIN articles ON articles.id = quotes.article_id
  WHERE quotes.id = NEW.quote_id
) IS NOT NEW.exact
BEGIN
  SELECT RAISE(ABORT, 'quote_spans.exact is not what the article has from start_char to end_char');
END;
`;

/** The triggers of facts are made with any plan, in the words of today, and know the columns of today. */
function dropFactTriggers(older: Database): void {
  const names = older
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name GLOB '*_exact_insert' OR name GLOB '*_unchanged')",
    )
    .pluck();
  for (const name of names.all()) older.exec(`DROP TRIGGER ${name}`);
}

const SEARCHED = `
CREATE VIEW quotes_searched AS
SELECT quotes.id AS quote_id, quotes.article_id AS article_id, quotes.text AS text,
  (SELECT group_concat(attribution, ', ') FROM quote_speakers WHERE quote_id = quotes.id) AS speaker,
  NULL AS title,
  (SELECT exact FROM quote_spans WHERE quote_id = quotes.id AND role = 'occasion') AS occasion
FROM quotes;
`;
