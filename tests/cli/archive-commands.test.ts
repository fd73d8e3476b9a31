import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { count } from "../../src/cli/archive-words.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const RELEASED = ownPlan().migrations.map(({ name }) => name);
const MIGRATIONS = count(RELEASED.length, "migrations");
const scratch = scratchFolder();
const at = (name: string) => join(scratch, name);

async function populatedArchive(name: string): Promise<string> {
  const path = at(name);
  await migrate(path);
  change(path, populate);
  return path;
}

function change(path: string, action: (raw: Database) => void): void {
  const raw = connect(path);
  action(raw);
  raw.close();
}

const HOLDS = "2 articles, 4 people, 4 organisations, 6 quotes, 6 credits";
/** The archive of the helper is written by plain SQL. */
const NO_DIGESTS = `2 of 2 articles have no digest of their facts; reread writes it
2 of 2 articles were not compared with others by this version's rules; reread does it`;

describe("migrate", () => {
  it("says what it would do, does it, and has nothing left to do", async () => {
    const path = at("new.db");
    const dry = await onrecord("migrate", "--db", path, "--dry-run");
    expect(dry).toEqual({
      status: 0,
      stdout: "",
      stderr: `${path}: would be made with ${MIGRATIONS} (${RELEASED.join(", ")})`,
    });
    expect(existsSync(path)).toBe(false);
    expect((await onrecord("migrate", "--db", path)).stderr).toBe(
      `${path}: made with ${MIGRATIONS} (${RELEASED.join(", ")})`,
    );
    expect((await onrecord("--db", path, "migrate")).stderr).toBe(`${path}: current, nothing to do`);
  });

  it.each(["migrate", "seed", "add story.txt", "verify", "quotes"])("%s refuses an empty path", async (command) => {
    const { status, stderr } = await onrecord(...command.split(" "), "--db", "");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "error: the path of the archive is empty (--db, ONRECORD_DB) (invalid_argument)",
    });
  });

  it("reports as JSON on standard output, and is quiet on demand", async () => {
    const path = at("json.db");
    const { stdout, stderr } = await onrecord("migrate", "--db", path, "--json", "--quiet");
    expect(JSON.parse(stdout)).toMatchObject({
      path,
      created: true,
      applied: RELEASED,
      leftOut: [],
    });
    expect(stderr).toBe("");
  });

  it("names a view of the user's that no longer fits, with its words", async () => {
    const path = await populatedArchive("left-out.db");
    change(path, (raw) => {
      raw.exec("CREATE TABLE mine (a TEXT, b TEXT)");
      raw.exec("CREATE VIEW my_view AS SELECT b FROM mine");
      raw.exec("PRAGMA legacy_alter_table = ON; ALTER TABLE mine RENAME TO yours");
      raw.exec("UPDATE __onrecord_objects SET sha256 = 'older' WHERE name = 'objects.sql'");
    });
    const { status, stderr } = await onrecord("migrate", "--db", path);
    expect(status).toBe(0);
    expect(stderr.split("\n")).toEqual([
      `${path}: views and triggers made anew`,
      "left out: your view my_view no longer fits (no such table: main.mine); it was: CREATE VIEW my_view AS SELECT b FROM mine",
    ]);
  });

  it("ends with status 3 and a code if the archive is newer", async () => {
    const path = await populatedArchive("newer.db");
    change(path, (raw) =>
      raw.exec(
        "INSERT INTO __drizzle_migrations (hash, created_at, name) VALUES ('abc', 9999999999999, '0009_future')",
      ),
    );
    const before = readFileSync(path);
    const because = ["--because", "asked for", "--yes"];
    const commands = [
      ["migrate"],
      ["verify"],
      ["add", "README.md"],
      ["seed"],
      ["reread"],
      ["remove", "1", ...because],
      ["redact", "1", "0-3", ...because],
      ["review", "--by", "Ann Lee"],
      ["accuracy"],
      ["decide", "--resume"],
      ["undo", "abcdef1", "--by", "Ann Lee"],
      ["set", "1", "--headline", "Rain ends", "--by", "Ann Lee"],
      ["merge", "ann-roe", "bo-quill", "--by", "Ann Lee"],
      ["decide", "code", "topic", "rain", "--article", "1", "--by", "Ann Lee"],
      ["serve", "--edit", "--port", "0", "--by", "Ann Lee"],
    ];
    for (const command of commands) {
      const { status, stderr } = await onrecord(...command, "--db", path);
      expect({ command, status, stderr }).toEqual({
        command,
        status: 3,
        stderr: expect.stringContaining("0009_future"),
      });
      expect(stderr).toContain("(database_newer)");
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("status", () => {
  it("says what the archive holds and where it stands", async () => {
    const path = await populatedArchive("status.db");
    const { status, stdout } = await onrecord("status", "--db", path);
    expect(status).toBe(0);
    const [archive, holds, state] = stdout.split("\n");
    expect(archive).toMatch(/^archive {2}.*status\.db, [\d.]+ [kM]B$/);
    expect(holds).toBe(`holds    ${HOLDS}`);
    expect(state).toBe(`state    current: ${MIGRATIONS}, the last is ${RELEASED.at(-1)}`);
  });

  it("ends with status 2 where there is none, and makes none", async () => {
    const { status, stdout } = await onrecord("status", "--db", at("none.db"));
    expect(status).toBe(2);
    expect(stdout).toContain("not there");
    expect(existsSync(at("none.db"))).toBe(false);
  });

  it("says that a migration is needed", async () => {
    const path = await populatedArchive("needed.db");
    change(path, (raw) => raw.exec(`DELETE FROM __drizzle_migrations WHERE name = '${RELEASED.at(-1)}'`));
    expect((await onrecord("status", "--db", path)).stdout).toContain(
      `"onrecord migrate" would apply ${RELEASED.at(-1)}`,
    );
  });

  it("ends with status 3 if the archive does not fit the program", async () => {
    const path = await populatedArchive("unfit.db");
    change(path, (raw) => raw.exec(`UPDATE __drizzle_migrations SET hash = 'abc' WHERE name = '${RELEASED[0]}'`));
    const { status, stdout } = await onrecord("status", "--db", path, "--json");
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ state: "refused", refusal: { code: "migration_edited" } });
  });
});

describe("verify", () => {
  it("is silent on standard output when all is well", async () => {
    const path = await populatedArchive("good.db");
    expect(await onrecord("verify", "--db", path, "--quick")).toEqual({
      status: 0,
      stdout: "",
      stderr: `${path}: no problem; checked ${HOLDS}\n${NO_DIGESTS}`,
    });
  });

  it("says what it has left out", async () => {
    const { stderr } = await onrecord("verify", "--db", await populatedArchive("other-version.db"));
    expect(stderr).toContain("extraction was not repeated for 2 of 2 articles");
  });

  it("ends with status 4 and a line for each problem", async () => {
    const path = await populatedArchive("bad.db");
    change(path, (raw) =>
      raw.exec("DROP TRIGGER quotes_unchanged; UPDATE quotes SET text = 'Nobody said so.' WHERE id = 5"),
    );
    const { status, stdout } = await onrecord("verify", "--db", path);
    expect(status).toBe(4);
    expect(stdout.split("\n")).toEqual([
      "schema-changed: trigger quotes_unchanged is missing",
      'quote-text: quotes 5: text is not its content segments joined by " […] "',
      expect.stringMatching(/^search-differs: quotes_fts: .*rebuild/),
      "",
    ]);
  });
});

describe("backup and restore", () => {
  it("copy, state the hash, and bring back", async () => {
    const path = await populatedArchive("to-keep.db");
    const copy = at("kept.db");
    const made = await onrecord("backup", copy, "--db", path);
    expect(made.status).toBe(0);
    const hash = readFileSync(`${copy}.sha256`, "utf8").slice(0, 64);
    expect(made.stderr).toContain(`${copy}: ${HOLDS}, `);
    expect(made.stderr).toContain(hash);
    const verified = await onrecord("verify", "--db", copy, "--quick");
    expect(verified.stderr).toBe(`${copy}: no problem; checked ${HOLDS}, and every bit of the file\n${NO_DIGESTS}`);
    const restored = await onrecord("restore", copy, "--db", at("restored.db"), "--json");
    expect(JSON.parse(restored.stdout)).toMatchObject({ sha256: hash, rows: { quotes: 6 } });
    expect((await onrecord("restore", copy, "--db", path)).status).toBe(2);
    const quick = await onrecord("restore", copy, "--quick", "--db", at("quickly.db"));
    expect(quick).toMatchObject({ status: 0, stderr: expect.stringContaining("the articles were not read again\n") });
  });

  it("refuse to write over a file of something else", async () => {
    const path = await populatedArchive("careful.db");
    writeFileSync(at("letter.txt"), "Dear editor,");
    expect(await onrecord("backup", at("letter.txt"), "--db", path)).toMatchObject({ status: 2 });
    expect(readFileSync(at("letter.txt"), "utf8")).toBe("Dear editor,");
  });
});

describe("a file that is no archive", () => {
  it.each(["migrate", "status", "verify"])("is refused by %s in one line, with status 3", async (command) => {
    writeFileSync(at("diary.txt"), "Dear diary, ".repeat(500));
    const { status, stdout, stderr } = await onrecord(command, "--db", at("diary.txt"));
    expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({ status: 3, stdout: "", lines: 1 });
    expect(stderr).toContain("(not_an_archive)");
  });
});
