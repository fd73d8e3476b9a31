import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { reportError } from "../../src/cli/exit-status.ts";
import { EXIT, graver, OutputClosed, type Terminal } from "../../src/cli/terminal.ts";
import { ArchiveError } from "../../src/errors.ts";

/** The status of an error, and what is said of it. */
function reported(error: unknown): [number, string[]] {
  const lines: string[] = [];
  const terminal = { warn: (line: string) => void lines.push(line) } as Terminal;
  return [reportError(error, terminal), lines];
}

describe("the status of an error", () => {
  it.each<[unknown, number, string[]]>([
    [new OutputClosed(), 0, []],
    [new CommanderError(0, "commander.helpDisplayed", ""), 0, []],
    [new CommanderError(1, "commander.unknownOption", ""), 2, []],
    [new ArchiveError("not_found", "no such person"), 2, ["error: no such person (not_found)"]],
    [new ArchiveError("busy", "in use"), 3, ["error: in use (busy)"]],
    [new TypeError("a bug"), 3, ["error: a bug"]],
    ["thrown as text", 3, ["error: thrown as text"]],
  ])("%s", (error, status, lines) => {
    expect(reported(error)).toEqual([status, lines]);
  });
});

describe("of several statuses the gravest applies", () => {
  const { ok, someRejected, usage, failed, problemsFound, interrupted } = EXIT;
  it.each([
    [ok, someRejected, someRejected],
    [someRejected, problemsFound, problemsFound],
    [failed, problemsFound, failed],
    [usage, failed, failed],
    [failed, interrupted, interrupted],
    [ok, ok, ok],
  ] as const)("%i and %i: %i", (a, b, expected) => {
    expect(graver(a, b)).toBe(expected);
    expect(graver(b, a)).toBe(expected);
  });
});
