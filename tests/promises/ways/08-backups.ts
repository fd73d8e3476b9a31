import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { expect } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { rebuildSearch } from "../../../src/archive/sqlite/search-index.ts";
import { backup } from "../../../src/archive-care.ts";
import { archiveOf, change, smallArticles } from "../../campaign/small-articles.ts";
import { makeOlder, meddle } from "../../helpers/meddle.ts";
import { olderArchive } from "../../helpers/older-archive.ts";
import { codeOf } from "../../helpers/test-archive.ts";
import { freshArchive, writeBackup } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** Makes the archive at a path a worse one. */
type Harm = (path: string) => Promise<unknown> | unknown;

/** A backup is made, the archive made worse, and backed up to the same name: the good copy must stay as it is. */
function worse(harm: Harm): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    const kept = join(folder, "kept");
    mkdirSync(kept);
    const copy = join(kept, "copy.db");
    await writeBackup(copy);
    const before = contentsOf(kept);
    await harm(db);
    const code = await codeOf(() => backup(db, copy, { keep: 3 }));
    expect(["integrity", "database", "not_an_archive", "io"]).toContain(code);
    expect(contentsOf(kept)).toEqual(before);
  };
}

function contentsOf(folder: string): unknown[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]);
}

const inside = (action: (raw: Database.Database) => unknown) => (path: string) =>
  change(path, (raw) => {
    raw.pragma("foreign_keys = OFF");
    action(raw);
  });
/** Changes rows behind the triggers; search then knows the new ones, so that only the rows tell. */
const rows = (sql: string) =>
  inside((raw) => {
    const before = raw.prepare("SELECT total_changes()").pluck().get();
    meddle(raw, sql);
    if (raw.prepare("SELECT total_changes()").pluck().get() === before) throw new Error(`changes nothing: ${sql}`);
    rebuildSearch(raw);
  });

/** Tables whose rows somebody may delete, and which of them: every one of a table, the first, the last, every other. */
const TABLES = [
  "quotes",
  "quote_spans",
  "quote_speakers",
  "mentions",
  "credits",
  "article_spans",
  "article_places",
  "articles",
  "article_digests",
  "runs",
  "people",
  "person_names",
  "organisations",
  "organisation_names",
  "diagnostics",
];
const DELETIONS = TABLES.flatMap((table) =>
  Object.entries({
    "without every row of": "",
    "without the first row of": `WHERE rowid = (SELECT min(rowid) FROM ${table})`,
    "without the last row of": `WHERE rowid = (SELECT max(rowid) FROM ${table})`,
    "with only the first row of": `WHERE rowid <> (SELECT min(rowid) FROM ${table})`,
  }).map(([how, which]): [string, Harm] => [`${how} ${table}`, rows(`DELETE FROM ${table} ${which}`)]),
).filter(([how]) => !["runs", "diagnostics"].some((small) => how === `with only the first row of ${small}`));

