import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { progressLine, startProgress } from "../../src/cli/progress.ts";
import { RecentRate } from "../../src/cli/recent-rate.ts";
import { populate } from "../helpers/populated-archive.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { SILENT_TERMINAL } from "../helpers/silent-terminal.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const EMPTY = " ".repeat(30);

describe("the line of progress", () => {
  it.each([
    [{ done: 0, total: 3000, perSecond: null }, `[${EMPTY}] 0 of 3,000`],
    [
      { done: 1000, total: 3000, perSecond: 512.3 },
      `[${"=".repeat(10)}${" ".repeat(20)}] 1,000 of 3,000, 512 a second, 4 s left`,
    ],
    [{ done: 3000, total: 3000, perSecond: 512.3 }, `[${"=".repeat(30)}] 3,000 of 3,000, 512 a second, 0 s left`],
    [{ done: 10, total: 1e6, perSecond: 0.25 }, `[${EMPTY}] 10 of 1,000,000, 0.3 a second, 1111 h 6 min left`],
    [{ done: 10, total: 1e6, perSecond: 0 }, `[${EMPTY}] 10 of 1,000,000, 0 a second`],
    [{ done: 500, total: 100_500, perSecond: 500 }, `[${EMPTY}] 500 of 100,500, 500 a second, 4 min left`],
    [{ done: 12, total: 10, perSecond: 4 }, `[${"=".repeat(30)}] 12 of 10, 4 a second, 0 s left`],
    [{ done: 0, total: 0, perSecond: null }, `[${"=".repeat(30)}] 0 of 0`],
    [{ done: 1500, total: null, perSecond: 700 }, "1,500 read, 700 a second"],
    [{ done: 0, total: null, perSecond: null }, "0 read"],
  ])("for %o", (state, line) => {
    expect(progressLine(state)).toBe(line);
  });

  it("is shown at each step and taken away at the end, on a terminal only", () => {
    const shown: (string | null)[] = [];
    const terminal = { ...SILENT_TERMINAL, showProgress: (line: string | null) => void shown.push(line) };
    startProgress(10, terminal).advance(5);
    expect(shown).toEqual([]);
    const progress = startProgress(10, { ...terminal, interactive: true });
    progress.advance(5);
    progress.stop();
    expect(shown).toEqual([`[${EMPTY}] 0 of 10`, expect.stringMatching(/^\[={15} {15}\] 5 of 10, /), null]);
  });
});

describe("the rate", () => {
  it("is that of the last twenty seconds", () => {
    const rate = new RecentRate(1000);
    expect(rate.perSecond).toBeNull();
    rate.add(50, 2000);
    expect(rate.perSecond).toBe(50);
    for (let second = 2; second <= 60; second += 1) rate.add(5, 1000 + second * 1000);
    expect(rate.perSecond).toBe(5);
  });

  it("is known even if one step takes longer than that", () => {
    const rate = new RecentRate(0);
    rate.add(60, 60_000);
    rate.add(120, 120_000);
    expect(rate.perSecond).toBe(2);
  });
});

const hasScript = spawnSync("script", ["--version"]).status === 0;
if (!hasScript) console.warn("left out: progress on a terminal (it needs script, of util-linux)");

describe.skipIf(!hasScript)("on a terminal", () => {
  it("progress is overwritten by warnings, which stay, and is gone at the end", () => {
    const folder = join(scratchFolder(), "texts");
    mkdirSync(folder);
    for (let number = 100; number < 700; number += 1) writeFileSync(join(folder, `${number}.txt`), `Rain ${number}\n`);
    const command = `${process.execPath} ${resolve(COMMAND)} add ${folder} --verbose --db ${folder}.db`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
    const lines = stdout.replaceAll("\r\u001b[K", "<cleared>").split(/\r?\n/);
    expect(lines.filter((line) => /W_NO_DATE ".*": no date line$/.test(line)).length).toBe(600);
    expect(lines.at(-2)).toMatch(
      /<cleared>\[={30}\] 600 of 600, .* a second, 0 s left<cleared>added 600, unchanged 0, rejected 0$/,
    );
    expect(stdout).toMatch(/\[={25} {5}\] 500 of 600, .* a second, \d+ s left/);
  });

  it.each([
    ["xterm", true],
    ["dumb", false],
  ])("called %s, colours are shown: %s", async (TERM, isColored) => {
    const db = await archiveFile(scratchFolder(), TERM, populate);
    const command = `${process.execPath} ${resolve(COMMAND)} quotes --db ${db}`;
    const { NO_COLOR: _, ...env } = process.env;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8", env: { ...env, TERM } });
    expect(stdout).toContain("SPEAKER");
    expect(stdout.includes("\u001b[")).toBe(isColored);
  });
});
