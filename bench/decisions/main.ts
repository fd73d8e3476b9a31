/**
 * Measures what a decision costs in an archive with many decisions:
 *
 *     npm run bench:decisions -- [--decisions 100000] [--articles 200] [--rounds 9]
 *
 * Half of the decisions are about articles that have not come, half about people whom no article names, so that their
 * only cost is the log itself. Prints processor time, the median of the rounds; `docs/performance.md` says what it
 * means. It needs half a kilobyte for each decision in the folder for temporary files.
 *
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Archive, type DecisionDraft, openArchive } from "../../src/index.ts";
import { sha256 } from "../../src/sha256.ts";
import { generateArticles } from "../generator/generate-articles.ts";
import { median } from "../performance/alternate.ts";

const OPTIONS = {
  decisions: { type: "string", default: "100000" },
  articles: { type: "string", default: "200" },
  rounds: { type: "string", default: "9" },
} as const;

const BY = { by: "Bench" };
/** Decisions that are logged at once. */
const AT_ONCE = 10_000;

async function run(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const folder = mkdtempSync(join(tmpdir(), "onrecord-decisions-"));
  const path = join(folder, "decided.db");
  try {
    await fill(path, Number(values.articles), Number(values.decisions));
    await using archive = await openArchive(path);
    const rounds = Number(values.rounds);
    print("the first one about an article", await timeOf(() => setSection(archive, 0)));
    print("another about an article", await medianOf(rounds, (round) => setSection(archive, round + 1)));
    print(
      "an article added",
      await medianOf(rounds, (round) => archive.add({ text: `Rain ${round}\n\nIt rained.\n` })),
    );
    print("a link, which is for all articles", await medianOf(rounds, (round) => link(archive, round)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fill(path: string, articles: number, decisions: number): Promise<void> {
  await using archive = await openArchive(path, { create: true });
  for (const { text } of generateArticles({ count: articles, seed: 1 })) await archive.add({ text });
  for (let from = 0; from < decisions; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, decisions - from);
    const some = Array.from({ length }, (_, at) => draft(from + at));
    print(`${length} decisions after ${from}`, await timeOf(() => archive.decide(some, BY)));
  }
}

/** A decision, alternately about an article and about people. */
function draft(number: number): DecisionDraft {
  const madeAt = new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();
  if (number % 2 === 0) {
    return { madeAt, action: "state", article: sha256(`${number}`), value: { field: "section", value: "World" } };
  }
  const [one, other] = [number, number + 2].map((at) => ({
    kind: "person" as const,
    name: `Given${at % 997} Family${at}`,
  }));
  if (one === undefined || other === undefined) throw new Error("there are two");
  switch (number % 8) {
    case 1:
      return { madeAt, action: "same", value: { one, other } };
    case 3:
      return { madeAt, action: "different", value: { one, other } };
    case 5:
      return { madeAt, action: "name", value: { of: one, note: `number ${number}` } };
    default:
      return { madeAt, action: "link", value: { of: one, scheme: "wikidata", id: `Q${number}` } };
  }
}

async function setSection(archive: Archive, round: number): Promise<void> {
  const { sha256: article } = await archive.articles.get(1 + round);
  await archive.decide({ action: "state", article, value: { field: "section", value: `Section ${round}` } }, BY);
}

async function link(archive: Archive, round: number): Promise<void> {
  const of = { kind: "person", name: "Given1 Family1" } as const;
  await archive.decide({ action: "link", value: { of, scheme: "viaf", id: String(round) } }, BY);
}

async function medianOf(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeOf(() => work(round)));
  return median(times);
}

/** Milliseconds of the processor. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function print(what: string, milliseconds: number): void {
  process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms\n`);
}

await run();
