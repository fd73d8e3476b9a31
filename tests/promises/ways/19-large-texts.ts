import { spawnSync } from "node:child_process";
import { closeSync, ftruncateSync, openSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { openArchive } from "../../../src/index.ts";
import { prepareArticle } from "../../../src/ingest/prepare-article.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import type { Attempt, Promised } from "../promise.ts";

const LIMIT = 2 ** 24;

/** A file that is too large: refused by name, and the size of this process does not grow by what it holds. */
function refused(make: (path: string) => unknown, ndjson = false): Attempt {
  return async (folder) => {
    const path = join(folder, "large.txt");
    make(path);
    const before = process.memoryUsage().rss;
    const codes: string[] = [];
    for await (const { content } of findSources([path], {
      ndjson,
      standardInput: process.stdin,
      onLeftOut: () => {},
    })) {
      codes.push("code" in content ? content.code : "taken");
    }
    expect(codes.filter((code) => code !== "taken").length).toBeGreaterThan(0);
    expect(codes.every((code) => /^(taken|E_TOO_LARGE|E_NOT_FILE|E_IO)$/.test(code))).toBe(true);
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 2 ** 20);
  };
}

const sparse = (size: number) => (path: string) => {
  const file = openSync(path, "w");
  ftruncateSync(file, size);
  closeSync(file);
};

/** What cannot be told from its size: the API gets it whole. */
function rejected(article: () => Parameters<Awaited<ReturnType<typeof openArchive>>["add"]>[0]): Attempt {
  return async () => {
    await using archive = await openArchive(":memory:", { create: true });
    expect(await archive.add(article())).toMatchObject({ status: "rejected", code: "E_TOO_LARGE" });
    expect(await archive.articles.count()).toBe(0);
  };
}

/** Texts that are awkward to read, half a megabyte each: twice as much may take at most some three times as long. */
function linear(piece: string): Attempt {
  return () => {
    const time = (length: number) => {
      const bytes = Buffer.from(piece.repeat(Math.ceil(length / piece.length)));
      const before = process.cpuUsage();
      prepareArticle({ bytes, uri: null });
      return process.cpuUsage(before).user / 1000;
    };
    time(20_000);
    let [once, twice] = [0, Number.POSITIVE_INFINITY];
    for (let attempt = 0; attempt < 4 && twice > 3 * once + 30; attempt += 1) {
      once = time(100_000);
      twice = time(200_000);
    }
    expect(twice).toBeLessThanOrEqual(3 * once + 30);
  };
}

export const LARGE_TEXTS: Promised = {
  number: 19,
  sentence: "Any text up to 16 MiB is read in linear time",
  ways: {
    "a file is a byte too large": refused(sparse(LIMIT + 1)),
    "a file is a terabyte large": refused(sparse(2 ** 40)),
    "a file never ends": refused((path) => symlinkSync("/dev/zero", path)),
    "a file is a pipe that nobody writes to": refused((path) => spawnSync("mkfifo", [path])),
    "a line of JSON is too long": refused(
      (path) => writeFileSync(path, `{"text": "short"}\n{"text": "${"x".repeat(LIMIT * 2)}"}\n`),
      true,
    ),
    "a line of JSON holds too long a text": refused(
      (path) => writeFileSync(path, `{"text": "${"x".repeat(LIMIT + 1)}"}\n{"text": "short"}\n`),
      true,
    ),
    "a text is given to the API": rejected(() => ({ text: "x".repeat(LIMIT + 1) })),
    "a text is small by its units and too large by its bytes": rejected(() => ({ text: "😀".repeat(LIMIT / 4 + 1) })),
    "bytes are given to the API": rejected(() => ({ bytes: new Uint8Array(LIMIT + 1).fill(120) })),
    "bytes of another encoding are given": rejected(() => ({
      bytes: new Uint8Array(LIMIT + 1).fill(120),
      encoding: "windows-1252",
    })),
    "a text is nothing but opening quotation marks": linear("“"),
    "a text is nothing but marks that open and close": linear("“‘”’"),
    "a text is nothing but brackets": linear("(["),
    "a text is one word": linear("a"),
    "a text is nothing but names": linear("Ada Quill "),
    "a text is a list of names that never comes to its verb": linear("Ada Quill, Ben Osgood, "),
    "a text is nothing but verbs of speech": linear("said "),
    "a text is nothing but titles": linear("Harbour Secretary Mr. Dr. "),
    "a text is nothing but dates": linear("March 3, 2031, "),
    "a text is nothing but spaces and line feeds": linear("x \n \n\n\t "),
    "a text is nothing but credits": linear("(Reporting by Ada Quill; Editing by "),
    "a text is nothing but ellipses and dashes": linear("… — ... -- "),
  },
};
