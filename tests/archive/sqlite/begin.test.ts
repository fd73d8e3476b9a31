import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginImmediate } from "../../../src/archive/sqlite/begin.ts";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();

/** Two connections to one archive, of which the second holds the lock. */
async function held(name: string) {
  const path = join(scratch, name);
  await migrate(path);
  const [waiting, other] = [connect(path), connect(path)];
  other.exec("CREATE TABLE mine (at INTEGER); BEGIN IMMEDIATE");
  return { waiting, other };
}

describe("a writer that finds another one writing", () => {
  it("waits longer than its patience as long as something is committed", async () => {
    const { waiting, other } = await held("progress.db");
    let commits = 0;
    const working = setInterval(() => {
      other.exec(`INSERT INTO mine VALUES (${commits}); COMMIT`);
      commits += 1;
      if (commits < 12) other.exec("BEGIN IMMEDIATE");
      else clearInterval(working);
    }, 50);
    await beginImmediate(waiting, 500);
    expect(commits).toBe(12);
    expect(waiting.inTransaction).toBe(true);
  });

  it("gives up when nothing is, and leaves the connection as it was", async () => {
    const { waiting, other } = await held("standstill.db");
    await expect(beginImmediate(waiting, 300)).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    expect(waiting.inTransaction).toBe(false);
    expect(waiting.pragma("busy_timeout", { simple: true })).toBe(5000);
    // Named to the end: a connection that nothing holds is closed when memory is cleaned up, and its lock goes with it.
    expect(other.inTransaction).toBe(true);
  });

  it("lets other tasks of the program run meanwhile", async () => {
    const { waiting, other } = await held("tasks.db");
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
      if (ticks === 3) other.exec("COMMIT");
    }, 10);
    await beginImmediate(waiting);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThanOrEqual(3);
  });
});
