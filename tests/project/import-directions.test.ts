import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findProblems, type ImportTable } from "../../scripts/imports/find-problems.ts";
import { PURE, TABLE } from "../../scripts/imports/table.ts";
import { readSource } from "../../scripts/read-source.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const SRC = readSource();

const PROBLEMS = findProblems(SRC, TABLE);

/** What is wrong with `src` when it has further files, beside what is wrong with it as it stands. */
function withFiles(...files: readonly (readonly [string, string])[]): string[] {
  return findProblems(new Map([...SRC, ...files]), TABLE).filter((problem) => !PROBLEMS.includes(problem));
}

describe("the table of imports", () => {
  it("is kept by src, and has nothing that src does not need", () => {
    expect(PROBLEMS).toEqual([]);
  });

  it.each([
    ["text/broken.ts", "../names/name-key.ts"],
    ["names/broken.ts", "../people/cast.ts"],
    ["archive/broken.ts", "../names/name-key.ts"],
    ["archive/broken.ts", "./sqlite/open.ts"],
    ["people/broken.ts", "../quotes/quote.ts"],
    ["quotes/broken.ts", "../wire/layout.ts"],
    ["quotes/broken.ts", "../people/cast.ts"],
    ["wire/broken.ts", "../people/cast.ts"],
    ["extract/broken.ts", "node:fs"],
    ["extract/broken.ts", "drizzle-orm"],
    ["quotes/speakers/broken.ts", "../../archive/schema.ts"],
    ["queries/broken.ts", "../ingest/ingest.ts"],
    ["queries/broken.ts", "../reader/app.ts"],
    ["queries/broken.ts", "../cite/citation.ts"],
    ["queries/broken.ts", "better-sqlite3"],
    ["archive/broken.ts", "../queries/quotes.ts"],
    ["ingest/broken.ts", "../cli/main.ts"],
    ["ingest/broken.ts", "../people/find-cast.ts"],
    ["languages/en/broken.ts", "../../text/tokens.ts"],
    ["text/broken.ts", "../languages/en/english.ts"],
    ["grammar/broken.ts", "../languages/en/weights/tagger.ts"],
    ["people/broken.ts", "../languages/en/roles.ts"],
    ["wire/broken.ts", "../languages/en/credit-roles.ts"],
    ["quotes/stance/broken.ts", "../../languages/en/stances.ts"],
    ["identity/broken.ts", "../languages/en/nicknames.ts"],
    ["names/broken.ts", "../languages/en/countries.ts"],
    ["wording/broken.ts", "../languages/en/compared-words.ts"],
    ["stories/broken.ts", "../languages/en/desk-labels.ts"],
    ["compare/broken.ts", "../languages/en/abbreviations.ts"],
    ["sources/html/broken.ts", "../../languages/en/page-words.ts"],
    ["extract/broken.ts", "../languages/en/english.ts"],
    ["people/broken.ts", "../languages/known/reading.ts"],
    ["reader/broken.ts", "../cli/terminal.ts"],
    ["reader/broken.ts", "../export/write-export.ts"],
    ["reader/broken.ts", "node:fs/promises"],
    ["cite/broken.ts", "../archive/schema.ts"],
    ["export/broken.ts", "../cli/output.ts"],
    ["span.ts", "./diagnostic.ts"],
    ["cli/broken.ts", "left-pad"],
  ])("refuses that %s imports %s", (file, imported) => {
    expect(withFiles([file, `import { thing } from "${imported}";`])).toEqual([
      `src/${file}:1 imports "${imported}", which the table does not allow`,
    ]);
  });

  it.each([
    ["wire/fine.ts", 'import { nameKey } from "../names/name-key.ts";'],
    ["quotes/speakers/fine.ts", 'import type { Cast } from "../../people/cast.ts";'],
    ["queries/fine.ts", 'import { quotes } from "../archive/schema.ts";'],
    ["reader/fine.ts", 'import { encodeList } from "../export/encode-list.ts";'],
    ["text/fine.ts", 'import { span } from "../span.ts";'],
    ["cite/fine.ts", 'import { sourceBytes } from "../archive/source-bytes.ts";'],
    ["archive/sqlite/fine.ts", 'import { readFile } from "node:fs/promises";'],
  ])("allows in %s: %s", (file, line) => {
    expect(withFiles([file, line])).toEqual([]);
  });

  it("refuses a folder that has no row, and whoever imports from it", () => {
    const importer = ["cli/broken.ts", 'export * from "../nowhere/copy.ts";'] as const;
    expect(withFiles(["nowhere/copy.ts", ""], importer)).toEqual([
      "src/nowhere/copy.ts stands in no room",
      'src/cli/broken.ts:1 imports "../nowhere/copy.ts", which the table does not allow',
    ]);
  });

  it("refuses an import whose file is computed", () => {
    expect(withFiles(["cli/broken.ts", "await import(name);"])).toHaveLength(1);
  });

  it("keeps the rooms of pure functions from packages and modules of Node", () => {
    const importers = Object.values(TABLE.packages).flat();
    expect(importers.filter((name) => (name.split("/")[0] ?? "") in PURE)).toEqual([]);
  });
});

