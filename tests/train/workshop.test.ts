import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PARTS } from "../../scripts/train/workshop.ts";
import { findImports, importedFile } from "../../src/find-imports.ts";

it("copies whatever the programs of training import", () => {
  const isThere = (file: string) => PARTS.some((part) => file === part || file.startsWith(`${part}/`));
  const programs = readdirSync("scripts/train", { recursive: true, encoding: "utf8" });
  const ahead = programs
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `scripts/train/${file.replaceAll("\\", "/")}`);
  const seen = new Set(ahead);
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    for (const { specifier } of findImports(readFileSync(file, "utf8"))) {
      const found = importedFile(file, specifier);
      if (found === null || seen.has(found)) continue;
      expect(isThere(found), `${file} imports ${found}`).toBe(true);
      seen.add(found);
      ahead.push(found);
    }
  }
  expect(seen).toContain("bench/second-reader.ts");
});
