import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeOlder } from "../helpers/meddle.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { effort, leftOut, PATIENCE, record } from "./effort.ts";
import { makeControl } from "./oom/control.ts";
import { runCommand } from "./run-command.ts";
import { compileShim, NO_SHIM } from "./shim.ts";
import { archiveOf, change, smallArticles, writeFolder } from "./small-articles.ts";

const scratch = scratchFolder();
const library = compileShim("oom.c", scratch);
if (library === null) leftOut("SQLite's Nth allocation fails", NO_SHIM);

const control = join(scratch, "control");
const withLibrary = { OOM_CONTROL: control, LD_PRELOAD: String(library) };

interface Swept {
  readonly job: string;
  readonly allocations: number;
  readonly runs: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

describe.skipIf(library === null)("when SQLite's Nth allocation fails, alone or with all after it,", () => {
  it("what was done is old or new and reported so, the error is named, and done again it succeeds", {
    timeout: PATIENCE,
  }, () => {
    const folder = join(scratch, "jobs");
    mkdirSync(folder);
    makeControl(control);
    const program = ["--import", "tsx", "tests/campaign/programs/fail-allocations.ts"];
    const { stdout, stderr } = spawnSync(process.execPath, [...program, folder, String(effort(4, 100))], {
      env: { ...process.env, ...withLibrary },
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const swept = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Swept);
    expect(swept.map(({ job, faults }) => ({ job, faults }))).toEqual(JOBS.map((job) => ({ job, faults: [] })));
    for (const { job, allocations, runs, ends } of swept) {
      expect(runs).toBeGreaterThan(effort(4, 100));
      record(`Nth allocation of ${job}`, { allocations, runs, ...ends, wrong: 0 });
    }
  });

  it("a command ends with one line that names the error, and status 3", { timeout: PATIENCE }, async () => {
    const old = await archiveOf(join(scratch, "old.db"), smallArticles(3));
    const stale = join(scratch, "stale.db");
    copyFileSync(old, stale);
    change(stale, (raw) => makeOlder(raw, "DELETE FROM credits WHERE seq > 0"));
    const texts = writeFolder(join(scratch, "texts"), smallArticles(5));
    const db = join(scratch, "a.db");
    const commands = [["add", texts], ["reread"], ["verify"], ["backup", join(scratch, "copy.db")], ["quotes"]];
    let runs = 0;
    for (const command of commands) {
      const run = async (at: number) => {
        for (const suffix of ["", "-wal", "-shm"]) rmSync(db + suffix, { force: true });
        copyFileSync(stale, db);
        makeControl(control, at, true);
        runs += 1;
        return runCommand([...command, "--db", db], { env: withLibrary });
      };
      for (const at of effort([3000], everyOf(40, 12_000))) {
        const { status, stderr } = await run(at);
        expect({ command, at, status, stderr }).toEqual({
          command,
          at,
          status: 3,
          stderr: expect.stringMatching(/(^|\n)error: .* needs more memory than there is.* \(io\)\n$/),
        });
      }
    }
    record("a command without memory", { runs, "without a named error": 0 });
  });
});

const JOBS = ["add", "add, making the archive", "reread", "migrate", "verify", "backup", "lists and search"];

function everyOf(count: number, end: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.ceil((end * (index + 0.5)) / count));
}
