import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quotes } from "../src/archive/schema.ts";
import { type Archive, ArchiveError, extract, migrate, openArchive, sliceCodePoints } from "../src/index.ts";
import { FILTERS } from "../src/queries/filters.ts";
import { decode, encode } from "../src/without-node.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";

/** What a program that is not typed may pass by mistake. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  42,
  Number.NaN,
  1e300,
  1n,
  true,
  "",
  " ",
  "\ud800",
  "a\0b",
  [],
  [1],
  {},
  { toString: null },
  new Date(0),
  () => 1,
  Symbol("odd"),
];

const LISTS = ["articles", "people", "organisations", "quotes", "credits"] as const;
type Call = (odd: never) => unknown;

const folder = scratchFolder();
const path = join(folder, "news.db");
let archive: Archive;

beforeAll(async () => {
  archive = await openArchive(path, { create: true });
  await archive.add({ text: "“We will not go,” Anna Berg said on Monday in Oslo.\n\nIt rained all day." });
});
afterAll(() => archive.close());

/** What of it ends otherwise than well or with an ArchiveError. */
async function surprises(call: Call): Promise<string[]> {
  const found: string[] = [];
  for (const odd of ODD) {
    try {
      await call(odd as never);
    } catch (error) {
      if (!(error instanceof ArchiveError)) found.push(`${describeOdd(odd)}: ${error}`);
      else if (error.message === "") found.push(`${describeOdd(odd)}: no message`);
    }
  }
  return found;
}

function describeOdd(odd: unknown): string {
  return typeof odd === "object" && odd !== null ? "an object" : String(odd);
}

