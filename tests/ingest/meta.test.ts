import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleFacts, articles } from "../../src/archive/schema.ts";
import { openArchive } from "../../src/open-archive.ts";
import type { Archive } from "../../src/opened-archive.ts";

const TEXT = "Ferry sails again\n\nPORT ELLERY (Sandwire) - “We sail at noon,” Ada Quill said.";

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(":memory:", { create: true });
});
afterEach(() => archive.close());

async function facts(): Promise<unknown[]> {
  const { name, value, basis, suppliedFrom } = articleFacts;
  const rows = await archive.db.select({ name, value, basis, suppliedFrom }).from(articleFacts).orderBy(name, value);
  return rows.map((row) => Object.values(row));
}

async function row(): Promise<unknown> {
  const { headline, headlineBasis, publishedAt, publishedAtBasis, language, languageBasis } = articles;
  const [found] = await archive.db
    .select({ headline, headlineBasis, publishedAt, publishedAtBasis, language, languageBasis })
    .from(articles);
  return Object.values(found ?? {});
}

const add = (meta: object, more: object = {}) => archive.add({ text: TEXT, meta, ...more });

describe("what somebody knows of an article", () => {
  it("is stored as supplied, with where it comes from", async () => {
    await add({ published: "2031-03-03", language: "en-GB", section: "harbour", keyword: ["ferry", "storm"] });
    expect(await row()).toEqual(["Ferry sails again", "stated", "2031-03-03", "supplied", "en-GB", "supplied"]);
    expect(await facts()).toEqual([
      ["keyword", "ferry", "supplied", "meta of add"],
      ["keyword", "storm", "supplied", "meta of add"],
      ["section", "harbour", "supplied", "meta of add"],
    ]);
  });

  it("never goes before what is printed", async () => {
    await add({ headline: "Another headline" }, { replaceMeta: true });
    expect(await row()).toEqual(["Ferry sails again", "stated", null, null, expect.anything(), null]);
  });

  it("is added to an article that is known, and told", async () => {
    await archive.add({ text: TEXT });
    expect(await add({ published: "2031-03-03", section: "harbour", keyword: "ferry" })).toMatchObject({
      status: "unchanged",
      articleId: 1,
      factsAdded: 3,
    });
    expect(await row()).toMatchObject({ 2: "2031-03-03" });
    const again = await add({ published: "2031-03-03", section: "harbour", keyword: "ferry" });
    expect(again).not.toHaveProperty("factsAdded");
  });

  it("is a question where it differs, which replaceMeta answers", async () => {
    await add({ section: "harbour", published: "2031-03-03", keyword: "ferry" });
    const asked = await add({ section: "wharf", published: "2031-03-04", keyword: "storm" });
    expect(asked).toMatchObject({
      factsAdded: 1,
      differing: [
        { name: "published", value: "2031-03-04", stands: "2031-03-03" },
        { name: "section", value: "wharf", stands: "harbour" },
      ],
    });
    expect((await facts()).map(String)).toEqual([
      expect.stringContaining("keyword,ferry"),
      expect.stringContaining("keyword,storm"),
      expect.stringContaining("section,harbour"),
    ]);
    expect(await add({ section: "wharf", published: "2031-03-04" }, { replaceMeta: true })).toMatchObject({
      factsAdded: 2,
    });
    expect(await row()).toMatchObject({ 2: "2031-03-04" });
    expect((await facts()).map(String)).toContainEqual(expect.stringContaining("section,wharf"));
    // What is replaced may come back, and be replaced again.
    await add({ section: "harbour" }, { replaceMeta: true });
    await add({ section: "wharf", published: "2031-03-04" }, { replaceMeta: true });
    expect((await facts()).map(String)).toContainEqual(expect.stringContaining("section,wharf"));
    expect(await facts()).toHaveLength(3);
  });

  it("is checked", async () => {
    await expect(add({ sektion: "harbour" })).rejects.toThrow('article: meta: there is no "sektion", use "section"');
    await expect(add({}, { replaceMeta: "yes" })).rejects.toThrow("article: replaceMeta: must be true or false");
  });

  it("stays when the archive is read again", async () => {
    await add({ section: "harbour" });
    await add({ section: "wharf" }, { replaceMeta: true });
    expect(await archive.reread()).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await facts()).toEqual([["section", "wharf", "supplied", "meta of add"]]);
  });
});
