import { describe, expect, it } from "vitest";
import { passageOf } from "../../src/decisions/passage.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import type { SecondReader } from "../../src/second-reader/opinion.ts";
import { readerOf } from "../helpers/opinion-of.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let count = 0;

/** The rules take Jon Moe for "he", and for who will wait. */
const WAITING = `Harbor closed

LOWE, May 3 – Ann Roe met Jon Moe at the pier. “We will wait until the fog has gone.” He told the captain that the boats were late.
`;
/** Of which they are sure. */
const SURE = "Ferry sails\n\nLOWE, May 4 – “It sails in May,” said Tom Verrin, the harbour master.\n";
const MARKS = "“We will wait until the fog has gone.”";
const CLAUSE = ["that the boats were late", "He", "told"] as const;

/** An archive that the rules alone have read, opened with a second reader. */
async function archiveOf(secondReader: SecondReader | undefined, ...texts: readonly string[]): Promise<Archive> {
  const path = `${folder}/${count++}.db`;
  await using archive = await openArchive(path, { create: true });
  for (const text of texts) await archive.add({ text });
  return openArchive(path, { secondReader });
}

async function shown(archive: Archive, filter = {}) {
  const items = await archive.review.next({ secondReader: true, ...filter });
  return items.map((item) => {
    if (item.type === "article") throw new Error("nothing was drawn");
    const { place, article, secondOpinion } = item;
    const { finds, differs, instead = null } = secondOpinion ?? {};
    const [speaker] = instead?.speakers ?? [];
    return [
      Array.from(article.text).slice(place.start, place.end).join(""),
      finds,
      differs,
      speaker?.kind === "person" ? speaker.name : null,
    ];
  });
}

describe("what nobody has judged, with a second reader", () => {
  it("comes in the order of how sure both together are, with what they would have in its place", async () => {
    await using archive = await archiveOf(readerOf([MARKS, "Ann Roe"], CLAUSE), SURE, WAITING);
    expect(await shown(archive)).toEqual([
      [MARKS, "other", ["speaker"], "Ann Roe"],
      ["that the boats were late", "same", [], null],
      ["“It sails in May,”", "same", [], null],
    ]);
    const byConfidence = await archive.review.next();
    expect(byConfidence.every((item) => !("secondOpinion" in item))).toBe(true);
  });

  it("puts what they take for no quote before what they are surer of than the rules", async () => {
    await using archive = await archiveOf(readerOf([MARKS, "He"]), WAITING);
    expect(await shown(archive)).toEqual([
      ["that the boats were late", "none", [], null],
      [MARKS, "same", [], null],
    ]);
    // By how sure the rules are alone it is the other way round.
    const [first] = await archive.review.next();
    const { article, place } = first?.type === "quote" ? first : { article: { text: "" }, place: { start: 0, end: 0 } };
    expect(Array.from(article.text).slice(place.start, place.end).join("")).toBe(MARKS);
  });

  it("is read of so many articles, those with the least sure quotes first", async () => {
    const reader = readerOf();
    await using archive = await archiveOf(reader, SURE, WAITING, WAITING.replace("Harbor", "Pier"));
    await shown(archive, { read: 2 });
    expect(reader.texts.map((text) => text.slice(0, 4))).toEqual(["Harb", "Pier"]);
    expect(await shown(archive, { read: 3, limit: 1 })).toHaveLength(1);
    expect(reader.texts).toHaveLength(5);
  });

  it("leaves out what was judged, and articles in which all was", async () => {
    const reader = readerOf();
    await using archive = await archiveOf(reader, SURE, WAITING);
    const left: number[] = [];
    for (const item of await archive.review.next()) {
      if (item.type === "article" || item.article.text !== WAITING) continue;
      const passage = passageOf(item.article.text, item.place);
      const value = { quote: item.quote, part: "both" } as const;
      await archive.decide({ action: "confirm", article: item.article.sha256, passage, value }, { by: "Ann Lee" });
      left.push((await shown(archive)).length);
    }
    expect(left).toEqual([2, 1]);
    reader.texts.length = 0;
    expect((await shown(archive)).map(([words]) => words)).toEqual(["“It sails in May,”"]);
    expect(reader.texts).toEqual([SURE]);
  });

  it("has, where the second reader had a say already, the confidence of both", async () => {
    const secondReader = readerOf([MARKS, "Ann Roe"], CLAUSE);
    await using archive = await openArchive(":memory:", { create: true, secondReader });
    await archive.add({ text: WAITING });
    const items = await archive.review.next({ secondReader: true });
    for (const item of items) {
      if (item.type === "article") throw new Error("nothing was drawn");
      expect(item.secondOpinion).toMatchObject({ finds: "same", instead: null });
      if (item.quote.kind === "direct") expect(item.secondOpinion?.agreement).toBe(item.confidence);
    }
    expect(items).toHaveLength(2);
  });

  it("is refused without a second reader, of a draw, and with numbers that nobody can read", async () => {
    await using without = await archiveOf(undefined, SURE);
    await expect(without.review.next({ secondReader: true })).rejects.toThrow("opened without one");
    await using archive = await archiveOf(readerOf(), SURE);
    await expect(archive.review.next({ secondReader: true, draw: 1 })).rejects.toThrow("order of its draw");
    await expect(archive.review.next({ secondReader: true, read: 0 })).rejects.toThrow("from 1 to 10000");
    await expect(archive.review.next({ read: 5 })).rejects.toThrow("needs secondReader");
  });
});
