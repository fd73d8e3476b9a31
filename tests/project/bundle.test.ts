import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";

const DIST = "dist";
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };

it("what is shipped imports only what is installed with it", () => {
  const allowed = new Set([...Object.keys(dependencies), ...builtinModules]);
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const code = readFileSync(join(DIST, name), "utf8");
    for (const [, from = ""] of code.matchAll(/^import(?:[^"'()]*?from)?\s*["']([^"'.][^"']*)["']/gm)) {
      const [scope = "", rest = ""] = from.replace(/^node:/, "").split("/");
      const installed = scope.startsWith("@") ? `${scope}/${rest}` : scope;
      expect(allowed, `${name} imports ${from}`).toContain(installed);
    }
  }
});

it("what a program does not use of the module is left out of its bundle", async () => {
  const contents = 'import { sliceCodePoints } from "./dist/index.js"; console.log(sliceCodePoints);';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["better-sqlite3"],
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  expect(code).toContain("sliceCodePoints");
  expect(code).not.toContain("better-sqlite3");
  expect(code.length).toBeLessThan(100_000);
});
