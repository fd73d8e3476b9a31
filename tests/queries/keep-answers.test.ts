import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { type Keep, keepAnswers } from "../../src/queries/keep-answers.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let path: string;
let count = 0;
const textOf = (words: string) => `Ferry news\n\nBy Ada Quill\n\n“${words} will sail,” harbour master Tom Verrin said.`;
let archive: Archive;
let keep: Keep;
let asked: number;

beforeEach(async () => {
  path = `${folder}/${count++}.db`;
  archive = await openArchive(path, { create: true });
  await archive.add({ text: textOf("Anna"), publishedAt: "2031-03-03" });
  keep = keepAnswers(toReader(archive.db), 10);
  asked = 0;
});
afterEach(() => archive.close());

const find = async () => {
  asked += 1;
  return asked;
};

describe("answers that are kept", () => {
  it("are looked up once for each question", async () => {
    expect([await keep(["a"], find), await keep(["b", { c: 1 }], find)]).toEqual([1, 2]);
    expect([await keep(["a"], find), await keep(["b", { c: 1 }], find), await keep(["b", { c: 2 }], find)]).toEqual([
      1, 2, 3,
    ]);
  });

  it("are looked up once for two who ask at once", async () => {
    expect(await Promise.all([keep(["a"], find), keep(["a"], find)])).toEqual([1, 1]);
  });

  it("are looked up anew once another process has added an article", async () => {
    await keep(["a"], find);
    await using other = await openArchive(path);
    await other.add({ text: textOf("Bella"), publishedAt: "2031-03-04" });
    expect(await keep(["a"], find)).toBe(2);
    expect(await keep(["a"], find)).toBe(2);
  });

  it("are looked up anew once something is decided, held back or removed", async () => {
    await archive.add({ text: textOf("Bella"), publishedAt: "2031-03-04" });
    const { items } = await archive.articles.list();
    const [bella = "", anna = ""] = items.map(({ sha256 }) => sha256);
    const BY = { by: "Mara Lind" };
    await keep(["a"], find);
    await archive.decide({ action: "restrict", article: anna, value: { until: "2999-01-01T00:00:00Z" } }, BY);
    expect(await keep(["a"], find)).toBe(2);
    await archive.remove(bella, { ...BY, because: "asked for by its publisher" });
    expect(await keep(["a"], find)).toBe(3);
  });

  it("are not kept while a run is going on, of which nobody knows what it changes", async () => {
    using raw = closing(new Database(path));
    raw
      .prepare("INSERT INTO runs (started_at, command, version, options) VALUES ('2031-01-01', 'copy', '0', '{}')")
      .run();
    expect([await keep(["a"], find), await keep(["a"], find)]).toEqual([1, 2]);
    raw.prepare("UPDATE runs SET finished_at = '2031-01-02', digest = ? WHERE command = 'copy'").run("0".repeat(64));
    expect([await keep(["a"], find), await keep(["a"], find)]).toEqual([3, 3]);
  });

  it("are not kept if there is an error in their place", async () => {
    const failing = () => Promise.reject(new Error("no"));
    await expect(keep(["a"], failing)).rejects.toThrow("no");
    expect(await keep(["a"], find)).toBe(1);
  });

  it("make room for others, the one that was asked for longest ago first", async () => {
    const ofFour = () => 4;
    for (const key of ["a", "b", "a", "c"]) await keep([key], find, ofFour);
    expect(await keep(["a"], find, ofFour)).toBe(1);
    expect(await keep(["b"], find, ofFour)).toBe(4);
  });
});

describe("the reader's counts", () => {
  it("are the same as before when asked for again, and others when an article has come", async () => {
    const ask = askReader(archive);
    const total = async () => ((await (await ask("/count/quotes.json")).json()) as { total: unknown }).total;
    const before = await total();
    expect(await total()).toEqual(before);
    await archive.add({ text: textOf("Clara"), publishedAt: "2031-03-05" });
    expect(await total()).toEqual({ prints: 2, utterances: 2 });
    expect(before).toEqual({ prints: 1, utterances: 1 });
  });
});

function closing<Closed extends { close(): unknown }>(closed: Closed): Closed & Disposable {
  return Object.assign(closed, { [Symbol.dispose]: () => void closed.close() });
}
