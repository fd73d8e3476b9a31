import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { openArchive } from "../../../src/index.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { COMMAND } from "../../helpers/run-onrecord.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";
import { codeOf } from "../../helpers/test-archive.ts";

const scratch = scratchFolder();
let cases = 0;

async function archive(change: (raw: Database) => void): Promise<string> {
  cases += 1;
  const path = join(scratch, `${cases}.db`);
  await migrate(path);
  const raw = connect(path);
  populate(raw);
  raw.pragma("foreign_keys = OFF");
  change(raw);
  raw.close();
  return path;
}

const sql = (statements: string) => (raw: Database) => void raw.exec(statements);
const ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";

/** In the place of a table, the same columns by a view that never ends. */
function endlessTable(table: string) {
  return (raw: Database) => {
    const columns = raw
      .prepare("SELECT name FROM pragma_table_info(?)")
      .pluck()
      .all(table)
      .map((name) => `i AS ${name}`);
    raw.pragma("legacy_alter_table = ON");
    raw.exec(`ALTER TABLE ${table} RENAME TO mine; CREATE VIEW ${table} AS ${ENDLESS} SELECT ${columns} FROM n`);
  };
}

const ENDLESS_PROBLEMS = sql(
  `DROP VIEW integrity_problems;
   CREATE VIEW integrity_problems AS ${ENDLESS} SELECT i AS code, i AS table_name, i AS row_key, i AS article_id, i AS message FROM n`,
);

/** Half a minute is for ever: an archive of two articles is read in a tenth of a second. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: "utf8",
    timeout: 30_000,
    killSignal: "SIGKILL",
  });
  return { status, stdout, stderr };
}

describe("an archive with a view that never ends", () => {
  it("in place of integrity_problems is verified by onrecord's own words", async () => {
    const path = await archive((raw) => {
      ENDLESS_PROBLEMS(raw);
      raw.exec("DELETE FROM quote_spans WHERE quote_id = 1");
    });
    const { status, stdout } = run("verify", "--quick", "--db", path);
    expect(status).toBe(4);
    expect(stdout).toContain("schema-changed: view integrity_problems was changed\n");
    expect(stdout).toContain("quote-without-content: quotes 1");
  });

  it.each(["people", "articles", "runs"])("in place of %s is refused, and named by verify", async (table) => {
    const path = await archive(endlessTable(table));
    for (const args of [["people"], ["quotes"], ["serve", "--port", "0"], ["sql", "select 1"], ["add", "README.md"]]) {
      const { status, stderr } = run(...args, "--db", path);
      expect({ args, status }).toEqual({ args, status: 3 });
      expect(stderr).toMatch(/(table|view) \w+ (is missing|stands in the place of one of onrecord's) .*--trust/);
    }
    const { status, stdout, stderr } = run("verify", "--db", path);
    expect(status).toBe(4);
    expect(stdout).toContain(`schema-changed: table ${table} is missing\n`);
    expect(stdout).toContain(`schema-changed: view ${table} stands in the place of one of onrecord's\n`);
    expect(stderr).toContain("nothing was read from them; --trust reads on");
  });

  it.each(["__drizzle_migrations", "__onrecord_objects"])("in place of %s is refused at once", async (table) => {
    const path = await archive(endlessTable(table));
    expect(run("people", "--db", path).status).toBe(3);
    expect(run("verify", "--db", path).status).toBe(3);
    expect(run("status", "--db", path).status).not.toBe(null);
  });

  it("of another name is the user's own, and never read", async () => {
    const path = await archive(sql(`CREATE VIEW mine AS ${ENDLESS} SELECT i FROM n`));
    expect(run("people", "--db", path).status).toBe(0);
    expect(run("verify", "--quick", "--db", path)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("view mine"),
    });
    expect(run("status", "--db", path).status).toBe(0);
  });

  it("in capitals beside the table of that name is refused", async () => {
    const path = await archive((raw) => {
      raw.unsafeMode().pragma("writable_schema = ON");
      raw.exec(`INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
        VALUES ('view', 'PEOPLE', 'PEOPLE', 0, 'CREATE VIEW PEOPLE AS ${ENDLESS} SELECT i FROM n')`);
    });
    expect(run("people", "--db", path).status).toBe(3);
  });
});

describe("an archive whose schema was changed", () => {
  it("is opened only by who trusts it", async () => {
    const path = await archive(sql("DROP TRIGGER articles_kept"));
    expect(await codeOf(() => openArchive(path, { readonly: true }))).toBe("integrity");
    await using opened = await openArchive(path, { readonly: true, trust: true });
    expect((await opened.articles.list()).items).toHaveLength(2);
    expect(run("people", "--db", path, "--trust").status).toBe(0);
    expect(run("sql", "select count(*) from people", "--db", path, "--trust").status).toBe(0);
  });

  it.each([
    [
      "a string of a trigger that was written between quotation marks",
      "trigger",
      "'articles are never deleted, only removed beside a tombstone'",
      `'"articles" are never deleted, only removed beside a tombstone'`,
    ],
    [
      "blank space within a string of a trigger",
      "trigger",
      "'articles are never deleted, only removed beside a tombstone'",
      "'articles are never  deleted, only removed beside a tombstone'",
    ],
    ["a string of a CHECK", "table", "'direct'", `'"direct"'`],
    ["blank space within a string of a CHECK", "table", "'direct'", "'direct '"],
    ["a string where the name of a column was", "table", "`text`", "'text'"],
  ])("is told from ours by %s", async (_, type, ours, theirs) => {
    const name = type === "trigger" ? "articles_kept" : "quotes";
    const path = await archive((raw) => {
      raw.unsafeMode().pragma("writable_schema = ON");
      const changed = raw
        .prepare("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE type = ? AND name = ? AND instr(sql, ?)")
        .run(ours, theirs, type, name, ours);
      expect(changed.changes).toBe(1);
    });
    const { problems } = await verify(path);
    expect(problems[0]?.message).toBe(`${type} ${name} was changed`);
  });

  it("is ours if only names are quoted otherwise", async () => {
    const path = await archive((raw) => {
      raw.unsafeMode().pragma("writable_schema = ON");
      raw.exec(
        "UPDATE sqlite_schema SET sql = replace(replace(sql, '`', '\"'), char(9), '  ') WHERE type = 'table' AND name = 'quotes'",
      );
    });
    expect((await verify(path)).problems).toEqual([]);
  });
});
