import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import type { MigrationPlan } from "../../../src/archive/sqlite/migration-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { articleRow, FERRY_TEXT, insert, type Row } from "../../helpers/populated-archive.ts";
import {
  DANGLING_ROWS,
  ILLEGAL_ROWS,
  type IllegalRow,
  populateWithDecision,
  REPEATED_ROWS,
  type Table,
  VALID_ROWS,
} from "../../helpers/valid-rows.ts";

const PLAN = ownPlan();

function populated(plan: MigrationPlan = PLAN): Database.Database {
  const raw = migrateInMemory(plan);
  populateWithDecision(raw);
  return raw;
}

/** The pragmas under which other people may open the file. */
const HANDLES = {
  ours: ["foreign_keys = ON", "recursive_triggers = ON"],
  "plain better-sqlite3": ["foreign_keys = ON", "recursive_triggers = OFF"],
  "a tool without foreign keys": ["foreign_keys = OFF", "recursive_triggers = OFF"],
  "a tool with recursive triggers only": ["foreign_keys = OFF", "recursive_triggers = ON"],
} as const;

type Handle = keyof typeof HANDLES;
const ALL_HANDLES = Object.keys(HANDLES) as Handle[];

function setHandle(raw: Database.Database, handle: Handle): void {
  for (const pragma of HANDLES[handle]) raw.pragma(pragma);
}

/**
 * Whether a statement changes no row: by an error, or by doing nothing (OR IGNORE). What it did is taken back, so that
 * one archive serves all.
 */
function isRefused(raw: Database.Database, statement: () => void): boolean {
  const changes = raw.prepare("SELECT total_changes()").pluck();
  raw.exec("SAVEPOINT attempt");
  const before = changes.get();
  try {
    statement();
    return changes.get() === before;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT")) return true;
    throw error;
  } finally {
    raw.exec("ROLLBACK TO attempt; RELEASE attempt");
  }
}

/** The ways by which a row with a wrong column can come in. */
const WAYS = {
  INSERT: insertBy("INSERT"),
  "INSERT OR REPLACE": insertBy("INSERT OR REPLACE"),
  "INSERT OR IGNORE": insertBy("INSERT OR IGNORE"),
  UPDATE: updateBy("UPDATE"),
  "UPDATE OR REPLACE": updateBy("UPDATE OR REPLACE"),
  "UPDATE OR IGNORE": updateBy("UPDATE OR IGNORE"),
} as const;

type Way = (raw: Database.Database, table: Table, change: Row) => boolean;

function insertBy(verb: string): Way {
  return (raw, table, change) => {
    const row: Row = { ...VALID_ROWS[table], ...change };
    const names = Object.keys(row);
    const sql = `${verb} INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`;
    return isRefused(raw, () => void raw.prepare(sql).run(row));
  };
}

/** A valid row first, then the change of its columns. */
function updateBy(verb: string): Way {
  return (raw, table, change) => {
    raw.exec("SAVEPOINT valid");
    const id = insert(raw, table, VALID_ROWS[table]);
    const columns = Object.keys(change).map((name) => `${name} = @${name}`);
    const sql = `${verb} ${table} SET ${columns.join(", ")} WHERE rowid = @rowid`;
    const refused = isRefused(raw, () => void raw.prepare(sql).run({ ...change, rowid: id }));
    raw.exec("ROLLBACK TO valid; RELEASE valid");
    return refused;
  };
}

const ALL_WAYS = Object.keys(WAYS) as (keyof typeof WAYS)[];

function name([wrong, table]: IllegalRow): string {
  return `${table}: ${wrong}`;
}

/** A text that is a block as a whole. */
const WHOLE_BLOCK = "INSERT INTO article_blocks SELECT id, 0, text FROM articles WHERE id = 2";

const DECIDED = decided("a");
const BURIED =
  "INSERT INTO tombstones SELECT 1, sha256, 2, NULL, NULL, 't', 'x', 'y', NULL, 1 FROM articles WHERE id = 2";
const DRAWN = `INSERT INTO review_draws VALUES (1, 0, '${"a".repeat(64)}', NULL, NULL, NULL, NULL, 'articles', 0.5)`;
const ORIGINAL = `INSERT INTO originals VALUES (1, '${"b".repeat(64)}', 'text/html', x'3c703e', NULL, 3, 'html', '1')`;
const RECEIPT = "INSERT INTO receipts (article_id, seq, received_at, run_id) VALUES (1, 0, 't', 1)";