/** What stands in the rows, changed. */
const CHANGES: Readonly<Record<string, string>> = {
  "with other words in a quote": "UPDATE quotes SET text = 'Nobody said so.' WHERE id = 3",
  "with a word less in a quote": "UPDATE quotes SET text = replace(text, ' the ', ' ') WHERE text LIKE '% the %'",
  "with what was denied given as said": "UPDATE quotes SET stance = 'denied' WHERE id = 2",
  "with indirect speech as direct": "UPDATE quotes SET kind = 'direct' WHERE kind = 'indirect'",
  "with surer quotes": "UPDATE quotes SET confidence = 1",
  "with quotes in another order": "UPDATE quotes SET seq = seq + 50",
  "with a quote a character further":
    "UPDATE quotes SET start_char = start_char + 1, end_char = end_char + 1 WHERE id = 1",
  "with quotes found by another rule": "UPDATE quotes SET rule = 'by-hand'",
  "with a day that a quote was said":
    "UPDATE quotes SET said_from = '2001-01-01', said_until = '2001-01-01', said_basis = 'stated'",
  "with another speaker":
    "UPDATE quote_speakers SET person_id = (SELECT max(id) FROM people) WHERE person_id IS NOT NULL",
  "with a speaker that is only passing on": "UPDATE quote_speakers SET role = 'via' WHERE rowid = 1",
  "with other evidence for a speaker":
    "UPDATE quote_speakers SET attribution = upper(attribution) WHERE attribution IS NOT NULL",
  "with another day of publication for a speaker": "UPDATE quote_speakers SET published_on = '2001-01-01'",
  "with other words for evidence": "UPDATE quote_spans SET exact = upper(exact)",
  "with evidence of another role": "UPDATE OR IGNORE quote_spans SET role = 'addressee' WHERE role = 'cue'",
  "with a mention of somebody else":
    "UPDATE mentions SET person_id = (SELECT max(id) FROM people) WHERE person_id IS NOT NULL",
  "with other words for a mention": "UPDATE mentions SET exact = upper(exact)",
  "with a mention of another form": "UPDATE mentions SET form = 'pronoun'",
  "without titles": "UPDATE mentions SET title = NULL, title_start_char = NULL, title_end_char = NULL",
  "with another text": "UPDATE articles SET text = text || ' And more.' WHERE id = 2",
  "with another hash": "UPDATE articles SET sha256 = replace(sha256, '0', '1')",
  "with a byte-order mark that was not received": "UPDATE articles SET byte_order_mark = 1",
  "with another encoding": "UPDATE articles SET encoding = 'utf-16le' WHERE id = 2",
  "with another headline": "UPDATE articles SET headline = substr(text, 1, 3)",
  "without headlines": "UPDATE articles SET headline = NULL",
  "with another dateline": "UPDATE articles SET dateline = substr(text, 1, 3)",
  "with another byline": "UPDATE articles SET byline = substr(text, 1, 3)",
  "with another agency": "UPDATE articles SET agency = 'Nobody'",
  "with another language": "UPDATE articles SET language = 'fr'",
  "with another day of publication":
    "UPDATE articles SET published_at = '2001-01-01', published_on = '2001-01-01', published_at_basis = 'stated'",
  "without days of publication":
    "UPDATE articles SET published_at = NULL, published_on = NULL, published_at_basis = NULL",
  "that nobody has read": "UPDATE articles SET extracted_run_id = NULL",
  "with another credit": "UPDATE credits SET name_as_stated = 'Nobody'",
  "with a credit for something else": "UPDATE credits SET role = 'translator'",
  "with a credit for somebody else":
    "UPDATE credits SET person_id = (SELECT max(id) FROM people) WHERE person_id IS NOT NULL",
  "with other places": "UPDATE article_places SET name = 'Elsewhere'",
  "with a passage of another kind": "UPDATE article_spans SET role = 'note' WHERE role = 'headline'",
  "with runs of another version": "UPDATE runs SET version = '9.9.9'",
  "with a run that stored no digests": "UPDATE runs SET digest = NULL",
  "with digests of something else": `UPDATE article_digests SET digest = '${"0".repeat(64)}'`,
  "with digests of another form": "UPDATE article_digests SET form = 9",
  "with confidences that cannot be":
    "PRAGMA ignore_check_constraints = ON; UPDATE quotes SET confidence = 5 WHERE id = 1",
  "with a kind of quote that does not exist":
    "PRAGMA ignore_check_constraints = ON; UPDATE quotes SET kind = 'sung' WHERE id = 1",
  "with an article known by another id": "UPDATE articles SET id = 77 WHERE id = 2",
  "with a person known by another id": "UPDATE people SET id = 77 WHERE id = 1",
};

const SEARCH: Readonly<Record<string, string>> = Object.fromEntries(
  ["articles_fts", "quotes_fts"].flatMap((table) => [
    [`whose ${table} was emptied`, `INSERT INTO ${table} (${table}) VALUES ('delete-all')`],
    [`whose ${table} finds no word`, `DELETE FROM ${table}_idx`],
    [`whose ${table} knows no row`, `DELETE FROM ${table}_docsize`],
    [`whose ${table} has lost its lists`, `DELETE FROM ${table}_data WHERE id > 10`],
    [`whose ${table} has lost its counts`, `DELETE FROM ${table}_data WHERE id = 1`],
    [`whose ${table} has a count that is wrong`, `UPDATE ${table}_docsize SET sz = x'0101'`],
  ]),
);

