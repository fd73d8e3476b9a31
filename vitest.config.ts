import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { lastChangeOf } from "./tests/helpers/last-change.ts";

const SRC = resolve("src");
const BUILD = resolve("build");

/**
 * Gives tests the modules of build/ for those of src/. What Vitest itself makes of a module reads an article several
 * times as slowly, and every file of tests waits seconds for it.
 */
function builtModules(): Plugin {
  return {
    name: "built-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith(".") || !source.endsWith(".ts")) return null;
      const path = resolve(dirname(importer), source);
      if (!path.startsWith(SRC + sep)) return null;
      const built = join(BUILD, relative(SRC, path)).replace(/ts$/, "js");
      return existsSync(built) ? built : null;
    },
  };
}

/** Tests that put something in the place of a module of src/, which only Vitest's own modules allow. */
function testsThatMock(): string[] {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).map((file) => join("tests", file));
  return files.filter((file) => file.endsWith(".test.ts") && readFileSync(file, "utf8").includes("vi.mock("));
}

/** Where build/ is older, tests run src/ itself, which takes longer; the output names which. */
const isBuilt = lastChangeOf(SRC) < lastChangeOf(BUILD);
const mocking = testsThatMock();

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    server: { deps: { external: [/\/(build|dist)\//] } },
    projects: [
      {
        extends: true,
        plugins: isBuilt ? [builtModules()] : [],
        test: {
          name: isBuilt ? "build" : "src",
          include: ["tests/**/*.test.ts"],
          exclude: mocking,
          // Files of tests share two processes: to load the program anew for each of four hundred takes minutes.
          isolate: false,
        },
      },
      { extends: true, test: { name: "mocking", include: mocking } },
    ],
  },
});
