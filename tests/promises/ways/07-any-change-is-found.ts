import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import type Database from "better-sqlite3";
import { expect } from "vitest";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { rebuildSearch } from "../../../src/archive/sqlite/search-index.ts";
import { change } from "../../campaign/small-articles.ts";
import { meddle } from "../../helpers/meddle.ts";
import { freshArchive, requireFound, rowsOf, writeBackup } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** Somebody changes the file in a way that leaves no trace but the change; verify, without a manifest, must find it. */
function found(harm: (raw: Database.Database) => void): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    change(db, (raw) => {
      raw.pragma("foreign_keys = OFF");
      raw.pragma("ignore_check_constraints = ON");
      harm(raw);
    });
    await requireFound(db);
  };
}

/** What every fact is made of: each column whose value an answer shows, or by which rows belong together. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  articles:
    "id sha256 text encoding byte_order_mark language headline byline dateline agency published_at published_on published_at_basis added_run_id extracted_run_id".split(
      " ",
    ),
  article_spans: "article_id role seq start_char end_char exact".split(" "),
  article_places: "article_id seq name start_char end_char exact".split(" "),
  mentions:
    "article_id start_char end_char exact form person_id organisation_id title title_start_char title_end_char".split(
      " ",
    ),
  quotes: "article_id seq kind text start_char end_char stance said_from said_until said_basis rule confidence".split(
    " ",
  ),
  quote_spans: "article_id quote_id role seq start_char end_char exact".split(" "),
  quote_speakers:
    "article_id quote_id seq role kind mention_id person_id organisation_id unnamed_as attribution attribution_start_char attribution_end_char published_on".split(
      " ",
    ),
  credits:
    "article_id seq role printed_role credited_in name_as_stated start_char end_char exact place affiliation person_id organisation_id".split(
      " ",
    ),
  people: "id key name given_name family_name sort_name".split(" "),
  person_names: "person_id name name_key kind because".split(" "),
  organisations: "id key name kind".split(" "),
  organisation_names: "organisation_id name name_key because".split(" "),
  diagnostics: "article_id seq severity code message start_char end_char".split(" "),
  article_digests: "article_id run_id form digest".split(" "),
  runs: "id version digest command".split(" "),
};

/**
 * Another value in one row of a column, search told of it: one that a reader would take for a good one where there is
 * such.
 */
function otherValue(table: string, column: string): Attempt {
  return found((raw) => {
    const place = `(SELECT max(rowid) FROM ${table} WHERE "${column}" IS NOT NULL)`;
    const other = `CASE typeof("${column}") WHEN 'text' THEN "${column}" || 'x' WHEN 'real' THEN "${column}" * 0.5 ELSE "${column}" + 1 END`;
    const before = rowsOf(raw);
    meddle(raw, `UPDATE OR IGNORE ${table} SET "${column}" = ${other} WHERE rowid = ${place}`);
    if (rowsOf(raw) === before) meddle(raw, `UPDATE ${table} SET "${column}" = NULL WHERE rowid = ${place}`);
    if (rowsOf(raw) === before) throw new Error(`${table}.${column} has no value to change`);
    rebuildSearch(raw);
  });
}

function sql(statements: string): Attempt {
  return found((raw) => {
    const before = raw.prepare("SELECT total_changes()").pluck().get();
    const schema = schemaOf(raw);
    raw.unsafeMode().exec(statements);
    const isSame = raw.prepare("SELECT total_changes()").pluck().get() === before && schemaOf(raw) === schema;
    if (isSame) throw new Error(`changes nothing: ${statements}`);
  });
}

function schemaOf(raw: Database.Database): string {
  return JSON.stringify(raw.prepare("SELECT name, sql FROM sqlite_schema").raw().all());
}

