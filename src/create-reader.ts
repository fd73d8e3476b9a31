import { requireKnownKeys, requireNoOptions } from "./known-keys.ts";
import { misuse } from "./misuse.ts";
import type { Archive } from "./open-archive.ts";

/** How the reader answers. */
export interface ReaderOptions {
  /**
   * Under which names it answers, as a browser's `Host` header has them: "localhost:3000". Any other is refused, so that no
   * page elsewhere can have a name of its own point here.
   */
  readonly hosts: readonly string[];
  /** What its pages call the archive; the name of its file, if not given. */
  readonly archiveName?: string | undefined;
  /** Told of errors that are not the visitor's. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** The reader as a web application. */
export interface ReaderApp {
  /** Answers a request. It needs nothing but the request and does not depend on how it is called. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * The reader that `onrecord serve` shows, as a function from a request to a response, for a server of one's own. It only
 * reads. Its links begin at the root of the host.
 *
 * @throws ArchiveError `invalid_argument`
 */
export async function createReader(archive: Archive, options: ReaderOptions): Promise<ReaderApp>;
export async function createReader(
  archive: Archive,
  options: ReaderOptions,
  ...rest: readonly unknown[]
): Promise<ReaderApp> {
  requireNoOptions("createReader", rest);
  requireKnownKeys("options", options, ["hosts", "archiveName", "onError"]);
  if (!Array.isArray(options.hosts)) {
    throw misuse('options: hosts must be an array of names, such as ["localhost:3000"]');
  }
  const { basename } = await import("node:path");
  const { toReader } = await import("./archive/reader.ts");
  const { createReaderApp } = await import("./reader/app.ts");
  const { hosts, archiveName = basename(archive.path), onError } = options;
  const app = createReaderApp(toReader(archive.db), { hosts, archiveName, onError });
  return { fetch: async (request) => app.fetch(request) };
}
