import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { effort, PATIENCE } from "./campaign/effort.ts";
import { COMMAND } from "./helpers/run-onrecord.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";

const corpus = join(scratchFolder(), "corpus");
const add = [process.execPath, COMMAND, "add", "--db", "{db}"];

/** Runs a script of bad-input/; its README says what it checks. */
function script(name: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join("tests/bad-input", name), ...args], {
    encoding: "utf8",
  });
  return stdout + stderr;
}

describe("the corpus of bad input", () => {
  it("is made as it was agreed upon", () => {
    expect(script("generate.mjs", corpus)).toContain("231 cases, 0 not possible here, digest 486634a805942c85");
  });

  it("is met in one run: every bad file is named with its code, and none stops the others", {
    timeout: 120_000,
  }, () => {
    expect(script("run.mjs", corpus, "--files-only", "--", ...add, "{files}")).toMatch(
      /^all 23[01] cases as expected$/m,
    );
  });

  it("is met file by file: fate, code, time, and nothing raw on a terminal", { timeout: PATIENCE }, () => {
    const ways = ["--files-only", "--slack", "8", ...effort(["--one-process"], [])];
    expect(script("run.mjs", corpus, ...ways, "--", ...add, "{file}")).toMatch(/^all 23[01] cases as expected$/m);
  });

  it("is met so by a process of its own: a file of each fate and code", { timeout: 120_000 }, () => {
    expect(script("run.mjs", corpus, "--files-only", "--slack", "8", "--one-of-each", "--", ...add, "{file}")).toMatch(
      /^all 1[01] cases as expected$/m,
    );
  });
});
