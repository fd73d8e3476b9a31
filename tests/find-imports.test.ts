import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { findImports, importedFile } from "../src/find-imports.ts";

const specifiers = (text: string) => findImports(text).map(({ specifier }) => specifier);

describe("findImports", () => {
  it.each([
    ['import { a } from "./a.ts";', "./a.ts"],
    ['import a, * as b from "a";', "a"],
    ["import 'a';", "a"],
    ['import {\n  a,\n  type B,\n} from "../a.ts";', "../a.ts"],
    ['export * from "./a.ts";', "./a.ts"],
    ['  const { a } = await import("./a.ts");', "./a.ts"],
    ['let a: typeof import("./a.ts");', "./a.ts"],
    ['new Worker(new URL("./a.js", import.meta.url));', "./a.js"],
    ["await import(name);", ""],
  ])("sees in %j that %j is imported", (text, specifier) => {
    expect(specifiers(text)).toEqual([specifier]);
  });

  it.each([
    'export const from = "a";',
    'export type Word = "a" | "b";',
    'export function from(a = "b") {}',
    '// import { a } from "a";',
    ' * import { a } from "a";',
    'new URL("../seeds", import.meta.url);',
  ])("sees no import in %j", (text) => {
    expect(specifiers(text)).toEqual([]);
  });

  it("tells imports of types alone, and the line of each", () => {
    const text = [
      'import type { A } from "./a.ts";',
      'import { type B, b } from "./b.ts";',
      "",
      'export type {\n  C,\n} from "./c.ts";',
      'import { type } from "./d.ts";',
    ];
    expect(findImports(text.join("\n"))).toEqual([
      { specifier: "./a.ts", typeOnly: true, line: 1 },
      { specifier: "./b.ts", typeOnly: false, line: 2 },
      { specifier: "./c.ts", typeOnly: true, line: 4 },
      { specifier: "./d.ts", typeOnly: false, line: 7 },
    ]);
  });

  it("finds the same files of src as the compiler does", () => {
    const entries = ["index.ts", "cli/main.ts", "cli/sql-process.ts", "ingest/extract-worker.ts"];
    expect([...reachable(entries)].sort()).toEqual(filesOfCompiler(entries).sort());
  });
});

describe("importedFile", () => {
  it.each([
    ["quotes/speakers/via.ts", "../../span.ts", "span.ts"],
    ["index.ts", "./cli/main.ts", "cli/main.ts"],
    ["ingest/thread-extractor.ts", "./extract-worker.js", "ingest/extract-worker.ts"],
    ["cli/sql.ts", "node:fs", null],
    ["cli/sql.ts", "drizzle-orm/sqlite-core", null],
  ])("%s, which imports %s, means %s", (file, specifier, expected) => {
    expect(importedFile(file, specifier)).toBe(expected);
  });
});

function reachable(entries: readonly string[]): Set<string> {
  const files = new Set(entries);
  for (const file of files) {
    for (const { specifier } of findImports(readFileSync(join("src", file), "utf8"))) {
      const imported = importedFile(file, specifier);
      if (imported !== null) files.add(imported);
    }
  }
  return files;
}

/** All files below src that the compiler reads for `entries`. */
function filesOfCompiler(entries: readonly string[]): string[] {
  const options = [
    "--ignoreConfig",
    "--listFilesOnly",
    "--module",
    "nodenext",
    "--allowImportingTsExtensions",
    "--noEmit",
  ];
  const paths = entries.map((file) => join("src", file));
  const { stdout } = spawnSync("node_modules/.bin/tsc", [...options, "--types", "node", ...paths], {
    encoding: "utf8",
  });
  const files = stdout.split("\n").map((path) => relative("src", path).replaceAll(sep, "/"));
  return files.filter((path) => path.endsWith(".ts") && !path.startsWith(".."));
}
