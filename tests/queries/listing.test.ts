import { describe, expect, it } from "vitest";
import type { Listing } from "../../src/index.ts";
import { type Story, tell } from "../helpers/many-articles.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf, testArchive } from "../helpers/test-archive.ts";

const STORIES: readonly Story[] = [
  {
    on: "2031-05-02",
    quotes: [
      ["mara", "One"],
      ["jonas", "Two"],
      ["mara", "Three"],
    ],
  },
  {
    on: null,
    quotes: [
      ["mara", "Four"],
      ["nobody", "Five"],
    ],
  },
  { on: "2031-05-09", quotes: [["jonas", "Six"]] },
  {
    on: "2031-05-02",
    quotes: [
      ["mara", "Seven"],
      ["mara", "Eight"],
    ],
  },
  { on: null, quotes: [["jonas", "Nine"]] },
  { on: "2030-12-31", quotes: [["mara", "Ten"]] },
  { on: "2031-05-02", quotes: [] },
];

const archive = await testArchive(scratchFolder(), "stories", (raw) => tell(raw, STORIES));

/** All pages of a list, each of `limit` items. */
async function pagesOf<Filter, Item>(list: Listing<Filter, Item>, filter: Filter, limit: number): Promise<Item[][]> {
  const pages: Item[][] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof list.list>> = await list.list(filter, { limit, after });
    pages.push([...page.items]);
    after = page.next;
  } while (after !== null);
  return pages;
}

describe("the order of lists", () => {
  it("articles: newest first, of one day the last added first, undated ones last", async () => {
    const { items } = await archive.articles.list();
    expect(items.map(({ id }) => id)).toEqual([3, 7, 4, 1, 6, 5, 2]);
  });

  it("quotes: by article in that order, within an article as the text goes", async () => {
    const { items } = await archive.quotes.list();
    const words = items.map(({ text }) => text.replaceAll(/[“”]/g, ""));
    expect(words).toEqual(["Six", "Seven", "Eight", "One", "Two", "Three", "Ten", "Nine", "Four", "Five"]);
  });

  it("quotes of one speaker: the same order, read from the speaker's index", async () => {
    const { items } = await archive.quotes.list({ speaker: { slug: "mara-holt" } });
    const words = items.map(({ text }) => text.replaceAll(/[“”]/g, ""));
    expect(words).toEqual(["Seven", "Eight", "One", "Three", "Ten", "Four"]);
  });

  it("people: by the name under which a library would file them", async () => {
    const { items } = await archive.people.list();
    expect(items.map(({ sortName }) => sortName)).toEqual(["Holt, Jonas", "Holt, Mara"]);
  });
});

describe("pages", () => {
  it.each([1, 2, 3, 4, 7, 10, 11])("of %i quotes are the whole list, without repeats or gaps", async (limit) => {
    const whole = await archive.quotes.list();
    const pages = await pagesOf(archive.quotes, {}, limit);
    expect(pages.flat()).toEqual(whole.items);
    expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
  });

  it.each([1, 2, 5])("of %i quotes of a speaker are the whole list", async (limit) => {
    const filter = { speaker: "mara holt" };
    const whole = await archive.quotes.list(filter);
    expect((await pagesOf(archive.quotes, filter, limit)).flat()).toEqual(whole.items);
  });

  it.each([1, 2, 5])("of %i are the same for a speaker by slug, by id and among other conditions", async (limit) => {
    const [mara] = await archive.people.list({ name: "mara" }).then(({ items }) => items);
    for (const speaker of [
      { slug: "mara-holt" },
      { id: mara?.id ?? 0 },
      { id: mara?.id ?? 0, kind: "person" as const },
    ]) {
      const bySlug = (await pagesOf(archive.quotes, { speaker }, limit)).flat();
      expect(bySlug).toEqual((await pagesOf(archive.quotes, { speaker, minConfidence: 0 }, limit)).flat());
      expect(bySlug.length).toBe(6);
      const quoting = (await pagesOf(archive.articles, { speaker }, limit)).flat();
      expect(quoting.map(({ id }) => id)).toEqual([4, 1, 6, 2]);
    }
  });

  it.each([1, 2, 5])("of %i articles of a time are those from its first day to its last", async (limit) => {
    const ids = async (filter: { since?: string; until?: string }) =>
      (await pagesOf(archive.articles, filter, limit)).flat().map(({ id }) => id);
    expect(await ids({ since: "2031" })).toEqual([3, 7, 4, 1]);
    expect(await ids({ until: "2031-05" })).toEqual([3, 7, 4, 1, 6]);
    expect(await ids({ since: "2030", until: "2030" })).toEqual([6]);
  });

  it("of a speaker whom nobody knows are empty", async () => {
    for (const speaker of [{ slug: "nobody" }, { id: 99 }, { id: 1, kind: "organisation" as const }]) {
      expect(await archive.quotes.list({ speaker })).toEqual({ items: [], next: null });
      expect(await archive.articles.list({ speaker })).toEqual({ items: [], next: null });
    }
  });

  it.each([1, 3])("of %i articles reach the undated ones", async (limit) => {
    const pages = await pagesOf(archive.articles, {}, limit);
    expect(pages.flat().map(({ id }) => id)).toEqual([3, 7, 4, 1, 6, 5, 2]);
  });

  it("of one person each are the whole list", async () => {
    const pages = await pagesOf(archive.people, {}, 1);
    expect(pages.map(([person]) => person?.slug)).toEqual(["jonas-holt", "mara-holt"]);
  });

  it("have no cursor when nothing follows, even if the last page is full", async () => {
    expect((await archive.quotes.list({}, { limit: 10 })).next).toBeNull();
    expect((await archive.quotes.list({}, { limit: 9 })).next).not.toBeNull();
  });

  it("iterate gives every item once", async () => {
    const ids: number[] = [];
    for await (const { id } of archive.quotes.iterate({ speaker: "holt" })) ids.push(id);
    expect(ids.length).toBe(9);
    expect(new Set(ids).size).toBe(9);
  });
});

