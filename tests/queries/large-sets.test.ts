import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { FILTER_CASES, type Filter, type Noun, tellStory } from "../helpers/filter-cases.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

/**
 * What meets a condition is found from the few that do, or, where more than FEW do, asked of each in turn. Here every
 * set is large; four-ways.test.ts has the same cases with every set small.
 */
vi.mock("../../src/queries/conditions.ts", async (original) => ({ ...(await original<object>()), FEW: 0 }));

const SEED = "seeds/000_24675017d3bc8aff.txt";
let db: string;
let archive: Archive;
beforeAll(async () => {
  db = await archiveFile(scratchFolder(), "large-sets", (raw) => {
    populate(raw);
    tellStory(raw);
  });
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED });
  archive = await openArchive(db, { readonly: true });
});
afterAll(() => archive.close());

async function idsOf(noun: Noun, filter: Filter): Promise<number[]> {
  const listing = archive[noun] as { iterate(filter: Filter): AsyncIterable<{ readonly id: number }> };
  const ids: number[] = [];
  for await (const { id } of listing.iterate(filter)) ids.push(id);
  return ids;
}

describe("where many meet every condition", () => {
  it.each(FILTER_CASES)("%s with %j are those that SQL finds", async (noun, filter, sql) => {
    const raw = connect(db, { readonly: true });
    const wanted = raw.prepare(sql).pluck().all();
    raw.close();
    expect(await idsOf(noun, filter)).toEqual(wanted);
  });

  it.each([
    { since: "2031" },
    { reportedBy: "quill" },
    { editedBy: "marsh", in: "quotes" as const },
    { article: 1, in: "articles" as const },
  ])("a search with %j finds what it finds without it, in those articles", async (filter) => {
    const { in: place, ...conditions } = filter;
    const articles = new Set(await idsOf("articles", conditions as Filter));
    const { items } = await archive.search("ferry", { in: place });
    const within = items.filter((hit) => articles.has(hit.kind === "quote" ? hit.quote.article.id : hit.id));
    const found = await archive.search("ferry", filter);
    expect(found.items.map(({ kind, id }) => `${kind} ${id}`)).toEqual(within.map(({ kind, id }) => `${kind} ${id}`));
    expect(found.items.length).toBeGreaterThan(0);
  });
});
