/**
 * Measures how fast articles are read on one core, in processor time, which other programs hardly change.
 *
 *     npm run bench:extraction -- GOLD… [--rounds N]
 *
 * For each gold file (see bench/accuracy/gold.ts) and for the articles of `seeds/` it prints articles and megabytes of
 * UTF-8 a second, the share of each stage, and how many times longer an article printed twice over takes: at most 2, if
 * time is linear in the length. Every figure is the median of the rounds after the warm-up.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type * as Extract from "../../src/extract/extract.ts";
import type * as English from "../../src/languages/en/english.ts";
import type * as FindCast from "../../src/people/find-cast.ts";
import type * as FindQuotes from "../../src/quotes/find-quotes.ts";
import type * as ReadDocument from "../../src/text/document.ts";
import type * as ReadLayout from "../../src/wire/read-layout.ts";
import { readGold } from "../accuracy/gold.ts";
import { median } from "../performance/alternate.ts";
import { built } from "../performance/built.ts";

const { extract } = await built<typeof Extract>("extract/extract.js");
const { ENGLISH } = await built<typeof English>("languages/en/english.js");
const { findCast } = await built<typeof FindCast>("people/find-cast.js");
const { findQuotes } = await built<typeof FindQuotes>("quotes/find-quotes.js");
const { readDocument } = await built<typeof ReadDocument>("text/document.js");
const { readLayout } = await built<typeof ReadLayout>("wire/read-layout.js");

const SEEDS = new URL("../../seeds/", import.meta.url);
/** Engines compile in steps what runs often; after this many rounds they have done most of it. */
const WARM_UP = 12;
/** Fewer articles than this are read several times in a round, so that the clock can measure them. */
const MIN_IN_ROUND = 60;

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
  const { whole, twice, stages } = measure(texts, rounds);
  const rest = Math.max(0, whole - stages.reduce((sum, time) => sum + time, 0));
  const shares = [...stages, rest].map((time, stage) => `${STAGES[stage]} ${Math.round((100 * time) / whole)} %`);
  print(`\n${name}: ${texts.length} articles, mean ${Math.round(bytes / texts.length)} bytes`);
  print(`  ${Math.round(texts.length / whole)} articles a second, ${(bytes / 1e6 / whole).toFixed(2)} MB a second`);
  print(`  ${shares.join(", ")}`);
  print(`  twice the text: ${(twice / whole).toFixed(2)} times the time`);
}

const STAGES = ["layout", "tokens", "people", "quotes", "the rest"];

/** Seconds of processor time for one reading of all texts. */
interface Times {
  readonly whole: number;
  /** Each text printed twice over. */
  readonly twice: number;
  /** For each of `STAGES` except the rest. */
  readonly stages: readonly number[];
}

/** Takes the three measurements in turn, so that all meet the same conditions. */
function measure(texts: readonly string[], rounds: number): Times {
  const readings = Array.from({ length: Math.ceil(MIN_IN_ROUND / texts.length) }, () => texts).flat();
  const doubled = readings.map((text) => `${text}\n\n${text}`);
  const found: Times[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const times = { whole: timeAll(readings), twice: timeAll(doubled), stages: timeStages(readings) };
    if (round >= 0) found.push(times);
  }
  const each = (of: (times: Times) => number) => (median(found.map(of)) * texts.length) / readings.length;
  return {
    whole: each((times) => times.whole),
    twice: each((times) => times.twice),
    stages: STAGES.slice(0, -1).map((_, stage) => each((times) => times.stages[stage] ?? 0)),
  };
}

function timeAll(texts: readonly string[]): number {
  const start = now();
  for (const text of texts) extract(text);
  return now() - start;
}

/**
 * Times the stages article by article, as `extract` runs them: a stage that ran alone would find its code and data in
 * the caches.
 */
function timeStages(texts: readonly string[]): number[] {
  const times = [0, 0, 0, 0];
  for (const text of texts) {
    const start = now();
    const layout = readLayout(text, ENGLISH);
    const laidOut = now();
    const document = readDocument(text, layout.blocks, ENGLISH);
    const tokenized = now();
    const cast = findCast(document);
    const named = now();
    findQuotes(document, cast, { publishedOn: null });
    const spans = [laidOut - start, tokenized - laidOut, named - tokenized, now() - named];
    for (const [stage, span] of spans.entries()) times[stage] = (times[stage] ?? 0) + span;
  }
  return times;
}

/** The processor time of this process so far, in seconds. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

run();
