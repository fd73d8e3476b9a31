import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { backup } from "../../src/archive/sqlite/backup.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { VERSION } from "../../src/version.ts";
import { contentDigest } from "../helpers/content-digest.ts";
import { addMigration, copyMigrations } from "../helpers/fixture-migrations.ts";
import { makeOlder } from "../helpers/meddle.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { stateOf, storedHashes } from "./check.ts";
import { effort, leftOut, PATIENCE, record } from "./effort.ts";
import { type CommandResult, runCommand } from "./run-command.ts";
import { archiveOf, change, smallArticles, writeFolder, writeLines } from "./small-articles.ts";

const scratch = scratchFolder();
// An ordinary user must be able to read it.
chmodSync(scratch, 0o755);

/** Every command that only reads. */
const READERS: readonly (readonly string[])[] = [
  ["status"],
  ["articles"],
  ["people"],
  ["organisations"],
  ["quotes", "--kind", "direct"],
  ["credits"],
  ["show", "article", "1"],
  ["search", "ferry"],
  ["sql", "SELECT count(*) FROM quotes"],
  ["verify", "--quick"],
  ["reread", "--dry-run"],
];

describe("several processes", { timeout: PATIENCE }, () => {
  it("that add the same articles store each exactly once, and one of them reports it as added", async () => {
    const texts = smallArticles(effort(200, 1500));
    const db = join(scratch, "together.db");
    const wanted = change(await archiveOf(join(scratch, "alone.db"), texts), contentDigest);
    const files = [0, 1, 2, 3].map((shift) =>
      writeLines(join(scratch, `together-${shift}.ndjson`), rotated(texts, shift * 50)),
    );
    const runs = await Promise.all(files.map((file) => runCommand(["add", "--ndjson", file, "--json", "--db", db])));
    expect(runs.map(({ status, stderr }) => ({ status, stderr: stderr.includes("error") }))).toEqual(
      runs.map(() => ({ status: 0, stderr: false })),
    );
    expect(addedBy(runs)).toBe(texts.length);
    expect(await stateOf(db, [derivationCheck])).toBe("sound");
    expect(change(db, contentDigest)).toBe(wanted);
    record("4 processes add the same articles", { articles: texts.length, "stored twice": 0, lost: 0 });
  });

  it("that add and reread at once lose nothing, while others read and back up", async () => {
    const db = await archiveOf(join(scratch, "busy.db"), smallArticles(150));
    change(db, (raw) => makeOlder(raw, "DELETE FROM credits"));
    const more = writeLines(join(scratch, "more.ndjson"), smallArticles(300));
    const runs = await Promise.all([
      runCommand(["add", "--ndjson", more, "--json", "--db", db]),
      runCommand(["reread", "--db", db]),
      runCommand(["reread", "--db", db]),
      runCommand(["backup", join(scratch, "busy-copy.db"), "--db", db]),
      runCommand(["quotes", "--ndjson", "--db", db]),
    ]);
    expect(runs.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual(runs.map(() => 0));
    expect(await stateOf(db, [derivationCheck])).toBe("sound");
    expect(await stateOf(join(scratch, "busy-copy.db"))).toBe("sound");
    const alone = await archiveOf(join(scratch, "busy-alone.db"), smallArticles(300));
    expect(change(db, contentDigest)).toBe(change(alone, contentDigest));
  });

  it("can read what another has locked; a writer waits, then says so with status 3 and has written nothing", async () => {
    const db = await archiveOf(join(scratch, "locked.db"), smallArticles(3));
    const before = change(db, contentDigest);
    const holder = spawn(process.execPath, ["tests/campaign/programs/hold.mjs", db], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(holder.stdout, "data");
    try {
      const folder = writeFolder(join(scratch, "locked"), smallArticles(5));
      const [add, reread, quotes] = await Promise.all([
        runCommand(["add", folder, "--db", db]),
        runCommand(["reread", "--db", db]),
        runCommand(["quotes", "--db", db]),
      ]);
      expect(add).toMatchObject({
        status: 3,
        stderr: expect.stringMatching(/is in use by another process.*\(busy\)$/m),
      });
      expect(reread).toMatchObject({ status: 3, stderr: expect.stringMatching(/\(busy\)$/m) });
      expect(quotes.status).toBe(0);
    } finally {
      holder.kill("SIGKILL");
      await once(holder, "close");
    }
    expect(change(db, contentDigest)).toBe(before);
  });
});

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}

function addedBy(runs: readonly CommandResult[]): number {
  return runs.reduce((sum, { stdout }) => sum + [...stdout.matchAll(/"status": "added"/g)].length, 0);
}

/** Whom permissions bind: for the superuser another user, if there is one who can run the command at all. */
const asReader = process.getuid?.() === 0 ? { uid: 65534 } : {};
const isBound = process.platform !== "win32" && (await runCommand(["--version"], asReader)).status === 0;
if (!isBound) leftOut("files that may not be written", "no user whom permissions bind can run the command here");

describe.skipIf(!isBound)("a file that may not be written", { timeout: PATIENCE }, () => {
  it("is read by every reading command, if it is a backup; no byte of it changes", async () => {
    const { copy } = await readOnlyBackup("medium");
    const before = readFileSync(copy);
    for (const command of READERS) {
      const { status, stderr } = await runCommand([...command, "--db", copy], asReader);
      expect({ command, status, stderr: status === 0 ? "" : stderr }).toEqual({ command, status: 0, stderr: "" });
    }
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it("is restored from where it lies", async () => {
    const { copy } = await readOnlyBackup("source");
    const target = join(scratch, "from-read-only");
    mkdirSync(target);
    chmodSync(target, 0o777);
    const db = join(target, "restored.db");
    expect((await runCommand(["restore", copy, "--db", db], asReader)).status).toBe(0);
    expect(
      (await runCommand(["add", writeFolder(join(scratch, "more"), smallArticles(9)), "--db", db], asReader)).status,
    ).toBe(0);
    expect(storedHashes(db).size).toBe(9);
  });

  it("is not checked in memory if that would take more than a gigabyte: a copy is asked for", async () => {
    const { copy } = await readOnlyBackup("huge");
    truncateSync(copy, 2 ** 30 + 1);
    expect(await runCommand(["verify", "--db", copy], asReader)).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^error: .*too large for memory: copy it with its .sha256.* \(io\)\n$/),
    });
  });

  it("is refused by every writing command in one line, with status 3", async () => {
    const { copy } = await readOnlyBackup("kept");
    const before = readFileSync(copy);
    const folder = writeFolder(join(scratch, "kept-texts"), smallArticles(9));
    for (const command of [["add", folder], ["seed", folder], ["reread"], ["migrate"]]) {
      const { status, stderr } = await runCommand([...command, "--db", copy], asReader);
      const isCurrent = command[0] === "migrate";
      expect({ command, status, lines: isCurrent ? 1 : stderr.trim().split("\n").length }).toEqual({
        command,
        status: isCurrent ? status : 3,
        lines: 1,
      });
    }
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  /** A folder and a file in it that nobody but the owner may write. */
  async function readOnlyBackup(name: string): Promise<{ copy: string }> {
    const db = await archiveOf(join(scratch, `${name}.db`), smallArticles(5));
    const medium = join(scratch, name);
    mkdirSync(medium);
    const copy = join(medium, "copy.db");
    await backup(db, copy);
    chmodSync(copy, 0o444);
    chmodSync(medium, 0o555);
    return { copy };
  }
});

/** A copy of the compiled program that reads no credits, of another source but the same version; its main file. */
function earlierBuild(folder: string): string {
  cpSync("build", join(folder, "build"), { recursive: true });
  cpSync("migrations", join(folder, "migrations"), { recursive: true });
  copyFileSync("package.json", join(folder, "package.json"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const extract = join(folder, "build", "extract", "extract.js");
  const code = readFileSync(extract, "utf8");
  writeFileSync(extract, code.replace(/^export function extract\b/m, "function extractAll"));
  appendFileSync(extract, "export function extract(...all) { return { ...extractAll(...all), credits: [] }; }\n");
  const version = `export const EXTRACTOR_VERSION = "${VERSION}+${"0".repeat(12)}";\n`;
  writeFileSync(join(folder, "build", "extractor-version.js"), version);
  return join(folder, "build", "cli", "main.js");
}

describe("programs and archives of different age", { timeout: PATIENCE }, () => {
  it("a newer archive is refused by name by every command that uses it, with status 3, and not touched", async () => {
    const folder = copyMigrations(join(scratch, "newer"));
    addMigration(folder, "9002_later", "ALTER TABLE runs ADD COLUMN later TEXT;");
    const db = join(scratch, "newer.db");
    await migrate(db, { folder });
    const before = readFileSync(db);
    const texts = writeFolder(join(scratch, "newer-texts"), smallArticles(1));
    const commands = [...READERS.filter(([name]) => name !== "status"), ["add", texts], ["migrate"], ["reread"]];
    for (const command of commands) {
      const { status, stderr } = await runCommand([...command, "--db", db]);
      expect({ command, status, stderr }).toEqual({
        command,
        status: 3,
        stderr: expect.stringMatching(/^error: .*9002_later.*use a newer onrecord \(database_newer\)\n$/),
      });
    }
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it("an older archive asks readers for a migration; add migrates it, with a copy as it was beside it", async () => {
    const db = join(scratch, "older.db");
    await archiveOf(db, smallArticles(2));
    change(db, (raw) => raw.exec("UPDATE __onrecord_objects SET sha256 = 'older' WHERE name = 'objects.sql'"));
    const quotes = await runCommand(["quotes", "--db", db]);
    expect(quotes).toMatchObject({ status: 3, stderr: expect.stringMatching(/needs "onrecord migrate" first/) });
    const texts = writeFolder(join(scratch, "older-texts"), smallArticles(3));
    expect((await runCommand(["add", texts, "--db", db])).status).toBe(0);
    expect(await stateOf(db, [derivationCheck])).toBe("sound");
    expect(storedHashes(db).size).toBe(3);
  });

  it("what an earlier build of the same version has read verifies as it is, and after reread too", async () => {
    const earlier = earlierBuild(join(scratch, "earlier-build"));
    const db = join(scratch, "rebuilt.db");
    const texts = writeFolder(join(scratch, "rebuilt-texts"), smallArticles(12));
    await runCommand(["add", texts, "--quiet", "--db", db], { command: earlier });
    expect(change(db, (raw) => raw.prepare("SELECT count(*) FROM credits").pluck().get())).toBe(0);
    const before = await runCommand(["verify", "--db", db]);
    expect(before).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("extraction was not repeated for 12 of 12 articles"),
    });
    expect((await runCommand(["reread", "--db", db])).stderr).toContain("changed 12, unchanged 0, refused 0");
    const after = await runCommand(["verify", "--db", db]);
    expect(after).toMatchObject({ status: 0, stderr: expect.not.stringContaining("not repeated") });
    const newer = await runCommand(["verify", "--db", db], { command: earlier });
    expect(newer).toMatchObject({ status: 0, stderr: expect.stringContaining("12 of 12 articles") });
  });

  it("what an earlier version has read verifies as it is, and after reread too", async () => {
    const db = join(scratch, "upgraded.db");
    await archiveOf(db, smallArticles(12));
    change(db, (raw) => {
      makeOlder(raw, "UPDATE quotes SET confidence = confidence / 2; DELETE FROM credits WHERE seq > 0");
    });
    const before = await runCommand(["verify", "--db", db]);
    expect(before).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("extraction was not repeated for 12 of 12 articles"),
    });
    expect((await runCommand(["reread", "--db", db])).stderr).toContain("changed 12, unchanged 0, refused 0");
    const after = await runCommand(["verify", "--db", db]);
    expect(after).toMatchObject({ status: 0, stderr: expect.not.stringContaining("not repeated") });
  });
});
