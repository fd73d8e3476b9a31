import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateArticles } from "../../bench/generator/generate-articles.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { isDoubtful } from "../../src/reader/words.ts";
import { populate } from "../helpers/populated-archive.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { testArchive } from "../helpers/test-archive.ts";

const folder = scratchFolder();
let archive: Archive;
let ask: Ask;

beforeAll(async () => {
  archive = await testArchive(folder, "article-page", populate);
  ask = askReader(archive);
});
afterAll(() => archive.close());

async function text(path: string): Promise<string> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The words of a page without its tags. */
function words(page: string): string {
  return page.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
}

describe("the head of an article's page", () => {
  it("names who reported it, or has the byline as it stands", async () => {
    expect(await text("/articles/1")).toMatch(
      /<p class="reporters">Reported by [\s\S]*?>Ada Quill<\/bdi><\/a>, [\s\S]*?>Ben Osgood<\/bdi><\/a><\/p>/,
    );
  });

  it("says who speaks, the most first and those without a name last, each linked to their first quote", async () => {
    const page = await text("/articles/1");
    const [, speaking = ""] = /<section class="speaking"[^>]*>([\s\S]*?)<\/section>/.exec(page) ?? [];
    const { quotes } = await archive.articles.get(1);
    const first = quotes.find(({ speakers }) =>
      speakers.some((speaker) => "slug" in speaker && speaker.slug === "tomas-verrin"),
    );
    expect(speaking).toContain(`<a href="#said-${first?.start}-${first?.end}"><bdi>Tomás Verrin</bdi></a>`);
    expect(page).toContain(`id="said-${first?.start}-${first?.end}"`);
    expect(words(speaking).trim()).toBe(
      "Who speaks Tomás Verrin 2 quotes Isle of Brume 1 quote Norvane 1 quote unnamed sources 1 quote speaker unknown 1 quote",
    );
  });

  it("folds away all but the first eight who speak", async () => {
    await using many = await openArchive(`${folder}/many.db`, { create: true });
    const said = ["Roe", "Marsh", "Osgood", "Holt", "Quill", "Brandt", "Lang", "Peel", "Aker", "Voss"];
    const sentences = said.map((name) => `“The ferry will sail in May,” Ann ${name} said on Monday.`);
    await many.add({ text: `Council meets\n\n${sentences.join("\n\n")}` });
    const page = await (await askReader(many)("/articles/1")).text();
    expect(page).toMatch(/Ann Peel[\s\S]*<summary>2 more<\/summary><ul><li>[\s\S]*Ann Aker[\s\S]*Ann Voss/);
  });
});

describe("the notes of quotes", () => {
  it("lead to the quote before and the one after", async () => {
    const page = await text("/articles/1");
    const { quotes } = await archive.articles.get(1);
    const to = (number: number) => `href="#said-${quotes[number - 1]?.start}-${quotes[number - 1]?.end}"`;
    expect(page).toContain(
      `<a ${to(1)} aria-label="Previous: quote 1">↑</a> <a ${to(3)} aria-label="Next: quote 3">↓</a>`,
    );
    expect(page).not.toContain("quote 0");
    expect(page).not.toContain(`quote ${quotes.length + 1}"`);
  });
});

describe("hiding", () => {
  it("takes marks and notes of indirect speech away and leaves the words, and says how many are hidden", async () => {
    const page = await text("/articles/1?hide=indirect");
    const { quotes } = await archive.articles.get(1);
    const indirect = quotes.filter(({ kind }) => kind === "indirect");
    expect(indirect).toHaveLength(2);
    expect(page).not.toContain('<mark class="indirect">');
    expect(page.match(/class="marginal"/g)).toHaveLength(quotes.length - 2);
    for (const quote of indirect) expect(words(page)).toContain(quote.text);
    expect(page).toContain("<span>2 of 5 quotes hidden</span>");
    expect(page).toContain('<a href="/articles/1">Show indirect speech (2)</a>');
  });

  it("keeps the numbers of notes, and jumps over what is hidden", async () => {
    const page = await text("/articles/1?hide=indirect");
    const { quotes } = await archive.articles.get(1);
    const numbers = quotes.flatMap(({ kind }, index) => (kind === "indirect" ? [] : [index + 1]));
    expect([...page.matchAll(/id="note-(\d+)"/g)].map(([, number]) => Number(number))).toEqual(numbers);
    expect([...page.matchAll(/Next: quote (\d+)/g)].map(([, number]) => Number(number))).toEqual(numbers.slice(1));
  });

  it("of doubtful quotes takes those that the lists call doubtful, and goes with the other and with a passage", async () => {
    await using other = await openArchive(`${folder}/doubtful.db`, { create: true });
    for (const { text: written } of generateArticles({ count: 12, seed: 5 })) await other.add({ text: written });
    const { items } = await other.quotes.list({}, { limit: 1000 });
    const id = items.find(isDoubtful)?.article.id ?? 0;
    const { quotes } = await other.articles.get(id);
    const [all, hidden] = [quotes.length, quotes.filter(isDoubtful).length];
    const page = await (await askReader(other)(`/articles/${id}?hide=doubtful`)).text();
    expect(page.match(/class="marginal"/g) ?? []).toHaveLength(all - hidden);
    expect(page).toMatch(new RegExp(`${hidden} of ${all} quotes hidden[\\s\\S]*Show doubtful quotes \\(${hidden}\\)`));
    const both = await text("/articles/1?at=0-7&hide=indirect,doubtful");
    expect(both).toContain('id="at"');
    expect(both).toContain('<a href="/articles/1?at=0-7&amp;hide=doubtful">Show indirect speech (2)</a>');
  });

  it("of anything else is refused", async () => {
    expect((await ask("/articles/1?hide=direct")).status).toBe(400);
  });
});

describe("the articles beside one", () => {
  it("are linked above and below the article, the newer and the older", async () => {
    const page = await text("/articles/1");
    expect(page).toContain('<a href="/articles/2" rel="next" accesskey="n">Older');
    expect(page).not.toContain('rel="prev"');
    expect(page).toMatch(
      /<nav class="beside"[^>]*><p><span class="kicker"><span>Older<\/span> <span>undated<\/span><\/span><a href="\/articles\/2">/,
    );
    expect(await text("/articles/2")).toContain('<a href="/articles/1" rel="prev" accesskey="p">Newer');
  });
});