/** Statements of other shapes, each refused whatever the pragmas. */
const STATEMENTS: readonly string[] = [
  "UPDATE article_labels SET number = 3",
  "UPDATE articles SET text = text || ' ' WHERE id = 1",
  "UPDATE articles SET sha256 = replace(sha256, 'a', 'b')",
  "UPDATE articles SET encoding = 'utf-16le'",
  "UPDATE articles SET byte_order_mark = 1 - byte_order_mark",
  "UPDATE articles SET source_uri = 'elsewhere'",
  "INSERT INTO runs (started_at, command, version) VALUES ('t', 'c', 'v'); UPDATE articles SET added_run_id = 2",
  "UPDATE articles SET id = id + 10",
  "UPDATE articles SET rowid = rowid + 10",
  "UPDATE OR REPLACE articles SET id = 2 WHERE id = 1",
  "UPDATE OR REPLACE articles SET sha256 = (SELECT sha256 FROM articles WHERE id = 2) WHERE id = 1",
  "UPDATE OR IGNORE articles SET text = 'other'",
  "UPDATE articles SET text = other.text FROM articles AS other WHERE other.id = 2",
  "DELETE FROM articles",
  "DELETE FROM articles WHERE id = 2",
  "REPLACE INTO articles SELECT * FROM articles WHERE id = 1",
  `REPLACE INTO articles (id, sha256, text, encoding, byte_order_mark, added_run_id)
   VALUES (1, '${"0".repeat(64)}', 'other', 'utf-8', 0, 1)`,
  `INSERT OR REPLACE INTO articles (sha256, text, encoding, byte_order_mark, added_run_id)
   SELECT sha256, 'other', encoding, byte_order_mark, added_run_id FROM articles WHERE id = 1`,
  `INSERT INTO articles (sha256, text, encoding, byte_order_mark, added_run_id)
   SELECT sha256, 'other', encoding, byte_order_mark, added_run_id FROM articles WHERE id = 1
   ON CONFLICT (sha256) DO UPDATE SET text = excluded.text`,
  `INSERT INTO articles (id, sha256, text, encoding, byte_order_mark, added_run_id)
   VALUES (1, '${"0".repeat(64)}', 'other', 'utf-8', 0, 1) ON CONFLICT DO UPDATE SET text = excluded.text`,
  ...["DELETE FROM", "UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"].map(
    (verb) => `${WHOLE_BLOCK}; ${verb} article_blocks ${verb.startsWith("UPDATE") ? "SET text = 'other'" : ""}`,
  ),
  `${WHOLE_BLOCK}; REPLACE INTO article_blocks VALUES (2, 0, 'other')`,
  `${WHOLE_BLOCK}; INSERT INTO article_blocks VALUES (2, 1, 'more')`,
  `INSERT INTO article_blocks SELECT id, 1, substr(text, 21) FROM articles WHERE id = 2;
   INSERT INTO article_blocks SELECT id, 0, substr(text, 1, 20) FROM articles WHERE id = 2`,
  "UPDATE quotes SET article_id = 2, start_char = 0, end_char = 1, seq = 9 WHERE id = 1",
  "UPDATE quotes SET id = 99 WHERE id = 1",
  "UPDATE quotes SET text = 'I said no such thing' WHERE id = 1",
  "UPDATE quotes SET text = lower(text)",
  "UPDATE quotes SET text = replace(text, '“', '\"') WHERE kind = 'direct'",
  "UPDATE quotes SET text = replace(text, ' for this', ' […] this') WHERE id = 2",
  "UPDATE quotes SET confidence = 0.99 WHERE id = 1",
  "UPDATE quote_spans SET role = 'addressee' WHERE role = 'cue'",
  "UPDATE quote_spans SET article_id = 2",
  "UPDATE article_spans SET role = 'note'",
  "UPDATE article_places SET name = 'Elsewhere'",
  "UPDATE mentions SET form = 'pronoun'",
  "UPDATE mentions SET title = NULL, title_start_char = NULL, title_end_char = NULL",
  "UPDATE quote_speakers SET role = 'via' WHERE seq = 0",
  "UPDATE quote_speakers SET kind = 'unnamed', person_id = NULL, mention_id = NULL, unnamed_as = 'group'",
  "UPDATE credits SET role = 'editor'",
  "UPDATE diagnostics SET message = 'nothing'",
  `REPLACE INTO quotes (id, article_id, seq, kind, stance, text, start_char, end_char, rule, confidence)
   SELECT id, article_id, seq, kind, stance, replace(text, ' for this', ' […] this'), start_char, end_char, rule, confidence
   FROM quotes WHERE id = 2`,
  "REPLACE INTO quote_spans SELECT article_id, quote_id, role, 0, start_char, end_char, exact FROM quote_spans WHERE role = 'content' AND seq = 1",
  "INSERT INTO quote_spans SELECT article_id, quote_id, role, 1, start_char, end_char, exact FROM quote_spans WHERE quote_id = 5",
  "INSERT INTO quote_spans SELECT article_id, quote_id, 'content', 2, start_char, end_char, exact FROM quote_spans WHERE quote_id = 2 AND role = 'cue'",
  `INSERT INTO quotes (id, article_id, seq, kind, stance, text, start_char, end_char, rule, confidence)
   SELECT 99, article_id, 99, kind, stance, 'We waited', start_char + 1, start_char + 10, rule, confidence
   FROM quotes WHERE id = 2;
   INSERT INTO quote_spans
   SELECT article_id, 99, 'content', 0, start_char + 1, start_char + 3, 'We' FROM quotes WHERE id = 2`,
  "UPDATE articles SET headline = 'Something else' WHERE id = 1",
  "UPDATE mentions SET id = 99 WHERE id = 1",
  "UPDATE mentions SET article_id = 2, start_char = 0, end_char = 1, exact = 'C', title = NULL, title_start_char = NULL, title_end_char = NULL WHERE id = 1",
  "UPDATE mentions SET person_id = NULL WHERE id = 2",
  "UPDATE mentions SET person_id = 2 WHERE id = 6",
  "UPDATE mentions SET person_id = NULL, organisation_id = 3 WHERE id = 1",
  "UPDATE people SET id = 99 WHERE id = 1",
  "UPDATE people SET rowid = 99 WHERE id = 4",
  "UPDATE organisations SET id = 99 WHERE id = 1",
  "UPDATE runs SET id = 99 WHERE id = 1",
  "UPDATE runs SET finished_at = 't' WHERE id = 1; UPDATE runs SET version = '9.9.9' WHERE id = 1",
  "REPLACE INTO runs (id, started_at, command, version) VALUES (1, 't', 'c', 'v')",
  "DELETE FROM runs",
  `UPDATE runs SET finished_at = 't' WHERE id = 1; INSERT INTO article_digests VALUES (1, 1, 1, '${"0".repeat(64)}')`,
  `INSERT INTO article_digests VALUES (1, 1, 1, '${"0".repeat(64)}'); DELETE FROM article_digests`,
  `INSERT INTO article_digests VALUES (1, 1, 1, '${"0".repeat(64)}'); UPDATE article_digests SET form = 2`,
  "UPDATE credits SET id = 99 WHERE id = 1",
  "UPDATE diagnostics SET id = 99",
  "UPDATE articles SET headline = 'Something else', headline_basis = 'stated' WHERE id = 1",
  `${DECIDED}; UPDATE decisions SET made_by = 'Somebody Else'`,
  `${DECIDED}; UPDATE decisions SET reason = NULL, value = NULL, exact = NULL`,
  `${DECIDED}; DELETE FROM decisions`,
  `${DECIDED}; INSERT OR REPLACE INTO decisions SELECT * FROM decisions`,
  `${DECIDED}; UPDATE runs SET finished_at = 't'; ${decided("c")}`,
  `${DECIDED}; ${undone("b", "a")}; ${undone("c", "b")}`,
  `${DECIDED}; INSERT INTO decision_faults VALUES (1, 0, 1, 'no'); UPDATE decision_faults SET reason = 'yes'`,
  "INSERT INTO article_facts VALUES (1, 'section', 0, 'Local', 'supplied', 'x'); UPDATE article_facts SET value = 'World'",
  `${DRAWN}; UPDATE review_draws SET probability = 1`,
  `${DRAWN}; DELETE FROM review_draws`,
  `${DRAWN}; INSERT OR REPLACE INTO review_draws SELECT * FROM review_draws`,
  `UPDATE runs SET finished_at = 't'; ${DRAWN}`,
  `${BURIED}; UPDATE tombstones SET reason = 'another'`,
  `${BURIED}; DELETE FROM tombstones`,
  `${BURIED}; INSERT OR REPLACE INTO tombstones SELECT * FROM tombstones`,
  `${BURIED}; UPDATE runs SET finished_at = 't'; DELETE FROM article_blocks; DELETE FROM articles WHERE id = 2`,
  `${WHOLE_BLOCK}; ${BURIED.replace(", 2,", ", 77,")}; DELETE FROM article_blocks`,
  "INSERT INTO tombstones SELECT 1, sha256, 99, NULL, NULL, 't', 'x', 'y', NULL, 1 FROM articles WHERE id = 1; INSERT INTO articles (sha256, text, encoding, byte_order_mark, added_run_id) SELECT replace(sha256, substr(sha256, 1, 1), 'f'), 'x', 'utf-8', 0, 1 FROM articles WHERE id = 1; REPLACE INTO articles (id, sha256, text, encoding, byte_order_mark, added_run_id) VALUES (99, '" +
    "9".repeat(64) +
    "', 'x', 'utf-8', 0, 1)",
  `${ORIGINAL}; UPDATE originals SET media_type = 'text/plain'`,
  `${ORIGINAL}; DELETE FROM originals`,
  `${ORIGINAL}; INSERT OR REPLACE INTO originals SELECT * FROM originals`,
  `${RECEIPT}; UPDATE receipts SET uri = 'elsewhere'`,
  `${RECEIPT}; DELETE FROM receipts`,
  `${RECEIPT}; INSERT OR REPLACE INTO receipts SELECT * FROM receipts`,
];

