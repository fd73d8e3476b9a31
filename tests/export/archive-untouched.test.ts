import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportList, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const scratch = scratchFolder();
const template = await archiveFile(scratch, "template", populate);
let cases = 0;

/** An archive in a folder of its own, under any name. */
function archiveNamed(name: string): string {
  cases += 1;
  const path = join(scratch, String(cases), name);
  mkdirSync(dirname(path));
  copyFileSync(template, path);
  return path;
}

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

const EXPORTS: Readonly<Record<string, (file: string) => string[]>> = {
  quotes: (file) => ["export", "quotes", file, "--format", "csv"],
  parquet: (file) => ["export", "articles", file, "--format", "parquet"],
  page: (file) => ["export", "page", "article:1", file],
  companions: (file) => ["export", "companions", file, "--format", "csv"],
  decisions: (file) => ["export", "decisions", file],
  gold: (file) => ["export", "gold", file],
  backup: (file) => ["backup", file],
};

/** Ways to name an archive's files, links among them. */
const NAMES: Readonly<Record<string, (db: string) => string>> = {
  "the archive": (db) => db,
  "the archive, with detours": (db) => `${dirname(db)}/../${cases}/./a.db`,
  "a symbolic link to it": (db) => {
    symlinkSync(db, `${db}.link`);
    return `${db}.link`;
  },
  "another name of it": (db) => {
    linkSync(db, `${db}.hard`);
    return `${db}.hard`;
  },
  "a log that is not there": (db) => `${db}-wal`,
  "an index of a log": (db) => `${db}-shm`,
  "a journal that is not there": (db) => `${db}-journal`,
  "a journal, through a link to the folder": (db) => {
    symlinkSync(dirname(db), join(dirname(db), "folder"));
    return join(dirname(db), "folder", "a.db-journal");
  },
  "a journal, in other letters": (db) => join(dirname(db), "A.DB-JOURNAL"),
};

describe.each(Object.entries(EXPORTS))("export: %s", (_, command) => {
  it.each(Object.entries(NAMES))("does not write %s", async (__, nameOf) => {
    const db = archiveNamed("a.db");
    const file = nameOf(db);
    const before = readFileSync(db);
    const { status, stderr } = await onrecord(...command(file), "--db", db);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/is the archive itself, or what/) });
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(existsSync(`${db}-journal`)).toBe(false);
  });
});

describe("an archive that is a link", () => {
  it("has its log beside the file that the link leads to", async () => {
    const db = archiveNamed("a.db");
    const link = join(scratch, `${cases}.db`);
    symlinkSync(db, link);
    const { status } = await onrecord("export", "quotes", `${db}-journal`, "--format", "csv", "--db", link);
    expect({ status, isThere: existsSync(`${db}-journal`) }).toEqual({ status: 2, isThere: false });
  });
});

describe("a folder in which the archive has one of the names", () => {
  it.each(["articles.csv", "speakers.csv", "datapackage.json"])("export dataset: %s", async (name) => {
    const db = archiveNamed(name);
    const before = filesOf(dirname(db));
    const { status } = await onrecord("export", "dataset", dirname(db), "--db", db);
    expect({ status, files: filesOf(dirname(db)) }).toEqual({ status: 2, files: before });
  });

  it.each(["bagit.txt", "manifest-sha256.txt", "bagit.txt.partial-999999"])(
    "export sources --bag: %s",
    async (name) => {
      const db = archiveNamed(name);
      const before = readFileSync(db);
      await onrecord("export", "sources", dirname(db), "--bag", "--db", db);
      expect(readFileSync(db).equals(before)).toBe(true);
    },
  );

  it("export: what bears the name of a leftover", async () => {
    const db = archiveNamed("quotes.csv.partial-999999");
    const { status } = await onrecord("export", "quotes", join(dirname(db), "quotes.csv"), "--db", db);
    expect({ status, isThere: existsSync(db) }).toEqual({ status: 0, isThere: true });
  });
});

describe("exportList", () => {
  it("does not write a journal either", async () => {
    const path = archiveNamed("a.db");
    await using archive = await openArchive(path, { readonly: true });
    const written = exportList(archive, "quotes", `${path}-journal`, { format: "csv" });
    await expect(written).rejects.toMatchObject({ code: "invalid_argument" });
    expect(existsSync(`${path}-journal`)).toBe(false);
  });
});
