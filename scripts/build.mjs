// Makes two folders anew from src, so that nothing stale is packed:
//
//   build/  each module by itself, as tsc compiles it: for tests and measurements that look inside, and to make dist from
//   dist/   what is shipped: the program in few files, which load sooner than hundreds, and the declarations that the
//           package's exports reach
//
// Four modules read what lies beside the source. In dist what they would read stands in their place, so that a program
// which bundles this one needs none of it.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { parseAst } from "rolldown/parseAst";

/** What is started by its name, and what the package exports. */
const ENTRIES = {
  "cli/main": "build/cli/main.js",
  index: "build/index.js",
  schema: "build/archive/schema.js",
  "extract-worker": "build/ingest/extract-worker.js",
  "sql-process": "build/cli/sql-process.js",
};
const DECLARED = ["index.d.ts", "archive/schema.d.ts"];

/** Drizzle is more than a hundred modules, and every query needs them: bundled they load in a fifth of the time. */
const BUNDLED = /^(drizzle-orm|commander)(\/|$)/;

for (const folder of ["build", "dist"]) rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status === 0) {
  await bundle(await modulesInPlace());
  copyDeclarations();
  chmodSync("build/cli/main.js", 0o755);
  chmodSync("dist/cli/main.js", 0o755);
}
process.exitCode = status ?? 1;

/** By the path of a module within build, the source of the one in its place. */
async function modulesInPlace() {
  const { VERSION } = await import("../build/version.js");
  const { EXTRACTOR_VERSION } = await import("../build/extractor-version.js");
  const { ownPlan } = await import("../build/archive/sqlite/own-plan.js");
  return new Map([
    ["version.js", `export const VERSION = ${JSON.stringify(VERSION)};`],
    ["extractor-version.js", `export const EXTRACTOR_VERSION = ${JSON.stringify(EXTRACTOR_VERSION)};`],
    ["archive/sqlite/own-plan.js", `const PLAN = ${JSON.stringify(ownPlan())};\nexport const ownPlan = () => PLAN;`],
    // All files of dist but the command's lie in one folder, beside which the seeds are.
    [
      "sources/seed-folder.js",
      `import { fileURLToPath } from "node:url";
       export const SEED_FOLDER = fileURLToPath(new URL("../seeds", import.meta.url));`,
    ],
  ]);
}

async function bundle(inPlace) {
  let everyCommand = new Set();
  const bundled = await rolldown({
    input: ENTRIES,
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    external: (id) => !id.startsWith(".") && !id.startsWith("/") && !BUNDLED.test(id),
    plugins: [
      {
        name: "modules-in-place",
        load: (id) => inPlace.get(relative("build", id).replaceAll("\\", "/")),
        buildEnd() {
          everyCommand = loadedByEveryCommand((id) => this.getModuleInfo(id));
        },
      },
    ],
  });
  const { output } = await bundled.write({
    dir: "dist",
    format: "esm",
    chunkFileNames: "[name].js",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "tables", test: /\/drizzle-orm\/|\/build\/archive\/schema/, priority: 2 },
        { name: "archive", test: /\/build\/(archive|queries)\//, priority: 1 },
        { name: "commands", test: (id) => everyCommand.has(id) },
      ],
    },
    comments: { legal: true, annotation: false, jsdoc: false },
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: { toplevel: true, keepNames: { function: true, class: true } },
      codegen: { removeWhitespace: true },
    },
  });
  for (const { fileName, code } of output) writeFileSync(join("dist", fileName), withLines(code));
}

/** What is loaded whatever the command: the modules of the command line, and commander, that are not behind an `import()`. */
function loadedByEveryCommand(getModuleInfo) {
  const found = new Set(getModuleInfo(resolve(ENTRIES["cli/main"])).importedIds);
  for (const id of found) {
    if (id.startsWith(resolve("build/cli")) || id.includes("/node_modules/commander/")) {
      for (const imported of getModuleInfo(id).importedIds) found.add(imported);
    } else found.delete(id);
  }
  return found;
}

/** A statement a line, so that the place in an error's stack says which: names of functions stay, blank space does not. */
function withLines(code) {
  const starts = parseAst(code).body.map(({ start }) => start);
  return [0, ...starts].map((start, index) => code.slice(start, starts[index]).trimEnd()).join("\n");
}

/** Copies the declarations that the package's exports reach, their names and folders as in src. */
function copyDeclarations() {
  const reached = new Set(DECLARED);
  for (const file of reached) {
    const text = readFileSync(join("build", file), "utf8");
    for (const [, path] of text.matchAll(/(?:\bfrom |\bimport\()"(\.[^"]+)"/g)) {
      reached.add(join(dirname(file), path.replace(/\.[jt]s$/, ".d.ts")));
    }
    const target = join("dist/types", file);
    mkdirSync(dirname(target), { recursive: true });
    // Four blanks for each step of deep types are a third of their size.
    writeFileSync(
      target,
      text.replaceAll(/^( {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4)),
    );
  }
}
