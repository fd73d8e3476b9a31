import { readdirSync, readFileSync } from "node:fs";
import type * as Connection from "../../src/archive/postgres/connection.ts";
import { built } from "./built.ts";

/** How much processor time a PostgreSQL server on this machine has used. */
export interface ServerClock {
  /** Milliseconds used by all its processes since it was started. */
  now(): Promise<number>;
  close(): Promise<void>;
}

/** The clock of the server that an address names; null for a file. Reads `/proc`. */
export async function serverClockOf(place: string): Promise<ServerClock | null> {
  if (!/^postgres(ql)?:/.test(place)) return null;
  const { connect } = await built<typeof Connection>("archive/postgres/connection.js");
  const server = await connect(place, { readonly: true });
  const [row] = await server.rows("SELECT pg_backend_pid()");
  const postmaster = statOf(Number(row?.[0])).parent;
  return { now: async () => spentBy(postmaster), close: () => server.close() };
}

/** The time of its running children is exact to the microsecond, and that of ended ones to the tick. */
function spentBy(postmaster: number): number {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isChildOf(pid, postmaster));
  const running = children.reduce((sum, pid) => sum + Number(readOf(pid, "schedstat").split(" ")[0]) / 1e6, 0);
  return running + statOf(postmaster).ended;
}

function isChildOf(pid: number, postmaster: number): boolean {
  try {
    return statOf(pid).parent === postmaster;
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

const MS_OF_TICK = 10;

/** The parent of a process, and the time of its children that have ended. */
function statOf(pid: number): { readonly parent: number; readonly ended: number } {
  // The name before the bracket may have spaces in it.
  const fields = readOf(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return { parent: Number(fields[1]), ended: (Number(fields[13]) + Number(fields[14])) * MS_OF_TICK };
}

function readOf(pid: number, file: string): string {
  return readFileSync(`/proc/${pid}/${file}`, "utf8");
}
