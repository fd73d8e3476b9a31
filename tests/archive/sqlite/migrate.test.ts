import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { readTables } from "../../../src/archive/sqlite/gates.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { migrationStatus } from "../../../src/archive/sqlite/migration-status.ts";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { listObjects } from "../../../src/archive/sqlite/schema-objects.ts";
import { searchAgrees } from "../../../src/archive/sqlite/search-index.ts";
import { addMigration, copyMigrations, editJournal } from "../../helpers/fixture-migrations.ts";
import { meddle } from "../../helpers/meddle.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { runChild } from "../../helpers/run-child.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const RELEASED = ownPlan().migrations.map(({ name }) => name);
const scratch = scratchFolder();
let cases = 0;

/** A populated archive and a folder of migrations of its own, to which tests add. */
async function populatedArchive() {
  cases += 1;
  const folder = copyMigrations(join(scratch, `migrations-${cases}`));
  const path = join(scratch, `archive-${cases}.db`);
  await migrate(path, { folder });
  change(path, populate);
  return { path, folder };
}

function change<T>(path: string, action: (raw: Database.Database) => T): T {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** Everything that a migration must not lose in silence. */
function inventory(path: string) {
  return change(path, (raw) => ({
    tables: readTables(raw),
    objects: listObjects(raw)
      .map(({ name }) => name)
      .sort(),
    rows: readTables(raw).map(({ name }) => raw.prepare(`SELECT * FROM ${name}`).all()),
    foreignKeys: raw.pragma("foreign_key_check"),
    problems: raw.prepare("SELECT * FROM integrity_problems").all(),
    search: [searchAgrees(raw, "articles_fts"), searchAgrees(raw, "quotes_fts")],
    found: raw.prepare("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH 'verrin ferry' ORDER BY rowid").all(),
  }));
}

/** What drizzle-kit writes to rebuild a table, with the table's own words. */
function rebuild(path: string, table: string, edit: (sql: string) => string = (sql) => sql): string[] {
  return change(path, (raw) => {
    const schema = raw.prepare("SELECT sql FROM sqlite_schema WHERE name = ?");
    const sql = (schema.pluck().get(table) as string).replace(
      /CREATE TABLE [`"]?\w+[`"]?/,
      `CREATE TABLE __new_${table}`,
    );
    const indexes = raw.prepare(
      "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
    );
    return [
      "PRAGMA foreign_keys=OFF;",
      edit(sql),
      `INSERT INTO __new_${table} SELECT * FROM ${table};`,
      `DROP TABLE ${table};`,
      `ALTER TABLE __new_${table} RENAME TO ${table};`,
      "PRAGMA foreign_keys=ON;",
      ...(indexes.pluck().all(table) as string[]),
    ];
  });
}

async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await promise.then(
    () => ({ code: "none", message: "not refused" }),
    (reason: unknown) => reason as { code: string; message: string },
  );
  return { code: error.code, message: error.message };
}

describe("a new archive", () => {
  it("has every table STRICT, our mark in its header, pages of 8 KB and WAL", async () => {
    const path = join(scratch, "new.db");
    const report = await migrate(path);
    expect(report).toMatchObject({ created: true, backup: null, leftOut: [] });
    using archive = openDatabase(path);
    expect(readTables(archive.raw).filter(({ isStrict }) => !isStrict)).toEqual([]);
    expect(readFileSync(path).toString("latin1", 68, 72)).toBe("onrc");
    expect(archive.raw.pragma("page_size", { simple: true })).toBe(8192);
    expect(archive.raw.pragma("journal_mode", { simple: true })).toBe("wal");
  });

  it("is current afterwards, and migrating again does nothing", async () => {
    const path = join(scratch, "again.db");
    await migrate(path);
    expect(await migrationStatus(path)).toMatchObject({ state: "current", pending: [] });
    expect(await migrate(path)).toMatchObject({ applied: [], objectsRenewed: false });
  });

  it("is left as it is to the last bit if it is a backup, which has no log", async () => {
    const path = join(scratch, "backup.db");
    await migrate(path);
    new Database(path).exec("PRAGMA journal_mode = DELETE").close();
    const before = sha256(path);
    expect(await migrate(path)).toMatchObject({ applied: [], objectsRenewed: false });
    expect(sha256(path)).toBe(before);
  });

  it("is made in an empty file, but not in a file of something else", async () => {
    const empty = join(scratch, "empty.db");
    writeFileSync(empty, "");
    expect(await migrate(empty)).toMatchObject({ created: true });
    const text = join(scratch, "notes.txt");
    writeFileSync(
      text,
      "These are notes, and long enough to be read as a header of a database file by SQLite.\n".repeat(20),
    );
    expect(await refusal(migrate(text))).toMatchObject({ code: "not_an_archive" });
    const other = join(scratch, "other.db");
    new Database(other).exec("CREATE TABLE birds (name TEXT)").close();
    const before = sha256(other);
    expect(await refusal(migrate(other))).toMatchObject({ code: "not_an_archive" });
    expect(sha256(other)).toBe(before);
  });

  it("is not made in a folder that does not exist", async () => {
    expect(await refusal(migrate(join(scratch, "no/such/folder.db")))).toMatchObject({ code: "io" });
  });
});

describe("a migration of a populated archive", () => {
  it.each(["articles", "mentions", "quotes", "people"])(
    "may rebuild %s: rows, keys, triggers, views, STRICT and search are as before",
    async (table) => {
      const { path, folder } = await populatedArchive();
      const before = inventory(path);
      expect(before.found).not.toEqual([]);
      addMigration(folder, "9002_rebuild", ...rebuild(path, table));
      expect(await migrate(path, { folder })).toMatchObject({ applied: ["9002_rebuild"], leftOut: [] });
      expect(inventory(path)).toEqual(before);
    },
  );

  it("keeps the children of a rebuilt table even if they hang on it by ON DELETE CASCADE", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(
      folder,
      "9002_notes",
      "CREATE TABLE notes (id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE) STRICT;",
    );
    await migrate(path, { folder });
    change(path, (raw) => raw.exec("INSERT INTO notes (article_id) VALUES (1), (1), (2)"));
    addMigration(folder, "9003_rebuild", ...rebuild(path, "articles"));
    await migrate(path, { folder });
    expect(change(path, (raw) => raw.prepare("SELECT count(*) FROM notes").pluck().get())).toBe(3);
  });

  it("first puts a verified copy of the archive as it was beside it", async () => {
    const { path, folder } = await populatedArchive();
    const before = inventory(path);
    addMigration(folder, "9002_color", "ALTER TABLE people ADD COLUMN color TEXT;");
    const { backup } = await migrate(path, { folder });
    expect(backup).toBe(path.replace(".db", ".before-9002_color.db"));
    expect(inventory(backup ?? "")).toEqual(before);
    expect(existsSync(`${backup}.sha256`)).toBe(true);
  });

  it("may move data, and triggers do not stand in its way", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_language", "UPDATE articles SET source_uri = 'unknown' WHERE source_uri IS NULL;");
    await migrate(path, { folder });
    const uris = change(path, (raw) => raw.prepare("SELECT source_uri FROM articles ORDER BY id").pluck().all());
    expect(uris).toEqual(["ferry.txt", "unknown"]);
    expect(inventory(path).problems).toEqual([]);
  });

  it("drops chunks that hold only a comment", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_empty", "-- Custom SQL migration file, put your code below! --");
    expect(await migrate(path, { folder })).toMatchObject({ applied: ["9002_empty"] });
  });

  it("that changes what full-text search reads leaves the index true", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_rename", "UPDATE people SET name = 'Thomas Verrinsson' WHERE slug = 'tomas-verrin';");
    await migrate(path, { folder });
    change(path, (raw) => {
      expect(searchAgrees(raw, "quotes_fts")).toBe(true);
      const find = raw.prepare("SELECT count(*) FROM quotes_fts WHERE quotes_fts MATCH ?").pluck();
      expect([find.get("verrinsson"), find.get("tomás")]).toEqual([3, 0]);
    });
  });
});

