import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = "src/queries";

/** The code of the queries without its comments, line by line. */
const LINES = filesBelow(FOLDER).flatMap((file) =>
  withoutComments(readFileSync(join(FOLDER, file), "utf8"))
    .split("\n")
    .map((line, index) => ({ place: `${file}:${index + 1}`, line })),
);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
}

/** What stands in a comment becomes empty lines, so that the others keep their numbers. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^\s*)\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ""));
}

function linesWith(pattern: RegExp): string[] {
  return LINES.filter(({ line }) => pattern.test(line)).map(({ place, line }) => `${place} ${line.trim()}`);
}

describe("queries run on any database that implements Reader", () => {
  it("a builder is awaited or given to Reader.prepare: its other ways to run exist in one driver only", () => {
    expect(linesWith(/(?<!Object)\.(all|values|run)\(|\.(get|prepare)\(\)/)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ["no driver and no folder of one database", /better-sqlite3|drizzle-orm\/pg|archive\/(sqlite|postgres)/],
    ["what only SQLite knows", /rowid|\bMATCH\b|snippet\(|highlight\(|bm25|_fts|\bGLOB\b|->>|sqlite_|PRAGMA/],
    ["IS between two values: IS NOT DISTINCT FROM", /\bIS (?!(NOT )?(NULL|DISTINCT FROM)\b)/],
    ["a descending key that does not say where NULL goes: descending()", /\bdesc\b|\bDESC\b(?! NULLS LAST)/],
    ["a number for a truth value", /sql`[01]`/],
    ["a derived table without a name", /from\(sql`[^`]*\)`/i],
    ["a view that is none of Drizzle's tables", /sqliteView|getView/],
    ["an alias in a join, which Drizzle's PostgreSQL dialect drops", /[jJ]oin\(\s*aliasedTable/],
  ])("has none of: %s", (_, pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });
});
