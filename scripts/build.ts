/**
 * Makes two folders anew from src, so that nothing stale is packed:
 *
 * - `build/` has each module by itself, as tsc compiles it: for tests and measurements that look inside, and to make
 *   dist from;
 * - `dist/` is what is shipped: the program in a few files, which load faster than hundreds, and the declarations that
 *   the package's exports reach.
 *
 * Eight modules read files beside the source, or work something out from them. In dist, what they would find replaces
 * them, so that a program which bundles this one does not need those files.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { rolldown } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import type { KnownMigration } from "../src/archive/migration-files.ts";
import type { PostgresOutline, PostgresPlan } from "../src/archive/postgres/migration-plan.ts";
import type { PlanOutline } from "../src/archive/sqlite/history.ts";
import type { MigrationPlan } from "../src/archive/sqlite/migration-plan.ts";
import { COLUMN_KINDS, compactTable } from "./compact-declarations.ts";
import { PURE } from "./imports/table.ts";

/** What the package exports, and what is started by its file name: the file in dist, and the one in build. */
const ENTRIES = {
  index: "index.js",
  extract: "without-node.js",
  schema: "archive/schema.js",
  "cli/main": "cli/main.js",
  "sql-process": "cli/sql-process.js",
  "extract-worker": "ingest/extract-worker.js",
  "pdf-worker": "sources/formats/pdf/pdf-worker.js",
};
/** Where the declarations of the tables are. */
const SCHEMA = "archive/schema";
const DECLARED = ["index.d.ts", "without-node.d.ts", "archive/schema.d.ts"];

/**
 * The packages bundled into dist. Drizzle remains a dependency all the same; its more than a hundred modules would take
 * as long to load as Node takes to start.
 */
const BUNDLED = ["drizzle-orm", "tslib"];

for (const folder of ["build", "dist"]) rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status === 0) {
  await bundle(await modulesInPlace());
  copyDeclarations();
  chmodSync("build/cli/main.js", 0o755);
  chmodSync("dist/cli/main.js", 0o755);
}
process.exitCode = status ?? 1;

/** The source of each module that replaces another, by the other's path within build. */
async function modulesInPlace(): Promise<Map<string, string>> {
  const built = (path: string) => import(resolve("build", path));
  const { VERSION } = await built("version.js");
  const { EXTRACTOR_VERSION } = await built("extractor-version.js");
  const { ownPlan } = await built("archive/sqlite/own-plan.js");
  const plan: MigrationPlan = ownPlan();
  // An archive that began with the first of these has already run it: it only needs to be recognised.
  const adopted = plan.adopted.map((migration, at) => (at === 0 ? { ...migration, sql: "" } : migration));
  const { ownSchema } = await built("archive/sqlite/own-schema.js");
  const ofPostgres: PostgresPlan = (await built("archive/postgres/own-plan.js")).ownPlan();
  return new Map([
    ["version.js", `export const VERSION = ${JSON.stringify(VERSION)};`],
    ["extractor-version.js", `export const EXTRACTOR_VERSION = ${JSON.stringify(EXTRACTOR_VERSION)};`],
    [
      "archive/sqlite/own-outline.js",
      `const OUTLINE = ${JSON.stringify(outlineOf(plan))};\nexport const ownOutline = () => OUTLINE;`,
    ],
    ["archive/sqlite/own-plan.js", packedPlan({ ...plan, adopted })],
    [
      "archive/sqlite/own-schema.js",
      `const SCHEMA = ${JSON.stringify(ownSchema())};\nexport const ownSchema = () => SCHEMA;`,
    ],
    [
      "archive/postgres/own-outline.js",
      `const OUTLINE = ${JSON.stringify(outlineOfPostgres(ofPostgres))};\nexport const ownOutline = () => OUTLINE;`,
    ],
    ["archive/postgres/own-plan.js", packedPlan(ofPostgres)],
    // All files of dist except the command's are in one folder, and the seeds are beside that.
    [
      "sources/seed-folder.js",
      `import { fileURLToPath } from "node:url";
       export const SEED_FOLDER = fileURLToPath(new URL("../seeds", import.meta.url));`,
    ],
  ]);
}

/**
 * A module that holds a plan, compressed: unpacking takes a millisecond when it is needed, and each plan is a twentieth
 * of the package.
 */
function packedPlan(plan: MigrationPlan | PostgresPlan): string {
  const packed = brotliCompressSync(JSON.stringify(plan)).toString("base64");
  return `import { brotliDecompressSync } from "node:zlib";
    let plan = null;
    export function ownPlan() {
      plan ??= JSON.parse(brotliDecompressSync(Buffer.from("${packed}", "base64")).toString());
      return plan;
    }`;
}

/** A plan without its SQL. */
function outlineOf({ migrations, objects, adopted }: MigrationPlan): PlanOutline {
  return { migrations: migrations.map(outline), objects: { hash: objects.hash }, adopted: adopted.map(outline) };
}

function outlineOfPostgres({ migrations, objects }: PostgresPlan): PostgresOutline {
  return { migrations: migrations.map(outline), objects: { hash: objects.hash } };
}