describe("a migration is refused and nothing changes", () => {
  it.each([
    ["it takes rows", "rows_lost", ["DELETE FROM diagnostics;"]],
    ["it drops a table with rows", "rows_lost", ["DROP TABLE diagnostics;"]],
    ["it drops a column", "rows_lost", ["ALTER TABLE credits DROP COLUMN affiliation;"]],
    [
      "it leaves keys that point at nothing",
      "foreign_keys",
      ["UPDATE mentions SET person_id = 99 WHERE person_id = 1;"],
    ],
    ["it makes a table that is not STRICT", "integrity", ["CREATE TABLE loose (id INTEGER PRIMARY KEY);"]],
    ["a statement is wrong", "migration_failed", ["CREATE TABLE tidy (id INTEGER PRIMARY KEY) STRICT;", "SELEC 1;"]],
    ["one chunk holds two statements", "migration_failed", ["UPDATE runs SET added = 1; UPDATE runs SET added = 2;"]],
    ["it ends the transaction", "migration_failed", ["COMMIT;"]],
    ["it sets a pragma", "migration_failed", ["PRAGMA recursive_triggers = OFF;"]],
    ["it attaches a file", "migration_failed", ["ATTACH 'other.db' AS other;"]],
  ])("if %s", async (_, code, statements) => {
    const { path, folder } = await populatedArchive();
    const before = inventory(path);
    addMigration(folder, "9002_bad", ...statements);
    const { code: found, message } = await refusal(migrate(path, { folder }));
    expect(found).toBe(code);
    if (code !== "integrity" && code !== "foreign_keys") expect(message).toContain("9002_bad");
    expect(inventory(path)).toEqual(before);
    expect(await migrationStatus(path, folder)).toMatchObject({ state: "pending", pending: ["9002_bad"] });
  });

  it("if a rebuild forgets STRICT", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_loose", ...rebuild(path, "quotes", (sql) => sql.replace(/STRICT$/, "")));
    expect(await refusal(migrate(path, { folder }))).toMatchObject({ code: "integrity" });
  });

  it("if a CHECK is broken, though only views and triggers would be made anew", async () => {
    const { path, folder } = await populatedArchive();
    change(path, (raw) =>
      meddle(raw, "PRAGMA ignore_check_constraints = ON; UPDATE quotes SET confidence = 5 WHERE id = 1"),
    );
    appendFileSync(join(folder, "objects.sql"), "\n-- Another version.\n");
    expect(await refusal(migrate(path, { folder }))).toMatchObject({
      code: "integrity",
      message: expect.stringContaining("quotes"),
    });
  });

  it("if objects.sql drops what it has made", async () => {
    const { path, folder } = await populatedArchive();
    appendFileSync(join(folder, "objects.sql"), "\nDROP TRIGGER articles_kept;\n");
    expect(await refusal(migrate(path, { folder }))).toMatchObject({ code: "trigger_lost" });
    expect(inventory(path).objects).toContain("articles_kept");
  });

  it("unless a loss of rows is announced at its head", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_loss", "-- loses rows of: diagnostics\nDELETE FROM diagnostics;");
    expect(await migrate(path, { folder })).toMatchObject({ applied: ["9002_loss"] });
  });

  it.skipIf(process.platform === "win32")(
    "if the disk is full, with SQLite's reason, and works when there is room",
    async () => {
      const { path, folder } = await populatedArchive();
      const before = inventory(path);
      addMigration(
        folder,
        "9002_big",
        "CREATE TABLE big (data BLOB) STRICT;",
        "WITH RECURSIVE n(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < 1000) INSERT INTO big SELECT zeroblob(8000) FROM n;",
      );
      const { status, output } = await runChild("migrate-once.ts", [path, folder], { fileLimit: 2000 });
      expect(status).toBe(1);
      expect(output).toMatch(/code: 'io'/);
      expect(output).toMatch(/SQLITE_(FULL|IOERR)/);
      expect(inventory(path)).toEqual(before);
      expect(await migrate(path, { folder })).toMatchObject({ applied: ["9002_big"] });
    },
  );
});

