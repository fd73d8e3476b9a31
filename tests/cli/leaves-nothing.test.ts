import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { articleRow, insert, populate } from "../helpers/populated-archive.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const scratch = scratchFolder();
const original = await archiveFile(scratch, "original", populate);

const READING: readonly (readonly string[])[] = [
  ["status"],
  ["articles"],
  ["people", "--json"],
  ["quotes", "--csv"],
  ["search", "ferry"],
  ["show", "article", "1"],
  ["sql", "select count(*) from quotes"],
  ["verify", "--quick"],
  ["export", "datasette-metadata"],
  ["add", "--dry-run", "README.md"],
  ["reread", "--dry-run"],
];
const COMMANDS = READING.map((args) => [args.join(" "), args] as const);

function run(args: readonly string[], uid?: number) {
  const options = uid === undefined ? {} : { uid };
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8", ...options });
  return { status, stderr };
}

function archiveIn(name: string): { folder: string; db: string } {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const db = join(folder, "a.db");
  copyFileSync(original, db);
  return { folder, db };
}

describe("reading an archive", () => {
  it.each(COMMANDS)("leaves nothing beside it and no byte of it changed: %s", (name, args) => {
    const { folder, db } = archiveIn(name.replaceAll(/\W/g, "-"));
    const before = { bytes: readFileSync(db), modified: statSync(db).mtimeMs };
    expect(run([...args, "--db", db])).toMatchObject({ status: 0 });
    expect(readdirSync(folder)).toEqual(["a.db"]);
    expect(readFileSync(db).equals(before.bytes)).toBe(true);
    expect(statSync(db).mtimeMs).toBe(before.modified);
  });

  it("leaves the log of one who died, and of one who writes, as it is", () => {
    const { folder, db } = archiveIn("in use");
    const writer = connect(db);
    insert(writer, "articles", articleRow("Added last.", 1));
    const log = readFileSync(`${db}-wal`);
    expect(run(["articles", "--db", db]).status).toBe(0);
    expect(readFileSync(`${db}-wal`).equals(log)).toBe(true);
    const dead = archiveIn("left behind");
    for (const suffix of ["", "-wal"]) copyFileSync(`${db}${suffix}`, `${dead.db}${suffix}`);
    expect(run(["articles", "--db", dead.db]).status).toBe(0);
    expect(readFileSync(`${dead.db}-wal`).equals(log)).toBe(true);
    writer.close();
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });

  it("takes away what a reader that was killed has left", () => {
    const { folder, db } = archiveIn("killed");
    const script = `const db = require("better-sqlite3")(process.argv[1], { readonly: true });
      db.prepare("SELECT * FROM runs").all(); process.kill(process.pid, "SIGKILL");`;
    spawnSync(process.execPath, ["-e", script, db]);
    expect(readdirSync(folder).length).toBeGreaterThan(1);
    expect(run(["articles", "--db", db]).status).toBe(0);
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });
});

describe("reading an archive through a link", () => {
  it("leaves nothing beside the archive", () => {
    const { folder, db } = archiveIn("linked");
    const link = join(archiveIn("links").folder, "link.db");
    symlinkSync(db, link);
    expect(run(["articles", "--db", link])).toMatchObject({ status: 0 });
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });
});

/** Whom permissions bind: for the superuser another user, if there is one who can run the command at all. */
const uid = process.getuid?.() === 0 ? 65534 : undefined;
const isBound = process.platform !== "win32" && run(["--version"], uid).status === 0;

describe.skipIf(!isBound)("an archive where nothing may be written", () => {
  const { folder, db } = archiveIn("medium");
  chmodSync(scratch, 0o755);
  chmodSync(db, 0o444);
  chmodSync(folder, 0o555);
  afterAll(() => chmodSync(folder, 0o755));

  it.each(COMMANDS)("is read by: %s", (_, args) => {
    expect(run([...args, "--db", db], uid)).toMatchObject({ status: 0 });
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });

  it("takes no backup: what is said is of the folder, and not of the archive", () => {
    const { status, stderr } = run(["backup", `${folder}/copy.db`, "--db", db], uid);
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(`in the folder ${folder}:`) });
  });

  it("is not changed: add says so", () => {
    const { status, stderr } = run(["add", "README.md", "--db", db], uid);
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 3, lines: 1 });
  });
});

describe.skipIf(!isBound)("an archive that may not be written, in a folder that may", () => {
  const { folder, db } = archiveIn("protected");
  chmodSync(db, 0o444);
  chmodSync(folder, 0o777);

  it.each(COMMANDS)("has nothing beside it after: %s", (_, args) => {
    expect(run([...args, "--db", db], uid)).toMatchObject({ status: 0 });
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });

  it("is read with what is in its log, also through a link from where nothing may be written", () => {
    const links = archiveIn("links from a medium").folder;
    symlinkSync(db, join(links, "link.db"));
    chmodSync(links, 0o555);
    chmodSync(db, 0o644);
    const writer = connect(db);
    insert(writer, "articles", articleRow("Added last.", 1));
    const { stdout } = spawnSync(process.execPath, [COMMAND, "sql", COUNT, "--csv", "--db", join(links, "link.db")], {
      encoding: "utf8",
      ...(uid === undefined ? {} : { uid }),
    });
    expect(stdout.trim().split(/\s+/).at(-1)).toBe(String(writer.prepare(COUNT).pluck().get()));
    writer.close();
    chmodSync(links, 0o755);
    chmodSync(db, 0o444);
  });
});

const COUNT = "select count(*) from articles";
