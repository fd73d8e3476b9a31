/**
 * How fast articles are read on one core, in processor time, which other programs beside it do not stretch much.
 *
 *     npm run bench:extraction -- GOLD… [--rounds N]
 *
 * For each gold file (see bench/accuracy/gold.ts) and for the articles of `seeds/` it prints articles and megabytes of
 * UTF-8 a second, the share of each stage, and how many times longer an article takes that is printed twice over: 2 where
 * time is linear in the length. Every figure is the median of the rounds after those that warm up.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../src/extract/extract.ts";
import { findCast } from "../../src/people/find-cast.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { readDocument } from "../../src/text/document.ts";
import { readLayout } from "../../src/wire/read-layout.ts";
import { readGold } from "../accuracy/gold.ts";

const SEEDS = new URL("../../seeds/", import.meta.url);
/** Engines compile what runs often in steps; after so many rounds they are done with most of it. */
const WARM_UP = 12;
/** Fewer articles than this are read several times in a round, for the clock to see them. */
const LEAST_IN_ROUND = 60;

type Task = () => void;

function run(): void {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: "string", default: "10" } },
    allowPositionals: true,
  });
  for (const path of positionals) {
    const texts = readGold(path).map((article) => article.text);
    report(basename(path), texts, Number(values.rounds));
  }
  report("seeds", readSeeds(), Number(values.rounds));
}

function readSeeds(): string[] {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith(".txt"));
  return files.map((file) => readFileSync(new URL(file, SEEDS), "utf8"));
}

function report(name: string, texts: readonly string[], rounds: number): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const twice = texts.map((text) => `${text}\n\n${text}`);
  const [whole = 0, double = 0, ...stages] = measure(
    [forAll(texts), forAll(twice), ...toStages(texts)],
    rounds,
    Math.ceil(LEAST_IN_ROUND / texts.length),
  );
  const rest = Math.max(0, whole - stages.reduce((sum, time) => sum + time, 0));
  const shares = [...stages, rest].map((time, stage) => `${STAGES[stage]} ${Math.round((100 * time) / whole)} %`);
  print(`\n${name}: ${texts.length} articles, mean ${Math.round(bytes / texts.length)} bytes`);
  print(`  ${Math.round(texts.length / whole)} articles a second, ${(bytes / 1e6 / whole).toFixed(2)} MB a second`);
  print(`  ${shares.join(", ")}`);
  print(`  twice the text: ${(double / whole).toFixed(2)} times the time`);
}

const STAGES = ["layout", "tokens", "people", "quotes", "the rest"];

/** One task for each stage but the rest, with what the stages before it give. */
function toStages(texts: readonly string[]): Task[] {
  const articles = texts.map((text) => {
    const layout = readLayout(text);
    const document = readDocument(text, layout.blocks);
    return { text, layout, document, cast: findCast(document) };
  });
  return [
    () => articles.forEach(({ text }) => void readLayout(text)),
    () => articles.forEach(({ text, layout }) => void readDocument(text, layout.blocks)),
    () => articles.forEach(({ document }) => void findCast(document)),
    () => articles.forEach(({ document, cast }) => void findQuotes(document, cast, { publishedOn: null })),
  ];
}

function forAll(texts: readonly string[]): Task {
  return () => texts.forEach((text) => void extract(text));
}

/** The median processor time of each task, in seconds; the tasks take turns, so that all meet the same conditions. */
function measure(tasks: readonly Task[], rounds: number, repeat: number): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let round = -WARM_UP; round < rounds; round += 1)
    for (const [index, task] of tasks.entries()) {
      const time = timeOf(task, repeat);
      if (round >= 0) times[index]?.push(time);
    }
  return times.map(median);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timeOf(task: Task, repeat: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < repeat; time += 1) task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / repeat;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

run();
