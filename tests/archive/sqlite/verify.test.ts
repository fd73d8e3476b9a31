import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { backup } from "../../../src/archive/sqlite/backup.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { takeOverNames } from "../../../src/archive/sqlite/take-over-names.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { encode } from "../../../src/text/decode.ts";
import { type Story, tell } from "../../helpers/many-articles.ts";
import { insert, populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let cases = 0;

async function populatedArchive(): Promise<string> {
  cases += 1;
  const path = join(scratch, `archive-${cases}.db`);
  await migrate(path);
  change(path, populate);
  return path;
}

function change(path: string, action: (raw: Database) => void): void {
  const raw = connect(path);
  raw.pragma("foreign_keys = OFF");
  action(raw);
  raw.close();
}

const execute = (sql: string) => (raw: Database) => void raw.exec(sql);

async function codes(path: string): Promise<string[]> {
  const { problems } = await verify(path);
  return [...new Set(problems.map(({ code }) => code))].sort();
}

/** The helper writes rows by plain SQL. */
const NO_DIGESTS = "2 of 2 articles have no digest of their facts; reread writes it";
const NOT_COMPARED = "2 of 2 articles were not compared with others by this version's rules; reread does it";

describe("a good archive", () => {
  it("has no problem, and is told what was checked", async () => {
    const report = await verify(await populatedArchive());
    expect(report.problems).toEqual([]);
    expect(report.checked).toMatchObject({ articles: 2, quotes: 6, quote_spans: 16, people: 4 });
    expect(report).toMatchObject({ manifest: false, users: [] });
  });

  it("may hold tables, views, triggers and indexes of the user's own, which are listed", async () => {
    const path = await populatedArchive();
    change(path, (raw) => {
      raw.exec("CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT)");
      raw.exec("CREATE INDEX notes_by_note ON notes (note)");
      raw.exec("CREATE VIEW my_quotes AS SELECT * FROM quotes");
      raw.exec("CREATE TRIGGER my_trigger AFTER INSERT ON notes BEGIN SELECT 1; END");
    });
    const { problems, users } = await verify(path);
    expect(problems).toEqual([]);
    expect(users.toSorted()).toEqual(["index notes_by_note", "table notes", "trigger my_trigger", "view my_quotes"]);
  });

  it("may hold texts of any encoding with or without a mark", async () => {
    const path = await populatedArchive();
    change(path, (raw) => {
      for (const [encoding, byteOrderMark] of [
        ["utf-8", true],
        ["utf-16le", true],
        ["utf-16be", true],
        ["windows-1252", false],
      ] as const) {
        const text = `“Ça va?” asked Doña Inés.`;
        const sha256 = createHash("sha256").update(encode({ text, encoding, byteOrderMark })).digest("hex");
        const row = { sha256, text, encoding, byte_order_mark: Number(byteOrderMark), added_run_id: 1 };
        const id = insert(raw, "articles", row);
        raw.exec(
          `INSERT INTO articles_fts (rowid, headline, text) SELECT id, headline, text FROM articles WHERE id = ${id}`,
        );
      }
    });
    expect(await codes(path)).toEqual([]);
  });

  it("is not changed by being checked", async () => {
    const path = await populatedArchive();
    await backup(path, `${path}.copy`);
    const before = readFileSync(`${path}.copy`);
    await verify(`${path}.copy`);
    expect(readFileSync(`${path}.copy`).equals(before)).toBe(true);
  });

  it("can be checked where it may not be written", async () => {
    const path = await populatedArchive();
    await backup(path, `${path}.copy`);
    chmodSync(`${path}.copy`, 0o444);
    expect(await verify(`${path}.copy`)).toMatchObject({ problems: [], manifest: true });
  });

  it("takes further checks along", async () => {
    const problem = { code: "mine", message: "as asked", table: null, row: null, articleId: null };
    const { problems, remarks } = await verify(await populatedArchive(), {
      checks: [
        {
          problems: async function* () {
            yield problem;
          },
          remarks: async () => ["half of it"],
        },
      ],
    });
    expect({ problems, remarks }).toEqual({ problems: [problem], remarks: [NO_DIGESTS, NOT_COMPARED, "half of it"] });
  });
});

describe("verify finds", () => {
  it.each([
    [
      "a text altered by someone who dropped the trigger",
      ["schema-changed", "search-differs", "source-altered", "span-differs"],
      "DROP TRIGGER articles_source_unchanged; UPDATE articles SET text = replace(text, 'nine', 'nein')",
    ],
    [
      "a text altered behind a trigger that was put back",
      ["search-differs", "source-altered"],
      altered(
        "UPDATE articles SET text = replace(text, 'asked the fish,” read', 'asked the fish,” said') WHERE id = 1",
      ),
    ],
    [
      "an encoding in other letters",
      ["source-altered"],
      altered("UPDATE articles SET encoding = 'uTF-8' WHERE id = 1"),
    ],
    ["another encoding", ["source-altered"], altered("UPDATE articles SET encoding = 'utf-16le' WHERE id = 1")],
    [
      "an encoding that does not exist",
      ["source-altered"],
      altered("UPDATE articles SET encoding = 'morse' WHERE id = 1"),
    ],
    ["a hash", ["source-altered"], altered(`UPDATE articles SET sha256 = '${"0".repeat(64)}' WHERE id = 1`)],
    [
      "a quote that search does not know",
      ["search-differs"],
      "INSERT INTO quotes_fts (quotes_fts) VALUES ('delete-all')",
    ],
    [
      "a person renamed behind the back of search",
      ["name-differs", "name-missing", "search-differs"],
      "UPDATE people SET name = 'Tom Verrin' WHERE id = 1",
    ],
    ["a key that points at nothing", ["dangling-key"], "UPDATE articles SET extracted_run_id = 99 WHERE id = 1"],
    ["a trigger dropped", ["schema-changed"], "DROP TRIGGER articles_kept"],
    [
      "a trigger emptied",
      ["schema-changed"],
      "DROP TRIGGER articles_kept; CREATE TRIGGER articles_kept BEFORE DELETE ON articles BEGIN SELECT 1; END",
    ],
    [
      "a view replaced",
      ["schema-changed"],
      "DROP VIEW people_mentioned; CREATE VIEW people_mentioned AS SELECT 1 AS one",
    ],
    ["an index dropped", ["schema-changed"], "DROP INDEX quote_speakers_by_person"],
    ["a column added", ["schema-changed"], "ALTER TABLE people ADD COLUMN note TEXT"],
    [
      "a row past its CHECK",
      ["damaged"],
      "PRAGMA ignore_check_constraints = ON; UPDATE articles SET published_at_basis = 'felt' WHERE id = 1",
    ],
  ])("%s", async (_, expected, sql) => {
    const path = await populatedArchive();
    change(path, execute(sql));
    expect(await codes(path)).toEqual(expected);
  });

  it("with the place of what is wrong", async () => {
    const path = await populatedArchive();
    change(path, execute(altered(`UPDATE articles SET sha256 = '${"0".repeat(64)}' WHERE id = 2`)));
    const { problems } = await verify(path);
    expect(problems).toMatchObject([{ table: "articles", row: "2", articleId: 2 }]);
  });
});

/** A change of an article with its trigger taken away and put back word for word. */
function altered(sql: string): string {
  const trigger = readFileSync("migrations/objects.sql", "utf8").match(
    /CREATE TRIGGER articles_source_unchanged[\s\S]*?\nEND;/,
  );
  return `DROP TRIGGER articles_source_unchanged; ${sql}; ${trigger?.[0]}`;
}

/** Enough quotes, in several transactions, that an index has more than one page and more than one segment. */
async function manyQuotes(): Promise<string> {
  cases += 1;
  const path = join(scratch, `many-${cases}.db`);
  await migrate(path);
  change(path, (raw) => {
    tell(raw, manyStories(400));
    raw.exec("INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild')");
    takeOverNames(raw);
  });
  return path;
}

function manyStories(count: number): Story[] {
  const word = (n: number) => n.toString(36).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
  return Array.from({ length: count }, (_, n) => {
    const words = Array.from({ length: 12 }, (_, m) => `x${word(n * 12 + m)}y`).join(" ");
    return { on: "2031-02-03", quotes: [["mara", `${words} ${n}`]] };
  });
}

describe("an index that finds less than it lists", () => {
  it("is good if nothing was changed", async () => {
    expect(await codes(await manyQuotes())).toEqual([]);
  });

  it.each([
    "DELETE FROM quotes_fts_idx",
    "DELETE FROM articles_fts_idx",
    "DELETE FROM quotes_fts_idx WHERE term = (SELECT max(term) FROM quotes_fts_idx)",
    "UPDATE quotes_fts_idx SET pgno = pgno + 4 WHERE length(term) = 0",
    "UPDATE quotes_fts_idx SET pgno = pgno - 2 WHERE length(term) > 0",
    "DELETE FROM quotes_fts_docsize",
    "DELETE FROM quotes_fts_docsize WHERE id = 3",
    "DELETE FROM quotes_fts_data WHERE id > 10",
    "DELETE FROM quotes_fts_data WHERE id = 1",
    "UPDATE quotes_fts_docsize SET sz = x'00000000' WHERE id = 3",
  ])("is named by verify: %s", async (sql) => {
    const path = await manyQuotes();
    change(path, (raw) => void raw.unsafeMode().exec(sql));
    expect(await codes(path)).toContain("search-differs");
  });

  it("is named in the smallest archive too", async () => {
    const path = await populatedArchive();
    change(path, (raw) => void raw.unsafeMode().exec("DELETE FROM quotes_fts_idx"));
    expect(await codes(path)).toEqual(["search-differs"]);
  });
});

describe("a damaged file", () => {
  const copies = scratchFolder();

  it("is refused or named for every one of 200 changed bits, if a manifest lies beside it", async () => {
    const path = await populatedArchive();
    const copy = join(copies, "flipped.db");
    await backup(path, copy);
    const bytes = readFileSync(copy);
    for (let flip = 0; flip < 200; flip += 1) {
      const damaged = Buffer.from(bytes);
      const at = Math.floor((flip * bytes.length) / 200) + (flip % 7);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (flip % 8));
      writeFileSync(copy, damaged);
      expect(await outcome(copy), `byte ${at}`).not.toBe("good");
    }
  });

  it.each([
    ["cut by a page", (bytes: Buffer) => bytes.subarray(0, -8192)],
    ["cut by half a page", (bytes: Buffer) => bytes.subarray(0, -4096)],
    ["with a page of zeros", (bytes: Buffer) => Buffer.from(bytes).fill(0, 8192 * 3, 8192 * 4)],
    ["with a header of zeros", (bytes: Buffer) => Buffer.from(bytes).fill(0, 0, 100)],
    ["that is empty", () => Buffer.alloc(0)],
    ["that is a text", () => Buffer.from("Not a database at all. ".repeat(1000))],
    ["that is another database", () => otherDatabase(join(copies, "other.db"))],
  ])("%s is refused or named without a manifest too", async (_, damage) => {
    const path = await populatedArchive();
    const copy = join(copies, `damaged-${cases}.db`);
    await backup(path, `${copy}.good`);
    writeFileSync(copy, damage(readFileSync(`${copy}.good`)));
    expect(await outcome(copy)).not.toBe("good");
  });

  it("is refused if it is not there", async () => {
    expect(await outcome(join(copies, "nowhere.db"))).toBe("not_found");
  });
});

