import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import SqliteDatabase, { type Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { backup, restore } from "../../../src/archive/sqlite/backup.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { readTables } from "../../../src/archive/sqlite/gates.ts";
import { generationPath, generationsOf } from "../../../src/archive/sqlite/generations.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { rebuildSearch } from "../../../src/archive/sqlite/search-index.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import type { VerifyCheck } from "../../../src/archive/verify-check.ts";
import { meddle } from "../../helpers/meddle.ts";
import { articleRow, insert, populate } from "../../helpers/populated-archive.ts";
import { runChild } from "../../helpers/run-child.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();
let cases = 0;

/** A folder of its own with a populated archive. */
async function populatedArchive() {
  cases += 1;
  const folder = join(scratch, String(cases));
  mkdirSync(folder);
  const path = join(folder, "archive.db");
  await migrate(path);
  change(path, populate);
  return { folder, path, copy: join(folder, "copy.db") };
}

function change<T>(path: string, action: (raw: Database) => T): T {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

/** One more article, which search knows. */
function addArticle(raw: Database, text: string): void {
  insert(raw, "articles", articleRow(text, 1));
  rebuildSearch(raw);
}

function dump(path: string): string {
  return change(path, (raw) => {
    const names = [...readTables(raw).map(({ name }) => name), "__drizzle_migrations", "__onrecord_objects"];
    return JSON.stringify(names.map((name) => raw.prepare(`SELECT * FROM ${name}`).all()));
  });
}

/** What a folder holds, without what SQLite keeps beside a file that was read. */
function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !/-(wal|shm)$/.test(name))
    .sort();
}

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "none",
    (error: { code: string }) => error.code,
  );
}

describe("a backup", () => {
  it("holds the same rows, is good, and states its hash beside it", async () => {
    const { path, copy, folder } = await populatedArchive();
    const report = await backup(path, copy);
    expect(report).toMatchObject({ path: copy, sha256: sha256(copy), rows: { articles: 2, quotes: 6 } });
    expect(readFileSync(`${copy}.sha256`, "utf8")).toBe(`${sha256(copy)}  copy.db\n`);
    expect(await verify(copy)).toMatchObject({ problems: [], manifest: true });
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
    copyFileSync(copy, `${copy}-again`);
    expect(dump(`${copy}-again`)).toBe(dump(path));
  });

  it("removes what a killed backup has left, and keeps what belongs to one that runs", async () => {
    const { folder, path, copy } = await populatedArchive();
    const { pid: dead } = spawnSync(process.execPath, ["--version"]);
    const left = [
      `.partial-${dead}`,
      `.partial-${dead}-journal`,
      `.partial-${dead}.sha256`,
      `.partial-${process.pid}-journal`,
    ];
    const kept = [`.partial-${process.ppid}`, ".partial-notes", "-2.partial-1"];
    for (const suffix of [...left, ...kept]) writeFileSync(copy + suffix, "");
    await backup(path, copy);
    expect(filesOf(folder)).toEqual(
      ["archive.db", "copy.db", "copy.db.sha256", ...kept.map((suffix) => `copy.db${suffix}`)].sort(),
    );
  });

  it("holds what stands only in the write-ahead log", async () => {
    const { path, copy } = await populatedArchive();
    const writer = connect(path);
    addArticle(writer, "Added last.");
    expect((await backup(path, copy)).rows.articles).toBe(3);
    writer.close();
  });

  it("does not hold what another process has not committed", async () => {
    const { path, copy } = await populatedArchive();
    const writer = connect(path);
    writer.exec("BEGIN IMMEDIATE");
    insert(writer, "articles", articleRow("Not yet.", 1));
    expect((await backup(path, copy)).rows.articles).toBe(2);
    writer.exec("COMMIT");
    writer.close();
  });

  it("can be read where nothing may be written", async () => {
    const { path, folder } = await populatedArchive();
    const medium = join(folder, "medium");
    mkdirSync(medium);
    await backup(path, join(medium, "copy.db"));
    chmodSync(join(medium, "copy.db"), 0o444);
    chmodSync(medium, 0o555);
    const raw = connect(join(medium, "copy.db"), { readonly: true });
    expect(raw.prepare("SELECT count(*) FROM articles").pluck().get()).toBe(2);
    raw.close();
    chmodSync(medium, 0o755);
  });

  it("replaces an older one", async () => {
    const { path, copy } = await populatedArchive();
    await backup(path, copy);
    change(path, (raw) => addArticle(raw, "Another day."));
    await backup(path, copy);
    expect(await verify(copy)).toMatchObject({ manifest: true, checked: { articles: 3 } });
  });

  it("of a damaged archive is refused, and the older one stays", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    const before = sha256(copy);
    change(path, (raw) => {
      raw.exec("DROP TRIGGER articles_source_unchanged");
      raw.exec("UPDATE articles SET text = text || '!' WHERE id = 2");
    });
    expect(await codeOf(backup(path, copy))).toBe("integrity");
    expect(sha256(copy)).toBe(before);
    expect(filesOf(folder)).toEqual(["archive.db", "copy.db", "copy.db.sha256"]);
  });

  it("does not replace the older one if the manifest cannot be replaced", async () => {
    const { path, copy } = await populatedArchive();
    await backup(path, copy);
    const before = sha256(copy);
    change(path, (raw) => addArticle(raw, "Another day."));
    rmSync(`${copy}.sha256`);
    mkdirSync(`${copy}.sha256`);
    expect(await codeOf(backup(path, copy))).toBe("io");
    expect(sha256(copy)).toBe(before);
  });

  it("of an archive with a broken CHECK is refused", async () => {
    const { path, copy } = await populatedArchive();
    change(path, (raw) =>
      meddle(raw, "PRAGMA ignore_check_constraints = ON; UPDATE quotes SET confidence = 5 WHERE id = 1"),
    );
    expect(await codeOf(backup(path, copy))).toBe("integrity");
    expect(existsSync(copy)).toBe(false);
  });

  it.each([
    ["the archive itself", "invalid_argument", ({ path }: Paths) => path],
    ["a file of something else", "invalid_argument", ({ folder }: Paths) => written(join(folder, "notes.txt"))],
    ["an archive of its own", "invalid_argument", ({ path, folder }: Paths) => copied(path, join(folder, "other.db"))],
    ["a folder", "invalid_argument", ({ folder }: Paths) => folder],
    ["a folder that does not exist", "io", ({ folder }: Paths) => join(folder, "none/copy.db")],
    ["a name with another archive's log beside it", "invalid_argument", ({ copy }: Paths) => logged(copy)],
  ])("is not written to %s", async (_, code, target) => {
    const paths = await populatedArchive();
    const place = target(paths);
    const before = contentsOf(paths.folder);
    expect(await codeOf(backup(paths.path, place))).toBe(code);
    expect(contentsOf(paths.folder)).toEqual(before);
  });

  it("of an archive that is not there leaves nothing", async () => {
    const { folder, copy } = await populatedArchive();
    expect(await codeOf(backup(join(folder, "none.db"), copy))).toBe("not_found");
    expect(existsSync(copy)).toBe(false);
  });
});

