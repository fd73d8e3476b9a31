/**
 * Measures the same questions in several archives, files and PostgreSQL databases alike, in turns:
 *
 *     tsx bench/performance/places.ts PLACE… [--rounds N] [--calls N] [--only WORDS]
 *
 * Prints a table in Markdown: milliseconds of the processor that a question takes, medians of the rounds, and for a
 * database how much of that was the server's, which must run on this machine, under Linux. What is asked for comes from
 * the first place; the others should hold the same articles.
 *
 * @module
 */
import { parseArgs } from "node:util";
import type * as Api from "../../src/index.ts";
import { median } from "./alternate.ts";
import { built } from "./built.ts";
import { type ServerClock, serverClockOf } from "./server-clock.ts";

const { openArchive } = await built<typeof Api>("index.js");

/** Something that is asked of an archive; `call` counts up, so that the question varies. */
interface Question {
  readonly name: string;
  ask(archive: Api.Archive, call: number): Promise<unknown>;
}

interface Place {
  readonly archive: Api.Archive;
  readonly server: ServerClock | null;
}

/** What one question takes in one round, in milliseconds of the processor. */
interface Cost {
  readonly program: number;
  readonly server: number;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      rounds: { type: "string", default: "9" },
      calls: { type: "string", default: "50" },
      only: { type: "string", default: "" },
    },
    allowPositionals: true,
  });
  const places: Place[] = [];
  for (const at of positionals) {
    places.push({ archive: await openArchive(at, { readonly: true }), server: await serverClockOf(at) });
  }
  const [first] = places;
  if (first === undefined)
    throw new RangeError("usage: tsx bench/performance/places.ts PLACE… [--rounds N] [--calls N]");
  const questions = (await questionsFor(first.archive)).filter(({ name }) => name.includes(values.only));
  const heads = places.map(({ server }) => (server === null ? "file" : "database | of that, the server"));
  process.stdout.write(`| CPU ms | ${heads.join(" | ")} |\n`);
  process.stdout.write(`|---${"|---".repeat(heads.join(" | ").split("|").length)}|\n`);
  for (const question of questions) {
    const costs = await measure(question, places, Number(values.rounds), Number(values.calls));
    const cells = costs.flatMap(({ program, server }, at) =>
      places[at]?.server === null ? [program] : [program + server, server],
    );
    process.stdout.write(`| ${question.name} | ${cells.map((cell) => cell.toFixed(2)).join(" | ")} |\n`);
  }
  for (const { archive, server } of places) {
    await archive.close();
    await server?.close();
  }
}

/** Measures in turns, so that whatever else the machine does affects all places alike. */
async function measure(question: Question, places: readonly Place[], rounds: number, calls: number): Promise<Cost[]> {
  const costs = places.map((): Cost[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, place] of places.entries()) {
      const cost = await measureOnce(question, place, calls);
      // The first round is there to warm up.
      if (round >= 0) costs[at]?.push(cost);
    }
  }
  return costs.map((some) => ({
    program: median(some.map(({ program }) => program)),
    server: median(some.map(({ server }) => server)),
  }));
}

async function measureOnce({ ask }: Question, { archive, server }: Place, calls: number): Promise<Cost> {
  const [program, served] = [process.cpuUsage(), (await server?.now()) ?? 0];
  for (let call = 0; call < calls; call += 1) await ask(archive, call);
  const { user, system } = process.cpuUsage(program);
  const after = (await server?.now()) ?? 0;
  return { program: (user + system) / 1000 / calls, server: (after - served) / calls };
}

const WORDS = ["central bank", "prices council", "minister said", "budget hearing", "storm damage"];
const PAGE = { limit: 20 };

async function questionsFor({ people, articles, quotes }: Api.Archive): Promise<Question[]> {
  const { items: quoted } = await people.list({}, { limit: 250, sort: "quotes" });
  // The most quoted, and some who are quoted now and then.
  const slugs = [...quoted.slice(0, 10), ...quoted.slice(200, 215)].map(({ slug }) => slug);
  const { items: newest } = await articles.list({}, { limit: 250 });
  const { items: said } = await quotes.list({}, { limit: 250 });
  const one = <Item>(items: readonly Item[], call: number) => items[call % items.length] as Item;
  const year = (call: number) => String(2010 + (call % 10));
  return [
    { name: "a quote by id", ask: (archive, call) => archive.quotes.get(one(said, call).id) },
    { name: "an article, whole", ask: (archive, call) => archive.articles.get(one(newest, call).id) },
    { name: "20 newest articles", ask: (archive) => archive.articles.list({}, PAGE) },
    {
      name: "20 articles of a year",
      ask: (archive, call) => archive.articles.list({ since: year(call), until: year(call) }, PAGE),
    },
    {
      name: "20 articles that quote a person",
      ask: (archive, call) => archive.articles.list({ speaker: { slug: one(slugs, call) } }, PAGE),
    },
    {
      name: "20 quotes of a person",
      ask: (archive, call) => archive.quotes.list({ speaker: { slug: one(slugs, call) } }, PAGE),
    },
    { name: "20 direct quotes", ask: (archive) => archive.quotes.list({ kind: "direct" }, PAGE) },
    { name: "20 people", ask: (archive) => archive.people.list({}, PAGE) },
    {
      name: "20 people by how often they are quoted",
      ask: (archive) => archive.people.list({}, { ...PAGE, sort: "quotes" }),
    },
    { name: "a person", ask: (archive, call) => archive.people.get(one(slugs, call)) },
    { name: "20 organisations", ask: (archive) => archive.organisations.list({}, PAGE) },
    {
      name: "how many quotes a person has",
      ask: (archive, call) => archive.quotes.count({ speaker: { slug: one(slugs, call) } }),
    },
    { name: "how many quotes", ask: (archive) => archive.quotes.count({}) },
    {
      name: "how many articles of a year",
      ask: (archive, call) => archive.articles.count({ since: year(call), until: year(call) }),
    },
    {
      name: "search two words, best 20 quotes",
      ask: (archive, call) => archive.search(one(WORDS, call), { in: "quotes" }, PAGE),
    },
    {
      name: "search two words, best 20 articles",
      ask: (archive, call) => archive.search(one(WORDS, call), { in: "articles" }, PAGE),
    },
    { name: "check a claim", ask: (archive, call) => archive.check(remembered(one(said, call).text)) },
  ];
}

/** A quote as somebody might remember it: without every third word. */
function remembered(text: string): string {
  const words = text.slice(0, 300).split(" ");
  return words.filter((_, index) => index % 3 !== 2).join(" ");
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
