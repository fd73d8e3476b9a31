import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { findUsualTitles, usualTitle } from "../../src/queries/usual-titles.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/** By day: twice one title, then another; the last article says the odd one three times. */
const SAID = [
  ["2031-03-01", "“The ferry will sail in May,” Harbour Secretary Tomas Verrin said."],
  ["2031-03-02", "“The pier is safe,” Harbour Secretary Tomas Verrin said."],
  [
    "2031-03-03",
    "“We waited,” Lighthouse Keeper Tomas Verrin said. “We sang,” Lighthouse Keeper Tomas Verrin said. “We went home,” Lighthouse Keeper Tomas Verrin said.",
  ],
] as const;

const folder = scratchFolder();
let archive: Archive;
let ask: Ask;

beforeAll(async () => {
  archive = await openArchive(`${folder}/titles.db`, { create: true });
  for (const [publishedAt, said] of SAID) await archive.add({ text: `News of ${publishedAt}\n\n${said}`, publishedAt });
  ask = askReader(archive);
});
afterAll(() => archive.close());

describe("the usual title", () => {
  it("is that which most articles print, of several the latest", () => {
    const printed = (title: string, articleCount: number) => ({ title, articleCount });
    expect(usualTitle([printed("keeper", 1), printed("secretary", 2), printed("mayor", 2)])?.title).toBe("secretary");
    expect(usualTitle([])).toBeNull();
  });

  it("of people by id counts an article once, however often it prints a title", async () => {
    const { id } = await archive.people.get("tomas-verrin");
    expect([...(await findUsualTitles(toReader(archive.db), [id, id + 999]))]).toEqual([[id, "Harbour Secretary"]]);
  });

  it.each(["/people", "/people/tomas-verrin", "/search?q=verrin"])("stands on %s, and not the latest", async (path) => {
    const page = await (await ask(path)).text();
    expect(page).toMatch(/<(?:p class="standfirst"><i|i class="title[^"]*")><bdi>Harbour Secretary<\/bdi><\/i>/);
    expect(page).not.toMatch(/<(?:p class="standfirst"><i|td><i class="title[^"]*")><bdi>Lighthouse Keeper/);
  });
});