async function readAll(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

const ON_LISTS: readonly (readonly [name: string, call: (list: Archive[(typeof LISTS)[number]]) => Call])[] = [
  ["list(…)", (list) => (odd) => list.list(odd)],
  ["list({}, …)", (list) => (odd) => list.list({}, odd)],
  ["list({}, { limit })", (list) => (limit) => list.list({}, { limit })],
  ["list({}, { after })", (list) => (after) => list.list({}, { after })],
  ["iterate(…)", (list) => (odd) => readAll(list.iterate(odd))],
  ["count(…)", (list) => (odd) => list.count(odd)],
  ["count({}, …)", (list) => (odd) => list.count({}, odd)],
  ["count({}, { limit })", (list) => (limit) => list.count({}, { limit })],
  ["get(…)", (list) => (odd) => list.get(odd)],
];

describe.each(LISTS)("archive.%s", (noun) => {
  it.each(ON_LISTS)("%s answers, or throws an ArchiveError", async (_, call) => {
    expect(await surprises(call(archive[noun]))).toEqual([]);
  });

  it.each(Object.keys(FILTERS[noun]))("list({ %s: … }) answers, or throws an ArchiveError", async (filter) => {
    expect(await surprises((odd) => archive[noun].list({ [filter]: odd }))).toEqual([]);
  });
});

const CALLS: Readonly<Record<string, Call>> = {
  "search(…)": (odd) => archive.search(odd),
  "search(words, …)": (odd) => archive.search("rained", odd),
  "search(words, {}, …)": (odd) => archive.search("rained", {}, odd),
  "add(…)": (odd) => archive.add(odd),
  "add({ text: … })": (text) => archive.add({ text }),
  "add({ bytes: … })": (bytes) => archive.add({ bytes }),
  "add({ encoding: … })": (encoding) => archive.add({ bytes: Buffer.from("It rained."), encoding }),
  "add({ uri: … })": (uri) => archive.add({ text: "It rained.", uri }),
  "add({ publishedAt: … })": (publishedAt) => archive.add({ text: "It rained.", publishedAt }),
  "transaction(…)": (odd) => archive.transaction(odd),
  "cite(…)": (odd) => archive.cite(odd),
  "cite(1, …)": (odd) => archive.cite(1, odd),
  "checkCitations(…)": (odd) => archive.checkCitations(odd),
  "extract(…)": (odd) => extract(odd),
  "extract(text, …)": (odd) => extract("It rained.", odd),
  "extract(text, { publishedAt: … })": (publishedAt) => extract("It rained.", { publishedAt }),
  "sliceCodePoints(…)": (odd) => sliceCodePoints(odd, { start: 0, end: 1 }),
  "sliceCodePoints(text, …)": (odd) => sliceCodePoints("It rained.", odd),
  "sliceCodePoints(text, { start: … })": (start) => sliceCodePoints("It rained.", { start, end: 3 }),
  "sliceCodePoints(text, { end: … })": (end) => sliceCodePoints("It rained.", { start: 1, end }),
  "decode(…)": (odd) => decode(odd),
  "decode(bytes, …)": (odd) => decode(Buffer.from("It rained."), odd),
  "decode(bytes, { encoding: … })": (encoding) => decode(Buffer.from("It rained."), { encoding }),
  "encode(…)": (odd) => encode(odd),
  "encode({ text: … })": (text) => encode({ text, encoding: "utf-8", byteOrderMark: false }),
  "encode({ encoding: … })": (encoding) => encode({ text: "It rained.", encoding, byteOrderMark: false }),
  "openArchive(…)": (odd) => openArchive(inFolder(odd)),
  "openArchive(path, …)": async (odd) => (await openArchive(path, odd)).close(),
  "openArchive(path, { readonly: … })": async (readonly) => (await openArchive(path, { readonly })).close(),
  "openArchive(path, { create: … })": async (create) => (await openArchive(path, { create })).close(),
  "openArchive(path, { migrate: … })": async (wanted) => (await openArchive(path, { migrate: wanted })).close(),
  "migrate(…)": (odd) => migrate(inFolder(odd)),
  "migrate(path, …)": (odd) => migrate(path, odd),
  "migrate(path, { dryRun: … })": (dryRun) => migrate(path, { dryRun }),
};

/** A path that is taken must not make a file in the folder where the tests run. */
function inFolder(odd: unknown): never {
  return (typeof odd === "string" && odd !== "" ? join(folder, odd) : odd) as never;
}

it.each(Object.keys(CALLS))("%s answers, or throws an ArchiveError", async (name) => {
  expect(await surprises(CALLS[name] as Call)).toEqual([]);
});

it.each([
  [() => archive.articles.list(null as never), "filter: must be an object, not null"],
  [() => archive.add(null as never), "article: must be an object, not null"],
  [() => archive.articles.get(null as never), "article: null is neither an id nor seven or more digits of a SHA-256"],
  [() => archive.people.get([] as never), "person: must be a string, not an array"],
  [() => archive.quotes.list({ since: 2024 as never }), "since: must be a string, not 2024"],
  [() => openArchive(path, { readonly: "yes" as never }), 'options: readonly: must be true or false, not "yes"'],
  [async () => extract(Buffer.from("x") as never), "text: must be a string, not an object"],
])("%s says what is wrong: %s", async (call, message) => {
  await expect(call()).rejects.toThrow(expect.objectContaining({ code: "invalid_argument", message }));
});

describe("a closed archive", () => {
  const closed = async () => {
    const opened = await openArchive(path);
    const builder = opened.db.select({ id: quotes.id }).from(quotes);
    await opened.quotes.list();
    await opened.close();
    return { opened, builder };
  };

  it.each<[string, (opened: Archive) => unknown]>([
    ...LISTS.flatMap((noun): [string, (opened: Archive) => unknown][] => [
      [`${noun}.list()`, (opened) => opened[noun].list()],
      [`${noun}.iterate()`, (opened) => readAll(opened[noun].iterate())],
      [`${noun}.count()`, (opened) => opened[noun].count()],
      [`${noun}.get(1)`, (opened) => opened[noun].get(1)],
    ]),
    ["search()", (opened) => opened.search("rained")],
    ["add()", (opened) => opened.add({ text: "It rained again." })],
    ["transaction()", (opened) => opened.transaction(() => 1)],
    ["cite()", (opened) => opened.cite(1)],
    [
      "checkCitations()",
      async (opened) => opened.checkCitations(await archive.cite((await archive.quotes.list()).items[0]?.id ?? 0)),
    ],
    ["db.select()", (opened) => opened.db.select({ id: quotes.id }).from(quotes)],
  ])("says so: %s", async (_, call) => {
    const { opened } = await closed();
    const failure = await Promise.resolve()
      .then(() => call(opened))
      .catch((error: unknown) => error);
    expect(failure).toEqual(expect.objectContaining({ code: "database", message: "the archive is closed" }));
    expect(failure).toBeInstanceOf(ArchiveError);
  });

  it("says so to a query that was built before", async () => {
    const { builder } = await closed();
    await expect(Promise.resolve(builder)).rejects.toThrow("the archive is closed");
  });

  it("is closed again without a word", async () => {
    const { opened } = await closed();
    await expect(opened.close()).resolves.toBeUndefined();
    await expect(opened[Symbol.asyncDispose]()).resolves.toBeUndefined();
  });
});

it("a text is not added with an encoding, which only bytes have", async () => {
  const article = { text: "It rained in Orléans.", encoding: "windows-1252" };
  await expect(archive.add(article as never)).rejects.toThrow("article: a text has no encoding; bytes have one");
});
