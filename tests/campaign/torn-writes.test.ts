import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { backup } from "../../src/archive/sqlite/backup.ts";
import { addMigration, copyMigrations } from "../helpers/fixture-migrations.ts";
import { makeOlder } from "../helpers/meddle.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { effort, leftOut, PATIENCE, record } from "./effort.ts";
import { beforeMigration, digestOf, faultOfContent, faultOfCopies, faultOfMigrated } from "./old-or-new.ts";
import { rebuildOf } from "./rebuild.ts";
import { compileShim, NO_SHIM } from "./shim.ts";
import { archiveOf, change, smallArticles } from "./small-articles.ts";
import { Disk } from "./torn/disk.ts";
import { readLog, type Step } from "./torn/write-log.ts";

const scratch = scratchFolder();
const library = compileShim("log.c", scratch);
if (library === null) leftOut("torn writes", NO_SHIM);

const random = seeded(512);
const work = join(scratch, "work");
const cut = join(scratch, "cut");
const OUTPUT = "reported";

interface Job {
  readonly name: string;
  /** What lies in the folder before, each a file or a folder's files. */
  readonly before: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /**
   * What is wrong with the folder after a cut, where `reported` had been printed, and all of the job if it was done.
   */
  fault(folder: string, reported: string, isDone: boolean): Promise<string | null> | string | null;
}

/** Does the job, then cuts the power after each of its writes, or some of them, and looks at what is there. */
async function cutAt({ name, before, command, fault }: Job): Promise<void> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  for (const [target, source] of Object.entries(before)) copyFileSync(source, join(work, target));
  const log = join(scratch, "log");
  rmSync(log, { force: true });
  const disk = new Disk(work);
  const { status, stderr } = spawnSync("sh", ["-c", `exec "$@" > ${join(work, OUTPUT)}`, "sh", ...command], {
    env: { ...process.env, LD_PRELOAD: String(library), LOG_FILE: log, LOG_FOLDER: work },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const steps = readLog(log).filter(({ path }) => !path.endsWith("-shm"));
  let [cuts, reported] = [0, ""];
  const every = Math.max(1, Math.floor(steps.length / effort(12, 100_000)));
  for (const [index, step] of steps.entries()) {
    reported += outputOf(step);
    disk.take(step);
    const isDone = index === steps.length - 1;
    if (index % every !== 0 && !isDone) continue;
    for (let time = 0; time < effort(1, 8); time += 1) {
      disk.cutInto(cut, random);
      cuts += 1;
      const found = await fault(cut, reported, isDone);
      expect(found === null ? null : `${name}, after step ${index} of ${steps.length}: ${found}`).toBe(null);
    }
  }
  record(`torn writes of ${name}`, { steps: steps.length, cuts, lost: 0, half: 0 });
}

function outputOf(step: Step): string {
  return step.kind === "write" && step.path.endsWith(`/${OUTPUT}`) ? step.bytes.toString() : "";
}

describe.skipIf(library === null)(
  "when the power is cut and what was not forced to the disk is torn,",
  {
    timeout: PATIENCE,
  },
  () => {
    const old = join(scratch, "old.db");
    const onrecord = [process.execPath, resolve(COMMAND)];
    const program = (name: string) => [process.execPath, "--import", "tsx", join("tests/campaign/programs", name)];

    beforeAll(() => archiveOf(old, smallArticles(6)), PATIENCE);

    it("add leaves whole articles, and each that it had reported", async () => {
      const [rounds, size] = [3, effort(2, 5)];
      const contents: string[] = [];
      for (let count = 0; count <= rounds * size; count += 1) {
        contents.push(digestOf(await archiveOf(join(scratch, `${count}.db`), smallArticles(count))));
      }
      await cutAt({
        name: "add, making the archive",
        before: {},
        command: [...program("add-in-rounds.ts"), join(work, "a.db"), String(rounds), String(size)],
        fault: (folder, reported) => faultOfContent(join(folder, "a.db"), contents, reported.split("\n").slice(0, -1)),
      });
    });

    it("reread leaves the articles as they were or as they are read now", async () => {
      const stale = join(scratch, "stale.db");
      copyFileSync(old, stale);
      change(stale, (raw) => makeOlder(raw, "DELETE FROM credits WHERE seq > 0"));
      const contents = [digestOf(stale), digestOf(old)];
      await cutAt({
        name: "reread",
        before: { "a.db": stale },
        command: [...onrecord, "reread", "--quiet", "--db", join(work, "a.db")],
        fault: (folder, _, isDone) => faultOfContent(join(folder, "a.db"), isDone ? contents.slice(1) : contents),
      });
    });

    it("migrate leaves the old state or the new one", async () => {
      const folder = copyMigrations(join(scratch, "migrations"));
      addMigration(folder, "9002_rebuild", ...rebuildOf(old, "quotes"), "UPDATE runs SET rejected = rejected + 7;");
      const before = beforeMigration(old);
      await cutAt({
        name: "migrate, rebuilding a table",
        before: { "a.db": old },
        command: [process.execPath, "tests/campaign/programs/migrate.mjs", join(work, "a.db"), folder],
        fault: (at, _, isDone) => faultOfMigrated(join(at, "a.db"), before, isDone),
      });
    });

    it("backup leaves each copy whole, with its manifest", async () => {
      const younger = join(scratch, "younger");
      mkdirSync(younger);
      await backup(await archiveOf(join(scratch, "younger.db"), smallArticles(4)), join(younger, "copy.db"));
      await cutAt({
        name: "backup",
        before: { "copy.db": join(younger, "copy.db"), "copy.db.sha256": join(younger, "copy.db.sha256") },
        command: [...onrecord, "backup", join(work, "copy.db"), "--keep", "2", "--quiet", "--db", old],
        fault: (folder, _, isDone) => faultOfCopies(join(folder, "copy.db"), isDone ? [[6, 4]] : [[4], [6, 4]]),
      });
    });
  },
);