interface Paths {
  readonly folder: string;
  readonly path: string;
  readonly copy: string;
}

function contentsOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder).map((name) => [name, sha256(join(folder, name))]);
}

function copied(from: string, to: string): string {
  copyFileSync(from, to);
  return to;
}

function written(path: string): string {
  writeFileSync(path, "my notes");
  return path;
}

function logged(path: string): string {
  writeFileSync(`${path}-wal`, "a log");
  return path;
}

/**
 * The journal of a process that died while it changed another archive: SQLite would write it into any file beside it.
 */
function hotJournal(archive: string, path: string): string {
  const other = `${path}-other`;
  copyFileSync(archive, other);
  const raw = new SqliteDatabase(other);
  raw.exec("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 10; BEGIN IMMEDIATE");
  raw
    .prepare("UPDATE runs SET options = ? WHERE finished_at IS NULL")
    .run(JSON.stringify({ a: "x".repeat(2_000_000) }));
  copyFileSync(`${other}-journal`, `${path}-journal`);
  raw.close();
  return `${path}-journal`;
}

/** How many copies stand; each must be good, with its own manifest beside it. */
async function standing(copy: string): Promise<number> {
  const ages = generationsOf(copy);
  for (const age of ages) {
    expect(await verify(generationPath(copy, age)), `copy ${age}`).toMatchObject({ problems: [], manifest: true });
  }
  return ages.length;
}

