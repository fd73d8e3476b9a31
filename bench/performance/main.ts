/**
 * Measures how fast articles go in and come out, at several sizes, against hand-written code that does the same:
 *
 *     npm run bench:performance -- [--articles 1000,10000] [--length 700] [--rounds 3] [--cores 1,2] [--folder DIR] [--json FILE]
 *
 * Prints tables in Markdown; `docs/performance.md` says what they mean. Archives are made in a folder that needs about 8 KB for
 * each article of the largest size, and are removed again unless `--keep` is given.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import SqliteDatabase from "better-sqlite3";
import { writeCorpus } from "./corpus.ts";
import { canBind, type Ingested, ingestCorpus, removeArchive } from "./ingest.ts";
import type { Measured } from "./measured.ts";
import { ingestTable, queryTable, writerTable } from "./tables.ts";

const OPTIONS = {
  articles: { type: "string", default: "1000,10000" },
  length: { type: "string", default: "700" },
  rounds: { type: "string", default: "3" },
  /** On how many cores articles are added, in turns; all cores of the machine if processes cannot be bound to some. */
  cores: { type: "string", default: "1,2" },
  folder: { type: "string" },
  json: { type: "string" },
  keep: { type: "boolean", default: false },
  /** Largest size at which the writer is measured alone: all articles are read once more for that. */
  writers: { type: "string", default: "10000" },
} as const;

function run(): void {
  const { values } = parseArgs({ options: OPTIONS });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "onrecord-performance-"));
  const measured: Measured[] = [];
  const conditions = describeConditions();
  for (const articles of values.articles.split(",").map(Number)) {
    const corpus = join(folder, `articles-${articles}.ndjson`);
    const archive = join(folder, `archive-${articles}.db`);
    writeCorpus(corpus, { articles, length: Number(values.length) });
    const ingested = ingestInTurns(corpus, archive, Number(values.rounds), values.cores.split(",").map(Number));
    const writers =
      articles <= Number(values.writers) ? script("writers.ts", [corpus, folder, "--rounds", values.rounds]) : null;
    const queries = script("queries.ts", [archive]);
    measured.push({ articles, ingested, writers, queries } as Measured);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ conditions, measured }, null, 2)}\n`);
    if (values.keep) continue;
    removeArchive(archive);
    rmSync(corpus);
  }
  const tables = [ingestTable(measured), writerTable(measured), queryTable(measured)];
  process.stdout.write(`${JSON.stringify(conditions)}\n\n${tables.join("\n")}`);
  if (values.folder === undefined && !values.keep) rmSync(folder, { recursive: true });
}

/** On the given numbers of cores, in turns, so that whatever else the machine does affects all alike. */
function ingestInTurns(corpus: string, archive: string, rounds: number, cores: readonly number[]): Ingested[] {
  const ways = canBind() ? cores : [cpus().length];
  return Array.from({ length: rounds }, () => ways.map((cores) => ingestCorpus(corpus, archive, cores))).flat();
}

/** Runs a program of this folder in a process of its own; what it prints is JSON. */
function script(name: string, args: readonly string[]): unknown {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", path, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return JSON.parse(stdout);
}

function describeConditions() {
  const memory = new SqliteDatabase(":memory:");
  const sqlite = memory.prepare<[], string>("SELECT sqlite_version()").pluck().get();
  memory.close();
  const [cpu] = cpus();
  return {
    at: new Date().toISOString(),
    node: process.version,
    sqlite,
    processor: cpu?.model ?? "unknown",
    cores: cpus().length,
    load: loadavg().map((load) => Number(load.toFixed(2))),
  };
}

run();
