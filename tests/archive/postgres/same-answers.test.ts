import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toReadDatabase } from "../../../src/archive/postgres/open.ts";
import { LISTED_NOUNS } from "../../../src/export/lists.ts";
import { type Archive, type CountedNoun, exportList, openArchive, type SearchHit } from "../../../src/index.ts";
import { toArchive } from "../../../src/open-archive.ts";
import { copyInto, migrated, variedArchive } from "../../helpers/copied-archive.ts";
import { COUNT_CASES } from "../../helpers/count-cases.ts";
import { FILTER_CASES, type Filter, type Noun } from "../../helpers/filter-cases.ts";
import { readerOf } from "../../helpers/opinion-of.ts";
import { startPglite } from "../../helpers/pglite.ts";
import { askReader } from "../../helpers/read-pages.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

/** One archive on SQLite and on PostgreSQL, which runs within this process: to each question both give the same. */
const folder = scratchFolder();
let sqlite: Archive;
let postgres: Archive;
beforeAll(async () => {
  const path = await variedArchive(folder);
  const server = await migrated(await startPglite());
  await copyInto(server, path);
  const secondReader = readerOf();
  sqlite = await openArchive(path, { readonly: true, secondReader });
  postgres = toArchive(toReadDatabase(server), secondReader);
});
afterAll(async () => {
  await sqlite.close();
  await postgres.close();
});

async function onBoth<Result>(ask: (archive: Archive) => Promise<Result>): Promise<[Result, Result]> {
  return [await ask(sqlite), await ask(postgres)];
}

interface Listing {
  list(
    filter: Filter,
    page: object,
  ): Promise<{ items: readonly unknown[]; next: string | null; previous: string | null }>;
  count(filter: Filter): Promise<number>;
}

/** All pages of two items, forwards, with their cursors. */
async function pages(archive: Archive, noun: Noun, filter: Filter, sort?: string): Promise<unknown[]> {
  const listing = archive[noun] as unknown as Listing;
  const all: unknown[] = [await listing.count(filter)];
  for (let after: string | undefined; ; ) {
    const page = await listing.list(filter, { limit: 2, ...(after ? { after } : {}), ...(sort ? { sort } : {}) });
    all.push(page);
    if (page.next === null || all.length > 12) return all;
    after = page.next;
  }
}

describe("PostgreSQL gives what SQLite gives", () => {
  it.each(FILTER_CASES)("pages and cursors of %s with %j", async (noun, filter) => {
    const [ours, theirs] = await onBoth((archive) => pages(archive, noun, filter));
    expect(theirs).toEqual(ours);
  });

  it.each(COUNT_CASES)("counts of %s with %j by %j", async (noun: CountedNoun, filter, by) => {
    const [ours, theirs] = await onBoth((archive) =>
      (archive[noun] as unknown as { group(filter: Filter, by: readonly string[]): Promise<unknown> }).group(
        filter,
        by,
      ),
    );
    expect(theirs).toEqual(ours);
  });

  it("whole articles, people, organisations and their titles", async () => {
    const [ours, theirs] = await onBoth(async (archive) => {
      const all: unknown[] = [];
      for await (const { id } of archive.articles.iterate()) all.push(await archive.articles.get(id));
      for await (const { id } of archive.people.iterate()) all.push(await archive.people.get(id));
      for await (const { id } of archive.organisations.iterate()) all.push(await archive.organisations.get(id));
      return all;
    });
    expect(theirs).toEqual(ours);
    expect(ours.length).toBeGreaterThan(15);
  });

  it("citations of every quote, whether they hold, and where else it is printed", async () => {
    const [ours, theirs] = await onBoth(async (archive) => {
      const all: unknown[] = [];
      for await (const { id } of archive.quotes.iterate()) {
        const cited = await archive.cite(id);
        all.push(cited, await archive.checkCitations(cited), await archive.quotes.utterance(id));
      }
      return all;
    });
    expect(theirs).toEqual(ours);
  });

  it.each(["json", "csv", "ndjson"] as const)("exports of every list as %s", async (format) => {
    const [ours, theirs] = await onBoth(async (archive) => {
      const files: string[] = [];
      for (const noun of LISTED_NOUNS) {
        const file = join(folder, `${noun}.${format}`);
        await exportList(archive, noun, file, { format });
        files.push(readFileSync(file, "utf8"));
      }
      return files;
    });
    expect(theirs).toEqual(ours);
  });

  it.each(["sail", "waited years", "ferry OR fish", "harb*", '"nine years"', "council NOT fish", "réopen", "Verrin"])(
    "a search for %s finds the same",
    async (words) => {
      const [ours, theirs] = await onBoth(async (archive) => {
        const { items } = await archive.search(words, {}, { limit: 50 });
        return items.map(({ kind, id }: SearchHit) => `${kind} ${id}`).sort();
      });
      expect(theirs).toEqual(ours);
    },
  );

  it("what is asked of the desk: decisions, the history of a quote, what waits for judgement", async () => {
    const [ours, theirs] = await onBoth(async (archive) => {
      const { items } = await archive.quotes.list({}, { limit: 1 });
      return [
        await archive.decisions.list(),
        await archive.history({ quote: items[0]?.address ?? "" } as never).catch(String),
        await archive.review.next(),
        await archive.review.next({ secondReader: true }),
        await archive.check("the ferry will sail again in May", { speaker: "verrin" }),
      ];
    });
    expect(theirs).toEqual(ours);
  });

  it.each(["/", "/quotes", "/articles/3", "/people", "/quotes.json?kind=direct"])(
    "the reader's page %s",
    async (path) => {
      const [ours, theirs] = await onBoth(async (archive) => (await askReader(archive)(path)).text());
      expect(theirs).toBe(ours);
    },
  );
});