describe("a good backup is not replaced", () => {
  it.each([
    ["an archive without its quotes", emptied],
    [
      "one whose triggers were dropped and whose quotes are false",
      (raw: Database) => {
        for (const { type, name } of listObjects(raw)) if (type === "trigger") raw.exec(`DROP TRIGGER ${name}`);
        raw.exec("UPDATE quotes SET text = 'Nobody said so.' WHERE id = 5");
        rebuildSearch(raw);
      },
    ],
    ["one without a trigger", (raw: Database) => void raw.exec("DROP TRIGGER articles_kept")],
    [
      "one that search does not know",
      (raw: Database) => void raw.exec("INSERT INTO quotes_fts (quotes_fts) VALUES ('delete-all')"),
    ],
    [
      "one with a key that points at nothing",
      (raw: Database) => meddle(raw, "PRAGMA foreign_keys = OFF; DELETE FROM runs"),
    ],
  ])("by %s", async (_, harm) => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    const before = contentsOf(folder).filter(([name]) => name.startsWith("copy"));
    change(path, harm);
    expect(await codeOf(backup(path, copy))).toBe("integrity");
    expect(await codeOf(backup(path, copy, { keep: 5 }))).toBe("integrity");
    expect(contentsOf(folder).filter(([name]) => name.startsWith("copy"))).toEqual(before);
  });

  it("by one of as many articles, but others", async () => {
    const { path, copy } = await populatedArchive();
    const other = await populatedArchive();
    change(path, (raw) => addArticle(raw, "One day."));
    change(other.path, (raw) => addArticle(raw, "Another day."));
    await backup(path, copy);
    await expect(backup(other.path, copy)).rejects.toThrow("has the article of SHA-256");
  });

  it("by less, unless the caller says so", async () => {
    const { path, copy } = await populatedArchive();
    await backup(path, copy);
    change(path, emptied);
    await expect(backup(path, copy)).rejects.toThrow(/has .*6 rows in quotes \(the new copy 0\); --allow-shrink/);
    expect((await backup(path, copy, { allowShrink: true })).rows.quotes).toBe(0);
    expect((await verify(copy)).problems).toEqual([]);
  });

  it("by what a check of the caller's finds wrong", async () => {
    const { path, copy, folder } = await populatedArchive();
    const check: VerifyCheck = {
      problems: async function* () {
        yield { code: "mine", message: "as asked", table: null, row: null, articleId: null };
      },
      remarks: async () => [],
    };
    await expect(backup(path, copy, { checks: [check] })).rejects.toThrow("mine: as asked");
    await backup(path, copy);
    await expect(restore(copy, join(folder, "restored.db"), { checks: [check] })).rejects.toThrow("mine: as asked");
    expect(existsSync(join(folder, "restored.db"))).toBe(false);
  });
});

/** Without its quotes, and search knows it: everything that is left agrees. */
function emptied(raw: Database): void {
  raw.exec("DELETE FROM quote_speakers; DELETE FROM quote_spans; DELETE FROM quotes");
  rebuildSearch(raw);
}

describe("older copies", () => {
  it("are kept, each with its manifest, as many as asked for", async () => {
    const { path, copy, folder } = await populatedArchive();
    for (const text of ["One day.", "Another day.", "A third.", "A fourth."]) {
      change(path, (raw) => addArticle(raw, text));
      await backup(path, copy, { keep: 3 });
    }
    expect(filesOf(folder).filter((name) => name.startsWith("copy"))).toEqual([
      "copy.1.db",
      "copy.1.db.sha256",
      "copy.2.db",
      "copy.2.db.sha256",
      "copy.db",
      "copy.db.sha256",
    ]);
    const articles = async (age: number) => (await verify(generationPath(copy, age))).checked.articles;
    expect([await articles(0), await articles(1), await articles(2)]).toEqual([6, 5, 4]);
    expect(readFileSync(join(folder, "copy.2.db.sha256"), "utf8")).toBe(
      `${sha256(join(folder, "copy.2.db"))}  copy.2.db\n`,
    );
  });

  it("stay as many as they are if nothing is said, and become fewer if asked for", async () => {
    const { path, copy } = await populatedArchive();
    for (const keep of [1, 2, 3]) await backup(path, copy, { keep });
    expect(generationsOf(copy)).toEqual([0, 1, 2]);
    await backup(path, copy);
    expect(generationsOf(copy)).toEqual([0, 1, 2]);
    await backup(path, copy, { keep: 1 });
    expect(await standing(copy)).toBe(1);
    await backup(path, copy);
    expect(await standing(copy)).toBe(1);
  });

  it("fill the gap that a kill has left, and the youngest of them is compared", async () => {
    const { path, copy, folder } = await populatedArchive();
    for (const keep of [1, 2, 3]) await backup(path, copy, { keep });
    renameSync(copy, join(folder, "away.db"));
    change(path, emptied);
    await expect(backup(path, copy)).rejects.toThrow(/copy\.1\.db has .*6 rows in quotes/);
    rmSync(join(folder, "copy.1.db"));
    rmSync(join(folder, "copy.1.db.sha256"));
    await backup(path, copy, { allowShrink: true, keep: 3 });
    expect(generationsOf(copy)).toEqual([0, 2]);
    await backup(path, copy, { keep: 3 });
    expect(generationsOf(copy)).toEqual([0, 1, 2]);
  });

  it("are no files of something else: then nothing is moved", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    writeFileSync(join(folder, "copy.1.db"), "my notes");
    expect(await codeOf(backup(path, copy))).toBe("invalid_argument");
    expect(readFileSync(join(folder, "copy.1.db"), "utf8")).toBe("my notes");
  });

  it.each([0, -1, 1.5, Number.NaN])("cannot be %s", async (keep) => {
    const { path, copy } = await populatedArchive();
    expect(await codeOf(backup(path, copy, { keep }))).toBe("invalid_argument");
  });
});