function outline({ name, hash, createdAt }: KnownMigration): KnownMigration {
  return { name, hash, createdAt };
}

/**
 * Writes the JavaScript of dist. Modules that are always loaded together become one file; rolldown splits the rest by
 * who imports it.
 */
async function bundle(inPlace: ReadonlyMap<string, string>): Promise<void> {
  let start: ReadonlySet<string> = new Set();
  let queries: ReadonlySet<string> = new Set();
  let reading: ReadonlySet<string> = new Set();
  const bundled = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join("build", path)])),
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    // One module may load another late although a third loads it at once.
    onLog: (level, log, print) => {
      if (log.code !== "INEFFECTIVE_DYNAMIC_IMPORT") print(level, log);
    },
    external: (id) => !isPath(id) && !BUNDLED.includes(packageOf(id)),
    plugins: [
      {
        name: "modules-in-place",
        load: (id) => inPlace.get(withinBuild(id)),
        buildEnd() {
          const importedBy = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
          const command = resolve("build/cli/run-command-line.js");
          start = reached([command], importedBy).add(command);
          queries = reached([resolve("build/open-archive.js"), resolve("build/export/lists.js")], importedBy);
          reading = reached([resolve("build/without-node.js")], importedBy);
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
        { name: "postgres", test: (id) => /\/drizzle-orm\/pg-(core|proxy)\//.test(id) && !queries.has(id) },
        { name: "tables", test: (id) => id.includes("/drizzle-orm/") || withinBuild(id).startsWith("archive/schema") },
        { name: "words", test: (id) => isPure(id) && (start.has(id) || queries.has(id)) },
        { name: "reading", test: (id) => isPure(id) && reading.has(id) },
        { name: "commands", test: (id) => start.has(id) && roomOf(id) === "cli" },
        { name: "common", test: (id) => id.includes("/tslib/") || (start.has(id) && roomOf(id) !== "") },
        // Few commands need these rooms, and those that do need much of them.
        { name: "desk", test: (id) => roomOf(id) === "desk" && !start.has(id) && !queries.has(id) },
        { name: "cite", test: (id) => roomOf(id) === "cite" && !start.has(id) && !queries.has(id) },
        {
          name: "archive",
          test: (id) => queries.has(id) && ["archive", "queries", "open-database.ts"].includes(roomOf(id)),
        },
      ],
    },
    comments: { legal: true, annotation: false, jsdoc: false },
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: { toplevel: true, keepNames: { function: true, class: true } },
      codegen: { removeWhitespace: true },
    },
  });
  for (const file of output) {
    if (file.type === "chunk") writeFileSync(join("dist", file.fileName), withLines(file.code));
  }
}

/** Whether a module reads articles: whether it is in a room that needs nothing of Node. */
function isPure(id: string): boolean {
  return Object.hasOwn(PURE, roomOf(id));
}

/**
 * The room of src that a module of build belongs to, as the table of imports calls it; "" for a module from elsewhere.
 */
function roomOf(id: string): string {
  const [first = "", second] = withinBuild(id).split("/");
  return second === undefined ? first.replace(/\.js$/, ".ts") : first;
}

function withinBuild(id: string): string {
  const path = relative("build", id).split(sep).join("/");
  return path.startsWith("../") ? "" : path;
}

function isPath(id: string): boolean {
  return id.startsWith(".") || id === resolve(id);
}

function packageOf(id: string): string {
  return id.split("/")[0] ?? "";
}

/** The modules that some modules load at once, not behind an `import()`. */
function reached(from: readonly string[], importedBy: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from.flatMap(importedBy));
  for (const id of found) for (const imported of importedBy(id)) found.add(imported);
  return found;
}

/**
 * Puts each statement on a line, so that an error's stack shows where it was. Names of functions stay, white space does
 * not.
 */
function withLines(code: string): string {
  const starts = parseAst(code).body.map(({ start }) => start);
  return [0, ...starts].map((start, index) => code.slice(start, starts[index]).trimEnd()).join("\n");
}

/** Copies the declarations that the package's exports reach, their names and folders as in src. */
function copyDeclarations(): void {
  mkdirSync(join("dist/types", SCHEMA), { recursive: true });
  writeFileSync(join("dist/types", SCHEMA, "column-kinds.d.ts"), COLUMN_KINDS);
  const reachedFiles = new Set(DECLARED);
  for (const file of reachedFiles) {
    const text = readFileSync(join("build", file), "utf8");
    for (const [, path = ""] of text.matchAll(/(?:\bfrom |\bimport\()"(\.[^"]+)"/g)) {
      reachedFiles.add(join(dirname(file), path.replace(/\.[jt]s$/, ".d.ts")));
    }
    const target = join("dist/types", file);
    mkdirSync(dirname(target), { recursive: true });
    const isTable = dirname(file) === SCHEMA;
    writeFileSync(target, withTabs(isTable ? compactTable(text, "./column-kinds.js") : text));
  }
}

/** Replaces each indent of four blanks by a tab: deep types have many. */
function withTabs(text: string): string {
  return text.replaceAll(/^( {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
}