function decided(digit: string): string {
  return `INSERT INTO decisions (key, made_at, made_by, action, value, value_sha256, run_id)
    VALUES ('${digit.repeat(64)}', '2031-03-06T10:00:00Z', 'Dora Fenn', 'same', '{}', 'x', 1)`;
}

function undone(digit: string, undoes: string): string {
  return `INSERT INTO decisions (key, made_at, made_by, action, value, value_sha256, undoes, run_id)
    VALUES ('${digit.repeat(64)}', '2031-03-06T10:00:00Z', 'Dora Fenn', 'undo', '{}', 'x', '${undoes.repeat(64)}', 1)`;
}

/** Refused only where foreign keys are on. */
const KEY_STATEMENTS: readonly string[] = [
  "DELETE FROM people WHERE id = 1",
  "DELETE FROM organisations WHERE id = 2",
  "DELETE FROM mentions WHERE id = 1",
  "DELETE FROM quotes WHERE id = 1",
  "DELETE FROM runs",
];

describe("a valid row of each table", () => {
  it.each(Object.keys(VALID_ROWS) as Table[])("is taken by %s", (table) => {
    const raw = populated();
    expect(() => insert(raw, table, VALID_ROWS[table])).not.toThrow();
    expect(raw.pragma("foreign_key_check")).toEqual([]);
  });
});

