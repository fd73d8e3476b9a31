/**
 * Measures the queries of an archive against hand-written ones:
 *
 *     tsx bench/performance/queries.ts ARCHIVE [--rounds N]
 *
 * Prints one JSON object: the cost of each query in both ways. Fails if the two do not give the same results.
 *
 * @module
 */
import { deepStrictEqual } from "node:assert/strict";
import { parseArgs } from "node:util";
import SqliteDatabase, { type Database } from "better-sqlite3";
import type * as Api from "../../src/index.ts";
import { alternate, type Cost } from "./alternate.ts";
import { built } from "./built.ts";
import { prepareRawQueries } from "./raw-queries.ts";

const PAGE = 20;
/** How many different questions are asked in turn, so that more than a single page is measured. */
const VARIETY = 25;
/** Calls in one measurement. */
const CALLS = 4 * VARIETY;

/** One query in both ways; null if nobody would write it by hand. */
export interface MeasuredQuery {
  readonly query: string;
  readonly api: Cost;
  readonly raw: Cost | null;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: "string", default: "15" } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new RangeError("usage: tsx bench/performance/queries.ts ARCHIVE [--rounds N]");
  const { openArchive } = await built<typeof Api>("index.js");
  await using archive = await openArchive(path, { readonly: true });
  const db = new SqliteDatabase(path, { readonly: true });
  const measured = await measureAll(archive, db, Number(values.rounds));
  db.close();
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

async function measureAll(archive: Api.Archive, db: Database, rounds: number): Promise<MeasuredQuery[]> {
  const raw = prepareRawQueries(db);
  const subjects = findSubjects(db);
  const pick =
    <Item>(items: readonly Item[]) =>
    (call: number): Item =>
      items[call % items.length] as Item;
  const person = pick(subjects.people);
  const year = pick(subjects.years);
  const quoteId = pick(subjects.quoteIds);
  const words = pick(subjects.words);
  const measured: MeasuredQuery[] = [];
  const compare = async (query: string, api: (call: number) => Promise<unknown>, byHand: (call: number) => unknown) => {
    for (let call = 0; call < VARIETY; call += 1) deepStrictEqual(await api(call), byHand(call), query);
    const ways = [
      { name: "api", run: api },
      { name: "raw", run: byHand },
    ];
    const costs = await alternate(ways, { rounds, calls: CALLS });
    measured.push({ query, api: costOf(costs, "api"), raw: costOf(costs, "raw") });
  };
  const items = async <Item>(page: Promise<Api.Page<Item>>) => (await page).items;
  const { articles, quotes, search } = archive;
  const limit = { limit: PAGE };
  await compare(
    "a quote by id",
    (call) => quotes.get(quoteId(call)),
    (call) => raw.quote(quoteId(call)),
  );
  await compare(
    "20 newest articles",
    () => items(articles.list({}, limit)),
    () => raw.articlesNewest(PAGE),
  );
  await compare(
    "20 articles of a year",
    (call) => items(articles.list({ since: year(call), until: year(call) }, limit)),
    (call) => raw.articlesOfYear(year(call), PAGE),
  );
  await compare(
    "20 articles that quote a person",
    (call) => items(articles.list({ speaker: { slug: person(call) } }, limit)),
    (call) => raw.articlesQuoting(person(call), PAGE),
  );
  await compare(
    "20 quotes of a person",
    (call) => items(quotes.list({ speaker: { slug: person(call) } }, limit)),
    (call) => raw.quotesBy(person(call), PAGE),
  );
  for (const where of ["quotes", "articles"] as const) {
    const ways = [{ name: "api", run: (call: number) => search(words(call), { in: where }, limit) }];
    const costs = await alternate(ways, { rounds, calls: CALLS });
    measured.push({ query: `search two words, best 20 ${where}`, api: costOf(costs, "api"), raw: null });
  }
  const claim = pick(subjects.claims);
  const ways = [{ name: "api", run: (call: number) => archive.check(claim(call)) }];
  measured.push({
    query: "check a claim",
    api: costOf(await alternate(ways, { rounds, calls: CALLS }), "api"),
    raw: null,
  });
  return measured;
}

function costOf(costs: ReadonlyMap<string, Cost>, way: string): Cost {
  return costs.get(way) ?? { cpu: 0, wall: 0 };
}

/** What is asked for: the most quoted people among them, every year, words that many articles have. */
function findSubjects(db: Database) {
  const column = <Value>(sql: string) => db.prepare<[], Value>(sql).pluck().all();
  const quoted = `
    SELECT slug FROM people JOIN quote_speakers ON person_id = people.id GROUP BY person_id ORDER BY count(*) DESC, slug`;
  const texts = `SELECT text FROM quotes WHERE id % (SELECT max(1, max(id) / ${VARIETY}) FROM quotes) = 0`;
  return {
    people: [...column<string>(`${quoted} LIMIT 10`), ...column<string>(`${quoted} LIMIT 15 OFFSET 200`)],
    years: column<string>("SELECT DISTINCT substr(published_on, 1, 4) FROM articles WHERE published_on IS NOT NULL"),
    quoteIds: column<number>(`SELECT id FROM quotes WHERE id % (SELECT max(1, max(id) / ${VARIETY}) FROM quotes) = 0`),
    claims: claimsFrom(column<string>(texts)),
    words: ["central bank", "prices council", "minister said", "budget hearing", "storm damage"],
  };
}

/** Quotes as somebody might remember them, without every third word; and words that are all common, or in no quote. */
function claimsFrom(texts: readonly string[]): string[] {
  const remembered = texts.map((text) => {
    const words = text.slice(0, 300).split(" ");
    return words.filter((_, index) => index % 3 !== 2).join(" ");
  });
  return ["we will not do that", "it was said on Tuesday that it would", "zebras under umbrellas", ...remembered];
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
