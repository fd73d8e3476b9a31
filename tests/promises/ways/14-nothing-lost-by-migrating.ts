import { expect } from "vitest";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { rebuildOf } from "../../campaign/rebuild.ts";
import { change } from "../../campaign/small-articles.ts";
import { codeOf } from "../../helpers/test-archive.ts";
import { add, contentsOf, type Migrated, migratedArchive } from "../migrations.ts";
import type { Attempt, Promised } from "../promise.ts";

const CODES = ["rows_lost", "trigger_lost", "foreign_keys", "integrity", "migration_failed"];

/** A migration that would lose something: it is refused and nothing changed, or nothing is lost after all. */
function loses(...statements: readonly string[]): Attempt {
  return async (folder) => requireNothingLost(await migratedArchive(folder), statements);
}

/** How a rebuild of a table may go wrong. */
function rebuilt(table: string, edit: (statement: string) => string): Attempt {
  return async (folder) => {
    const archive = await migratedArchive(folder);
    const statements = rebuildOf(archive.db, table);
    const edited = statements.map(edit).filter((statement) => statement !== "");
    expect(edited).not.toEqual(statements);
    await requireNothingLost(archive, edited);
  };
}

async function requireNothingLost({ db, migrations }: Migrated, statements: readonly string[]): Promise<void> {
  const before = contentsOf(db);
  const inventory = inventoryOf(db);
  add(migrations, 1, ...statements);
  const code = await codeOf(() => migrate(db, { folder: migrations }));
  if (code === "none") return expect(inventoryOf(db)).toEqual(inventory);
  expect(CODES).toContain(code);
  expect(contentsOf(db)).toBe(before);
}

/** Rows of each table, triggers, keys, values that must be the only ones, and which tables are strict. */
function inventoryOf(db: string) {
  return change(db, (raw) => {
    const tables = raw
      .prepare<[], string>(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name",
      )
      .pluck()
      .all();
    return tables.map((table) => ({
      table,
      rows: raw.prepare(`SELECT count(*) FROM "${table}"`).pluck().get(),
      keys: (raw.pragma(`foreign_key_list("${table}")`) as unknown[]).length,
      only: raw.prepare(`SELECT count(*) FROM pragma_index_list('${table}') WHERE "unique" = 1`).pluck().get(),
      strict: raw.prepare("SELECT strict FROM pragma_table_list WHERE name = ?").pluck().get(table),
      triggers: listObjects(raw).filter(({ type, sql }) => type === "trigger" && sql.includes(` ON ${table}`)).length,
    }));
  });
}

export const NOTHING_LOST_BY_MIGRATING: Promised = {
  number: 14,
  sentence: "No migration loses rows, triggers or keys in silence",
  ways: {
    "it deletes a row": loses("DELETE FROM credits WHERE id = 1;"),
    "it deletes every row": loses("DELETE FROM credits;"),
    "it deletes rows by a trigger that it makes and drops": loses(
      "CREATE TRIGGER mine AFTER UPDATE ON runs BEGIN DELETE FROM credits; END;",
      "UPDATE runs SET rejected = 1;",
      "DROP TRIGGER mine;",
    ),
    "one row replaces another": loses("UPDATE OR REPLACE people SET key = 'one', slug = 'one';"),
    "it drops a table": loses("DROP TABLE diagnostics;"),
    "it gives a table another name": loses("ALTER TABLE credits RENAME TO bylines;"),
    "it drops a column": loses("ALTER TABLE credits DROP COLUMN affiliation;"),
    "it drops a column and adds it again": loses(
      "ALTER TABLE credits DROP COLUMN affiliation;",
      "ALTER TABLE credits ADD COLUMN affiliation TEXT;",
    ),
    "it drops a trigger": loses("DROP TRIGGER articles_kept;"),
    "it drops a view": loses("DROP VIEW quotes_attributed;"),
    "it drops an index that keeps values apart": loses("DROP INDEX people_slug;"),
    "it fills a table anew with less": loses(
      "CREATE TEMP TABLE kept AS SELECT * FROM credits LIMIT 1;",
      "DELETE FROM credits;",
      "INSERT INTO credits SELECT * FROM kept;",
    ),
    "a rebuild forgets some rows": rebuilt("quotes", (sql) =>
      sql.replace(/SELECT \* FROM quotes;/, "SELECT * FROM quotes WHERE id > 1;"),
    ),
    "a rebuild forgets all rows": rebuilt("quotes", (sql) => (sql.startsWith("INSERT") ? "" : sql)),
    "a rebuild passes over rows that do not fit": rebuilt("mentions", (sql) =>
      sql.replace("INSERT INTO", "INSERT OR IGNORE INTO").replace("CHECK(start_char >= 0", "CHECK(start_char >= 50"),
    ),
    "a rebuild forgets STRICT": rebuilt("credits", (sql) => sql.replace(/\) STRICT$/, ")")),
    "a rebuild forgets a key": rebuilt("credits", (sql) => sql.replace(/\s*FOREIGN KEY \(`person_id`\)[^\n]*\n/, "\n")),
    "a rebuild points a key elsewhere": rebuilt("credits", (sql) =>
      sql.replace("REFERENCES `people`", "REFERENCES `nobody`"),
    ),
    "a rebuild of a table with children drops it first": rebuilt("people", (sql) =>
      sql.startsWith("ALTER") ? "" : sql.replace("__new_people", "people_new"),
    ),
    "keys are to be broken and mended": loses("UPDATE credits SET person_id = 999 WHERE person_id IS NOT NULL;"),
    "search is emptied": loses("INSERT INTO quotes_fts (quotes_fts) VALUES ('delete-all');"),
    "the search table is dropped": loses("DROP TABLE quotes_fts;"),
    "the ledger is emptied": loses("DELETE FROM __drizzle_migrations;"),
  },
};
