import { spawn } from "node:child_process";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { workOn } from "../../src/archive/sqlite/do-work.ts";
import { readTables } from "../../src/archive/sqlite/gates.ts";
import { readLedger } from "../../src/archive/sqlite/ledger.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { MIGRATIONS_FOLDER } from "../../src/archive/sqlite/own-plan.ts";
import { storedFacts } from "../../src/archive/write/stored-facts.ts";
import { FACT_TABLES } from "../../src/facts/tables.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { contentDigest } from "../helpers/content-digest.ts";
import { addMigration, copyMigrations } from "../helpers/fixture-migrations.ts";
import { makeOlder } from "../helpers/meddle.ts";
import { olderArchive } from "../helpers/older-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { reportedHashes, stateOf, storedHashes } from "./check.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { rebuildOf } from "./rebuild.ts";
import { runCommand } from "./run-command.ts";
import { archiveOf, articlesOfManyStories, change, smallArticles, writeFolder, writeLines } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(9);

function remove(path: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
}

/**
 * When to kill a run, as a share of the time that one takes: at random in one of so many equal parts, now an early and
 * now a late one, so that few kills meet all of a run.
 */
function momentOf(run: number, parts: number): number {
  const at = run % parts;
  const part = at % 2 === 0 ? at / 2 : parts - (at + 1) / 2;
  return (part + random()) / parts;
}

/** Counts what the kills have met. */
class Tally {
  readonly counts: Record<string, number> = { kills: 0 };

  add(what: string, number = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + number;
  }
}

describe("killed at a random moment,", () => {
  it("add leaves each article whole or absent, and none that it reported is lost", { timeout: PATIENCE }, async () => {
    // More than one batch: what was reported after the first must outlive the kill.
    const texts = articlesOfManyStories(effort(650, 1300));
    const lines = writeLines(join(scratch, "add.ndjson"), texts);
    const add = (db: string) => ["add", "--ndjson", lines, "--json", "--quiet", "--db", db];
    const whole = await runCommand(add(join(scratch, "whole.db")));
    const wanted = change(join(scratch, "whole.db"), contentDigest);
    const kills = effort(8, 200);
    const tally = new Tally();
    const db = join(scratch, "add.db");
    const reported = new Set<string>();
    for (let one = 0; tally.counts.kills !== kills; one += 1) {
      const { status, stdout } = await runCommand(add(db), {
        killAfter: 100 + momentOf(one, kills) * whole.milliseconds * effort(0.95, 0.7),
      });
      for (const hash of reportedHashes(stdout)) reported.add(hash);
      tally.add(status === null ? "kills" : "finished");
      if (existsSync(`${db}-wal`)) tally.add("left a write-ahead log");
      expect(["sound", "nothing"]).toContain(await stateOf(db));
      const stored = storedHashes(db);
      expect([...reported].filter((hash) => !stored.has(hash))).toEqual([]);
      if (status === null && tally.counts.kills !== kills) continue;
      expect((await runCommand(add(db))).status).toBe(0);
      expect(change(db, contentDigest)).toBe(wanted);
      tally.add("archives completed");
      tally.add("articles reported", reported.size);
      remove(db);
      reported.clear();
    }
    record("kill -9 of add", { ...tally.counts, "half written": 0, lost: 0 });
  });

  it("seed leaves nothing or a good archive, and can be run again", { timeout: PATIENCE }, async () => {
    const folder = writeFolder(join(scratch, "seed"), smallArticles(10));
    const db = join(scratch, "seed.db");
    const seed = ["seed", folder, "--db", db];
    const { milliseconds } = await runCommand(seed);
    const tally = new Tally();
    for (let kill = 0; kill < effort(5, 100); kill += 1) {
      remove(db);
      const { status } = await runCommand(seed, { killAfter: 50 + momentOf(kill, effort(5, 100)) * milliseconds });
      tally.add(status === null ? "kills" : "finished");
      const state = await stateOf(db, [derivationCheck]);
      expect(["sound", "nothing"]).toContain(state);
      tally.add(state === "nothing" ? "left nothing" : `left ${storedHashes(db).size} articles`);
      expect((await runCommand(seed)).status).toBe(0);
      expect(storedHashes(db).size).toBe(10);
    }
    record("kill -9 of seed", tally.counts);
  });

  it("migrate leaves the old state or the new one", { timeout: PATIENCE }, async () => {
    const old = await archiveOf(join(scratch, "old.db"), smallArticles(200));
    const folder = copyMigrations(join(scratch, "migrations"));
    addMigration(folder, "9002_rebuild", ...rebuildOf(old, "quotes"), "UPDATE runs SET rejected = rejected + 7;");
    record("kill -9 of migrate", await killMigrate(old, folder));
  });

  it("migrate leaves an archive of the seven as it was, or carried over", { timeout: PATIENCE }, async () => {
    const today = await archiveOf(join(scratch, "today.db"), smallArticles(200));
    const old = join(scratch, "seven.db");
    const raw = connect(today, { readonly: true });
    await olderArchive(old, 7, raw);
    raw.close();
    record("kill -9 of migrate, carrying over an archive of the seven", await killMigrate(old, MIGRATIONS_FOLDER));
  });

  it("reread leaves each article as it was or as it is read now", { timeout: PATIENCE }, async () => {
    const texts = articlesOfManyStories(effort(300, 450));
    const fresh = await archiveOf(join(scratch, "fresh.db"), texts);
    const stale = join(scratch, "stale.db");
    copyFileSync(fresh, stale);
    change(stale, makeStale);
    const before = change(stale, allFacts);
    const after = change(fresh, allFacts);
    const db = join(scratch, "reread.db");
    copyFileSync(stale, db);
    const { milliseconds } = await runCommand(["reread", "--db", db]);
    const kills = effort(4, 80);
    const tally = new Tally();
    remove(db);
    copyFileSync(stale, db);
    for (let one = 0; tally.counts.kills !== kills; one += 1) {
      const { status } = await runCommand(["reread", "--db", db], {
        killAfter: 100 + momentOf(one, kills) * milliseconds * 0.8,
      });
      tally.add(status === null ? "kills" : "finished");
      expect(await stateOf(db)).toBe("sound");
      const facts = change(db, allFacts);
      const isOld = facts.map((one, index) => isSame(one, before[index]));
      const isNew = facts.map((one, index) => isSame(one, after[index]));
      expect(facts.filter((_, index) => isOld[index] === isNew[index])).toEqual([]);
      tally.add("articles found old", isOld.filter(Boolean).length);
      tally.add("articles found new", isNew.filter(Boolean).length);
      if (status === null && tally.counts.kills !== kills) continue;
      expect((await runCommand(["reread", "--db", db])).status).toBe(0);
      expect(change(db, contentDigest)).toBe(change(fresh, contentDigest));
      remove(db);
      copyFileSync(stale, db);
    }
    record("kill -9 of reread", tally.counts);
  });
});

