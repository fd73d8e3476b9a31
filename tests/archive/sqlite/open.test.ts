import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { articles, quotesAttributed } from "../../../src/archive/schema.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { toArchiveError } from "../../../src/archive/sqlite/errors.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { openArchive } from "../../../src/index.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();

async function archiveAt(name: string): Promise<string> {
  const path = join(scratch, name);
  await migrate(path);
  return path;
}

function codeOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    return (toArchiveError(error, "archive") as { code: string }).code;
  }
}

describe("the name of an archive", () => {
  it.each(["a?b.db", "a?mode=ro", "a#b.db", "a%41.db", "100%.db", "file:a.db", "a;b.db", "a'b.db", ":memory:.db"])(
    "is that of its file: %s",
    async (name) => {
      const folder = join(scratch, `named ${name}`);
      mkdirSync(folder);
      await migrate(join(folder, name));
      expect(readdirSync(folder)).toEqual([name]);
      expect(openDatabase(join(folder, name), { readonly: true }).close()).toBeUndefined();
      expect(readdirSync(folder)).toEqual([name]);
    },
  );

  it("does not begin or end with white space", async () => {
    const folder = join(scratch, "white space");
    mkdirSync(folder);
    await expect(migrate(join(folder, "a.db "))).rejects.toMatchObject({ code: "invalid_argument" });
    expect(codeOf(() => connect(" a.db", { create: true }))).toBe("invalid_argument");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("an open archive", () => {
  it("has every pragma set", async () => {
    using archive = openDatabase(await archiveAt("pragmas.db"));
    const pragma = (name: string) => archive.raw.pragma(name, { simple: true });
    expect({
      journal: pragma("journal_mode"),
      synchronous: pragma("synchronous"),
      foreignKeys: pragma("foreign_keys"),
      recursiveTriggers: pragma("recursive_triggers"),
      trustedSchema: pragma("trusted_schema"),
      busyTimeout: pragma("busy_timeout"),
    }).toEqual({
      journal: "wal",
      synchronous: 2,
      foreignKeys: 1,
      recursiveTriggers: 1,
      trustedSchema: 0,
      busyTimeout: 5000,
    });
  });

  it("is one connection with two handles", async () => {
    using archive = openDatabase(await archiveAt("handles.db"));
    populate(archive.raw);
    const [article] = await archive.db.select().from(articles).where(eq(articles.id, 1));
    expect(article?.headline).toBe("Harbour council 😀 votes to reopen the ferry");
    const quotes = await archive.db.select().from(quotesAttributed).where(eq(quotesAttributed.articleId, 2));
    expect(quotes).toMatchObject([{ speaker: "Tomás Verrin", reportedBy: "Ada Quill", publishedOn: null }]);
  });

  it("that is read-only takes no write", async () => {
    using archive = openDatabase(await archiveAt("readonly.db"), { readonly: true });
    expect(codeOf(() => archive.raw.exec("DELETE FROM runs"))).toBe("read_only");
  });

  it("is closed when its block ends", async () => {
    const path = await archiveAt("closed.db");
    const handle = (() => {
      using archive = openDatabase(path);
      return archive.raw;
    })();
    expect(handle.open).toBe(false);
  });

  it("says busy when another process holds it", async () => {
    const path = await archiveAt("busy.db");
    using archive = openDatabase(path);
    archive.raw.exec("BEGIN IMMEDIATE");
    const other = connect(path, { timeout: 10 });
    expect(codeOf(() => other.exec("BEGIN IMMEDIATE"))).toBe("busy");
    other.close();
  });
});

describe("what is no archive", () => {
  it.each([
    ["not_found", "nothing", () => {}],
    ["not_an_archive", "a folder", (path: string) => mkdirSync(path)],
    ["not_an_archive", "an empty file", (path: string) => writeFileSync(path, "")],
    ["not_an_archive", "a text", (path: string) => writeFileSync(path, "Dear diary, ".repeat(500))],
    ["not_an_archive", "a header without a body", (path: string) => writeFileSync(path, "SQLite format 3\0")],
  ])("is refused as %s: %s", (code, name, make) => {
    const path = join(scratch, `no archive: ${name}`);
    make(path);
    expect(codeOf(() => openDatabase(path))).toBe(code);
    expect(codeOf(() => openDatabase(path, { readonly: true }))).toBe(code);
  });

  it("is not made by opening it", () => {
    const path = join(scratch, "not made.db");
    expect(codeOf(() => openDatabase(path))).toBe("not_found");
    expect(statSync(path, { throwIfNoEntry: false })).toBe(undefined);
  });

  it.skipIf(process.getuid?.() === 0)("is refused as io if the system does not let us", async () => {
    const path = await archiveAt("locked.db");
    chmodSync(path, 0o000);
    expect(codeOf(() => openDatabase(path))).toBe("io");
    chmodSync(path, 0o644);
  });
});

describe("an archive of this program", () => {
  it("is needed: one whose views are older asks for a migration", async () => {
    const path = await archiveAt("older.db");
    const raw = connect(path);
    raw.exec("UPDATE __onrecord_objects SET sha256 = 'older' WHERE name = 'objects.sql'");
    raw.close();
    expect(codeOf(() => openDatabase(path))).toBe("migration_needed");
    await migrate(path);
    expect(codeOf(() => openDatabase(path).close())).toBe("none");
  });

  it("says so when another process has migrated it meanwhile, to who asks and to who would write", async () => {
    const path = await archiveAt("migrated meanwhile.db");
    await using archive = await openArchive(path);
    await archive.add({ text: "Before." });
    const raw = connect(path);
    raw.exec("INSERT INTO __drizzle_migrations (hash, created_at, name) VALUES ('later', 9999999999999, '9999_later')");
    await expect(archive.add({ text: "After." })).rejects.toThrow("was migrated by another process meanwhile, open it");
    raw.exec("PRAGMA legacy_alter_table = ON; ALTER TABLE credits RENAME COLUMN place TO city");
    await expect(archive.credits.list()).rejects.toThrow(
      "was migrated by another process meanwhile, open it again: no",
    );
    expect(raw.prepare("SELECT count(*) FROM articles").pluck().get()).toBe(1);
    raw.close();
  });
});
