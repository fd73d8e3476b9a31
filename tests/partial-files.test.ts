import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { onrecord } from "./helpers/fake-terminal.ts";
import { populate } from "./helpers/populated-archive.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";
import { archiveFile } from "./helpers/test-archive.ts";

const scratch = scratchFolder();
const { pid: dead } = spawnSync(process.execPath, ["--version"]);
let db: string;
beforeAll(async () => {
  db = await archiveFile(scratch, "partial", populate);
});

describe("what killed exports have left", () => {
  it("is removed by the next export of the list; what belongs to a process that runs is kept", async () => {
    const folder = join(scratch, "lists");
    mkdirSync(folder);
    const kept = [`quotes.csv.partial-${process.ppid}`, `other.csv.partial-${dead}`, "quotes.csv.partial-notes"];
    for (const name of [`quotes.csv.partial-${dead}`, ...kept]) writeFileSync(join(folder, name), "half");
    expect((await onrecord("export", "quotes", join(folder, "quotes.csv"), "--db", db)).status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(["quotes.csv", ...kept].toSorted());
  });

  it("is removed by the next export of sources; what is no source's is kept", async () => {
    const folder = join(scratch, "sources");
    await onrecord("export", "sources", folder, "--db", db);
    const whole = readdirSync(folder);
    const kept = [`${whole[1]}.partial-${process.ppid}`, `notes.txt.partial-${dead}`];
    for (const name of [`${whole[0]}.partial-${dead}`, ...kept]) writeFileSync(join(folder, name), "half");
    expect((await onrecord("export", "sources", folder, "--db", db)).status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([...whole, ...kept].toSorted());
  });
});