describe("a table of imports", () => {
  const files = new Map([
    ["low/a.ts", ""],
    ["high/b.ts", 'import type { A } from "../low/a.ts";\nimport "node:fs";'],
  ]);
  const sound: ImportTable = {
    common: [],
    rooms: { low: [], high: ["low (types)"] },
    packages: { "node:fs": ["high/b.ts"] },
  };

  it("may be sound", () => {
    expect(findProblems(files, sound)).toEqual([]);
  });

  it.each<[string, Partial<ImportTable>, string]>([
    [
      "an arrow upwards",
      { rooms: { high: ["low (types)"], low: [] } },
      "high may import low (types), which is no room above it",
    ],
    ["a room that is not there", { rooms: { ...sound.rooms, third: [] } }, "third is a room without a file"],
    [
      "a room allowed in vain",
      { rooms: { low: [], mid: [], high: ["low (types)", "mid"] } },
      "high may import mid, but does not",
    ],
    [
      "a package allowed in vain",
      { packages: { "node:fs": ["high/b.ts", "low"] } },
      "low may import node:fs, but does not",
    ],
  ])("may not have %s", (_, change, problem) => {
    expect(findProblems(files, { ...sound, ...change })).toContain(problem);
  });

  it("tells what every room below may import", () => {
    expect(findProblems(files, { ...sound, common: ["low"], rooms: { low: [], high: [] } })).toEqual([]);
    expect(findProblems(files, { ...sound, common: ["low"], rooms: { high: [], low: [] } })).toEqual([
      'src/high/b.ts:1 imports "../low/a.ts", which the table does not allow',
    ]);
  });
});

it("the linter refuses files of src that import each other in a circle, if only for types", () => {
  const folder = scratchFolder();
  cpSync("src/text", join(folder, "src/text"), { recursive: true });
  writeFileSync(join(folder, "src/text/a.ts"), 'import type { B } from "./b.ts";\n\nexport type A = B | null;\n');
  writeFileSync(
    join(folder, "src/text/b.ts"),
    'import type { A } from "./a.ts";\n\nexport type B = { readonly a: A };\n',
  );
  cpSync("biome.json", join(folder, "biome.json"));
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  const { stdout, stderr } = spawnSync(biome, ["lint", "--vcs-enabled=false", "src"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout + stderr).toContain("noImportCycles");
});

it("CONTRIBUTING.md has a line for every room", () => {
  const layout = readFileSync("CONTRIBUTING.md", "utf8").split("## Style")[0] ?? "";
  const names = Object.keys(TABLE.rooms).map((room) => basename(room) + (room.endsWith(".ts") ? "" : "/"));
  expect(names.filter((name) => !layout.includes(` ${name} `))).toEqual([]);
});