describe("a cursor", () => {
  const filter = { speaker: "mara holt" };
  const cursor = async () => String((await archive.quotes.list(filter, { limit: 2 })).next);

  it("is refused with another filter", async () => {
    const after = await cursor();
    expect(await codeOf(() => archive.quotes.list({ speaker: "jonas holt" }, { after }))).toBe("invalid_argument");
    expect(await codeOf(() => archive.quotes.list({}, { after }))).toBe("invalid_argument");
  });

  it("is refused by another list", async () => {
    const { next } = await archive.articles.list({}, { limit: 2 });
    expect(await codeOf(() => archive.credits.list({}, { after: next }))).toBe("invalid_argument");
  });

  it("is refused when any character of it was changed", async () => {
    const good = await cursor();
    const changed = [...good].map((character, at) => {
      const other = character === "A" ? "B" : "A";
      return good.slice(0, at) + other + good.slice(at + 1);
    });
    for (const after of [...changed, good.slice(0, -1), `${good}A`, "nonsense", ".", "W10.x"]) {
      expect(await codeOf(() => archive.quotes.list(filter, { after })), after).toBe("invalid_argument");
    }
  });

  it("does not depend on the order in which the filter was written, nor on undefined conditions", async () => {
    const { next } = await archive.quotes.list({ kind: "direct", since: "2031" }, { limit: 1 });
    const same = { since: "2031", until: undefined, kind: "direct" } as const;
    expect((await archive.quotes.list(same, { limit: 1, after: next })).items.length).toBe(1);
  });

  it("of no page at all may be given as null or undefined", async () => {
    expect((await archive.quotes.list({}, { after: null })).items.length).toBe(10);
    expect((await archive.quotes.list({}, { after: undefined })).items.length).toBe(10);
  });
});

describe("a limit", () => {
  it.each([0, -1, 1.5, 1001, Number.NaN])("of %d is refused", async (limit) => {
    expect(await codeOf(() => archive.quotes.list({}, { limit }))).toBe("invalid_argument");
  });
});

describe("a count", () => {
  it("is that of the items, each once, whoever said it and on whatever page", async () => {
    expect(await archive.quotes.count()).toBe(10);
    expect(await archive.quotes.count({ speaker: "holt" })).toBe(9);
    expect(await archive.quotes.count({ speakerKind: "person", since: "2031" })).toBe(6);
    expect(await archive.articles.count({ speaker: "mara holt", until: "2031-05-02" })).toBe(3);
    expect(await archive.people.count({ as: "quoted" })).toBe(2);
  });

  it("stops where it is told", async () => {
    expect(await archive.quotes.count({}, { limit: 4 })).toBe(4);
    expect(await archive.quotes.count({}, { limit: 11 })).toBe(10);
    expect(await archive.people.count({ name: "nobody" }, { limit: 1 })).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN])("up to %d is refused", async (limit) => {
    expect(await codeOf(() => archive.quotes.count({}, { limit }))).toBe("invalid_argument");
  });

  it("refuses what a list refuses, and options that nobody reads", async () => {
    expect(await codeOf(() => archive.quotes.count({ kind: "quoted" } as object))).toBe("invalid_argument");
    expect(await codeOf(() => archive.quotes.count({ speeker: "mara" } as object))).toBe("invalid_argument");
    expect(await codeOf(() => archive.quotes.count({}, { most: 4 } as object))).toBe("invalid_argument");
  });
});
