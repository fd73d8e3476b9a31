import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { EXIT_OF } from "../../src/cli/exit-status.ts";
import { openArchive } from "../../src/index.ts";
import { ARTICLE_CONDITIONS, FILTERS } from "../../src/queries/filters.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const page = readFileSync("docs/api.md", "utf8");
const examples = [...page.matchAll(/^```ts\n((?:(?!^```).*\n)+)^```/gm)].map(([, code = ""], index) => ({
  name: `${index + 1}: ${code.split("\n").find((line) => line !== "" && !line.startsWith("import"))}`,
  code,
}));
const folder = scratchFolder();
const root = process.cwd();
let running = "";

const SOURCES = {
  onrecord: "src/index.ts",
  "onrecord/extract": "src/without-node.ts",
  "onrecord/schema": "src/archive/schema.ts",
};
/** Of the same build as the command, which is refused where it is older than the sources. */
const BUILT = {
  onrecord: join(COMMAND, "../../index.js"),
  "onrecord/extract": join(COMMAND, "../../extract.js"),
  "onrecord/schema": join(COMMAND, "../../schema.js"),
};

/** Writes where TypeScript is to find what is imported, and gives the file. */
function writeConfig(name: string, entries: Readonly<Record<string, string>>): string {
  const paths = Object.fromEntries(Object.entries(entries).map(([from, entry]) => [from, [resolve(root, entry)]]));
  const compilerOptions = { paths, noUnusedLocals: false };
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: ["examples"] }));
  return path;
}

/**
 * A project in which "onrecord" is this checkout: its sources to the compiler, and what is built of them where it runs.
 */
beforeAll(async () => {
  mkdirSync(join(folder, "examples"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  for (const [index, { code }] of examples.entries()) writeFileSync(fileOf(index), code);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeConfig("tsconfig.json", SOURCES);
  running = writeConfig("running.json", BUILT);
  await using archive = await openArchive(join(folder, "onrecord.db"), { create: true });
  await archive.add({ bytes: readFileSync("seeds/000_24675017d3bc8aff.txt"), uri: "seed.txt" });
});

function fileOf(index: number): string {
  return join(folder, "examples", `example-${index + 1}.ts`);
}

describe("docs/api.md", () => {
  it("has examples that the compiler accepts", () => {
    const tsc = join(root, "node_modules/.bin/tsc");
    const { stdout } = spawnSync(tsc, ["-p", join(folder, "tsconfig.json"), "--noEmit"], { encoding: "utf8" });
    expect(stdout.split("\n").filter((line) => line.includes("examples/example-"))).toEqual([]);
  });

  it.each(examples.map((example, index) => ({ ...example, index })))("has examples that run: $name", ({ index }) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", join(root, "node_modules/tsx/dist/esm/index.mjs"), fileOf(index)],
      {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, TSX_TSCONFIG_PATH: running },
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("names the filters that each list has beside those of all", () => {
    for (const [list, filters] of Object.entries(FILTERS)) {
      const own = Object.keys(filters).filter((name) => !(name in ARTICLE_CONDITIONS));
      const words = own.map((name) => `\`${name}\``).join(", ");
      if (list !== "search") expect(page).toMatch(new RegExp(`^\\| \`${list}\` \\| [^|]* \\| ${words} \\|$`, "m"));
    }
    const common = Object.keys(ARTICLE_CONDITIONS).map((name) => `\`${name}\``);
    expect(page).toContain(`filter, beside ${common.join(", ")} |`);
  });

  it("lists every error code", () => {
    for (const code of Object.keys(EXIT_OF)) expect(page).toContain(`\`${code}\``);
  });
});