/** Migrates copies of an archive with the migrations of a folder, and kills that again and again. */
async function killMigrate(old: string, folder: string): Promise<Record<string, number>> {
  const content = rowsOf(old, old);
  const db = join(scratch, "migrated.db");
  const start = () =>
    spawn(process.execPath, ["tests/campaign/programs/migrate.mjs", db, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  remove(db);
  copyFileSync(old, db);
  const milliseconds = await timeUntilDead(start(), null);
  const states = new Map([
    [ledgerOf(old), "old"],
    [ledgerOf(db), "new"],
  ]);
  expect(states.size).toBe(2);
  const tally = new Tally();
  for (let kill = 0; kill < effort(6, 150); kill += 1) {
    remove(db);
    copyFileSync(old, db);
    await timeUntilDead(start(), momentOf(kill, effort(6, 150)) * milliseconds * 1.1);
    tally.add("kills");
    const state = states.get(ledgerOf(db)) ?? "neither";
    expect(["old", "new"]).toContain(state);
    tally.add(state);
    expect(rowsOf(db, old)).toEqual(content);
    expect(change(db, (raw) => raw.pragma("integrity_check", { simple: true }))).toBe("ok");
    await migrate(db, { folder });
    expect(states.get(ledgerOf(db))).toBe("new");
  }
  return tally.counts;
}

function ledgerOf(path: string): string {
  return JSON.stringify(change(path, readLedger));
}

/**
 * What an archive has in the tables and columns of the one at `old`; but for the runs, in which migrations may count.
 */
function rowsOf(path: string, old: string): unknown[] {
  const tables = change(old, readTables).filter(({ name }) => name !== "runs");
  return change(path, (raw) =>
    tables.map(({ name, columns }) => raw.prepare(`SELECT ${columns} FROM ${name}`).raw().all()),
  );
}

/** Kills a process so long after it has said that it begins, or waits for its end; the time from there. */
function timeUntilDead(child: ReturnType<typeof spawn>, killAfter: number | null): Promise<number> {
  return new Promise((resolve) => {
    let began = performance.now();
    child.stdout?.once("data", () => {
      began = performance.now();
      if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.once("close", () => resolve(performance.now() - began));
  });
}

/** As an earlier version might have left it: every article is read otherwise now. */
function makeStale(raw: Database): void {
  makeOlder(raw, "UPDATE quotes SET confidence = confidence / 2; DELETE FROM credits WHERE seq > 0");
}

/** The facts of every article, as one text each: they are read while the archive is open. */
function allFacts(raw: Database): string[] {
  const work = workOn(raw);
  const ids = raw.prepare<[], number>("SELECT id FROM articles ORDER BY id").pluck().all();
  return ids.map((id) => {
    const facts = work(storedFacts(id));
    return FACT_TABLES.map((table) => facts(table).join("")).join("\n");
  });
}

function isSame(one: string, other: string | undefined): boolean {
  return one === other;
}
