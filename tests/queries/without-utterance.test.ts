import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const db = `${scratchFolder()}/older.db`;
const textOf = (words: string) => `Ferry news\n\nBy Ada Quill\n\n“${words} will sail,” harbour master Tom Verrin said.`;
let archive: Archive;

/** Two articles, of which the first is as a version that knew no utterances has left it. */
beforeAll(async () => {
  archive = await openArchive(db, { create: true });
  await archive.add({ text: textOf("Anna"), publishedAt: "2031-03-03" });
  await archive.add({ text: textOf("Bella"), publishedAt: "2031-04-04" });
  const raw = new Database(db);
  raw.exec(
    "DELETE FROM utterance_prints WHERE article_id = 1; UPDATE article_sketches SET form = 1 WHERE article_id = 1",
  );
  raw.close();
});
afterAll(() => archive.close());

const leftOut = async (filter = {}, counting = {}) =>
  (await archive.quotes.group(filter, [], counting)).leftOut.withoutUtterance;

describe("a count of utterances", () => {
  it("says how many quotes in marks an older version has read, under every filter", async () => {
    expect(await leftOut()).toBe(1);
    expect(await leftOut({ until: "2031-03" })).toBe(1);
    expect(await leftOut({ since: "2031-04" })).toBe(0);
    expect(await leftOut({ speaker: "verrin" }, { once: true })).toBe(1);
    expect(await leftOut({ kind: "indirect" })).toBe(0);
    expect((await archive.quotes.group()).total).toEqual({ prints: 2, utterances: 1 });
  });

  it("says nothing of them where prints alone are counted, or articles", async () => {
    expect(await leftOut({}, { each: true })).toBe(0);
    expect((await archive.articles.group({}, [], { once: true })).leftOut.withoutUtterance).toBe(0);
  });

  it("says so on the command line and in the reader", async () => {
    const said = "left out of utterances: 1 print read by an older version";
    expect((await onrecord("count", "quotes", "--by", "month", "--db", db)).stdout).toContain(said);
    expect((await onrecord("count", "quotes", "--each", "--db", db)).stdout).not.toContain(said);
    const page = await (await askReader(archive)("/count/quotes")).text();
    expect(page).toContain("1 quote read by an older version");
  });

  it("has them when they were read again", async () => {
    await archive.reread();
    expect(await leftOut()).toBe(0);
    expect((await archive.quotes.group()).total).toEqual({ prints: 2, utterances: 2 });
  });
});