const SCHEMA: readonly (readonly [string, Harm])[] = [
  ...["trigger", "index", "view"].flatMap((type) =>
    [0, 0.2, 0.35, 0.5, 0.7, 0.85, 0.999].map((part): [string, Harm] => [
      `without the ${type} at ${part * 100} % of all`,
      inside((raw) => {
        const names = raw
          .prepare<[string], string>("SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL")
          .pluck()
          .all(type);
        raw.exec(`DROP ${type} "${names[Math.floor(part * names.length)]}"`);
      }),
    ]),
  ),
  [
    "without any trigger",
    inside((raw) => {
      for (const { type, name } of listObjects(raw)) if (type === "trigger") raw.exec(`DROP TRIGGER "${name}"`);
    }),
  ],
  ["with a column more", inside((raw) => raw.exec("ALTER TABLE quotes ADD COLUMN note TEXT"))],
  ["with a column of another name", inside((raw) => raw.exec("ALTER TABLE diagnostics RENAME COLUMN message TO note"))],
  [
    "with a trigger that says nothing",
    inside((raw) =>
      raw.exec(
        "DROP TRIGGER articles_kept; CREATE TRIGGER articles_kept BEFORE DELETE ON articles BEGIN SELECT 1; END",
      ),
    ),
  ],
  [
    "with a view that says something else",
    inside((raw) =>
      raw.exec(
        "DROP VIEW quotes_searched; CREATE VIEW quotes_searched AS SELECT id AS quote_id, article_id, text, NULL AS speaker, NULL AS title, NULL AS occasion FROM quotes",
      ),
    ),
  ],
  ["without the ledger of migrations", inside((raw) => raw.exec("DELETE FROM __drizzle_migrations"))],
  [
    "with a newer migration in the ledger",
    inside((raw) => raw.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('newer', 9999999999999)")),
  ],
  ["marked as one of older views", inside((raw) => raw.exec("UPDATE __onrecord_objects SET sha256 = 'older'"))],
  [
    "marked as one of older views, with false quotes",
    inside((raw) => {
      raw.exec("UPDATE __onrecord_objects SET sha256 = 'older'");
      meddle(raw, "UPDATE quotes SET text = 'Nobody said so.'");
    }),
  ],
];

const FILES: readonly (readonly [string, Harm])[] = [
  ...[0.1, 0.25, 0.4, 0.55, 0.7, 0.8, 0.9, 0.97].map((part): [string, Harm] => [
    `cut off after ${part * 100} % of it`,
    (path) => truncateSync(path, Math.floor((statSync(path).size * part) / 8192) * 8192),
  ]),
  ...[1, 5000, 8191, 30_000].map((bytes): [string, Harm] => [
    `with ${bytes} bytes less`,
    (path) => truncateSync(path, statSync(path).size - bytes),
  ]),
  ...Array.from({ length: 30 }, (_, page): [string, Harm] => [
    `with page ${page * 2 + 2} empty`,
    (path) => overwritten(path, (page * 2 + 1) * 8192, Buffer.alloc(8192)),
  ]),
  ...[0, 16, 28, 100].map((at): [string, Harm] => [
    `with byte ${at} of its header changed`,
    (path) => overwritten(path, at, Buffer.from([0xa5, 0x5a])),
  ]),
  ["that is an empty file", (path) => truncateSync(path, 0)],
  ["that is a text", (path) => writeFileSync(path, "an archive, once")],
];

function overwritten(path: string, at: number, bytes: Buffer): void {
  const file = readFileSync(path);
  if (at + bytes.length > file.length) throw new Error(`there is no byte ${at}`);
  bytes.copy(file, at);
  writeFileSync(path, file);
}

const OTHERS: readonly (readonly [string, Harm])[] = [
  ["of no article", (path) => replaced(path, (other) => archiveOf(other, []))],
  ...[1, 2, 3, 4, 6, 9].map((count): [string, Harm] => [
    `of ${count} other articles`,
    (path) => replaced(path, (other) => archiveOf(other, smallArticles(20 + count).slice(20))),
  ]),
  [
    "of more articles, but not all that were there",
    (path) => replaced(path, (other) => archiveOf(other, smallArticles(60).slice(2))),
  ],
  [
    "that an earlier version has read, with fewer facts",
    inside((raw) => {
      makeOlder(raw, "DELETE FROM credits WHERE seq > 0");
      rebuildSearch(raw);
    }),
  ],
  [
    "of the first seven migrations",
    (path) =>
      replaced(path, async (other) => {
        const today = connect(path, { readonly: true });
        await olderArchive(other, 7, today);
        today.close();
      }),
  ],
];

async function replaced(path: string, make: (other: string) => Promise<unknown>): Promise<void> {
  const other = `${path}.other`;
  await make(other);
  copyFileSync(other, path);
}

/** Every way to be worse, 200 and more. */
const WORSE: readonly (readonly [string, Harm])[] = [
  ...DELETIONS,
  ...Object.entries(CHANGES).map(([how, sql]): [string, Harm] => [how, rows(sql)]),
  ...Object.entries(SEARCH).map(([how, sql]): [string, Harm] => [how, inside((raw) => raw.unsafeMode().exec(sql))]),
  ...SCHEMA,
  ...FILES,
  ...OTHERS,
];

/** A few that differ from each other are tried with every run. */
const FEW = 10;
const attempts = WORSE.map(([how, harm]): [string, Attempt] => [
  `a good backup is to be replaced by one ${how}`,
  worse(harm),
]);
const isFew = (index: number) => index % Math.floor(attempts.length / FEW) === 0;

export const BACKUPS: Promised = {
  number: 8,
  sentence: "A backup passes all that `verify` checks before it gets its name",
  ways: Object.fromEntries(attempts.filter((_, index) => isFew(index))),
  more: Object.fromEntries(attempts.filter((_, index) => !isFew(index))),
};
