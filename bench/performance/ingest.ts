import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMMAND } from "./built.ts";

const USAGE = fileURLToPath(new URL("usage.mjs", import.meta.url));

/** What `onrecord add` used of a machine, including its threads. */
export interface Ingested {
  readonly cores: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of the processor. */
  readonly cpu: number;
  /** The most memory that it had at once, in bytes. */
  readonly memory: number;
  /** The size of the archive. */
  readonly bytes: number;
}

/** Runs `onrecord add` of a corpus into a new archive, bound to some cores if the system can do that. */
export function ingestCorpus(corpus: string, archive: string, cores: number): Ingested {
  removeArchive(archive);
  const usage = `${archive}.usage`;
  const list = Array.from({ length: cores }, (_, core) => core).join(",");
  const command = [process.execPath, "--import", USAGE, COMMAND, "add", "--quiet", "--ndjson", corpus, "--db", archive];
  const [program = "", ...args] = canBind() ? ["taskset", "-c", list, ...command] : command;
  const { status, stderr } = spawnSync(program, args, {
    env: { ...process.env, ONRECORD_USAGE: usage },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr.slice(-1000));
  const last = readFileSync(usage, "utf8").trim().split("\n").at(-1) ?? "";
  const { wall, cpu, maxRSS } = JSON.parse(last) as {
    readonly wall: number;
    readonly cpu: number;
    readonly maxRSS: number;
  };
  rmSync(usage);
  return { cores, wall, cpu, memory: maxRSS, bytes: statSync(archive).size };
}

/** Linux has `taskset`; elsewhere every run has all cores. */
export function canBind(): boolean {
  return spawnSync("taskset", ["--version"]).status === 0;
}

export function removeArchive(path: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
}
