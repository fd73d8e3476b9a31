import { toReader } from "../../src/archive/reader.ts";
import type { Archive } from "../../src/index.ts";
import { createReaderApp } from "../../src/reader/app.ts";
import type { SecondReader } from "../../src/second-reader/opinion.ts";

/** What a browser on this machine sends. */
const HOST = "127.0.0.1:8470";

/** Asks a reader without any socket. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A reader over an archive; errors that are not the visitor's fail the test that asked. */
export function askReader(archive: Archive, secondReader?: SecondReader): Ask {
  const app = createReaderApp(toReader(archive.db), {
    hosts: [HOST, "localhost:8470"],
    archiveName: "test.db",
    secondReader,
    onError: (error) => {
      throw error;
    },
  });
  return async (path, init = {}) =>
    app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...init.headers } });
}
