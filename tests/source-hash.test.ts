import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { hashReading } from "../src/source-hash.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";

describe("hashReading", () => {
  const src = join(scratchFolder(), "src");
  beforeEach(() => {
    rmSync(src, { recursive: true, force: true });
    cpSync("src", src, { recursive: true });
  });

  /** Whether the hash is another one when a line is added to `file`. */
  function changesWith(file: string): boolean {
    const before = hashReading(src);
    appendFileSync(join(src, file), "export const more = 1;\n");
    return hashReading(src) !== before;
  }

  it.each([
    "ingest/prepare-article.ts",
    "identity/person.ts",
    "facts/tables/quotes.ts",
    "names/name-key.ts",
    "names/slugify.ts",
    "languages/en/weights/speakers.ts",
    "span.ts",
  ])("changes with %s, which has a part in what is read", (file) => {
    expect(changesWith(file)).toBe(true);
  });

  it.each(["cli/main.ts", "queries/quotes.ts", "sources/scan-folder.ts", "extract/extraction.ts"])(
    "does not change with %s, of which nothing runs while an article is read",
    (file) => {
      expect(changesWith(file)).toBe(false);
    },
  );

  it("is the same for files with CRLF", () => {
    const before = hashReading(src);
    const file = join(src, "names/slugify.ts");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect(hashReading(src)).toBe(before);
  });

  it("fails when a file that is imported is missing", () => {
    rmSync(join(src, "names/name-key.ts"));
    expect(() => hashReading(src)).toThrow("name-key.ts");
  });
});