async function outcome(path: string): Promise<string> {
  try {
    const { problems } = await verify(path);
    return problems[0]?.code ?? "good";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function otherDatabase(path: string): Buffer {
  const raw = connect(path, { create: true, keepJournalMode: true });
  raw.exec("CREATE TABLE birds (name TEXT)");
  raw.close();
  return readFileSync(path);
}

const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;

describe.skipIf(!hasSqlite)("the sqlite3 of the system", () => {
  const sqlite3 = (path: string, sql: string) =>
    execFileSync("sqlite3", [path, sql], { encoding: "utf8", stdio: "pipe" });

  it("opens an archive and reads every view", async () => {
    const path = await populatedArchive();
    expect(sqlite3(path, "SELECT count(*) FROM quotes_attributed")).toBe("7\n");
    expect(sqlite3(path, "SELECT code FROM integrity_problems")).toBe("");
    expect(sqlite3(path, "SELECT rowid FROM quotes_fts('verrin may')")).toBe("1\n");
    for (const view of ["article_speakers", "person_titles", "credits_listed", "people_mentioned", "quotes_searched"]) {
      expect(sqlite3(path, `SELECT count(*) > 0 FROM ${view}`)).toBe("1\n");
    }
  });

  it("can neither change a source nor store a wrong span, and what it adds by right is good", async () => {
    const path = await populatedArchive();
    for (const sql of [
      "UPDATE articles SET text = 'other'",
      "REPLACE INTO articles SELECT * FROM articles",
      "DELETE FROM articles",
      "UPDATE quote_spans SET exact = 'x'",
      "INSERT OR REPLACE INTO article_places VALUES (1, 0, 'X', 0, 7, 'harbour')",
    ]) {
      expect(() => sqlite3(path, sql), sql).toThrow();
    }
    sqlite3(path, "INSERT INTO article_places VALUES (1, 1, 'Harbour', 0, 7, 'Harbour')");
    expect(await codes(path)).toEqual([]);
  });

  it("runs the migrations and objects.sql from nothing", () => {
    const path = join(scratch, "by-hand.db");
    const read = (name: string) =>
      readFileSync(`migrations/${name}`, "utf8").replaceAll("--> statement-breakpoint", "");
    const script = [...ownPlan().migrations.map(({ name }) => `${name}.sql`), "objects.sql", "objects.sql"]
      .map(read)
      .join("\n");
    const { status, stderr } = spawnSync("sqlite3", ["-bail", path], { input: script, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    copyFileSync(path, `${path}.copy`);
  });
});
