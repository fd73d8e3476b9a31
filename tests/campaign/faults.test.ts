import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { backup } from "../../src/archive/sqlite/backup.ts";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { MIGRATIONS_FOLDER } from "../../src/archive/sqlite/own-plan.ts";
import { addMigration, copyMigrations } from "../helpers/fixture-migrations.ts";
import { makeOlder } from "../helpers/meddle.ts";
import { olderArchive } from "../helpers/older-archive.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { effort, leftOut, PATIENCE, record } from "./effort.ts";
import { rebuildOf } from "./rebuild.ts";
import { compileShim, NO_SHIM } from "./shim.ts";
import { archiveOf, change, smallArticles, writeFolder } from "./small-articles.ts";

const scratch = scratchFolder();
const library = compileShim("nth.c", scratch);
if (library === null) leftOut("the Nth write fails", NO_SHIM);

const node = process.execPath;
const work = join(scratch, "work");
const db = join(work, "a.db");
const onrecord = `${node} ${resolve(COMMAND)}`;
const program = (name: string) => `${node} ${resolve("tests/campaign/programs", name)}`;

interface Sweep {
  readonly reset: string;
  readonly job: string;
  readonly check: string;
  /** Of how many calls one is failed, in each of the four ways. */
  readonly every: number;
}

/** Runs tests/faults/sweep.mjs, which fails the job at one call after the other. */
function sweep(what: string, { reset, job, check, every }: Sweep): void {
  const { status, stdout, stderr } = spawnSync(
    node,
    [
      ...[
        "tests/faults/sweep.mjs",
        "--so",
        String(library),
        "--every",
        String(every),
        "--from",
        String(Math.ceil(every / 2)),
      ],
      ...["--reset", `rm -rf ${work} && mkdir ${work} ${reset}`, "--job", job, "--check", check],
      ...effort(["--one-process"], []),
    ],
    { encoding: "utf8" },
  );
  expect(`${stdout}${stderr}`).toMatch(/^\d+ runs, 0 failed/m);
  expect(status).toBe(0);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1]);
  record(`Nth write of ${what}`, {
    calls: number(/makes (\d+) write-like calls/),
    runs: number(/^(\d+) runs/m),
    outcomes: stdout
      .split("\n")
      .filter((line) => /^ +\d+ {2}/.test(line))
      .map((line) => line.trim())
      .join("; "),
    broken: 0,
  });
}

describe.skipIf(library === null)(
  "with its Nth write failed or its process killed there,",
  { timeout: PATIENCE },
  () => {
    const old = join(scratch, "old.db");
    const migrations = join(scratch, "migrations");
    beforeAll(async () => {
      await archiveOf(old, smallArticles(20));
      copyMigrations(migrations);
      addMigration(migrations, "9002_rebuild", ...rebuildOf(old, "quotes"), "UPDATE runs SET rejected = rejected + 7;");
    });

    it("add, with the making of the archive, leaves nothing or whole articles, and none reported is lost", () => {
      const folder = writeFolder(join(scratch, "five"), smallArticles(5));
      sweep("add", {
        reset: "",
        job: `${onrecord} add --quiet --json --db ${db} ${folder} > ${work}/reported`,
        check: `${program("check.mjs")} ${db} ${work}/reported`,
        every: effort(130, 1),
      });
    });

    it("migrate, rebuilding a table, leaves the old state or the new one", () => {
      sweep("migrate", {
        reset: `&& cp ${old} ${db}`,
        job: `${program("migrate.mjs")} ${db} ${migrations}`,
        check: `${program("check-migrated.mjs")} ${db} ${old}`,
        every: effort(75, 1),
      });
    });

    it("migrate leaves an archive of the seven as it was, or carried over", async () => {
      const seven = join(scratch, "seven.db");
      const raw = connect(old, { readonly: true });
      await olderArchive(seven, 7, raw);
      raw.close();
      sweep("migrate, carrying over an archive of the seven", {
        reset: `&& cp ${seven} ${db}`,
        job: `${program("migrate.mjs")} ${db} ${MIGRATIONS_FOLDER}`,
        check: `${program("check-adopted.mjs")} ${db} ${seven}`,
        every: effort(150, 1),
      });
    });

    it("reread leaves each article as it was or as it is read now", () => {
      const stale = join(scratch, "stale.db");
      copyFileSync(old, stale);
      change(stale, (raw) => makeOlder(raw, "DELETE FROM credits WHERE seq > 0"));
      sweep("reread", {
        reset: `&& cp ${stale} ${db}`,
        job: `${onrecord} reread --quiet --db ${db}`,
        check: `${program("check.mjs")} ${db}`,
        every: effort(60, 1),
      });
    });

    it("backup leaves the copy of before or the new one, never a manifest of another", async () => {
      const before = join(scratch, "before");
      mkdirSync(before);
      // Of another archive: a manifest beside the wrong copy would then be seen.
      await backup(await archiveOf(join(scratch, "younger.db"), smallArticles(10)), join(before, "copy.db"));
      sweep("backup", {
        reset: `&& cp ${old} ${db} && cp ${before}/copy.db* ${work}`,
        job: `${onrecord} backup --quiet --db ${db} ${work}/copy.db`,
        check: `${program("check-backup.mjs")} ${work}/copy.db`,
        every: effort(50, 1),
      });
    });

    it("restore leaves nothing or the whole archive", async () => {
      const copy = join(scratch, "to-restore.db");
      await backup(old, copy);
      sweep("restore", {
        reset: "",
        job: `${program("restore.mjs")} ${copy} ${db}`,
        check: `${program("check.mjs")} ${db}`,
        every: effort(2, 1),
      });
    });
  },
);
