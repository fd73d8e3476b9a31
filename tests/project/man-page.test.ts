import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manPage } from "../../scripts/man-page.ts";
import { createProgram } from "../../src/cli/program.ts";
import { SILENT_TERMINAL } from "../helpers/silent-terminal.ts";

const page = readFileSync("man/onrecord.1", "utf8");
const groff = spawnSync("groff", ["--version"]).status === 0;

describe("man/onrecord.1", () => {
  it("is what the command line's help says now: npm run man", () => {
    expect(page).toBe(manPage(createProgram(SILENT_TERMINAL)));
  });

  it("has every command, and examples with their quotation marks and hyphens", () => {
    for (const command of createProgram(SILENT_TERMINAL).commands) expect(page).toContain(`.SS "${command.name()}`);
    expect(page).toContain("onrecord search \\(aq\\(dqno limits partnership\\(dq\\(aq");
    expect(page).toContain("\n.B \\-\\-speaker\\-kind <kind>\n");
    expect(page).toMatch(/^[\n -~]*$/);
  });

  it.skipIf(!groff)("is set without a warning", () => {
    const { stderr } = spawnSync("groff", ["-ww", "-man", "-Tutf8", "-z"], { input: page, encoding: "utf8" });
    expect(stderr).toBe("");
  });
});
