import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { findNeighbours } from "../../src/queries/article-neighbours.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** Two articles of a day, two without one, in no order. */
const DAYS = ["2031-03-02", undefined, "2031-03-04", "2031-03-02", undefined, "2031-03-01"];

const folder = scratchFolder();
let archive: Archive;

beforeAll(async () => {
  archive = await openArchive(`${folder}/neighbours.db`, { create: true });
  for (const [index, publishedAt] of DAYS.entries())
    await archive.add({ text: `Story ${index}\n\nThe ferry sails.`, publishedAt });
  await archive.add({ text: "Held back\n\nThe ferry is sold.", publishedAt: "2031-03-03" });
  const { items } = await archive.articles.list({ since: "2031-03-03", until: "2031-03-03" });
  await archive.decide(
    { action: "restrict", article: items[0]?.sha256 ?? "", value: { until: null } },
    { by: "Ann Lee" },
  );
});
afterAll(() => archive.close());

describe("the articles beside one", () => {
  it("are those before and after it in the list, days or none, and at either end there is none", async () => {
    const { items } = await archive.articles.list();
    expect(items).toHaveLength(DAYS.length);
    for (const [place, article] of items.entries()) {
      const { newer, older } = await findNeighbours(toReader(archive.db), article);
      expect([newer?.id, older?.id], `${place}`).toEqual([items[place - 1]?.id, items[place + 1]?.id]);
    }
  });

  it("of one that is held back are those between which it would stand", async () => {
    const { items } = await archive.articles.list({ heldBack: "only" });
    const [held] = items;
    if (held === undefined) throw new Error("no article is held back");
    const { newer, older } = await findNeighbours(toReader(archive.db), held);
    expect([newer?.publishedOn, older?.publishedOn]).toEqual(["2031-03-04", "2031-03-02"]);
  });
});
