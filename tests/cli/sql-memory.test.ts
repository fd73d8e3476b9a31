import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { populate } from "../helpers/populated-archive.ts";
import { COMMAND, run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const db = await archiveFile(scratchFolder(), "sorted", populate);
const sorted = (rows: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
   SELECT length(h) FROM (SELECT hex(randomblob(500)) AS h FROM n ORDER BY h) LIMIT 1`;

const hasLimits = process.platform !== "win32" && spawnSync("bash", ["-c", "ulimit -f 1"]).status === 0;

describe("what a query sorts", () => {
  it.skipIf(!hasLimits)("is written into no file, if it is a hundred megabytes", () => {
    const script = 'ulimit -f 64; exec "$@"';
    const command = [process.execPath, COMMAND, "sql", sorted(100_000), "--db", db, "--csv"];
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...command], { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "length(h)\n1000\n", stderr: "1 row\n" });
  });

  it("stops it when it is more than a gigabyte", () => {
    const { status, stderr } = run(["sql", sorted(5_000_000), "--db", db]);
    expect({ status, stderr }).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/stopped, for it needs more than 1\.1 GB of memory/),
    });
  });
});