/** An object of the schema with other words, as somebody might make it. */
function objectChanged(name: string, change: (sql: string) => string): Attempt {
  return found((raw) => {
    const object = listObjects(raw).find((one) => one.name === name);
    if (object === undefined) throw new Error(`there is no ${name}`);
    const changed = change(object.sql);
    if (changed === object.sql) throw new Error(`${name} is as it was`);
    raw.exec(`DROP ${object.type} ${name}; ${changed}`);
  });
}

/** Bytes of a backup with its manifest beside it. */
function bytes(change: (path: string) => void): Attempt {
  return async (folder) => {
    const copy = await writeBackup(`${folder}/copy.db`);
    change(copy);
    await requireFound(copy);
  };
}

function flipped(part: number): Attempt {
  return bytes((path) => {
    const file = readFileSync(path);
    const at = Math.floor(part * file.length);
    file[at] = (file[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(path, file);
  });
}

const EVERY_COLUMN = Object.entries(COLUMNS).flatMap(([table, columns]) =>
  columns.map((column): [string, Attempt] => [`${table}.${column} is another in one row`, otherValue(table, column)]),
);

export const ANY_CHANGE_IS_FOUND: Promised = {
  number: 7,
  sentence: "`verify` finds any change to sources, texts, quotes, names, decisions, search and schema",
  more: Object.fromEntries(EVERY_COLUMN),
  ways: {
    "the words of a search index are deleted": sql("INSERT INTO quotes_fts (quotes_fts) VALUES ('delete-all')"),
    "a search index finds no word": sql("DELETE FROM articles_fts_idx"),
    "a search index finds one word less": sql(
      "INSERT INTO quotes_fts (quotes_fts, rowid, text, speaker, title, occasion) SELECT 'delete', quote_id, text, speaker, title, occasion FROM quotes_searched WHERE quote_id = 1",
    ),
    "a search index finds words that nobody said": sql("INSERT INTO quotes_fts (rowid, text) VALUES (1, 'resigned')"),
    "a search index has lost a list of words": sql(
      "DELETE FROM articles_fts_data WHERE id = (SELECT max(id) FROM articles_fts_data)",
    ),
    "a trigger is gone": sql("DROP TRIGGER articles_kept"),
    "a trigger fires at another time": objectChanged("articles_kept", (text) =>
      text.replace("BEFORE DELETE", "AFTER DELETE"),
    ),
    "a trigger says something else in its quotation marks": objectChanged("articles_kept", (text) =>
      text.replace("never deleted", "never 'deleted").replace("never 'deleted", "never  deleted"),
    ),
    "an index is gone": sql("DROP INDEX quotes_by_kind"),
    "an index is no longer unique": sql("DROP INDEX quotes_seq; CREATE INDEX quotes_seq ON quotes (article_id, seq)"),
    "a view leaves something out": objectChanged("quotes_searched", (text) =>
      text.replace(/FROM quotes\b/, "FROM quotes WHERE id > 1"),
    ),
    "a table has a column more": sql("ALTER TABLE quotes ADD COLUMN verified INTEGER"),
    "a column has another name": sql("ALTER TABLE credits RENAME COLUMN place TO site"),
    "a CHECK is gone": found((raw) => {
      raw.unsafeMode().pragma("writable_schema = ON");
      const { changes } = raw
        .prepare("UPDATE sqlite_schema SET sql = replace(sql, 'confidence BETWEEN 0 AND 1', '1') WHERE name = 'quotes'")
        .run();
      expect(changes).toBe(1);
    }),
    "a bit of a backup's header is another": flipped(0.0003),
    "a bit in the middle of a backup is another": flipped(0.5),
    "the last bit of a backup is another": flipped(0.99999),
    "a backup is a page shorter": bytes((path) => truncateSync(path, statSync(path).size - 8192)),
    "a backup is a byte longer": bytes((path) =>
      writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(1)])),
    ),
    "a backup's manifest states another hash": bytes((path) =>
      writeFileSync(`${path}.sha256`, `${"0".repeat(64)}  copy.db\n`),
    ),
    "a backup's manifest is empty": bytes((path) => writeFileSync(`${path}.sha256`, "")),
  },
};
