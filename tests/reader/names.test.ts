import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { SAME_NAME_TEXTS } from "../helpers/same-name.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

let archive: Archive;
let ask: Ask;

beforeAll(async () => {
  archive = await openArchive(`${scratchFolder()}/names.db`, { create: true });
  for (const text of SAME_NAME_TEXTS) await archive.add({ text });
  ask = askReader(archive);
});
afterAll(() => archive.close());

async function text(path: string): Promise<string> {
  return (await ask(path)).text();
}

/** The slugs of the people and organisations that a page links to, from some words on, in order. */
function slugsAfter(page: string, words: string): string[] {
  expect(page).toContain(words);
  const links = page.slice(page.indexOf(words)).matchAll(/href="\/(?:people|organisations)\/([^"]+)"/g);
  return [...links].map(([, slug = ""]) => slug);
}

describe("people of one name", () => {
  it("stand best known first, on a page of that name", async () => {
    expect(slugsAfter(await text("/people?name=quill"), "<tbody>")).toEqual(["ada-quill", "quill", "bo-quill"]);
  });

  it("stand by name in the list as a whole, as JSON, on later pages and with a limit", async () => {
    expect(slugsAfter(await text("/people"), "<tbody>")).toEqual(["quill", "ada-quill", "bo-quill"]);
    const { items } = await archive.people.list({ name: "quill" });
    expect(await (await ask("/people.json?name=quill")).json()).toMatchObject({
      items: items.map(({ slug }) => ({ slug })),
    });
    expect(items.map(({ slug }) => slug)).toEqual(["quill", "ada-quill", "bo-quill"]);
    expect(slugsAfter(await text("/people?name=quill&limit=2"), "<tbody>")).toEqual(["quill", "ada-quill"]);
  });

  it("are what a search for the name finds first", async () => {
    const page = await text("/search?q=quill");
    expect(slugsAfter(page, "<h2>People and organisations</h2>").slice(0, 3)).toEqual([
      "ada-quill",
      "quill",
      "bo-quill",
    ]);
    expect(page.indexOf("People and organisations")).toBeLessThan(page.indexOf("In quotes"));
    expect(page).toMatch(
      /ada-quill"><bdi>Ada Quill<\/bdi><\/a>, <i class="title"><bdi>Mayor<\/bdi><\/i> <span class="small">5 quotes, mentioned in 1 article</,
    );
  });

  it("are named by no search for other words", async () => {
    expect(await text("/search?q=ferry")).not.toContain("People and organisations");
  });

  it("are named best known first where a filter means several", async () => {
    expect(slugsAfter(await text("/quotes?speaker=quill"), "means 3 here").slice(0, 3)).toEqual([
      "ada-quill",
      "quill",
      "bo-quill",
    ]);
  });

  it("are told apart by the links from the page of one, and from a count", async () => {
    const alone = "/quotes?speaker=person%3Aquill";
    expect(await text("/people/quill")).toContain(`href="${alone}"`);
    expect(await text("/count/quotes?by=speaker&count=each")).toContain(
      `<a href="${alone}"><bdi>Quill</bdi></a></th><td class="count">2</td>`,
    );
    const list = await text(alone);
    expect(list).toContain('<p class="take"><span>2 quotes</span>');
    expect(list).not.toContain("here:");
  });

  it("are named on the page of a surname alone, and not on the others", async () => {
    expect(slugsAfter(await text("/people/quill"), "Others of that name").slice(0, 2)).toEqual([
      "ada-quill",
      "bo-quill",
    ]);
    expect(await text("/people/ada-quill")).not.toContain("Others of that name");
  });
});

describe("the quotes that a search finds", () => {
  it("stand with the doubtful ones last on their page", async () => {
    const page = await text("/search?q=quill");
    const quotes = page
      .slice(page.indexOf("In quotes"), page.indexOf("In articles"))
      .split('<li class="quote">')
      .slice(1);
    const areDoubtful = quotes.map((quote) => quote.includes('class="doubt"'));
    expect(areDoubtful).toEqual(areDoubtful.toSorted());
    expect(quotes).toHaveLength(8);
  });
});