describe("ledger and program disagree", () => {
  async function ahead() {
    const archive = await populatedArchive();
    addMigration(archive.folder, "9002_b", "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT;");
    addMigration(archive.folder, "9003_c", "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT;");
    await migrate(archive.path, { folder: archive.folder });
    return archive;
  }

  it.each([
    [
      "migration_edited",
      "9002_b",
      (folder: string) => appendFileSync(join(folder, "9002_b.sql"), "\n-- an afterthought"),
    ],
    [
      "migration_missing",
      "9002_b",
      (folder: string) => editJournal(folder, (all) => all.filter(({ tag }) => tag !== "9002_b")),
    ],
    ["migration_missing", "9003_c.sql", (folder: string) => rmSync(join(folder, "9003_c.sql"))],
    [
      "migration_order",
      "9003_c",
      (folder: string) => editJournal(folder, (all) => [...all.slice(0, -2), ...all.slice(-2).reverse()]),
    ],
    ["database_newer", "9003_c", (folder: string) => editJournal(folder, (all) => all.slice(0, -1))],
  ])("%s, naming %s", async (code, name, disturb) => {
    const { path, folder } = await ahead();
    disturb(folder);
    const before = sha256(path);
    const found = await refusal(migrate(path, { folder }));
    expect(found.code).toBe(code);
    expect(found.message).toContain(name);
    expect(await refusal(migrate(path, { folder, dryRun: true }))).toEqual(found);
    expect(sha256(path)).toBe(before);
  });

  it("migration_order when a branch is merged late", async () => {
    const { path, folder } = await ahead();
    writeFileSync(join(folder, "9002_late.sql"), "CREATE TABLE late (id INTEGER PRIMARY KEY) STRICT;");
    editJournal(folder, (all) =>
      all.flatMap((one) => (one.tag === "9002_b" ? [{ ...one, tag: "9002_late", when: one.when - 1 }, one] : [one])),
    );
    const found = await refusal(migrate(path, { folder }));
    expect(found.code).toBe("migration_order");
    expect(found.message).toContain("9002_late");
  });

  it("is told by status without an error", async () => {
    const { path, folder } = await ahead();
    editJournal(folder, (all) => all.slice(0, -2));
    const status = await migrationStatus(path, folder);
    expect(status.state).toBe("refused");
    expect(status.refusal?.code).toBe("database_newer");
    expect(status.applied).toEqual([...RELEASED, "9002_b", "9003_c"]);
  });

  it("and an archive of another version cannot be opened", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_b", "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT;");
    await migrate(path, { folder });
    expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: "database_newer" }));
  });
});

