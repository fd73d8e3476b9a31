import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openSecondReader } from "../../packages/second-reader/src/index.ts";
import { createReader } from "../../packages/second-reader/src/reader.ts";
import { requireShipped } from "../../packages/second-reader/src/shipped-files.ts";
import { extractIn } from "../../src/extract/extract-in.ts";
import { toArticlePage } from "../../src/extract/to-article-page.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";

const inPackage = (path: string) => readFileSync(new URL(`../../packages/second-reader/${path}`, import.meta.url));
const reader = createReader({
  model: inPackage("model.orsr"),
  vocabulary: inPackage("vocabulary.txt"),
  kernel: inPackage("kernel/kernel.wasm"),
});

const TEXT = `Ferry to Corran stops for a month

CORRAN - The ferry to Corran will stop for a month, harbour master Ida Fenn said on Monday.

“The hull is thinner than my patience,” Fenn told islanders in the school hall. She promised that a smaller boat would carry the post.

Tom Reed, who keeps the shop, was not convinced. “We heard that in March,” he said, adding that he had ordered flour for two months.
`;

describe("another model", () => {
  it("is refused by its name where it is none", async () => {
    const model = fileURLToPath(new URL("../../packages/second-reader/vocabulary.txt", import.meta.url));
    await expect(openSecondReader({ model })).rejects.toThrow(`${model}: no model file`);
  });
});

describe("the files that are shipped", () => {
  it.each(["model.orsr", "vocabulary.txt", "kernel/kernel.wasm"] as const)("%s is known to be whole", (name) => {
    const bytes = Uint8Array.from(inPackage(name));
    requireShipped(name, bytes, `/package/${name}`);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    expect(() => requireShipped(name, bytes, `/package/${name}`)).toThrow(`/package/${name} is damaged`);
  });

  it("are opened", async () => {
    expect((await openSecondReader()).version).toBe(reader.version);
  });
});

describe("the model that is shipped", () => {
  it("reads who said what", async () => {
    const [opinion] = await reader.read([toArticlePage(TEXT, ENGLISH)]);
    const textOf = (span: { start: number; end: number } | null) => span && TEXT.slice(span.start, span.end);
    const said = opinion?.contents.map((content) => [textOf(content), textOf(content.source)]);
    expect(said).toContainEqual(["that a smaller boat would carry the post", "She"]);
    expect(said).toContainEqual(["that he had ordered flour for two months", "he"]);
  });

  it("gives the same numbers on every machine", async () => {
    const opinions = await reader.read([toArticlePage(TEXT, ENGLISH)]);
    expect(createHash("sha256").update(JSON.stringify(opinions)).digest("hex")).toBe(DIGEST);
  });

  it("changes no word of what the rules know as the words in marks", async () => {
    const [opinion] = await reader.read([toArticlePage(TEXT, ENGLISH)]);
    if (opinion === undefined) throw new Error("nothing was read");
    const { quotes } = extractIn(ENGLISH, TEXT, { publishedAt: null, hasHeadline: true, opinion });
    const direct = quotes.filter(({ kind }) => kind === "direct").map(({ text }) => text);
    expect(direct).toEqual(["“The hull is thinner than my patience,”", "“We heard that in March,”"]);
  });
});

/** Of the opinion as JSON: whoever changes the model, the kernel or the decoding changes it. */
const DIGEST = "4797b07f88deaf3dd09604af1b8f5a2c6e676e3a83c72a11118345e65a1d60de";
