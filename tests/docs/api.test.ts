import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { EXIT_OF } from "../../src/cli/exit-status.ts";
import { openArchive } from "../../src/index.ts";
import { ARTICLE_CONDITIONS, FILTERS } from "../../src/queries/filters.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const page = readFileSync("docs/api.md", "utf8");
const examples = [...page.matchAll(/^```ts\n((?:(?!^```).*\n)+)^```/gm)].map(([, code = ""], index) => ({
  name: `${index + 1}: ${code.split("\n").find((line) => line !== "" && !line.startsWith("import"))}`,
  code,
}));
const folder = scratchFolder();
const root = process.cwd();

/** A project in which "onrecord" is this checkout's sources. */
beforeAll(async () => {
  mkdirSync(join(folder, "examples"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  for (const [index, { code }] of examples.entries()) writeFileSync(fileOf(index), code);
  const paths = {
    onrecord: [join(root, "src/index.ts")],
    "onrecord/extract": [join(root, "src/without-node.ts")],
    "onrecord/schema": [join(root, "src/archive/schema.ts")],
  };
  const compilerOptions = { paths, noUnusedLocals: false };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: ["examples"] }),
  );
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
        env: { ...process.env, TSX_TSCONFIG_PATH: join(folder, "tsconfig.json") },
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
