import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { populate } from "../helpers/populated-archive.ts";
import { COMMAND, run, shell } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const db = await archiveFile(folder, "ferry", populate);
const notDatabase = join(folder, "text.db");
writeFileSync(notDatabase, "no database at all ".repeat(500));
const ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT";

describe("the exit status", () => {
  it.each<[number, string[], RegExp]>([
    [0, ["quotes", "--db", db], /^6 quotes$/m],
    [0, ["--db", db, "quotes"], /^6 quotes$/m],
    [0, ["--help"], /^$/],
    [0, ["quotes", "--help"], /^$/],
    [0, ["--version"], /^$/],
    [0, ["quotes", "--db", db, "--speaker", "ada quill"], /^0 quotes$/m],
    [2, [], /Usage: onrecord/],
    [2, ["quots", "--db", db], /unknown command 'quots'\n\(Did you mean quotes\?\)/],
    [2, ["quotes", "--db", db, "--speeker", "x"], /unknown option '--speeker'\n\(Did you mean --speaker\?\)/],
    [2, ["quotes", "--db", db, "--kind", "quoted"], /--kind: "quoted" is none of direct, mixed, indirect/],
    [2, ["quotes", "--db", db, "--since", "yesterday"], /--since: "yesterday" is no date/],
    [
      2,
      ["quotes", "--db", db, "--since", "2031", "--until", "2030-12"],
      /--until: "2030-12" is before --since: "2031"/,
    ],
    [2, ["export", "quotes", "", "--db", db], /path: must not be empty/],
    [2, ["cite", "--check", "", "--db", db], /path: must not be empty/],
    [2, ["cite", "1", "--json", "--db", db], /--json needs --check/],
    [2, ["quotes", "--db", db, "--min-confidence", "97"], /from 0 to 1/],
    [2, ["quotes", "--db", db, "--limit", "0"], /whole number from 1/],
    [2, ["quotes", "--db", db, "--after", "nonsense"], /cursor: not one of this list of quotes/],
    [2, ["quotes", "--db", db, "--json", "--csv"], /cannot be used with option/],
    [2, ["credits", "--db", db, "extra"], /too many arguments/],
    [
      2,
      ["quotes", "--db", db, "--speaker", "nobody"],
      /--speaker: nobody in this archive is named "nobody" \(not_found\)/,
    ],
    [2, ["quotes", "--db", db, "--article", "99"], /--article: this archive has no article "99"/],
    [2, ["show", "person", "nobody", "--db", db], /this archive has no person "nobody" \(not_found\)/],
    [2, ["show", "organisation", "brume", "--db", db], /organisation "brume" may be .*isle-of-brume.* \(ambiguous\)/],
    [2, ["show", "planet", "1", "--db", db], /Allowed choices are article, person, organisation, quote/],
    [2, ["search", "!?", "--db", db], /1 to 64 words/],
    [2, ["sql", "DELETE FROM quotes", "--db", db], /only SELECT, WITH, VALUES, EXPLAIN .* \(read_only\)/],
    [2, ["sql", "SELECT 1; SELECT 2", "--db", db], /more than one statement \(invalid_argument\)/],
    [2, ["sql", "SELECT * FROM quote", "--db", db], /no such table: quote \(did you mean quotes\?\)/],
    [2, ["sql", "SELECT :a", "--db", db], /Missing named parameter/],
    [2, ["sql", "SELECT :a", "-p", "a=1", "-p", "b=2", "--db", db], /there is no :b in the statement/],
    [2, ["sql", "SELECT 1", "-p", "a", "--db", db], /Must be name=value/],
    [
      3,
      ["quotes", "--db", join(folder, "none.db")],
      /there is no archive at .*none\.db: "onrecord add FILES" makes one/,
    ],
    [3, ["quotes", "--db", notDatabase], /not_an_archive/],
    [3, ["quotes", "--db", folder], /is not a file \(not_an_archive\)/],
    [3, ["sql", "SELECT 1", "--db", join(folder, "none.db")], /there is no archive at/],
    [3, ["sql", `${ENDLESS} count(*) FROM n`, "--timeout", "0.5", "--db", db], /stopped after 0.5 s.*\(timeout\)/],
    [2, ["sql", "SELECT printf('%.*c', 1000000000, 'x')", "--db", db], /^error: sql: string or blob too big/],
    [
      2,
      ["sql", "SELECT printf('%.*c', 90000000, 'x')", "--db", db],
      /^error: sql: a row of 90000000 characters; 67108864 can/,
    ],
    [2, ["sql", "SELECT abs(-9223372036854775808)", "--db", db], /^error: sql: integer overflow/],
  ])("%i: %j", (status, args, message) => {
    const result = run(args);
    expect(result.stderr).toMatch(message);
    expect(result.status).toBe(status);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    if (status !== 0) expect(result.stdout).toBe("");
  });

  it("makes no file of a mistyped path", () => {
    run(["quotes", "--db", join(folder, "typo.db")]);
    expect(existsSync(join(folder, "typo.db"))).toBe(false);
  });

  it("is 3 if the output cannot be written", () => {
    const { status, stderr } = shell(`onrecord quotes --db "${db}" > /dev/full`);
    expect(stderr).toMatch(/cannot write to standard output: ENOSPC.*\(io\)/);
    expect(status).toBe(3);
  });

  it.each(["--help", "help quotes", "quotes --help", "--version"])("is 3 if %s cannot be written", (args) => {
    const { status, stderr } = shell(`onrecord ${args} > /dev/full`);
    expect(stderr).toMatch(/cannot write to standard output: ENOSPC.*\(io\)/);
    expect(status).toBe(3);
  });

  it("is 0, and quiet, when the reader has seen enough", () => {
    const { status, stdout, stderr } = shell(`onrecord sql "${ENDLESS} i FROM n" --ndjson --db "${db}" | head -n 2`);
    expect(stdout).toBe('{"i":1}\n{"i":2}\n');
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("is that of the signal when interrupted, and no query is left running", async () => {
    const child = spawn(process.execPath, [COMMAND, "sql", `${ENDLESS} count(*) FROM n`, "--db", db]);
    const query = await runningQuery(child.pid ?? 0);
    child.kill("SIGINT");
    // A shell calls that 130.
    expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
    await expect.poll(() => query.filter(isRunning), { timeout: 5000 }).toEqual([]);
    expect(query.length).toBe(1);
  });

  it("is that of the signal, and at once, while SQLite is busy or waits for another process", async () => {
    const path = join(folder, "waiting.db");
    run(["migrate", "--db", path]);
    const other = new Database(path);
    // Then there is something to do, for which migrate waits a minute.
    other.exec("UPDATE __onrecord_objects SET sha256 = 'older' WHERE name = 'objects.sql'; BEGIN IMMEDIATE");
    const child = spawn(process.execPath, [COMMAND, "migrate", "--db", path]);
    const ended = once(child, "exit");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const interrupted = performance.now();
    child.kill("SIGINT");
    expect(await ended).toEqual([null, "SIGINT"]);
    expect(performance.now() - interrupted).toBeLessThan(10_000);
    other.close();
  });

  it("killed, it leaves no query running either", async () => {
    const child = spawn(process.execPath, [COMMAND, "sql", `${ENDLESS} count(*) FROM n`, "--db", db]);
    const query = await runningQuery(child.pid ?? 0);
    child.kill("SIGKILL");
    await once(child, "exit");
    await expect.poll(() => query.filter(isRunning), { timeout: 5000 }).toEqual([]);
    expect(query.length).toBe(1);
  });

  it("killed before the query has begun, neither", async () => {
    const request = { path: db, trust: false, sql: `${ENDLESS} count(*) FROM n`, parameters: {}, limit: null };
    const options = { file: "build/cli/sql-process.js", request, answers: join(folder, "answers.ndjson") };
    const { stdout } = spawnSync(process.execPath, ["-e", ASK_AND_DIE, JSON.stringify(options)], { encoding: "utf8" });
    const query = Number(stdout);
    try {
      await expect.poll(() => isRunning(query), { timeout: 5000 }).toBe(false);
      expect(query).toBeGreaterThan(0);
    } finally {
      if (isRunning(query)) process.kill(query, "SIGKILL");
    }
  });
});

/**
 * Asks as the command does, and is gone before the process that it asks has started; the answers go where no end is
 * felt.
 */
const ASK_AND_DIE = `
  const { file, request, answers } = JSON.parse(process.argv[1]);
  const output = require("node:fs").openSync(answers, "w");
  const stdio = ["pipe", output, "ignore"];
  const child = require("node:child_process").spawn(process.execPath, [file], { stdio });
  child.stdin.write(JSON.stringify(request) + "\\n");
  console.log(child.pid);
  process.kill(process.pid, "SIGKILL");`;

/** The process in which the query runs, as soon as it is there and had a moment to begin. */
async function runningQuery(pid: number): Promise<number[]> {
  await expect.poll(() => childrenOf(pid).length, { timeout: 10_000 }).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return childrenOf(pid);
}

/** Process ids, from Linux's /proc. */
function childrenOf(pid: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((candidate) => parentOf(candidate) === pid);
}

function parentOf(pid: number): number | null {
  return statusOf(pid)?.parent ?? null;
}

/** What has ended, and only waits to be asked how (Z), runs no longer. */
function isRunning(pid: number): boolean {
  const status = statusOf(pid);
  return status !== null && status.state !== "Z";
}

function statusOf(pid: number): { readonly state: string; readonly parent: number } | null {
  try {
    const [, state = "", parent] = /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return null;
  }
}

describe("the environment and the global options", () => {
  it("ONRECORD_DB names the archive, --db before or after the command goes before it", () => {
    const env = { ONRECORD_DB: db };
    expect(run(["articles"], { env }).stderr).toBe("2 articles\n");
    expect(run(["articles", "--db", "none.db"], { env }).status).toBe(3);
    expect(run(["--db", "none.db", "articles"], { env }).status).toBe(3);
  });

  it("--quiet leaves the counts out, and keeps errors", () => {
    expect(run(["articles", "--quiet", "--db", db]).stderr).toBe("");
    expect(run(["--quiet", "articles", "--db", db]).stderr).toBe("");
    expect(run(["--quiet", "articles", "--db", "none.db"]).stderr).toMatch(/there is no archive/);
  });

  it("messages and counts cannot play tricks on a terminal", () => {
    const { stderr } = run(["quotes", "--speaker", "x\u001b[2J\u202e", "--db", db]);
    expect(stderr).toBe('error: --speaker: nobody in this archive is named "x\\u{1b}[2J\\u{202e}" (not_found)\n');
  });

  it("nothing is coloured that does not go to a terminal", () => {
    expect(run(["quotes", "--db", db]).stdout).not.toContain("\u001b");
  });

  it("the command does not load the database to give help", () => {
    const { stdout } = shell(
      `onrecord --help >/dev/null; NODE_DEBUG=module onrecord --help 2>&1 | grep -c better_sqlite3`,
    );
    expect(stdout.trim()).toBe("0");
  });
});

describe("sql", () => {
  const json = (...args: string[]) => JSON.parse(run(["sql", ...args, "--json", "--db", db]).stdout);

  it("binds whole numbers, decimals and text by name", () => {
    const statement = "SELECT :a AS a, typeof(:a) AS ta, typeof($b) AS tb, @c AS c, typeof(@c) AS tc";
    expect(json(statement, "-p", "a=12", "-p", "b=1.5", "-p", "c=007")).toEqual([
      { a: 12, ta: "integer", tb: "real", c: "007", tc: "text" },
    ]);
  });

  it("gives what JSON has no number for as text, and NULL as null", () => {
    expect(json("SELECT 9007199254740993 AS big, 9e999 AS infinite, x'00ff' AS bytes, NULL AS none")).toEqual([
      { big: "9007199254740993", infinite: "Infinity", bytes: "x'00ff'", none: null },
    ]);
  });

  it("keeps both of two columns of one name", () => {
    expect(json("SELECT 1 AS a, 2 AS a")).toEqual([{ a: 1, a_2: 2 }]);
  });

  it("reads a statement from standard input", () => {
    const { stdout } = run(["sql", "-", "--csv", "--db", db], { input: "SELECT count(*) AS n\nFROM quotes;\n" });
    expect(stdout).toBe("n\n6\n");
  });

  it("says that rows were left out when a limit is set, even with --quiet", () => {
    const { stdout, stderr, status } = run([
      "sql",
      "SELECT id FROM quotes",
      "--limit",
      "4",
      "--tsv",
      "--quiet",
      "--db",
      db,
    ]);
    expect(stdout).toBe("id\n1\n2\n3\n4\n");
    expect(stderr).toBe("truncated: there are more rows than --limit 4\n");
    expect(status).toBe(0);
  });

  it("says nothing when the limit was just enough", () => {
    const { stderr } = run(["sql", "SELECT id FROM quotes", "--limit", "6", "--db", db]);
    expect(stderr).toBe("6 rows\n");
  });

  it("prints a table in which NULL is written so", () => {
    const { stdout } = run([
      "sql",
      "SELECT speaker_kind, speaker FROM quotes_attributed WHERE quote_id > 4",
      "--db",
      db,
    ]);
    expect(stdout).toBe("SPEAKER_KIND  SPEAKER\nunknown       NULL\nperson        Tomás Verrin\n");
  });

  it("prints a long value whole, and in a table its beginning, which says so", () => {
    const table = run(["sql", "SELECT printf('%.*c', 20000000, 'x') AS x", "--db", db]).stdout.replace(/\s+/g, "");
    expect(table).toMatch(/^Xx{10000}…\[20,000,000characters,cuthere\]$/);
    const { stdout } = run(["sql", "SELECT printf('%.*c', 20000000, 'x') AS x", "--csv", "--db", db]);
    expect(stdout.length).toBe(20_000_003);
  });

  it("streams: many rows take little time and no limit", () => {
    const statement = `${ENDLESS} i FROM n LIMIT 200000`;
    expect(run(["sql", statement, "--csv", "--quiet", "--db", db]).stdout.length).toBe(1_288_897);
  });
});
