/**
 * Measures the writer on a file and on an empty PostgreSQL database, with articles that were read before:
 *
 *     tsx bench/performance/two-writers.ts CORPUS FOLDER ADDRESS [--rounds N]
 *
 * ADDRESS is that of a database whose role may create others: each round has its own. Prints milliseconds of the
 * processor for an article, medians of the rounds, for the file and for the database, and how much of the latter was
 * the server's, which must run on this machine, under Linux.
 *
 * @module
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { OpenDatabase } from "../../src/archive/database.ts";
import type * as Connection from "../../src/archive/postgres/connection.ts";
import type * as MigrateServer from "../../src/archive/postgres/migrate-server.ts";
import type * as Migrate from "../../src/archive/sqlite/migrate.ts";
import type * as Writer from "../../src/ingest/writer.ts";
import type * as Open from "../../src/open-database.ts";
import { median } from "./alternate.ts";
import { built } from "./built.ts";
import { extractCorpus, readBatches } from "./ready-articles.ts";
import { type ServerClock, serverClockOf } from "./server-clock.ts";

const { openDatabaseAt } = await built<typeof Open>("open-database.js");
const { createWriter } = await built<typeof Writer>("ingest/writer.js");

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: "string", default: "3" } },
    allowPositionals: true,
  });
  const [corpus, folder, address] = positionals;
  if (corpus === undefined || folder === undefined || address === undefined) {
    throw new RangeError("usage: tsx bench/performance/two-writers.ts CORPUS FOLDER ADDRESS [--rounds N]");
  }
  const ready = join(folder, "ready.v8");
  const { articles } = await extractCorpus(corpus, ready);
  const [file, program, served]: [number[], number[], number[]] = [[], [], []];
  const clock = await serverClockOf(address);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    file.push((await inNewFile(folder, (place) => timeWriting(ready, place, null))).program);
    const spent = await inNewDatabase(address, round, (place) => timeWriting(ready, place, clock));
    program.push(spent.program);
    served.push(spent.server);
  }
  await clock?.close();
  rmSync(ready);
  const each = (times: readonly number[]) => (median(times) / articles).toFixed(2);
  const both = program.map((time, round) => time + (served[round] ?? 0));
  process.stdout.write(
    `file ${each(file)}, database ${each(both)}, of that the server ${each(served)} ms an article\n`,
  );
}

interface Spent {
  readonly program: number;
  readonly server: number;
}

async function timeWriting(ready: string, place: string, clock: ServerClock | null): Promise<Spent> {
  const archive: OpenDatabase = await openDatabaseAt(place, {});
  const writer = createWriter(archive.store, { command: "add" });
  let [program, server] = [0, 0];
  for (const batch of readBatches(ready)) {
    const [before, served] = [process.cpuUsage(), (await clock?.now()) ?? 0];
    await writer.write(batch);
    const { user, system } = process.cpuUsage(before);
    program += (user + system) / 1000;
    server += ((await clock?.now()) ?? 0) - served;
  }
  await archive.close();
  return { program, server };
}

async function inNewFile(folder: string, work: (place: string) => Promise<Spent>): Promise<Spent> {
  const { migrate } = await built<typeof Migrate>("archive/sqlite/migrate.js");
  const path = join(folder, "written.db");
  const remove = () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  };
  remove();
  await migrate(path);
  const spent = await work(path);
  remove();
  return spent;
}

async function inNewDatabase(address: string, round: number, work: (place: string) => Promise<Spent>): Promise<Spent> {
  const { connect } = await built<typeof Connection>("archive/postgres/connection.js");
  const { migrateServer } = await built<typeof MigrateServer>("archive/postgres/migrate-server.js");
  const name = `onrecord_written_${round}`;
  const server = await connect(address);
  await server.run(`DROP DATABASE IF EXISTS ${name}`);
  await server.run(`CREATE DATABASE ${name}`);
  const place = new URL(address);
  place.pathname = `/${name}`;
  await migrateServer(place.href);
  const spent = await work(place.href);
  if (!process.env.KEEP) await server.run(`DROP DATABASE ${name}`);
  await server.close();
  return spent;
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
