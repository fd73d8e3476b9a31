/**
 * Measures how long the reader takes on the server for each kind of page, without the network. To make an archive and
 * measure it:
 *
 *     tsx bench/generator/main.ts --count 100000 | onrecord --db big.db add - --ndjson
 *     tsx bench/reader/main.ts big.db [--runs N]
 *
 * Prints the median and the slowest of the runs in milliseconds; the processor time of one run, which is what counts if
 * other programs run beside it; and that of a first run, before anything of the page is compiled, in SQLite's cache or
 * kept by the reader. Exits with 1 if a page takes more than the 50 ms allowed, other than the first time.
 *
 * @module
 */

import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { toReader } from "../../src/archive/reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { createReaderApp } from "../../src/reader/app.ts";

const MAY_TAKE = 50;
const HOST = "127.0.0.1";

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { runs: { type: "string", default: "20" } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new RangeError("usage: tsx bench/reader/main.ts ARCHIVE [--runs N]");
  await using archive = await openArchive(path, { readonly: true });
  const app = createReaderApp(toReader(archive.db), { hosts: [HOST], archiveName: path });
  for (const [name, address] of await pagesOf(archive)) {
    const times: number[] = [];
    let bytes = 0;
    let before = process.cpuUsage();
    let first = 0;
    for (let round = 0; round <= Number(values.runs); round += 1) {
      const start = performance.now();
      const response = await app.request(`http://${HOST}${address}`, { headers: { host: HOST } });
      bytes = (await response.text()).length;
      if (round > 0) times.push(performance.now() - start);
      else {
        first = spentSince(before);
        before = process.cpuUsage();
      }
      if (response.status !== 200) throw new Error(`${address} is ${response.status}`);
    }
    print(name, address, times, { cpu: spentSince(before) / times.length, first }, bytes);
  }
}

/** Milliseconds of the processor. */
function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Spent {
  readonly cpu: number;
  readonly first: number;
}

function print(name: string, address: string, times: readonly number[], { cpu, first }: Spent, bytes: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const figures = [median, sorted.at(-1) ?? 0, cpu, first].map((time) => time.toFixed(1).padStart(8)).join("");
  const size = `${Math.round(bytes / 1024)} KiB`.padStart(9);
  process.stdout.write(`${name.padEnd(28)}${figures}${size}  ${cpu > MAY_TAKE ? "TOO SLOW " : ""}${address}\n`);
  if (cpu > MAY_TAKE) process.exitCode = 1;
}

