import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { createReaderApp, type ReaderOptions } from "./app.ts";

export interface ServeOptions extends Omit<ReaderOptions, "hosts"> {
  /** 0 for any that is free. */
  readonly port: number;
}

/** A reader that is running. */
export interface RunningReader {
  /** "http://127.0.0.1:8470/" */
  readonly address: string;
  /** Ends it; open connections are closed. */
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/**
 * Starts the reader on this machine's loopback interface: nothing outside the machine can reach it.
 *
 * @throws ArchiveError `io` if the port is taken or not allowed
 */
export async function serveReader(db: Reader, options: ServeOptions): Promise<RunningReader> {
  // The names include the port, which is known only when the server listens if any free one was asked for.
  const hosts: string[] = [];
  const { fetch } = createReaderApp(db, { ...options, hosts });
  const server = createAdaptorServer({ fetch }) as Server;
  const port = await listen(server, options.port);
  hosts.push(...hostsAt(port));
  return { address: `http://${LOOPBACK}:${port}/`, close: () => close(server) };
}

/** What browsers send as `Host`; they leave out the port of HTTP itself. */
function hostsAt(port: number): string[] {
  const names = [LOOPBACK, "localhost"];
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new ArchiveError("io", `cannot listen on port ${port}: ${cause.message}`, { cause }));
    });
    server.listen(port, LOOPBACK, () => {
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
