import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { toNewsArticle, toQuotation } from "../../src/export/schema-org.ts";
import { type Archive, exportList, openArchive } from "../../src/index.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * Words that somebody denied, asked or took back are given on no surface without the cue that says so: "that he had
 * sold the ferry" alone, under his name, would be libel.
 */

const TEXT = `Harbour council hears of missing ferry

Anton Brask, the harbour master of Lunde, denied that he had sold the ferry. Brask said that the ferry lay at the northern pier.

"He never sold it," said Mara Tveit, his deputy. Tveit asked whether the council had counted its boats.

Brask withdrew his statement that the pier was closed. Brask denied telling the council: "Sell it all."
`;

/** The cue that must stand before the words, in the same cell. */
const NOT_ASSERTED = [
  ["denied", "denied that he had sold the ferry"],
  ["questioned", "asked whether the council had counted its boats"],
  ["retracted", "withdrew his statement that the pier was closed"],
] as const;

const folder = scratchFolder();
let archive: Archive;

beforeAll(async () => {
  archive = await openArchive(join(folder, "denials.db"), { create: true });
  await archive.add({ text: TEXT, uri: "denials.txt", publishedAt: "2031-03-03" });
});
afterAll(() => archive.close());

describe.each(NOT_ASSERTED)("what was %s", (stance, shown) => {
  const bare = shown.slice(shown.search(/that |whether /));
  const isBare = (cell: string) => cell.includes(bare) && !cell.includes(shown);

  it("is listed with its cue, and filtered by its stance", async () => {
    const { items } = await archive.quotes.list({ stance });
    expect(items.map(({ text }) => text)).toContain(shown);
  });

  it("stands with its cue in the views, whatever is selected of them", () => {
    const raw = connect(archive.path, { readonly: true });
    const cells = raw
      .prepare("SELECT text FROM quotes_attributed UNION ALL SELECT text FROM quotes_searched")
      .pluck()
      .all();
    raw.close();
    expect(cells).toContain(shown);
    expect(cells.map(String).filter(isBare)).toEqual([]);
  });

  it("is found by a search with its cue", async () => {
    const { items } = await archive.search(`"${bare}"`, { in: "quotes" });
    const snippets = items.map(({ snippet }) => snippet.map(({ text }) => text).join(""));
    expect(snippets).toEqual([shown]);
  });

  it("is cited with its cue, in every style, and the citations stand", async () => {
    const [quote] = (await archive.quotes.list({ stance })).items.filter(({ text }) => text === shown);
    for (const style of ["text", "bibtex", "csl-json", "webannotation"] as const) {
      const citation = await archive.cite(quote?.id ?? 0, style);
      expect(citation).toContain(shown);
      expect(await archive.checkCitations(citation)).toMatchObject([{ status: "stands" }]);
    }
  });

  it.each(["csv", "tsv", "json", "ndjson", "jsonld"])("is exported with its cue as %s", async (format) => {
    const file = join(folder, `${stance}.${format}`);
    await exportList(archive, "quotes", file);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(shown);
    expect(text.split("\n").filter((line) => /"?text"?/.test(line) && isBare(line))).toEqual([]);
    expect(text.replaceAll(shown, "")).not.toContain(`,${bare}`);
  });

  it("is neither a Claim nor a Quotation of anybody's", async () => {
    const [quote] = (await archive.quotes.list({ stance })).items.filter(({ text }) => text === shown);
    if (quote === undefined) throw new Error(shown);
    const item = toQuotation(quote);
    expect(item).toMatchObject({ "@type": "CreativeWork", text: shown });
    expect(item).not.toHaveProperty("author");
    expect(item).not.toHaveProperty("spokenByCharacter");
    const parts = JSON.stringify(toNewsArticle(await archive.articles.get(quote.article.id)));
    expect(JSON.parse(parts).hasPart.filter(({ text }: { text: string }) => isBare(text))).toEqual([]);
  });

  it.each(["/quotes", "/people/anton-brask", "/people/mara-tveit", `/search?q=${encodeURIComponent(bare)}`])(
    "stands with its cue in the reader at %s",
    async (path) => {
      const page = await (await askReader(archive)(path)).text();
      // A search shows above what it found, what was searched for.
      const [found = ""] = page.split('aria-label="Found"').slice(-1);
      const text = found.replaceAll(/<[^>]*>/g, "").replaceAll("&quot;", '"');
      expect(text.split("\n").filter(isBare)).toEqual([]);
    },
  );
});
