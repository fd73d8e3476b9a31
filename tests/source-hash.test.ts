import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashReading } from "../src/source-hash.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";

describe("hashReading", () => {
  const src = join(scratchFolder(), "src");
  cpSync("src", src, { recursive: true });
  const before = hashReading(src);

  /** The hash when one file has another text; it gets its own again. */
  function hashWith(file: string, change: (text: string) => string): string {
    const path = join(src, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, change(text));
    try {
      return hashReading(src);
    } finally {
      writeFileSync(path, text);
    }
  }

  const withMore = (text: string) => `${text}export const more = 1;\n`;

  it.each([
    "ingest/prepare-article.ts",
    "identity/person.ts",
    "facts/tables/quotes.ts",
    "names/name-key.ts",
    "names/slugify.ts",
    "languages/en/weights/speakers.ts",
    "span.ts",
  ])("changes with %s, which has a part in what is read", (file) => {
    expect(hashWith(file, withMore)).not.toBe(before);
  });

  it.each(["cli/main.ts", "queries/quotes.ts", "sources/scan-folder.ts", "extract/extraction.ts"])(
    "does not change with %s, of which nothing runs while an article is read",
    (file) => {
      expect(hashWith(file, withMore)).toBe(before);
    },
  );

  it("is the same for files with CRLF", () => {
    expect(hashWith("names/slugify.ts", (text) => text.replaceAll("\n", "\r\n"))).toBe(before);
  });

  it("fails when a file that is imported is missing", () => {
    const file = join(src, "names/name-key.ts");
    renameSync(file, `${file}.away`);
    expect(() => hashReading(src)).toThrow("name-key.ts");
    renameSync(`${file}.away`, file);
  });
});
