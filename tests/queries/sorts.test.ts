import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile, codeOf } from "../helpers/test-archive.ts";

const SEED = "seeds/000_24675017d3bc8aff.txt";
let db: string;
let archive: Archive;
beforeAll(async () => {
  db = await archiveFile(scratchFolder(), "sorts", populate);
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED });
  // Two more of one day.
  for (const pier of ["north", "south"]) {
    const text = `By Ada Quill\n\n“The ${pier} pier will stand,” Tomás Verrin told reporters at a meeting.\n`;
    await writer.add({ text, publishedAt: "2031-03-03" });
  }
  archive = await openArchive(db, { readonly: true });
});
afterAll(() => archive.close());

type Sorted = "quotes" | "articles" | "credits" | "people" | "organisations";
interface Item {
  readonly id: number;
  readonly article?: { readonly id: number; readonly publishedOn: string | null };
  readonly publishedOn?: string | null;
  readonly quoteCount?: number;
}

/** All items, a few at a time. */
async function all(noun: Sorted, filter: object, sort: string | undefined, limit: number): Promise<Item[]> {
  const list = archive[noun].list as unknown as (
    filter: object,
    page: object,
  ) => Promise<{ items: Item[]; next: string | null }>;
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const page: { items: Item[]; next: string | null } = await list(filter, { sort, limit, after });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

const dayOf = ({ article, publishedOn }: Item) => (article === undefined ? publishedOn : article.publishedOn) ?? "9999";

describe("a list in another order", () => {
  it.each([
    ["quotes", {}],
    ["quotes", { speakerKind: "unnamed" }],
    ["quotes", { speaker: "e" }],
    ["quotes", { occasion: "meeting" }],
    ["articles", {}],
    ["articles", { speaker: "verrin" }],
    ["credits", {}],
  ] as const)(
    "has the same %s with %j, the oldest first and undated ones last, on pages of any length",
    async (noun, filter) => {
      const newest = await all(noun, filter, undefined, 100);
      const oldest = await all(noun, filter, "oldest", 100);
      const ids = (items: readonly Item[]) => items.map(({ id }) => id);
      expect(ids(oldest).toSorted()).toEqual(ids(newest).toSorted());
      expect(oldest.map(dayOf)).toEqual(newest.map(dayOf).toSorted());
      expect(ids(await all(noun, filter, "oldest", 1))).toEqual(ids(oldest));
      expect(ids(await all(noun, filter, "oldest", 3))).toEqual(ids(oldest));
      expect(ids(await all(noun, filter, "newest", 3))).toEqual(ids(newest));
    },
  );

  it.each(["people", "organisations"] as const)("has the most quoted %s first, of as many by name", async (noun) => {
    const byName = await all(noun, {}, undefined, 100);
    const byQuotes = await all(noun, {}, "quotes", 100);
    const place = new Map(byName.map(({ id }, at) => [id, at]));
    const expected = byName.toSorted(
      (one, other) =>
        (other.quoteCount ?? 0) - (one.quoteCount ?? 0) || (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0),
    );
    expect(byQuotes).toEqual(expected);
    expect(byQuotes[0]?.quoteCount).toBeGreaterThan(0);
    expect(await all(noun, {}, "quotes", 2)).toEqual(byQuotes);
    expect(await all(noun, { as: "credited" }, "quotes", 2)).toEqual(
      expected.filter(({ id }) => byQuotes.some((one) => one.id === id && (one as { creditedIn?: number }).creditedIn)),
    );
  });

  it("has cursors of its own, and refuses an order that there is not", async () => {
    const { next } = await archive.quotes.list({}, { sort: "oldest", limit: 1 });
    expect(await codeOf(() => archive.quotes.list({}, { after: next }))).toBe("invalid_argument");
    expect((await archive.quotes.list({}, { sort: "oldest", after: next })).items.length).toBeGreaterThan(0);
    expect(await codeOf(() => archive.quotes.list({}, { sort: "name" }))).toBe("invalid_argument");
    expect(await codeOf(() => archive.people.list({}, { sort: "oldest" }))).toBe("invalid_argument");
    expect(await codeOf(() => archive.search("ferry", {}, { sort: "oldest" }))).toBe("invalid_argument");
  });

  it("is printed with --sort", async () => {
    const { stdout } = await onrecord("quotes", "--sort", "oldest", "--json", "--db", db);
    const { items } = await archive.quotes.list({}, { sort: "oldest" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(items)));
    const { status } = await onrecord("people", "--sort", "newest", "--db", db);
    expect(status).toBe(2);
  });
});
