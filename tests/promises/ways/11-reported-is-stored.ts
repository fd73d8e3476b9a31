import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { stateOf, storedHashes } from "../../campaign/check.ts";
import { runCommand } from "../../campaign/run-command.ts";
import { smallArticles } from "../../campaign/small-articles.ts";
import type { Attempt, Promised } from "../promise.ts";

/**
 * A program dies in some way when an article has just been reported; what it leaves may be disturbed before it is read.
 */
function died(how: string, disturb: (db: string) => void = () => {}): Attempt {
  return async (folder) => {
    const db = join(folder, "a.db");
    const texts = join(folder, "texts.json");
    writeFileSync(texts, JSON.stringify(smallArticles(4)));
    const { stdout } = await runCommand([db, texts, how], {
      command: "tests/campaign/programs/die.mjs",
      nodeArguments: how === "memory" ? ["--max-old-space-size=40"] : [],
    });
    const reported = stdout.split("\n").slice(0, -1);
    expect(reported.length).toBeGreaterThan(0);
    disturb(db);
    expect(await stateOf(db)).toBe("sound");
    const stored = storedHashes(db);
    expect(reported.filter((hash) => !stored.has(hash))).toEqual([]);
  };
}

export const REPORTED_IS_STORED: Promised = {
  number: 11,
  sentence: "What was reported as stored survives a crash of the program",
  ways: {
    "the program is killed at once": died("SIGKILL"),
    "the program is told to stop": died("SIGTERM"),
    "the program is interrupted": died("SIGINT"),
    "the program touches memory that is not its own": died("SIGSEGV"),
    "the program meets a fault of the hardware": died("SIGBUS"),
    "the program aborts": died("abort"),
    "the program exits, and says that all is well": died("exit 0"),
    "the program exits with an error": died("exit 1"),
    "an error is caught by nobody": died("error"),
    "a promise is rejected, and nobody sees it": died("rejection"),
    "a function calls itself without end": died("stack"),
    "the program runs out of memory": died("memory"),
    "the program is killed in the middle of the next article": died("in the middle of another"),
    "the program is killed within a transaction that follows": died("in a transaction"),
    "the program is killed after a transaction": died("after a transaction"),
    "the index of the log is lost, too": died("SIGKILL", (db) => rmSync(`${db}-shm`, { force: true })),
    "the index of the log is garbage": died("SIGKILL", (db) => {
      if (existsSync(`${db}-shm`)) writeFileSync(`${db}-shm`, Buffer.alloc(32_768, 0xa5));
    }),
    "file and log are copied elsewhere first": died("SIGKILL", (db) => {
      for (const suffix of ["", "-wal"]) copyFileSync(db + suffix, `${db}.copy${suffix}`);
      for (const suffix of ["", "-wal", "-shm"]) rmSync(db + suffix, { force: true });
      for (const suffix of ["", "-wal"]) copyFileSync(`${db}.copy${suffix}`, db + suffix);
    }),
  },
};
