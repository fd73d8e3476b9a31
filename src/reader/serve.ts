import type { Server } from "node:http";
import { isIPv6 } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { createReaderApp, type ReaderOptions } from "./app.ts";
import { onlyFrom } from "./only-from.ts";

export interface ServeOptions extends Omit<ReaderOptions, "hosts"> {
  /** 0 for any free one. */
  readonly port: number;
  /**
   * For proxies on other machines; without it the reader is on the loopback interface, where nothing outside this
   * machine can reach it.
   */
  readonly elsewhere?: Elsewhere | undefined;
}

/** How a proxy on another machine reaches the reader. */
export interface Elsewhere {
  /** The address of this machine that it listens on. */
  readonly listen: string;
  /** The addresses that proxies connect from; any other connection is refused before anything is read. */
  readonly proxies: readonly string[];
  /** Called with the address of each connection that is refused. */
  readonly onRefused?: ((address: string) => void) | undefined;
}

/** A reader that is running. */
export interface RunningReader {
  /** "http://127.0.0.1:8470/" */
  readonly address: string;
  /** Stops the reader and closes open connections. */
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/**
 * Starts the reader on this machine's loopback interface, or on another one for proxies only.
 *
 * @throws ArchiveError `io` if the port is taken or not allowed, or the machine has no such address
 */
export async function serveReader(db: Reader, options: ServeOptions): Promise<RunningReader> {
  // The names include the port. If any free one was asked for, it is known only when the server listens.
  const hosts: string[] = [];
  const { fetch } = createReaderApp(db, { ...options, hosts });
  const server = createAdaptorServer({ fetch }) as Server;
  const { elsewhere } = options;
  if (elsewhere !== undefined) onlyFrom(server, elsewhere.proxies, elsewhere.onRefused);
  const address = elsewhere?.listen ?? LOOPBACK;
  const port = await listen(server, options.port, address);
  const name = isIPv6(address) ? `[${address}]` : address;
  hosts.push(...hostsAt(elsewhere === undefined ? [LOOPBACK, "localhost"] : [name], port));
  return { address: `http://${name}:${port}/`, close: () => close(server) };
}

/** What browsers send as `Host`: the default port of HTTP may be left out. */
function hostsAt(names: readonly string[], port: number): string[] {
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

function listen(server: Server, port: number, at: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new ArchiveError("io", `cannot listen on port ${port}: ${cause.message}`, { cause }));
    });
    server.listen(port, at, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
