import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
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
