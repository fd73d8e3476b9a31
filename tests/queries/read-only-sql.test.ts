import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { firstKeyword, prepareReadOnly } from "../../src/archive/sqlite/read-only-statement.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile, codeOf } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const path = await archiveFile(folder, "guarded", populate);
const other = await archiveFile(folder, "other", () => {});
const raw = connect(path, { readonly: true });
afterAll(() => raw.close());

const stolen = join(folder, "stolen.db");

/** Everything that could write, read another file, or change how the connection works. */
const PROBES: readonly string[] = [
  "DELETE FROM quotes",
  "delete from quotes returning *",
  "INSERT INTO runs (started_at, command, version) VALUES ('x', 'y', 'z') RETURNING id",
  "UPDATE articles SET headline = 'x' RETURNING id",
  "REPLACE INTO people (id, slug, name, sort_name) VALUES (1, 'a', 'b', 'c')",
  "WITH a AS (SELECT 1) DELETE FROM quotes",
  "WITH a AS (SELECT 1) INSERT INTO people (slug, name, sort_name) SELECT 'a', 'b', 'c' RETURNING id",
  "WITH a AS (SELECT 1) UPDATE people SET name = 'x' RETURNING name",
  "/* SELECT */ DELETE FROM quotes",
  "-- SELECT\nDROP TABLE quotes",
  "/* a */ -- b\n /* c */ DROP VIEW quotes_attributed",
  "CREATE TABLE t (a)",
  "CREATE TEMP TABLE t (a)",
  "CREATE TEMP VIEW v AS SELECT 1",
  "CREATE TRIGGER t AFTER INSERT ON people BEGIN SELECT 1; END",
  "DROP TRIGGER articles_kept",
  "ALTER TABLE people RENAME TO persons",
  `VACUUM INTO '${stolen}'`,
  "VACUUM",
  `ATTACH '${other}' AS other`,
  `ATTACH '${stolen}' AS stolen`,
  "DETACH main",
  "PRAGMA query_only = OFF",
  "PRAGMA journal_mode = DELETE",
  "PRAGMA writable_schema = ON",
  "PRAGMA user_version",
  "BEGIN IMMEDIATE",
  "COMMIT",
  "SAVEPOINT s",
  "ANALYZE",
  "REINDEX",
  "EXPLAIN DELETE FROM quotes",
  `EXPLAIN VACUUM INTO '${stolen}'`,
  "EXPLAIN PRAGMA user_version = 3",
  "EXPLAIN QUERY PLAN INSERT INTO people (slug, name, sort_name) VALUES ('a', 'b', 'c')",
  "SELECT * FROM pragma_optimize",
  "SELECT * FROM pragma_wal_checkpoint('TRUNCATE')",
  "SELECT * FROM pragma_journal_mode('delete')",
  "SELECT * FROM pragma_query_only(0)",
  "SELECT * FROM pragma_writable_schema(1)",
  "SELECT * FROM sqlite_dbpage",
  "SELECT * FROM quotes_fts('*')",
  "WITH a AS (SELECT 1) SELECT * FROM a RETURNING 1",
  "(SELECT 1)",
  "SELECT 1; -- and\nATTACH ':memory:' AS x",
  "SELECT 1; DELETE FROM quotes",
  "SELECT 1; SELECT 2",
  "INSERT INTO quotes_fts(quotes_fts) VALUES ('rebuild')",
  "SELECT load_extension('x')",
  "SELECT writefile('x', 'y')",
  "SELECT readfile('/etc/passwd')",
  "",
  ";",
  "-- nothing but a comment",
  "/* never closed",
  "SELEC 1",
  "\u0000SELECT 1",
];

describe("a statement from outside", () => {
  it.each(PROBES)("is refused: %s", async (statement) => {
    const run = () => prepareReadOnly(raw, statement).all();
    const code = await codeOf(run);
    expect(["read_only", "invalid_argument", "SQLITE_ERROR", "SQLITE_READONLY"], code).toContain(code);
  });

  it("has written no file and changed none, whichever was tried", () => {
    const before = createHash("sha256").update(readFileSync(path)).digest("hex");
    const files = readdirSync(folder).toSorted();
    for (const statement of PROBES) {
      try {
        prepareReadOnly(raw, statement).all();
      } catch {
        // Refused, as the test above says.
      }
    }
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(before);
    expect(readdirSync(folder).toSorted()).toEqual(files);
    expect(existsSync(stolen)).toBe(false);
    expect(raw.prepare("SELECT count(*) FROM pragma_database_list").pluck().get()).toBe(1);
    expect(raw.inTransaction).toBe(false);
  });

  it.each([
    ["SELECT count(*) FROM quotes"],
    ["  \n\tselect 1"],
    ["-- a question\nSELECT 1"],
    ["/* a */ /* b */WITH a AS (SELECT 1 AS one) SELECT one FROM a"],
    ["VALUES (1), (2)"],
    ["EXPLAIN QUERY PLAN SELECT * FROM quotes"],
    ["SELECT 1;"],
    ["SELECT * FROM quotes_fts WHERE quotes_fts MATCH 'ferry'"],
    ["SELECT name FROM pragma_table_info('quotes')"],
    ["WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n"],
  ])("that reads is run: %s", (statement) => {
    expect(prepareReadOnly(raw, statement).all()).toBeInstanceOf(Array);
  });

  it("names the table that was probably meant", () => {
    expect(() => prepareReadOnly(raw, "SELECT * FROM quote_attributed")).toThrow("did you mean quotes_attributed?");
  });
});

describe("the first keyword", () => {
  it.each([
    ["select 1", "SELECT"],
    [" /* x */ -- y\n with a", "WITH"],
    ["-- only", ""],
    ["/* only", ""],
    ["(select 1)", "("],
    [";select 1", ";"],
    ["", ""],
  ])("of %j is %j", (statement, keyword) => {
    expect(firstKeyword(statement)).toBe(keyword);
  });
});