describe("views and triggers of the user's own", () => {
  it("are kept over a rebuild of what they read", async () => {
    const { path, folder } = await populatedArchive();
    change(path, (raw) => {
      raw.exec("CREATE VIEW my_articles AS SELECT id, headline FROM articles");
      raw.exec("CREATE VIEW my_headlines AS SELECT headline FROM my_articles");
      raw.exec("CREATE TABLE my_log (person_id INTEGER)");
      raw.exec("CREATE TRIGGER my_trigger AFTER INSERT ON people BEGIN INSERT INTO my_log VALUES (NEW.id); END");
      raw.exec("CREATE TRIGGER my_view_trigger INSTEAD OF DELETE ON my_articles BEGIN SELECT 1; END");
    });
    const before = inventory(path);
    addMigration(folder, "9002_rebuild", ...rebuild(path, "articles"), ...rebuild(path, "people"));
    expect(await migrate(path, { folder })).toMatchObject({ leftOut: [] });
    expect(inventory(path)).toEqual(before);
  });

  it("are named and left out if they no longer fit, with whatever hangs on them", async () => {
    const { path, folder } = await populatedArchive();
    change(path, (raw) => {
      raw.exec("CREATE VIEW my_messages AS SELECT message FROM diagnostics");
      raw.exec("CREATE VIEW my_view_of_it AS SELECT * FROM my_messages");
      raw.exec("CREATE VIEW fine AS SELECT name FROM people");
      raw.exec("CREATE TRIGGER my_trigger AFTER UPDATE ON diagnostics BEGIN SELECT NEW.message; END");
      raw.exec("CREATE TRIGGER fine_trigger AFTER UPDATE ON diagnostics BEGIN SELECT NEW.code; END");
    });
    addMigration(
      folder,
      "9002_no_message",
      "-- loses columns of: diagnostics\nALTER TABLE diagnostics DROP COLUMN message;",
    );
    const { leftOut } = await migrate(path, { folder });
    expect(leftOut.map(({ name }) => name).sort()).toEqual(["my_messages", "my_trigger", "my_view_of_it"]);
    expect(leftOut.find(({ name }) => name === "my_messages")).toMatchObject({
      reason: expect.stringContaining("no such column"),
      sql: "CREATE VIEW my_messages AS SELECT message FROM diagnostics",
    });
    expect(inventory(path).objects).toEqual(expect.arrayContaining(["fine", "fine_trigger", "credits_listed"]));
  });

  it("give way if we take their name", async () => {
    const { path, folder } = await populatedArchive();
    change(path, (raw) => raw.exec("CREATE VIEW headlines AS SELECT 1 AS mine"));
    const objects =
      "\nDROP VIEW IF EXISTS headlines;\nCREATE VIEW headlines AS SELECT headline AS headline FROM articles;\n";
    appendFileSync(join(folder, "objects.sql"), objects);
    const { leftOut } = await migrate(path, { folder });
    expect(leftOut).toMatchObject([{ name: "headlines", sql: "CREATE VIEW headlines AS SELECT 1 AS mine" }]);
  });
});

