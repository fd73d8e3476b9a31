import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../../src/index.ts";
import { openArchive } from "../../src/index.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let archive: Archive;
let ask: Ask;

beforeAll(async () => {
  archive = await openArchive(`${folder}/nearest.db`, { create: true });
  await archive.add({
    text: "Ferry <b>news</b>\n\nBy Ada Quill\n\n“The ferry will not carry 40 boats & barges,” harbour master Tom Verrin said. Councillor Bea Osk denied that she had sold the pier.",
    publishedAt: "2031-03-03",
  });
  ask = askReader(archive);
});
afterAll(() => archive.close());

const pageFor = async (query: string) => (await ask(`/search?${query}`)).text();

describe("a search that finds nothing", () => {
  it("shows the nearest wordings beside the words, and what was found out", async () => {
    const page = await pageFor("q=the+ferry+will+carry+forty+five+boats");
    expect(page).toContain(
      "Words like these, but for a negation, are attributed to Tom Verrin in 1 article, of 3 March 2031.",
    );
    expect(page).toContain("will <ins>not</ins> carry <del>forty five</del> <ins>40</ins> boats &amp; barges,”");
    expect(page).toContain("Differs by a negation: “not” printed, not claimed; a number");
  });

  it("shows no denied words without the word that denies them", async () => {
    const page = await pageFor("q=she+has+sold+the+pier");
    expect(page).toContain("are denied by Bea Osk");
    expect(page).toMatch(/denied that she/);
  });

  it("asks whether another word was meant", async () => {
    const page = await pageFor("q=barrges");
    expect(page).toContain('Did you mean <a href="/search?q=barges"><bdi>barges</bdi></a>?');
  });

  it("says in JSON what the page says", async () => {
    const found = await (await ask("/search.json?q=the+ferry+will+carry+90+boats")).json();
    expect(found).toMatchObject({ items: [], check: { wordings: [{ quote: { id: 1 } }] } });
  });

  it.each(["q=zebras", "q=%27s", "q=ferry+OR+zebra+NOT+ferry", "q=%22the+%3Cb%3E%22", "q=harb*+zebra"])(
    "is a page whatever is typed: %s",
    async (query) => {
      expect((await ask(`/search?${query}`)).status).toBe(200);
    },
  );
});

describe("a search that finds something", () => {
  it("shows no nearest wordings", async () => {
    expect(await pageFor("q=ferry")).not.toContain("Nearest wordings");
  });

  it("can be for near wordings", async () => {
    const page = await pageFor("q=the+ferry+carries+boats&near=true");
    expect(page).toContain("In quotes");
    expect(page).toContain('<option value="true" selected>nearest to the words</option>');
  });
});
