import { describe, expect, it } from "vitest";
import { openArchive, type SearchFilter } from "../../src/index.ts";
import { MAX_RANKED } from "../../src/queries/ranked.ts";
import { type Story, tell } from "../helpers/many-articles.ts";
import { insert, populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { addToSearch } from "../helpers/search.ts";
import { codeOf, testArchive } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const archive = await testArchive(folder, "ferry", populate);

/** "quote 2", "article 1": what a search finds, best first. */
async function found(words: string, filter: SearchFilter = {}): Promise<string[]> {
  const { items } = await archive.search(words, filter);
  return items.map(({ kind, id }) => `${kind} ${id}`);
}

describe("search", () => {
  it.each<[string, SearchFilter, string[]]>([
    ["nine years", {}, ["quote 2", "article 1"]],
    ["years nine", {}, ["quote 2", "article 1"]],
    ["nine years", { in: "articles" }, ["article 1"]],
    ["nine years", { in: "quotes" }, ["quote 2"]],
    ["waiting", { in: "quotes" }, ["quote 2"]],
    ["verrin fish", { in: "quotes" }, []],
    ["verrin nine", { in: "quotes" }, ["quote 2"]],
    ["secretary waited", { in: "quotes" }, ["quote 2"]],
    ["meeting waited", { in: "quotes" }, ["quote 2"]],
    ["tomas", { in: "articles" }, ["article 1"]],
    ["norvane", { in: "quotes" }, ["quote 3"]],
    ["osgood", {}, ["article 1"]],
    ["ferry", { since: "2031" }, ["quote 1", "article 1"]],
    ["ferry", { article: 2 }, ["quote 6", "article 2"]],
    ["zeppelin", {}, []],
  ])("%j %j", async (words, filter, expected) => {
    expect(await found(words, filter)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['"nine years"', ["quote 2", "article 1"]],
    ["“nine years”", ["quote 2", "article 1"]],
    ['"Nine  Years"', ["quote 2", "article 1"]],
    ['"nine year"', []],
    ['"wait nine years"', []],
    ['"waited nine years" tenth', ["quote 2", "article 1"]],
    ['"a tenth" "nine years"', ["quote 2", "article 1"]],
    ['"for this, And we"', []],
    ["“common shore.”", ["quote 3", "article 1"]],
    ['"nine years', ["quote 2", "article 1"]],
  ])("exact words: %s", async (words, expected) => {
    expect(await found(words)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["ferry OR pier", ["quote 1", "quote 4", "quote 6", "article 1", "article 2"]],
    ["ferry -correct", ["quote 1", "quote 6", "article 1"]],
    ["ferry NOT june", ["quote 1", "article 1"]],
    ['ferry -"in June"', ["quote 1", "article 1"]],
    ['ferry -"in the June"', ["quote 1", "quote 6", "article 1", "article 2"]],
    ["wait*", ["quote 2", "article 1"]],
    ["harb* sail", ["quote 1", "article 1", "article 2"]],
    ['"nine year" OR fish', ["quote 5", "article 1"]],
    ['"nine years" OR fish', ["quote 5", "quote 2", "article 1"]],
  ])("operators: %s", async (words, expected) => {
    expect((await found(words)).toSorted()).toEqual(expected.toSorted());
  });

  it("finds exact words from one part of a split quote to the next", async () => {
    expect(await found('"nine years for this and we will not wait"')).toEqual(["quote 2"]);
  });

  it("finds quotes of somebody, and articles that quote them", async () => {
    expect(await found("ferry", { speaker: "verrin" })).toEqual(["quote 6", "quote 1", "article 2", "article 1"]);
    expect(await found("ferry", { speaker: "norvane" })).toEqual(["article 1"]);
    expect(await found("ferry", { speaker: "zebedee" })).toEqual([]);
    expect(await found("ferry", { speaker: "verrin", in: "quotes", since: "2031" })).toEqual(["quote 1"]);
  });

  it("finds quotes in like words, the nearest first, without requiring any", async () => {
    const words = "we have waited ten years for that and will not wait a tenth";
    const { items } = await archive.search(words, { near: true });
    expect(items.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["quote 2"]);
    expect(items[0]?.score).toBeGreaterThan(0.5);
    const marked = items[0]?.snippet.map(({ text, hit }) => (hit ? `<${text.trim()}>` : text)).join("");
    expect(marked).toContain("<will not wait a tenth>.”");
    expect(await found(words)).toEqual([]);
    expect(await found(words, { near: true, speaker: "norvane" })).toEqual([]);
    expect(await found(words, { near: true, speaker: "verrin", since: "2031" })).toEqual(["quote 2"]);
    expect(await codeOf(() => archive.search(words, { near: true, in: "articles" }))).toBe("invalid_argument");
    expect(await codeOf(() => archive.search(words, { near: "yes" as never }))).toBe("invalid_argument");
  });

  it("pages through near wordings", async () => {
    const words = "the ferry will sail";
    const whole = await found(words, { near: true });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await archive.search(words, { near: true }, { limit: 1, after });
      paged.push(...page.items.map(({ kind, id }) => `${kind} ${id}`));
      after = page.next;
    } while (after !== null);
    expect(whole.length).toBeGreaterThan(1);
    expect(paged).toEqual(whole);
  });

  it.each([
    ["harbuor", "harbour"],
    ["Harbuor votse", "Harbour votes"],
    ['"tomas verrni"', '"tomas verrin"'],
    ["fery", "ferry"],
  ])("suggests a word that is there for one that is not: %s", async (words, expected) => {
    const page = await archive.search(words);
    expect(page.items).toEqual([]);
    expect(page.suggestion).toBe(expected);
  });

  it.each(["zeppelin", "ferry zeppelin", "ferry nobody", "fe", "ferry"])("suggests nothing for %s", async (words) => {
    expect(await archive.search(words)).not.toHaveProperty("suggestion");
  });

  it("finds in a headline before a text", async () => {
    const stories: Story[] = [
      { on: "2031-01-01", quotes: [["mara", "The second story of this house"]] },
      { on: "2031-01-01", quotes: [["mara", "Nothing"]] },
    ];
    const few = await testArchive(folder, "stories", (raw) => tell(raw, stories));
    const { items } = await few.search("story", { in: "articles" });
    expect(items.length).toBe(2);
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it("gives the passage in parts, hits marked, as it stands in the text", async () => {
    const { items } = await archive.search("waited tenth");
    const [quote, article] = items;
    expect(quote?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["waited", "wait", "tenth"]);
    if (article?.kind !== "article") throw new Error("the second hit should be an article");
    const passage = article.snippet.map(({ text }) => text).join("");
    const { text } = await archive.articles.get(article.id);
    const bare = passage.replaceAll("…", "");
    expect(Array.from(text).slice(article.start).join("").startsWith(bare)).toBe(true);
  });

  it("pages without repeats or gaps, from quotes on to articles", async () => {
    const whole = (await archive.search("ferry")).items.map(({ kind, id }) => `${kind} ${id}`);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof archive.search>> = await archive.search("ferry", {}, { limit: 1, after });
      paged.push(...page.items.map(({ kind, id }) => `${kind} ${id}`));
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(whole);
    expect(whole.length).toBe(4);
  });

  it("pages through hits of equal rank", async () => {
    const stories = Array.from({ length: 23 }, (): Story => ({ on: "2031-01-01", quotes: [["mara", "Same words"]] }));
    const same = await testArchive(folder, "same", (raw) => tell(raw, stories));
    for (const words of ["same words", '"same words"']) {
      const ids: number[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof same.search>> = await same.search(
          words,
          { in: "quotes" },
          { limit: 5, after },
        );
        ids.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(ids).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    }
  });

  it("lists what more than 30,000 have as stored, the last first, and pages through it", async () => {
    const many = await testArchive(folder, "many", (raw) => {
      insert(raw, "runs", { started_at: "2031-01-01T00:00:00Z", command: "add", version: "0.0.0" });
      raw.exec(`INSERT INTO articles (sha256, text, encoding, byte_order_mark, added_run_id)
        WITH numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${MAX_RANKED + 1})
        SELECT printf('%064x', n), iif(n % 1000 = 7, 'The last wharf', 'A wharf'), 'utf-8', 0, 1 FROM numbers`);
      addToSearch(raw, 1, MAX_RANKED + 1);
    });
    const first = await many.search("wharf", {}, { limit: 2 });
    const second = await many.search("wharf", {}, { limit: 2, after: first.next });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([30001, 30000, 29999, 29998]);
    expect((await many.search('"wharf"', {}, { limit: 2 })).items.map(({ id }) => id)).toEqual([30001, 30000]);
    expect((await many.search("last wharf", {}, { limit: 2 })).items.map(({ id }) => id)).toEqual([7, 1007]);
  });

  it("finds exact words however many better ranked rows have only other forms of them", async () => {
    const forms = await testArchive(folder, "forms", (raw) => {
      insert(raw, "runs", { started_at: "2031-01-01T00:00:00Z", command: "add", version: "0.0.0" });
      raw.exec(`INSERT INTO articles (sha256, text, encoding, byte_order_mark, added_run_id)
        WITH numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 260)
        SELECT printf('%064x', n), iif(n % 130 = 0, 'All are waiting', 'One waits'), 'utf-8', 0, 1 FROM numbers`);
      addToSearch(raw, 1, 260);
    });
    expect((await forms.search('"waiting"')).items.map(({ id }) => id)).toEqual([130, 260]);
  });

  it("shows exact words to their end, however the passage around them is cut", async () => {
    const filler = Array.from({ length: 30 }, (_, index) => `word${index}`).join(" ");
    const long = await openArchive(`${folder}/long.db`, { create: true });
    await long.add({ text: `Heading\n\nBegin here. ${filler} by a steady hand on the rudder and more. ${filler}` });
    const { items } = await long.search('"by a steady hand on the rudder"', { in: "articles" });
    const [hit] = items.flatMap(({ snippet }) => snippet.filter((part) => part.hit));
    expect(hit?.text).toBe("by a steady hand on the rudder");
    await long.close();
  });

  it("refuses the cursor of another search", async () => {
    const { next } = await archive.search("ferry", {}, { limit: 1 });
    expect(await codeOf(() => archive.search("harbour", {}, { after: next }))).toBe("invalid_argument");
  });

  it.each([
    "u.s.",
    "o'brien",
    "AND",
    "OR ferry",
    "NEAR(ferry may)",
    "a:b",
    "text:ferry",
    "ferry*",
    "*ferry",
    "(ferry",
    "ferry)",
    "^ferry",
    'ferry"',
    '""ferry""',
    "'ferry'",
    "ferry; drop table quotes",
    "{text}: ferry",
    "ferry + may",
    "ferry ^ may",
    "100%",
    "a\\b",
    "ferry\u0000may",
    "naïve café",
    "😀 ferry",
    "a AND",
  ])("takes %j as it is typed, and never for an expression of the index", async (words) => {
    expect(await codeOf(() => archive.search(words))).toBe("none");
  });

  it.each([
    ["nothing", ""],
    ["a space", " "],
    ["marks only", "!?"],
    ["an empty phrase", '""'],
    ["an emoji", "😀"],
    ["65 words", "x ".repeat(65)],
    ["1,001 characters", "x".repeat(1001)],
  ])("refuses %s", async (_, words) => {
    expect(await codeOf(() => archive.search(words))).toBe("invalid_argument");
  });

  it("refuses another place to search in, and a misspelt condition", async () => {
    await expect(archive.search("ferry", { in: "headlines" as "quotes" })).rejects.toThrow("none of quotes, articles");
    await expect(archive.search("ferry", { sinse: "2031" } as SearchFilter)).rejects.toThrow('use "since"');
  });
});
