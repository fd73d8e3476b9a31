import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verify } from "../../src/index.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const scratch = scratchFolder();
const article = (n: number) =>
  `${JSON.stringify({ text: `Story ${n}\n\nA gull was seen over pier ${n}, Ada Quill said.` })}\n`;

/** `add` of a first article, then something happens to the archive, then of a second one. */
async function addAround(name: string, happens: (db: string) => void) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const db = join(folder, "a.db");
  const child = spawn(process.execPath, [COMMAND, "add", "--ndjson", "-", "--json", "--db", db]);
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.write(article(1));
  child.stdout.on("data", (chunk) => {
    if (!stdout.includes("added") && `${stdout}${chunk}`.includes("added")) {
      happens(db);
      child.stdin.end(article(2));
    }
    stdout += chunk;
  });
  const [status] = await once(child, "close");
  return { folder, db, status, stdout, stderr, added: stdout.split('"added"').length - 1 };
}

describe("an archive that goes away while articles are added", () => {
  it("is no success when it was deleted: what is not there is not reported", async () => {
    const { status, stderr, added, folder } = await addAround("deleted", (db) => {
      for (const suffix of ["", "-wal", "-shm"]) rmSync(`${db}${suffix}`, { force: true });
    });
    expect({ status, added }).toEqual({ status: 3, added: 1 });
    expect(stderr).toMatch(/a\.db was moved or deleted while it was written: .*\(io\)/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is named with its new place when it was moved, and holds there what was reported", async () => {
    const { status, stderr, added, folder, db } = await addAround("moved", (at) => renameSync(at, `${at}.away`));
    expect({ status, added }).toEqual({ status: 3, added: 1 });
    if (process.platform === "linux") expect(stderr).toContain(`it is ${db}.away now, with all that was reported`);
    expect(existsSync(db)).toBe(false);
    expect(await verify(join(folder, "a.db.away"))).toMatchObject({ problems: [], checked: { articles: 1 } });
  });

  it("is a success when nothing happens to it", async () => {
    expect(await addAround("left", () => {})).toMatchObject({ status: 0, added: 2 });
  });
});
