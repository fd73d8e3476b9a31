import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { findHeldBack } from "../../src/queries/held-back.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const BY = { by: "Mara Lind" };
const textOf = (words: string) => `Ferry news\n\nBy Ada Quill\n\n“${words} will sail,” harbour master Tom Verrin said.`;
let archive: Archive;
let hashes: string[];

beforeAll(async () => {
  archive = await openArchive(`${folder}/held.db`, { create: true });
  for (const name of ["Anna", "Bella", "Clara"]) await archive.add({ text: textOf(name), publishedAt: "2031-03-03" });
  // Of one day the last added comes first.
  hashes = (await archive.articles.list()).items.map(({ sha256 }) => sha256).reverse();
});
afterAll(() => archive.close());

const said = async (filter = {}) =>
  (await archive.quotes.list(filter)).items.map(({ text }) => text.slice(1, 6)).sort();

describe("articles that are held back", () => {
  it("are in lists as long as nobody holds any back, and the page says nothing of them", async () => {
    expect(await said()).toEqual(["Anna ", "Bella", "Clara"]);
    expect(await archive.quotes.list()).not.toHaveProperty("heldBack");
    expect(await findHeldBack(toReader(archive.db))).toEqual([]);
  });

  it("are left out of every list, which says of how many items, until they are released", async () => {
    const [anna = "", bella = ""] = hashes;
    await archive.decide({ action: "restrict", article: anna, value: { until: null } }, BY);
    await archive.decide({ action: "restrict", article: bella, value: { until: "2999-01-01T00:00:00Z" } }, BY);
    expect(await said()).toEqual(["Clara"]);
    for (const list of [
      await archive.quotes.list(),
      await archive.quotes.list({ speaker: "tom-verrin" }),
      await archive.quotes.list({ kind: "direct", since: "2031" }),
      await archive.articles.list(),
      await archive.articles.list({ since: "2031" }),
      await archive.credits.list(),
    ]) {
      expect(list).toMatchObject({ items: [{}], heldBack: 2, next: null });
    }
    const found = await archive.search("sail");
    expect(found.items.map(({ kind }) => kind)).toEqual(["quote", "article"]);
    expect(found.heldBack).toBe(4);
    expect(await archive.quotes.count()).toBe(1);
    expect(await archive.articles.count()).toBe(1);
    const iterated = [];
    for await (const { id } of archive.articles.iterate()) iterated.push(id);
    expect(iterated).toHaveLength(1);
  });

  it("are among the others, or alone, where that is asked for", async () => {
    expect(await said({ heldBack: "with" })).toEqual(["Anna ", "Bella", "Clara"]);
    expect(await said({ heldBack: "only" })).toEqual(["Anna ", "Bella"]);
    expect(await said({ heldBack: "without" })).toEqual(["Clara"]);
    expect(await archive.quotes.list({ heldBack: "without" })).not.toHaveProperty("heldBack");
    expect(await archive.articles.count({ heldBack: "only" })).toBe(2);
    expect((await archive.people.list({ heldBack: "only" })).items.map(({ slug }) => slug)).toContain("tom-verrin");
  });

  it("come page by page as without them", async () => {
    const first = await archive.articles.list({ heldBack: "with" }, { limit: 2 });
    const second = await archive.articles.list({ heldBack: "with" }, { limit: 2, after: first.next });
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
  });

  it("are found by their own address all the same", async () => {
    const [anna = ""] = hashes;
    expect(await archive.articles.get(anna)).toMatchObject({ publicationStatus: "withheld" });
  });

  it("are there again when the embargo is over, and when they are released", async () => {
    const held = await findHeldBack(toReader(archive.db), Date.parse("2999-01-02T00:00:00Z"));
    expect(held).toHaveLength(1);
    for (const article of hashes) await archive.decide({ action: "release", article }, BY);
    expect(await said()).toEqual(["Anna ", "Bella", "Clara"]);
  });
});
