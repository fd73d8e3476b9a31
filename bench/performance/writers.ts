/**
 * Measures the writer alone, on articles that were read before, against the same rows by prepared statements and by
 * `sqlite3 .import`:
 *
 *     tsx bench/performance/writers.ts CORPUS FOLDER [--rounds N]
 *
 * Prints one JSON object; times are milliseconds of the processor, medians over the rounds.
 *
 * @module
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type * as Migrate from "../../src/archive/sqlite/migrate.ts";
import type * as Open from "../../src/archive/sqlite/open.ts";
import type * as Writer from "../../src/ingest/writer.ts";
import { median } from "./alternate.ts";
import { built } from "./built.ts";
import { importCsv } from "./csv-import.ts";
import { prepareReadRows, prepareWriteRows } from "./raw-writer.ts";
import { BATCH, extractCorpus, readBatches } from "./ready-articles.ts";

/** Milliseconds of the processor for all articles. */
export interface MeasuredWriters {
  readonly articles: number;
  readonly extraction: number;
  readonly writer: number;
  /** The same rows by prepared statements. */
  readonly raw: number;
  /** By `sqlite3 .import`; null if there is no such command. */
  readonly imported: number | null;
}

const { migrate } = await built<typeof Migrate>("archive/sqlite/migrate.js");
const { openDatabase } = await built<typeof Open>("archive/sqlite/open.js");
const { createWriter } = await built<typeof Writer>("ingest/writer.js");

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: "string", default: "3" } },
    allowPositionals: true,
  });
  const [corpus, folder] = positionals;
  if (corpus === undefined || folder === undefined)
    throw new RangeError("usage: writers.ts CORPUS FOLDER [--rounds N]");
  const ready = join(folder, "ready.v8");
  const extracted = await extractCorpus(corpus, ready);
  const [writer, raw]: [number[], number[]] = [[], []];
  const written = join(folder, "written.db");
  for (let round = 0; round < Number(values.rounds); round += 1) {
    writer.push(await timeWriter(ready, written));
    raw.push(await timeRaw(written, join(folder, "raw.db"), extracted.articles));
  }
  using archive = openDatabase(written, { readonly: true });
  const imported = await importCsv(archive.raw, folder);
  for (const path of [ready, ...files(written), ...files(join(folder, "raw.db"))]) rmSync(path, { force: true });
  const { articles, cpu: extraction } = extracted;
  const measured: MeasuredWriters = { articles, extraction, writer: median(writer), raw: median(raw), imported };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

async function timeWriter(ready: string, path: string): Promise<number> {
  using archive = await openNew(path);
  const writer = createWriter(archive.store, { command: "add" });
  const clock = new Clock();
  for (const batch of readBatches(ready)) await clock.time(() => writer.write(batch));
  return clock.total;
}

async function timeRaw(source: string, path: string, articles: number): Promise<number> {
  using from = openDatabase(source, { readonly: true });
  using archive = await openNew(path);
  const readRows = prepareReadRows(from.raw);
  const writeRows = prepareWriteRows(archive.raw);
  const clock = new Clock();
  archive.raw.exec("BEGIN");
  const insertRun = archive.raw.prepare("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const row of from.raw.prepare<[], unknown[]>("SELECT * FROM runs").raw().all()) insertRun.run(row);
  archive.raw.exec("COMMIT");
  for (let first = 1; first <= articles; first += BATCH) {
    const rows = readRows(first, first + BATCH - 1);
    await clock.time(() => writeRows(rows));
  }
  return clock.total;
}

async function openNew(path: string): Promise<Open.ArchiveDatabase> {
  for (const file of files(path)) rmSync(file, { force: true });
  await migrate(path);
  return openDatabase(path);
}

function files(path: string): string[] {
  return ["", "-wal", "-shm"].map((suffix) => path + suffix);
}

/** The processor's time of several stretches of work, in milliseconds. */
class Clock {
  total = 0;

  async time(work: () => unknown): Promise<void> {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    this.total += (user + system) / 1000;
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