describe("what lies beside a backup", () => {
  it("is named by verify and by restore, and not written into it", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    const before = sha256(copy);
    change(path, (raw) => insert(raw, "articles", articleRow("Another day.", 1)));
    const journal = hotJournal(path, copy);
    const { problems } = await verify(copy);
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(/^file-beside: .*copy\.db-journal is none of the backup's: move it away/),
    ]);
    expect(await codeOf(restore(copy, join(folder, "restored.db")))).toBe("invalid_argument");
    expect(existsSync(journal)).toBe(true);
    expect(sha256(copy)).toBe(before);
  });

  it("is found changed if the manifest states no hash", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    writeFileSync(`${copy}.sha256`, "\n");
    expect((await verify(copy)).problems).toMatchObject([
      { code: "file-changed", message: expect.stringContaining("its manifest states nothing") },
    ]);
    expect(await codeOf(restore(copy, join(folder, "restored.db")))).toBe("integrity");
  });

  it("is named if it cannot be read", async () => {
    const { path, copy, folder } = await populatedArchive();
    copyFileSync(path, copy);
    mkdirSync(`${copy}.sha256`);
    expect(await codeOf(verify(copy))).toBe("io");
    expect(await codeOf(restore(copy, join(folder, "restored.db")))).toBe("io");
  });
});

describe("restore", () => {
  it("puts a backup in the place of an archive that was moved away", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    const target = join(folder, "restored.db");
    expect(await restore(copy, target)).toMatchObject({ path: target, rows: { articles: 2 } });
    expect(sha256(target)).toBe(sha256(copy));
    expect(dump(target)).toBe(dump(path));
  });

  it.each(["", "-wal", "-shm", "-journal"])("refuses if the target%s is in the way", async (suffix) => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    writeFileSync(`${join(folder, "restored.db")}${suffix}`, "");
    expect(await codeOf(restore(copy, join(folder, "restored.db")))).toBe("invalid_argument");
  });

  it("refuses a backup that is not what its manifest states", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    change(copy, (raw) => raw.exec("UPDATE people SET given_name = 'Tom' WHERE id = 1"));
    expect(await codeOf(restore(copy, join(folder, "restored.db")))).toBe("integrity");
    expect(existsSync(join(folder, "restored.db"))).toBe(false);
  });

  it("refuses a file that another process is writing", async () => {
    const { path, folder } = await populatedArchive();
    const writer = connect(path);
    writer.exec("UPDATE runs SET added = 3 WHERE finished_at IS NULL");
    expect(await codeOf(restore(path, join(folder, "restored.db")))).toBe("invalid_argument");
    writer.close();
  });
});

const hasBash = process.platform !== "win32" && spawnSync("bash", ["-c", "ulimit -f 100"]).status === 0;

describe.skipIf(!hasBash)("when the disk is full", () => {
  /** Half a megabyte of article, where no file may grow past a quarter of one. */
  async function largeArchive() {
    const archive = await populatedArchive();
    change(archive.path, (raw) => {
      for (let count = 0; count < 40; count += 1)
        insert(raw, "articles", articleRow(`${count} ${"Rain. ".repeat(3000)}`, 1));
      rebuildSearch(raw);
    });
    return archive;
  }
  const KILOBYTES = 600;

  it("a backup fails with the reason, leaves the older one, and no rest", async () => {
    const { path, copy, folder } = await populatedArchive();
    await backup(path, copy);
    const before = sha256(copy);
    const large = await largeArchive();
    const { status, output } = await runChild("backup-once.ts", [large.path, copy], { fileLimit: KILOBYTES });
    expect({ status, output }).toEqual({ status: 1, output: expect.stringMatching(new RegExp(`^io ${copy} `)) });
    expect(sha256(copy)).toBe(before);
    expect(await verify(copy)).toMatchObject({ problems: [], manifest: true });
    expect(filesOf(folder)).toEqual(["archive.db", "copy.db", "copy.db.sha256"]);
  });
});

describe("a backup killed at any moment", () => {
  it("leaves the older one or the new one, and no manifest of another file", async () => {
    const { path, copy } = await populatedArchive();
    await backup(path, copy);
    for (const delay of [0, 2, 5, 10, 20, 40]) {
      change(path, (raw) => addArticle(raw, `Added before the kill after ${delay} ms.`));
      await runChild("backup-once.ts", [path, copy], { killAfter: delay });
      expect(await standing(copy)).toBeGreaterThan(0);
    }
  });
});
