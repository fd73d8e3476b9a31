import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apiReference } from "../../scripts/api-reference.ts";

const page = readFileSync("docs/api-reference.md", "utf8");

/** Names of TypeScript, of the platform and of Drizzle, and of parameters of types. */
const OF_OTHERS = new Set(
  (
    "Promise AsyncIterableIterator Symbol Error ErrorOptions Partial Pick Omit Exclude Record Readonly Uint8Array AbortSignal " +
    "WritableStream Request Response BaseSQLiteDatabase Action Field Filter Item Name Noun Result Role"
  ).split(" "),
);

describe("docs/api-reference.md", () => {
  it("is what the comments in the source say now: npm run reference", () => {
    expect(page).toBe(apiReference("build"));
  });

  it("has every exported name, with its parameters and errors", () => {
    const index = readFileSync("src/index.ts", "utf8") + readFileSync("src/without-node.ts", "utf8");
    const names = [...index.matchAll(/\{([^}]*)\}\s+from/g)].flatMap(([, list = ""]) =>
      list.split(",").flatMap((name) => name.replace("type ", "").trim() || []),
    );
    expect(names.length).toBeGreaterThan(60);
    for (const name of names) expect(page).toContain(`\n## ${name}\n`);
    expect(page).toContain("- `text`: the article as received");
    expect(page).toContain("- Throws an `ArchiveError`: `not_found`");
  });

  it("has a declaration of every name that another one needs", () => {
    const declared = new Set([...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name));
    const code = [...page.matchAll(/^```typescript\n([\s\S]*?)^```/gm)].map(([, one = ""]) => one).join("\n");
    const names = code.replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "").match(/\b[A-Z]\w+\b/g) ?? [];
    const others = new Set(names.filter((name) => !declared.has(name)));
    expect([...others].filter((name) => !OF_OTHERS.has(name))).toEqual([]);
  });
});