describe.each(ALL_HANDLES)("through %s", (handle) => {
  const raw = populated();
  setHandle(raw, handle);

  it.each(ALL_WAYS)("%s takes no row that breaks a promise", (way) => {
    const taken = ILLEGAL_ROWS.filter(([, table, change]) => !WAYS[way](raw, table, change));
    expect(taken.map(name)).toEqual([]);
  });

  it.each(["INSERT", "UPDATE"] as const)("%s takes no key twice", (way) => {
    const taken = REPEATED_ROWS.filter(([, table, change]) => !WAYS[way](raw, table, change));
    expect(taken.map(name)).toEqual([]);
  });

  it("sources cannot be changed, deleted or replaced, and nothing moves to another article", () => {
    const done = STATEMENTS.filter((sql) => !isRefused(raw, () => void raw.exec(sql)));
    expect(done).toEqual([]);
  });
});

describe.each(["ours", "plain better-sqlite3"] as const)("with foreign keys on, through %s", (handle) => {
  const raw = populated();
  setHandle(raw, handle);

  it.each(ALL_WAYS)("%s makes no row that points at nothing", (way) => {
    const taken = DANGLING_ROWS.filter(([, table, change]) => !WAYS[way](raw, table, change));
    expect(taken.map(name)).toEqual([]);
  });

  it("nothing can be deleted that something points at", () => {
    expect(KEY_STATEMENTS.filter((sql) => !isRefused(raw, () => void raw.exec(sql)))).toEqual([]);
  });
});

