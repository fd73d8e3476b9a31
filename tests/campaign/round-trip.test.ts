import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { stateOf, storedHashes } from "./check.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { runCommand } from "./run-command.ts";

interface Case {
  readonly name: string;
  readonly outcome: "accept" | "warn" | "reject";
  readonly sha256?: string;
  readonly directory?: boolean;
  readonly skipped?: boolean;
}

const scratch = scratchFolder();
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("every file of the bad-input corpus that is taken", { timeout: PATIENCE }, () => {
  it("comes back byte for byte, and the archive of them all is good", async () => {
    const corpus = join(scratch, "corpus");
    spawnSync(process.execPath, ["tests/bad-input/generate.mjs", corpus]);
    const { cases } = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8")) as { cases: Case[] };
    const files = cases.filter(({ directory, skipped }) => directory !== true && skipped !== true);
    const db = join(scratch, "corpus.db");
    const { status } = await runCommand(["add", ...files.map(({ name }) => join(corpus, name)), "--db", db]);
    expect(status).toBe(1);
    expect(await stateOf(db, effort([], [derivationCheck]))).toBe("sound");
    const out = join(scratch, "out");
    expect((await runCommand(["export", "sources", out, "--by-hash", "--db", db])).status).toBe(0);
    const exported = new Set(readdirSync(out).map((name) => sha256(readFileSync(join(out, name)))));
    expect(exported).toEqual(storedHashes(db));
    const taken = files.filter(({ outcome }) => outcome !== "reject");
    const originals = taken.map(({ name }) => sha256(readFileSync(join(corpus, name))));
    expect(originals.filter((hash) => !exported.has(hash))).toEqual([]);
    record("bad input, added and exported", { files: files.length, taken: taken.length, differing: 0 });
  });
});
