import { closeSync, copyFileSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { backup } from "../../src/archive/sqlite/backup.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { manifestPath } from "../../src/archive/sqlite/manifest.ts";
import type { VerifyCheck } from "../../src/archive/verify-check.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { stateOf, storedHashes } from "./check.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { archiveOf, smallArticles, store } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(41);

describe("a single bit of a backup changed", { timeout: PATIENCE }, () => {
  /** A backup, its bytes, and its archive's articles. */
  async function copyOf(name: string, articles: number): Promise<{ copy: string; good: Buffer }> {
    const copy = join(scratch, `${name}-copy.db`);
    await backup(await archiveOf(join(scratch, `${name}.db`), smallArticles(articles)), copy);
    return { copy, good: readFileSync(copy) };
  }

  /** Flips bits at some places, one at a time, and gives the places where `verify` did not notice. */
  async function unnoticed(copy: string, good: Buffer, places: readonly number[], checks: readonly VerifyCheck[]) {
    const missed: number[] = [];
    for (const at of places) {
      writeByte(copy, at, (good[at] ?? 0) ^ (1 << Math.floor(random() * 8)));
      if ((await stateOf(copy, checks)) === "sound") missed.push(at);
      restore(copy, good);
    }
    return missed;
  }

  it("anywhere, is found every time, if the manifest lies beside it", async () => {
    const { copy, good } = await copyOf("manifest", 20);
    const places = Array.from({ length: effort(100, 1000) }, () => Math.floor(random() * good.length));
    const missed = await unnoticed(copy, good, places, []);
    expect(missed).toEqual([]);
    record("bits flipped anywhere, with the manifest", { flips: places.length, missed: missed.length });
  });

  it.runIf(effort(false, true))("anywhere, is found more often than not without the manifest", async () => {
    const { copy, good } = await copyOf("anywhere", 500);
    rmSync(manifestPath(copy));
    const places = Array.from({ length: 400 }, () => Math.floor(random() * good.length));
    const missed = await unnoticed(copy, good, places, [derivationCheck]);
    record("bits flipped anywhere, without the manifest", { flips: places.length, missed: missed.length });
    expect(missed.length).toBeLessThan(200);
  });
});

function writeByte(path: string, at: number, byte: number): void {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.from([byte]), 0, 1, at);
  closeSync(file);
}

/** As it was, without what SQLite may have put beside it. */
function restore(path: string, bytes: Buffer): void {
  for (const suffix of ["-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
  writeFileSync(path, bytes);
}

describe("the write-ahead log", { timeout: PATIENCE }, () => {
  /** An archive whose last batches stand only in its log, as a killed process would leave it. */
  async function logged(name: string): Promise<{ db: string; before: string }> {
    const live = await archiveOf(join(scratch, `${name}-live.db`), smallArticles(5));
    const before = join(scratch, `${name}-before.db`);
    copyFileSync(live, before);
    const raw = connect(live);
    raw.pragma("wal_autocheckpoint = 0");
    for (let batch = 1; batch <= 8; batch += 1) await store(raw, smallArticles(5 + batch * 5).slice(batch * 5));
    const db = join(scratch, `${name}.db`);
    for (const suffix of ["", "-wal"]) copyFileSync(live + suffix, db + suffix);
    raw.close();
    return { db, before };
  }

  it("whole, brings back every batch; garbage in the index beside it does not matter", async () => {
    const { db } = await logged("whole");
    writeFileSync(`${db}-shm`, Buffer.alloc(32_768, 0xa5));
    expect(await stateOf(db, [derivationCheck])).toBe("sound");
    expect(storedHashes(db).size).toBe(45);
  });

  it("cut off anywhere, leaves whole batches", async () => {
    const { db } = await logged("cut");
    const [bytes, log] = [readFileSync(db), readFileSync(`${db}-wal`)];
    for (let cut = 0; cut < effort(6, 100); cut += 1) {
      restore(db, bytes);
      writeFileSync(`${db}-wal`, log.subarray(0, Math.floor(random() * log.length)));
      expect(await stateOf(db, [derivationCheck])).toBe("sound");
      expect(storedHashes(db).size % 5).toBe(0);
    }
  });

  it("with a bit changed, leaves whole batches", async () => {
    const { db } = await logged("flipped");
    const [bytes, log] = [readFileSync(db), readFileSync(`${db}-wal`)];
    for (let flip = 0; flip < effort(6, 100); flip += 1) {
      restore(db, bytes);
      const damaged = Buffer.from(log);
      const at = Math.floor(random() * log.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(`${db}-wal`, damaged);
      expect(await stateOf(db, [derivationCheck])).toBe("sound");
      expect(storedHashes(db).size % 5).toBe(0);
    }
  });

  it("of one file beside another, is named or does no harm", async () => {
    const { db } = await logged("newer");
    const other = await archiveOf(join(scratch, "other.db"), smallArticles(60).slice(50));
    const mixed = join(scratch, "mixed.db");
    copyFileSync(other, mixed);
    copyFileSync(`${db}-wal`, `${mixed}-wal`);
    const state = await stateOf(mixed, [derivationCheck]);
    if (state === "sound") expect([10, 45]).toContain(storedHashes(mixed).size);
    record("a log beside another file", { named: String(state !== "sound") });
  });
});
