import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const PAGES = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** What a page links to within the repository: a path from its root, and the heading after "#". */
function linksOf(page: string): { path: string; heading: string | null }[] {
  return [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = "", heading = null] = target.split("#");
    return [{ path: path === "" ? page : join(dirname(page), path), heading }];
  });
}

/** The anchors of a page's headings, as GitHub makes them. */
function headingsOf(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

describe("links between pages", () => {
  it.each(PAGES)("of %s lead somewhere", (page) => {
    for (const { path, heading } of linksOf(page)) {
      expect(existsSync(path), path).toBe(true);
      if (heading !== null) expect(headingsOf(path), path).toContain(heading);
    }
  });
});
