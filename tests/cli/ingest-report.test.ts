import { describe, expect, it } from "vitest";
import { IngestReport, type ReportOptions } from "../../src/cli/ingest-report.ts";
import type { WarningCode } from "../../src/diagnostic.ts";
import type { Outcome } from "../../src/ingest/outcome.ts";
import { SILENT_TERMINAL } from "../helpers/silent-terminal.ts";

const added = (name: string, ...warnings: WarningCode[]): Outcome => ({
  ...{ status: "added", name, articleId: 1, sha256: "0", warnings },
});
const rejected = (name: string): Outcome => ({ status: "rejected", name, code: "E_EMPTY", reason: "0 bytes" });

/** What is said of sources, a line each, and what of it stays with `--quiet`. */
function said(outcomes: readonly Outcome[], options: Partial<ReportOptions> = {}, leftOut: readonly string[] = []) {
  const lines: string[] = [];
  const quiet: string[] = [];
  const note = (line: string) => void lines.push(line);
  const warn = (line: string) => {
    lines.push(line);
    quiet.push(line);
  };
  const report = new IngestReport({ ...SILENT_TERMINAL, note, warn }, { dryRun: false, verbose: false, ...options });
  for (const path of leftOut) report.leaveOut(path, "hidden");
  for (const outcome of outcomes) report.add([outcome]);
  const atOnce = lines.length;
  report.end();
  return { lines, quiet, atOnce };
}

describe("what is said of sources", () => {
  it("is one line if all is well", () => {
    expect(said([added("a"), added("b")]).lines).toEqual(["added 2, unchanged 0, rejected 0"]);
  });

  it("sums warnings up by code, each with a number and an example", () => {
    const outcomes = Array.from({ length: 1200 }, (_, number) => added(`${number}.txt`, "W_NO_DATE"));
    const { lines, quiet } = said([...outcomes, added("last.txt", "W_NO_DATE", "W_BIDI")]);
    expect(lines).toEqual([
      'W_NO_DATE "0.txt" and 1,200 more: no date line',
      'W_BIDI "last.txt": directional overrides or isolates that can reorder what is displayed',
      "(--verbose names each)",
      "added 1201, unchanged 0, rejected 0",
    ]);
    expect(quiet).toEqual(lines.slice(0, 2));
  });

  it("names each of them where that is asked for, at once", () => {
    const outcomes = [added("a", "W_NO_DATE"), added("b", "W_NO_DATE")];
    const { lines, atOnce } = said(outcomes, { verbose: true }, [".c"]);
    expect(lines.slice(0, atOnce)).toEqual([
      'left out ".c": hidden',
      'W_NO_DATE "a": no date line',
      'W_NO_DATE "b": no date line',
    ]);
    expect(lines.slice(atOnce)).toEqual(["added 2, unchanged 0, rejected 0"]);
  });

  it("names a rejected source at once, and again at the end if anything stands between", () => {
    const { lines, quiet, atOnce } = said([rejected("bad"), added("a", "W_NO_DATE")], {}, [".c", ".d"]);
    expect(lines.slice(0, atOnce)).toEqual(['E_EMPTY "bad": 0 bytes']);
    expect(lines.slice(atOnce)).toEqual([
      'left out ".c" and 1 more: hidden',
      'W_NO_DATE "a": no date line',
      "(--verbose names each)",
      "rejected:",
      '  E_EMPTY "bad": 0 bytes',
      "added 1, unchanged 0, rejected 1",
    ]);
    expect(quiet).toEqual(['E_EMPTY "bad": 0 bytes', 'W_NO_DATE "a": no date line']);
  });

  it("names no rejected source twice in a row", () => {
    expect(said([added("a"), rejected("b"), rejected("c")]).lines).toEqual([
      'E_EMPTY "b": 0 bytes',
      'E_EMPTY "c": 0 bytes',
      "added 1, unchanged 0, rejected 2",
    ]);
  });

  it("ends with ten of many rejected sources and the number of the rest, by code", () => {
    const outcomes = Array.from({ length: 1500 }, (_, number) => rejected(`${number}`));
    const { lines, atOnce } = said([...outcomes, { ...rejected("x"), code: "E_NUL" } as Outcome]);
    expect(atOnce).toBe(1501);
    const end = lines.slice(atOnce);
    expect(end).toHaveLength(13);
    expect(end[10]).toBe('  E_EMPTY "9": 0 bytes');
    expect(end[11]).toBe("  and 1,491 more; of all: E_EMPTY 1,500, E_NUL 1");
    expect(end[12]).toBe("added 0, unchanged 0, rejected 1501");
  });

  it("says of a dry run that it was one", () => {
    expect(said([added("a")], { dryRun: true }).lines).toEqual([
      "dry run, nothing was written: added 1, unchanged 0, rejected 0",
    ]);
  });
});
