import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Outcome } from "../../src/ingest/outcome.ts";
import { reread } from "../../src/ingest/reread.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import type { Source } from "../../src/sources/source.ts";
import { contentDigest } from "../helpers/content-digest.ts";
import { makeOlder } from "../helpers/meddle.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";
import { reportedHashes, stateOf, storedHashes } from "./check.ts";
import { effort, leftOut, PATIENCE, record } from "./effort.ts";
import { runCommand } from "./run-command.ts";
import { archiveOf, change, smallArticles, uriOf, writeFolder, writeLines } from "./small-articles.ts";

const scratch = scratchFolder();

/** Lets the file of an archive grow by no more than so many pages. */
function limitGrowth(raw: Database, pages: number): void {
  raw.pragma(`max_page_count = ${Number(raw.pragma("page_count", { simple: true })) + pages}`);
}

describe("when the file may not grow", { timeout: PATIENCE }, () => {
  const texts = smallArticles(effort(100, 1500));

  async function* sources(): AsyncGenerator<Source> {
    for (const text of texts) yield { name: "story", uri: uriOf(text), content: Buffer.from(text) };
  }

  it("what was reported is stored, nothing half, and with room again the rest goes in", async () => {
    const whole = change(await archiveOf(join(scratch, "whole.db"), texts), contentDigest);
    // So many pages more than an archive without articles has; one with a hundred articles has 36 more.
    const limits = Array.from({ length: effort(6, 60) }, (_, index) => index * effort(6, 16));
    let refused = 0;
    for (const pages of limits) {
      const path = await archiveOf(join(scratch, `limit-${pages}.db`), []);
      const reported: Outcome[] = [];
      const report = (outcomes: readonly Outcome[]) => void reported.push(...outcomes);
      using archive = openDatabase(path);
      limitGrowth(archive.raw, pages);
      const add = () => ingest(createWriter(archive.store, { command: "add" }), sources(), { report });
      if ((await codeOf(add)) === "io") refused += 1;
      expect(archive.raw.inTransaction).toBe(false);
      expect(await stateOf(path)).toBe("sound");
      expect(storedHashes(path).size).toBe(reported.length);
      archive.raw.pragma(`max_page_count = ${2 ** 30}`);
      await add();
      expect(contentDigest(archive.raw)).toBe(whole);
    }
    expect(refused).toBeGreaterThan(0);
    record("no page more (max_page_count), ingest", { limits: limits.length, refused, "half written": 0, lost: 0 });
  });

  it("reread leaves what it cannot exchange, and goes on when there is room", async () => {
    const path = await archiveOf(join(scratch, "reread.db"), texts);
    const whole = change(path, contentDigest);
    using archive = openDatabase(path);
    makeOlder(archive.raw, "DELETE FROM credits; UPDATE quotes SET confidence = 0; VACUUM");
    limitGrowth(archive.raw, 2);
    expect(await codeOf(() => reread(archive.store, { report: () => {} }))).toBe("io");
    expect(await stateOf(path)).toBe("sound");
    archive.raw.pragma(`max_page_count = ${2 ** 30}`);
    await reread(archive.store, { report: () => {} });
    expect(contentDigest(archive.raw)).toBe(whole);
  });
});

const disk = join(scratch, "disk");
mkdirSync(disk);
const hasDisk = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "onrecord-test", disk]).status === 0;
if (!hasDisk) leftOut("a disk of 3 MB that fills up", "only the superuser may mount one");
afterAll(() => {
  if (hasDisk) spawnSync("umount", [disk]);
});

describe.skipIf(!hasDisk)("on a disk of 3 MB", { timeout: PATIENCE }, () => {
  it("add ends with one line and status 3; what it reported is stored, and the archive is good", async () => {
    const db = join(disk, "a.db");
    const { status, stdout, stderr } = await runCommand([
      ...["add", "--ndjson", writeLines(join(scratch, "many.ndjson"), smallArticles(1500)), "--json", "--db", db],
    ]);
    expect({ status, message: stderr.trim().split("\n").at(-1) }).toEqual({
      status: 3,
      message: expect.stringMatching(
        /^error: .*a\.db cannot grow: the disk is full; make room and run it again: .* \(io\)$/,
      ),
    });
    expect(await stateOf(db)).toBe("sound");
    const stored = storedHashes(db);
    expect(reportedHashes(stdout).filter((hash) => !stored.has(hash))).toEqual([]);
    record("a disk of 3 MB, add", { reported: reportedHashes(stdout).length, stored: stored.size, lost: 0 });
  });

  it("backup, restore and export name the disk, and leave no rest", async () => {
    const folder = writeFolder(join(scratch, "long"), [`Rain. ${"Rain. ".repeat(2 ** 18)}`, "x ".repeat(2 ** 20)]);
    const db = join(scratch, "large.db");
    expect((await runCommand(["add", folder, "--db", db])).status).toBe(0);
    const backup = await runCommand(["backup", join(disk, "copy.db"), "--db", db]);
    expect(backup).toMatchObject({ status: 3, stderr: expect.stringMatching(/\(io\)\n$/) });
    await runCommand(["backup", join(scratch, "large-copy.db"), "--db", db]);
    const restored = await runCommand(["restore", join(scratch, "large-copy.db"), "--db", join(disk, "restored.db")]);
    expect(restored).toMatchObject({ status: 3, stderr: expect.stringMatching(/ENOSPC.*\(io\)\n$/) });
    const exported = await runCommand(["export", "sources", join(disk, "out"), "--db", db]);
    expect(exported).toMatchObject({ status: 3, stderr: expect.stringMatching(/ENOSPC.*\(io\)\n$/) });
    const { stdout } = spawnSync("ls", ["-R", disk], { encoding: "utf8" });
    expect(stdout).not.toContain("partial");
    expect(stdout).not.toContain("restored");
  });
});