/** The pages that people visit, including those with the most to show. */
async function pagesOf(archive: Archive): Promise<[name: string, address: string][]> {
  const { items: newest } = await archive.articles.list({}, { limit: 1000 });
  const article = newest.reduce((most, next) => (next.quoteCount > most.quoteCount ? next : most));
  const { items: quotes, next } = await archive.quotes.list({}, { limit: 25 });
  const person = await mostQuoted(archive, "people");
  const organisation = await mostQuoted(archive, "organisations");
  const reporter = newest.flatMap(({ reportedBy }) => reportedBy)[0]?.slug ?? "nobody";
  return [
    ["front", "/"],
    ["search, a rare word", "/search?q=lighthouse"],
    ["search, common words", "/search?q=prices+council"],
    ["search, the most common", "/search?q=said"],
    ["search, exact words", "/search?q=%22said+on+Tuesday%22"],
    ["search, a family name", `/search?q=${person.split("-").at(-1)}`],
    ["search, a year", "/search?q=prices&since=2015&until=2015"],
    ["search, in every article", "/search?q=said&in=articles"],
    ["search, in every quote", "/search?q=the"],
    ["quotes", "/quotes"],
    ["quotes, second page", `/quotes?after=${next}`],
    ["quotes, direct", "/quotes?kind=direct"],
    ["quotes, unnamed sources", "/quotes?speakerKind=unnamed"],
    ["quotes, of people", "/quotes?speakerKind=person"],
    ["quotes, a reporter's unnamed", `/quotes?speakerKind=unnamed&reportedBy=${reporter}`],
    ["quotes, a person's", `/quotes?speaker=${person}`],
    ["quotes, a family name", `/quotes?speaker=${person.split("-").at(-1)}`],
    ["quotes, a reporter's", `/quotes?reportedBy=${reporter}`],
    ["quotes, beside someone", `/quotes?beside=${person}`],
    ["quotes, of a day", "/quotes?saidOn=2015-03-03"],
    ["quotes, rare occasion", "/quotes?occasion=lighthouse"],
    ["quotes, several filters", `/quotes?speaker=${person}&kind=mixed&since=2010&beside=${organisation}`],
    ["quotes, far down", `/quotes?limit=25${after(await deep(archive, {}))}`],
    ["quotes, a person's, far down", `/quotes?speaker=${person}${after(await deep(archive, { speaker: person }))}`],
    ["quotes, none of two filters", "/quotes?kind=indirect&minConfidence=1"],
    ["quotes, none of three filters", "/quotes?speakerKind=unknown&kind=indirect&minConfidence=1"],
    ["quotes, few of three filters", "/quotes?speakerKind=unknown&kind=direct&minConfidence=0.99"],
    ["people", "/people"],
    ["people, by name", `/people?name=${person.split("-").at(-1)}`],
    ["people, quoted in a month", "/people?as=quoted&since=2015-03&until=2015-03"],
    ["people, mentioned in a year", "/people?as=mentioned&since=2015&until=2015"],
    ["people, beside someone", `/people?beside=${organisation}`],
    ["person, most quoted", `/people/${person}`],
    ["person, second page", `/people/${person}?limit=25${after(await personNext(archive, person))}`],
    ["person's candidates", `/candidates?person=${person}`],
    ["people who may be one", "/candidates"],
    ["names of several people", "/candidates/mixed"],
    ["organisations", "/organisations"],
    ["organisations, countries", "/organisations?kind=country"],
    ["organisation, most quoted", `/organisations/${organisation}`],
    ["articles", "/articles"],
    ["articles, of a place", `/articles?place=${newest.flatMap(({ places }) => places)[0]?.name ?? "London"}`],
    ["articles, mentioning", `/articles?mentions=${organisation}`],
    ["articles, several filters", `/articles?speaker=${person}&mentions=${organisation}&since=2010`],
    ["articles, of no agency", "/articles?agency=Nobody"],
    ["article", `/articles/${article.id}`],
    ["quote", `/quotes/${quotes[0]?.address}`],
    ["quotes, oldest first", "/quotes?sort=oldest"],
    ["people, most quoted first", "/people?sort=quotes"],
    ["companions", "/companions"],
    ["count, by month", "/count/quotes"],
    ["count, by month and kind", "/count/quotes?by=month&and=speaker_kind"],
    ["count, by speaker", "/count/quotes?by=speaker"],
  ];
}

/** The second page of a list. A small archive has none: then the first is measured again. */
function after(cursor: string): string {
  return cursor === "" ? "" : `&after=${cursor}`;
}

/** The cursor after 3,000 quotes, as the reader's own pages give it. */
async function deep(archive: Archive, filter: { readonly speaker?: string }): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < 3; page += 1) after = (await archive.quotes.list(filter, { limit: 1000, after })).next;
  return after ?? "";
}

/** A person's page names them by their id. */
async function personNext(archive: Archive, slug: string): Promise<string> {
  const { id } = await archive.people.get(slug);
  return (await archive.quotes.list({ speaker: { kind: "person", id } }, { limit: 25 })).next ?? "";
}

/** The slug of the person or organisation with the most quotes. */
async function mostQuoted(archive: Archive, noun: "people" | "organisations"): Promise<string> {
  let most = { slug: "nobody", quoteCount: -1 };
  for await (const item of archive[noun].iterate({ as: "quoted" })) {
    if (item.quoteCount > most.quoteCount) most = item;
  }
  return most.slug;
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
