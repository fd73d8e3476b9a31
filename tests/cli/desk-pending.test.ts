import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import { sign } from "../../src/desk/sign.ts";
import { openArchive, verify } from "../../src/index.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { desk } from "../helpers/desk-archive.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const ROE = { kind: "person", name: "Ann Roe" } as const;
const ROWE = { kind: "person", name: "Ann Rowe" } as const;

/** An archive of 102 articles, in which a merge was logged and then interrupted. */
async function interrupted(name: string): Promise<string> {
  const path = join(folder, `${name}.db`);
  await using archive = await openArchive(path, { create: true });
  await archive.transaction(async (within) => {
    for (let day = 1; day <= 102; day += 1) {
      await within.add({ text: `“It rained,” Ann ${day === 7 ? "Rowe" : "Roe"} said on day ${day}.` });
    }
  });
  using database = openDatabase(path);
  const decisions = sign([{ action: "same", value: { one: ROWE, other: ROE } }], { by: "Ann Lee" });
  await expect(decideIn(database.store, decisions, { signal: AbortSignal.abort() })).rejects.toThrow();
  return path;
}

async function names(path: string): Promise<string[]> {
  await using archive = await openArchive(path, { readonly: true });
  return (await archive.people.list()).items.map(({ slug }) => slug);
}

describe("an interrupted decision about many articles", () => {
  it("is logged, and status says what is not brought to it yet", async () => {
    const path = await interrupted("status");
    const { stdout } = await onrecord("status", "--db", path);
    expect(stdout).toContain("desk     1 decision stands\n");
    expect(stdout).toContain('pending  102 articles not brought to them yet; "onrecord decide --resume" does it');
    const { decisions } = JSON.parse((await onrecord("status", "--json", "--db", path)).stdout);
    expect(decisions).toEqual({ standing: 1, waiting: 0, unapplied: 0, contradicted: [], pending: 102 });
    expect(await names(path)).toEqual(["ann-roe", "ann-rowe"]);
  });

  it("is no damage: verify says what it could not compare, and a backup is made", async () => {
    const path = await interrupted("verified");
    const { status, stdout, stderr } = await onrecord("verify", "--db", path);
    expect(status).toBe(0);
    expect(stdout + stderr).toContain(
      "extraction was not repeated for 102 articles to which not all that was decided is brought",
    );
    const backup = join(folder, "verified-backup.db");
    expect((await onrecord("backup", backup, "--db", path)).status).toBe(0);
    expect((await verify(backup)).problems).toEqual([]);
  });

  it("goes on with decide --resume", async () => {
    const path = await interrupted("resumed");
    expect((await desk(path, "decide", "--resume")).stderr).toBe("nothing is pending any more; changed 101");
    expect(await names(path)).toEqual(["ann-rowe"]);
    expect((await verify(path)).problems).toEqual([]);
  });

  it("goes on with the next decision", async () => {
    const path = await interrupted("next");
    expect((await desk(path, "set", "1", "--section", "Weather")).status).toBe(0);
    expect(await names(path)).toEqual(["ann-rowe"]);
    expect((await verify(path)).problems).toEqual([]);
  });

  it("is undone as well, and rehearsed before, with the number of articles alone", async () => {
    const path = await interrupted("undone");
    await desk(path, "decide", "--resume");
    const { stdout } = await onrecord("history", "ann-rowe", "--db", path);
    const key = /same ([0-9a-f]{12})/.exec(stdout)?.[1] ?? "";
    const dry = await desk(path, "undo", key, "--dry-run");
    expect(dry.stderr).toBe("dry run, nothing was written: 1 decision; changed 101 articles");
    expect(await names(path)).toEqual(["ann-rowe"]);
    expect((await desk(path, "undo", key)).stderr).toBe("1 decision; changed 101 articles");
    expect(await names(path)).toEqual(["ann-roe", "ann-rowe"]);
    expect((await verify(path)).problems).toEqual([]);
  });
});