describe("objects.sql", () => {
  it("is applied again when it changes, without a migration and without a backup", async () => {
    const { path, folder } = await populatedArchive();
    const objects = join(folder, "objects.sql");
    const without = readFileSync(objects, "utf8").replace(/DROP VIEW IF EXISTS person_titles;[^;]*;/, "");
    writeFileSync(objects, `${without}\nDROP VIEW IF EXISTS extra;\nCREATE VIEW extra AS SELECT 1 AS one;\n`);
    expect(await migrationStatus(path, folder)).toMatchObject({ state: "pending", pending: [], objectsCurrent: false });
    expect(await migrate(path, { folder })).toMatchObject({ applied: [], objectsRenewed: true, backup: null });
    const { objects: names } = inventory(path);
    expect(names).toContain("extra");
    expect(names).not.toContain("person_titles");
  });

  it("changes nothing when run again by hand", async () => {
    const { path, folder } = await populatedArchive();
    const before = inventory(path);
    change(path, (raw) => raw.exec(readFileSync(join(folder, "objects.sql"), "utf8")));
    expect(inventory(path)).toEqual(before);
  });
});

describe("a dry run", () => {
  it("reports what would be done and leaves the file as it was to the byte", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_rebuild", ...rebuild(path, "articles"));
    const before = sha256(path);
    const report = await migrate(path, { folder, dryRun: true });
    expect(report).toMatchObject({ dryRun: true, applied: ["9002_rebuild"], objectsRenewed: true, backup: null });
    expect(sha256(path)).toBe(before);
    expect(await migrationStatus(path, folder)).toMatchObject({ pending: ["9002_rebuild"] });
  });

  it("does not even move a write-ahead log that a killed process has left", async () => {
    const { path, folder } = await populatedArchive();
    await runChild("leave-a-log.ts", [path]);
    expect(readFileSync(`${path}-wal`).length).toBeGreaterThan(0);
    const before = sha256(path);
    addMigration(folder, "9002_color", "ALTER TABLE people ADD COLUMN color TEXT;");
    await migrate(path, { folder, dryRun: true });
    await migrationStatus(path, folder);
    expect(sha256(path)).toBe(before);
    expect(change(path, (raw) => raw.prepare("SELECT count(*) FROM runs").pluck().get())).toBe(3);
  });

  it("meets the same refusals", async () => {
    const { path, folder } = await populatedArchive();
    addMigration(folder, "9002_bad", "DELETE FROM diagnostics;");
    const before = sha256(path);
    expect(await refusal(migrate(path, { folder, dryRun: true }))).toMatchObject({ code: "rows_lost" });
    expect(sha256(path)).toBe(before);
  });

  it("makes no file where there is none", async () => {
    const path = join(scratch, "never.db");
    expect(await migrate(path, { dryRun: true })).toMatchObject({
      created: true,
      applied: RELEASED,
    });
    expect(existsSync(path)).toBe(false);
    const empty = join(scratch, "still-empty.db");
    writeFileSync(empty, "");
    expect(await migrate(empty, { dryRun: true })).toMatchObject({ created: true });
    expect(readFileSync(empty).length).toBe(0);
  });
});

describe("several runners at once", () => {
  it("apply a migration that only moves data exactly once, and all succeed", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { path, folder } = await populatedArchive();
      addMigration(folder, "9002_count", "UPDATE runs SET added = added + 1;");
      const results = await Promise.all([1, 2, 3].map(() => runChild("migrate-once.ts", [path, folder])));
      expect(results.map(({ status }) => status)).toEqual([0, 0, 0]);
      expect(results.map(({ output }) => output).sort()).toEqual(["", "", "9002_count"]);
      expect(change(path, (raw) => raw.prepare("SELECT added FROM runs").pluck().get())).toBe(3);
    }
  });

  it("make a new archive once", async () => {
    const path = join(scratch, "raced.db");
    const results = await Promise.all([1, 2, 3].map(() => runChild("migrate-once.ts", [path])));
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(await migrationStatus(path)).toMatchObject({ state: "current" });
  });
});
