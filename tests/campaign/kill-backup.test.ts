import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { backup } from "../../src/archive/sqlite/backup.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { generationPath, generationsOf } from "../../src/archive/sqlite/generations.ts";
import { verify } from "../../src/archive/sqlite/verify.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { effort, leftOut, PATIENCE, record } from "./effort.ts";
import { runCommand } from "./run-command.ts";
import { compileShim, NO_SHIM } from "./shim.ts";
import { archiveOf, smallArticles } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(61);
const library = compileShim("nth.c", scratch);
if (library === null) leftOut("a backup killed at each of its writes", NO_SHIM);

const db = join(scratch, "a.db");
const before = join(scratch, "before");
const work = join(scratch, "work");
const copy = join(work, "copy.db");

/** Copies of 10, 15 and 20 articles, the youngest under the name itself; the archive has 25 by now. */
beforeAll(async () => {
  mkdirSync(before);
  for (const count of [10, 15, 20]) {
    await archiveOf(db, smallArticles(count).slice(-5));
    if (count === 10) await archiveOf(db, smallArticles(5));
    await backup(db, join(before, "copy.db"), { keep: 3 });
  }
  await archiveOf(db, smallArticles(25));
}, PATIENCE);

/** The three copies as they were, and nothing else. */
function reset(): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  for (const name of readdirSync(before)) copyFileSync(join(before, name), join(work, name));
}

const backUp = (keep: number) => ["backup", copy, "--quiet", "--keep", String(keep), "--db", db];

/** Read as a user reads a backup: a connection that may write would make an archive in use of it. */
function articlesIn(path: string): unknown {
  const raw = connect(path, { readonly: true });
  try {
    return raw.prepare("SELECT count(*) FROM articles").pluck().get();
  } finally {
    raw.close();
  }
}

/** Each copy that stands must be good and have its manifest; the youngest must hold what the youngest held before. */
async function requireNothingLost(): Promise<number> {
  const ages = generationsOf(copy);
  for (const age of ages) {
    expect(await verify(generationPath(copy, age)), `copy ${age}`).toMatchObject({ problems: [], manifest: true });
  }
  const [youngest = 0] = ages;
  expect([20, 25]).toContain(articlesIn(generationPath(copy, youngest)));
  return ages.length;
}

/** A second try must succeed whatever was left, and clear it away. */
async function requireSuccess(keep: number): Promise<void> {
  expect(await runCommand(backUp(keep))).toMatchObject({ status: 0, stderr: "" });
  expect(await requireNothingLost()).toBe(keep);
  expect(articlesIn(copy)).toBe(25);
  expect(readdirSync(work).filter((name) => name.includes("partial"))).toEqual([]);
}

describe("a backup that is killed leaves each copy whole, with its manifest, and none is lost:", () => {
  it("at a random moment", { timeout: PATIENCE }, async () => {
    reset();
    const { milliseconds } = await runCommand(backUp(3));
    const kills = effort(3, 120);
    let killed = 0;
    while (killed < kills) {
      reset();
      const { status } = await runCommand(backUp(3), { killAfter: (0.2 + 0.8 * random()) * milliseconds });
      if (status === null) killed += 1;
      await requireNothingLost();
    }
    await requireSuccess(3);
    record("kill -9 of backup at a random moment", { kills, lost: 0, "without a manifest": 0 });
  });

  it.skipIf(library === null).each([1, 2, 3])(
    "at each of its writes, renames and removals, the last ones included, with --keep %i",
    { timeout: PATIENCE },
    async (keep) => {
      const env = (at: number) => ({
        LD_PRELOAD: String(library),
        FAULT_COUNT: "1",
        FAULT_MODE: "kill",
        FAULT_AT: String(at),
      });
      reset();
      const { stderr } = await runCommand(backUp(keep), { env: env(0) });
      const calls = Number(/FAULT_CALLS (\d+)/.exec(stderr)?.[1]);
      expect(calls).toBeGreaterThan(100);
      // The copy is written by the calls before; each of the last ones changes what stands under a name of a backup.
      const steps = effort(
        [3, 9, 21, 30].map((back) => calls - back),
        allFrom(keep === 2 ? 1 : calls - 80, calls),
      );
      for (const at of steps) {
        reset();
        expect((await runCommand(backUp(keep), { env: env(at) })).status).toBe(null);
        await requireNothingLost();
        if (at % effort(1000, 8) === 0) await requireSuccess(keep);
      }
      await requireSuccess(keep);
      record(`kill -9 of backup --keep ${keep} at its writes`, {
        calls,
        kills: steps.length,
        lost: 0,
        "without a manifest": 0,
      });
    },
  );
});

function allFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
