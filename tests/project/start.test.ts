import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importedFile } from "../../src/find-imports.ts";

/** A statement that takes more than types. */
const AT_ONCE = /^(?:import|export)\b(?!\s+type\b)[^"'();]*?"([^"]+)"/gm;

/** What a module loads at once, not behind an `import()`, and all that these load. */
function loadedBy(module: string): Set<string> {
  const loaded = new Set([module]);
  for (const file of loaded) {
    const text = readFileSync(join("src", file), "utf8");
    for (const [, specifier = ""] of text.matchAll(AT_ONCE)) {
      const imported = importedFile(file, specifier);
      if (imported?.endsWith(".ts")) loaded.add(imported);
    }
  }
  return loaded;
}

/** What reads articles: word lists and weights take as long to load as all the rest. */
const reads = (file: string) => /^(?:extract|quotes|people|grammar|wire)\//.test(file) || file.includes("/weights/");

it.each(["cli/run-command-line.ts", "open-archive.ts"])("%s starts without what reads articles", (module) => {
  const loaded = loadedBy(module);
  expect(loaded.size).toBeGreaterThan(100);
  expect([...loaded].filter(reads)).toEqual([]);
});

it("what reads articles loads word lists and weights", () => {
  expect([...loadedBy("without-node.ts")].filter(reads).length).toBeGreaterThan(100);
});
