import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import {
  codeSeed,
  FILTER_CASES,
  type Filter,
  filtersOf,
  type Noun,
  SEED_META,
  tellStory,
} from "../helpers/filter-cases.ts";
import { populate } from "../helpers/populated-archive.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

/**
 * The same filters give the same items, in the same order, in SQL, TypeScript, on the command line and in the reader.
 */
const SEED = "seeds/000_24675017d3bc8aff.txt";
const folder = scratchFolder();
let db: string;
let archive: Archive;
beforeAll(async () => {
  db = await archiveFile(folder, "four-ways", (raw) => {
    populate(raw);
    tellStory(raw);
  });
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED, meta: SEED_META });
  await codeSeed(writer);
  archive = await openArchive(db, { readonly: true });
});
afterAll(() => archive.close());

function inSql(sql: string): number[] {
  const raw = connect(db, { readonly: true });
  const rows = raw.prepare(sql).all() as { id: number }[];
  raw.close();
  return rows.map(({ id }) => id);
}

async function inTypeScript(noun: Noun, filter: Filter): Promise<number[]> {
  const listing = archive[noun] as { iterate(filter: Filter): AsyncIterable<{ readonly id: number }> };
  const ids: number[] = [];
  for await (const { id } of listing.iterate(filter)) ids.push(id);
  return ids;
}

/** A name is an argument where it is what is listed: `onrecord people quill`; so are the words of quotes. */
function asArguments(noun: Noun, filter: Filter): string[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    (name === "name" && noun !== "credits") || name === "words"
      ? String(value).split(" ")
      : [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, String(value)],
  );
}

async function onCommandLine(noun: Noun, filter: Filter): Promise<number[]> {
  const { stdout } = await onrecord(noun, ...asArguments(noun, filter), "--json", "--db", db);
  return idsOf(JSON.parse(stdout));
}

async function exported(noun: Noun, filter: Filter): Promise<number[]> {
  const file = join(folder, "exported.json");
  await onrecord("export", noun, file, ...asArguments(noun, filter), "--db", db);
  return idsOf(JSON.parse(readFileSync(file, "utf8")));
}

async function inReader(noun: Noun, filter: Filter): Promise<number[]> {
  const response = await askReader(archive)(`/${noun}.json?${toAddress(filter)}`);
  expect(response.status).toBe(200);
  return idsOf(((await response.json()) as { items: readonly { readonly id: number }[] }).items);
}

/** The file that a list's page offers: all of the list, as seen. */
async function takenFromReader(noun: Noun, filter: Filter): Promise<number[]> {
  const response = await askReader(archive)(`/${noun}.ndjson?${toAddress(filter)}`);
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${noun}.ndjson"`);
  const lines = (await response.text()).split("\n").filter((line) => line !== "");
  return idsOf(lines.map((line) => JSON.parse(line)));
}

function toAddress(filter: Filter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]));
}

function idsOf(items: readonly { readonly id: number }[]): number[] {
  return items.map(({ id }) => id);
}

/** The reader has no page of credits. */
const READ: readonly Noun[] = ["quotes", "articles", "people", "organisations"];

describe("SQL, TypeScript, the command line, exports and the reader agree", () => {
  it.each(FILTER_CASES)("on %s with %j", async (noun, filter, sql) => {
    const ids = inSql(sql);
    expect(ids.length).toBeGreaterThan(0);
    expect(await inTypeScript(noun, filter)).toEqual(ids);
    expect(await archive[noun].count(filter)).toBe(ids.length);
    expect(await archive[noun].count(filter, { limit: 1 })).toBe(1);
    expect(await onCommandLine(noun, filter)).toEqual(ids);
    expect(await exported(noun, filter)).toEqual(ids);
    if (!READ.includes(noun)) return;
    expect(await inReader(noun, filter)).toEqual(ids);
    expect(await takenFromReader(noun, filter)).toEqual(ids);
  });

  it.each(["quotes", "articles", "people", "organisations", "credits"] as const)(
    "and every filter of %s is among these",
    (noun) => {
      const tried = FILTER_CASES.flatMap(([of, filter]) => (of === noun ? Object.keys(filter) : []));
      expect([...new Set(tried)].sort()).toEqual(filtersOf(noun).sort());
    },
  );
});