describe("what an article says of itself", () => {
  it("can be read again: derived columns change, the source does not", () => {
    const raw = populated();
    raw.exec(
      "UPDATE articles SET headline = NULL, headline_basis = NULL, language = 'en-GB', extracted_run_id = 1 WHERE id = 1",
    );
    expect(raw.prepare("SELECT text, language FROM articles WHERE id = 1").get()).toEqual({
      text: FERRY_TEXT,
      language: "en-GB",
    });
  });

  it("carries a new publication date to the speakers, with recursive triggers and without", () => {
    for (const handle of ALL_HANDLES) {
      const raw = populated();
      setHandle(raw, handle);
      raw.exec("UPDATE articles SET published_at = '2031-03-09', published_on = '2031-03-09' WHERE id = 1");
      const dates = raw.prepare("SELECT DISTINCT published_on FROM quote_speakers WHERE article_id = 1").pluck().all();
      expect(dates).toEqual(["2031-03-09"]);
    }
  });

  it("is taken for each received text once, whatever the way", () => {
    const raw = populated();
    expect(() => insert(raw, "articles", articleRow(FERRY_TEXT, 1))).toThrow(/in the archive already/);
  });
});

describe("a mention that turns out to mean another person", () => {
  it("takes its speakers with it", () => {
    const raw = populated();
    setHandle(raw, "ours");
    raw.exec("UPDATE mentions SET person_id = 4 WHERE id = 2");
    expect(raw.prepare("SELECT person_id FROM quote_speakers WHERE mention_id = 2").pluck().all()).toEqual([4]);
  });

  it("cannot change without them where foreign keys are off", () => {
    const raw = populated();
    setHandle(raw, "a tool without foreign keys");
    expect(() => raw.exec("UPDATE mentions SET person_id = 4 WHERE id = 2")).toThrow(/contradict/);
  });
});

/**
 * Every trigger and CHECK is taken out in turn: some statement above must then pass, or the guard is not tested, or not
 * needed.
 */
describe("without the", () => {
  it.each(triggerMutants())("trigger %s a promise can be broken", (_, plan) => {
    expect(canBreakAPromise(plan, STATEMENTS)).toBe(true);
  });

  it.each(checkMutants())("check %s a promise can be broken", (_, plan) => {
    expect(canBreakAPromise(plan, [])).toBe(true);
  });
});

function canBreakAPromise(plan: MigrationPlan, statements: readonly string[]): boolean {
  const raw = populated(plan);
  return (["ours", "a tool without foreign keys"] as const).some((handle) => {
    setHandle(raw, handle);
    return (
      ILLEGAL_ROWS.some(([, table, change]) => !WAYS.INSERT(raw, table, change) || !WAYS.UPDATE(raw, table, change)) ||
      statements.some((sql) => !isRefused(raw, () => void raw.exec(sql))) ||
      leavesAProblem(raw, "UPDATE articles SET published_at = '2031-03-09', published_on = '2031-03-09' WHERE id = 1")
    );
  });
}

function leavesAProblem(raw: Database.Database, sql: string): boolean {
  raw.exec("SAVEPOINT attempt");
  raw.exec(sql);
  const problems = raw.prepare("SELECT * FROM integrity_problems").all();
  raw.exec("ROLLBACK TO attempt; RELEASE attempt");
  return problems.length > 0;
}

function triggerMutants(): [string, MigrationPlan][] {
  const { sql } = PLAN.objects;
  return [...sql.matchAll(/^CREATE TRIGGER (\w+)[\s\S]*?\nEND;\n/gm)].map(([whole, trigger = ""]) => [
    trigger,
    { ...PLAN, objects: { ...PLAN.objects, sql: sql.replace(whole, "") } },
  ]);
}

/** A table that is made anew has its CHECKs from the migration that does so last. */
function checkMutants(): [string, MigrationPlan][] {
  const mutants = new Map<string, MigrationPlan>();
  for (const [at, migration] of PLAN.migrations.entries()) {
    const lines = migration.sql.split("\n");
    for (const [index, line] of lines.entries()) {
      const check = line.match(/^\s*CONSTRAINT "(\w+)" CHECK/)?.[1];
      if (check === undefined) continue;
      const mutant = { ...migration, sql: without(lines, index) };
      mutants.set(check, { ...PLAN, migrations: PLAN.migrations.with(at, mutant) });
    }
  }
  // Those of a table that was made anew without them are gone.
  const last = ownSchema(migrateInMemory(PLAN));
  return [...mutants].filter(([check]) => last.includes(`"${check}"`));
}

function ownSchema(raw: Database.Database): string {
  return raw.prepare<[], string>("SELECT group_concat(sql) FROM sqlite_schema").pluck().get() ?? "";
}

/** The lines without one; if it was the last of its table, the comma before it goes too. */
function without(lines: readonly string[], index: number): string {
  const left = lines.toSpliced(index, 1);
  if (left[index]?.startsWith(")")) left[index - 1] = left[index - 1]?.replace(/,$/, "") ?? "";
  return left.join("\n");
}
