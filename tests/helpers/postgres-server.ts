import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A PostgreSQL of one's own, in a folder that goes with it. */
export interface PostgresServer {
  /** The address of a database in it. */
  address(database: string): string;
  /** Ends the connections to it, as a crash would, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Where PostgreSQL's programs are: Debian keeps them out of the path. Null where they are not installed. */
export const POSTGRES_PROGRAMS: string | null = findPrograms();

function findPrograms(): string | null {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").sort().reverse() : [];
  const folders = [
    ...versions.map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** Starts a server on a free port. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-postgres-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder, "data");
  const program = (name: string) => join(POSTGRES_PROGRAMS ?? "", name);
  const made = spawnSync(
    program("initdb"),
    ["-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...as, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = [
    "fsync=off",
    "full_page_writes=off",
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
  ];
  const start = async () => {
    const server = spawn(
      program("postgres"),
      ["-D", data, "-p", String(port), ...settings.flatMap((one) => ["-c", one])],
      {
        ...as,
        cwd: folder,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let said = "";
    server.stderr.on("data", (text) => {
      said += text;
    });
    while (!said.includes("ready to accept connections")) {
      if (server.exitCode !== null) throw new Error(`postgres: ${said}`);
      await setTimeout(20);
    }
    return server;
  };
  let running = await start();
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(running, "exit");
    running.kill(signal);
    await ended;
  };
  return {
    address: (database) => `postgres://owner@127.0.0.1:${port}/${database}`,
    crash: async () => {
      await end("SIGQUIT");
      running = await start();
    },
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
