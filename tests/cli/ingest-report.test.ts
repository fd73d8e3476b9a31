import { describe, expect, it } from "vitest";
import { IngestReport, type ReportOptions } from "../../src/cli/ingest-report.ts";
import type { Refusal, WarningCode } from "../../src/diagnostic.ts";
import type { Outcome } from "../../src/ingest/outcome.ts";
import { NO_FORMAT } from "../../src/sources/left-out.ts";
import { decode } from "../../src/text/decode.ts";
import { SILENT_TERMINAL } from "../helpers/silent-terminal.ts";

const added = (name: string, ...warnings: WarningCode[]): Outcome => ({
  ...{ status: "added", name, articleId: 1, sha256: "0", language: "en", warnings },
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

  it("counts articles in a language that is not read, with its name", () => {
    const foreign = (name: string, language: string | null): Outcome => ({
      ...{ status: "added", name, articleId: 1, sha256: "0", language, warnings: ["W_LANGUAGE"] },
    });
    const outcomes = [foreign("a", "de"), foreign("b", "de"), foreign("c", "pt"), foreign("d", null), added("e")];
    const english = "only English articles are read for people and quotes";
    expect(said(outcomes).quiet).toEqual([
      `W_LANGUAGE "a" and 1 more: in German; ${english}`,
      `W_LANGUAGE "c": in Portuguese; ${english}`,
      `W_LANGUAGE "d": not in English; ${english}`,
    ]);
    expect(said(outcomes, { verbose: true }).quiet[1]).toBe(`W_LANGUAGE "b": in German; ${english}`);
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

describe("what was never meant to be an article", () => {
  const none = (name: string): Outcome => ({ status: "rejected", name, code: "E_NOT_ARTICLE", reason: "a picture" });
  const lacking = (outcomes: readonly Outcome[], leftOut: readonly (readonly [string, string])[] = []) => {
    const report = new IngestReport(SILENT_TERMINAL, { dryRun: false, verbose: false });
    for (const [path, reason] of leftOut) report.leaveOut(path, reason);
    report.add(outcomes);
    return report.isWanting;
  };

  it("is summed up, and counted apart", () => {
    expect(said([added("a"), none("b"), none("c")]).lines).toEqual([
      'E_NOT_ARTICLE "b" and 1 more: a picture, an event, a package or something else that is no article',
      "(--verbose names each)",
      "added 1, unchanged 0, rejected 2, of which 2 are no articles",
    ]);
    expect(said([none("b")]).lines[0]).toBe('E_NOT_ARTICLE "b": a picture');
    const { lines, atOnce } = said([none("b"), none("c")], { verbose: true });
    expect([lines.length, atOnce]).toEqual([3, 2]);
  });

  it("is a failure only where nothing was taken", () => {
    expect(lacking([added("a"), none("b")], [["c.docm", NO_FORMAT]])).toBe(false);
    expect(lacking([added("a"), none("b"), rejected("c")])).toBe(true);
    expect(lacking([none("b")])).toBe(true);
    expect(lacking([], [["c.docm", NO_FORMAT]])).toBe(true);
    expect(lacking([], [[".hidden", "hidden"]])).toBe(false);
    expect(lacking([])).toBe(false);
  });

  it("is named by the kind of file, with what to do", () => {
    const lines: string[] = [];
    const note = (line: string) => void lines.push(line);
    const report = new IngestReport({ ...SILENT_TERMINAL, note }, { dryRun: false, verbose: false });
    for (const path of ["a.docm", "b.DOCM", "c.docm", "d.jpg", "e"]) report.leaveOut(path, NO_FORMAT);
    report.end();
    expect(lines.slice(0, 3)).toEqual([
      'left out 3 .docm files, "a.docm" and 2 more: no format that is read; save as .docx or .odt',
      'left out "d.jpg": no format that is read; a picture; save what it shows as .txt, or as a PDF with text',
      'left out "e": no format that is read; add it by name, or rename it to .txt',
    ]);
  });
});

/** What is said of a text that begins as files of another format do. */
function ofBinary(name: string, start: string): string | undefined {
  const refusal = decode(Buffer.from(start, "latin1")) as Refusal;
  return said([{ status: "rejected", name, ...refusal }]).lines[0];
}

describe("what else is said", () => {
  it("is what to try with what looks like another format", () => {
    const markup: Outcome = { status: "rejected", name: "a.txt", code: "E_MARKUP", reason: "HTML, not plain text" };
    expect(said([markup]).lines[0]).toMatch(/^E_MARKUP "a\.txt": HTML, not plain text; --format reads it/);
    expect(ofBinary("b.doc", "\xd0\xcf\x11\xe0")).toBe(
      'E_BINARY "b.doc": office document; save as .docx, .odt or .csv',
    );
    expect(ofBinary("b.txt", "%PDF-1.7")).toBe('E_BINARY "b.txt": pdf; --format reads it as what it is');
  });

  it("is nothing that cannot be done: no format reads a picture or a program", () => {
    const picture = "png; a picture; save what it shows as .txt, or as a PDF with text";
    expect(ofBinary("a.txt", "\x89PNG")).toBe(`E_BINARY "a.txt": ${picture}`);
    expect(ofBinary("unnamed", "\x89PNG")).toBe(`E_BINARY "unnamed": ${picture}`);
    expect(ofBinary("a.txt", "\x7fELF")).toBe('E_BINARY "a.txt": executable');
  });

  it("is what a dry run foresees of each article", () => {
    const foreseen = { format: "html", headline: "Ferry returns", publishedAt: "2031-05-01", quotes: 1 };
    const one = { ...added("a.html"), foreseen } as Outcome;
    const bare = { ...foreseen, headline: null, publishedAt: null, quotes: 1200 };
    expect(said([one, { ...one, foreseen: bare } as Outcome], { dryRun: true }).lines.slice(0, 2)).toEqual([
      '"a.html": html, "Ferry returns", 2031-05-01, 1 quote',
      '"a.html": html, no headline, no date, 1,200 quotes',
    ]);
  });

  it("is notes on the reading, counted or each", () => {
    const lines: string[] = [];
    const note = (line: string) => void lines.push(line);
    for (const verbose of [false, true]) {
      const report = new IngestReport({ ...SILENT_TERMINAL, note }, { dryRun: false, verbose });
      report.noteOn("a.html", "2 images left out");
      report.noteOn("b.html", "1 image left out");
      report.end();
    }
    expect(lines).toEqual([
      '2 notes on how files were read, the first on "a.html": 2 images left out',
      "(--verbose names each)",
      "added 0, unchanged 0, rejected 0",
      '"a.html": 2 images left out',
      '"b.html": 1 image left out',
      "added 0, unchanged 0, rejected 0",
    ]);
  });
});
