import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apiReference } from "../../scripts/api-reference.ts";

const page = readFileSync("docs/api-reference.md", "utf8");

describe("docs/api-reference.md", () => {
  it("is what the comments in the source say now: npm run reference", () => {
    expect(page).toBe(apiReference("build/index.d.ts"));
  });

  it("has every exported name, with its parameters and errors", () => {
    const index = readFileSync("src/index.ts", "utf8");
    const names = [...index.matchAll(/\{([^}]*)\}\s+from/g)].flatMap(([, list = ""]) =>
      list.split(",").flatMap((name) => name.replace("type ", "").trim() || []),
    );
    expect(names.length).toBeGreaterThan(60);
    for (const name of names) expect(page).toContain(`\n## ${name}\n`);
    expect(page).toContain("- `text`: the article as received");
    expect(page).toContain("- Throws an `ArchiveError`: `not_found`");
  });
});
