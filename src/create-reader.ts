import { readerOf, toReader } from "./archive/reader.ts";
import { checkSecondReader } from "./check-second-reader.ts";
import { ArchiveError } from "./errors.ts";
import { requireKnownKeys, requireNoOptions } from "./known-keys.ts";
import { misuse, requireFunction, requireString } from "./misuse.ts";
import type { Archive } from "./opened-archive.ts";
import type { Desk } from "./reader/desk.ts";
import type { SecondReader } from "./second-reader/opinion.ts";

/** How the reader answers. */
export interface ReaderOptions {
  /**
   * The names that it answers to, as a browser's `Host` header has them: "localhost:3000". Any other is refused, so
   * that no page elsewhere can point a name of its own here. Behind a proxy, give both the name of the proxy and the
   * one that the proxy asks for.
   */
  readonly hosts: readonly string[];
  /** What its pages call the archive; the name of its file, if not given. */
  readonly archiveName?: string | undefined;
  /** Called with errors that are not the visitor's fault. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /**
   * Lets visitors decide what is right, in the name of `by`. Whoever can ask the reader for a page can then write: it
   * asks for no password. A function tells who decides in each request, as your own server knows; if it gives null, the
   * pages only read. If left out, nothing is written.
   */
  readonly edit?: { readonly by: Decider } | undefined;
  /**
   * A second reader, such as that of the package `onrecord-second-reader`: each article then has a page that shows both
   * readings. Making the page takes this thread half a second or more, once for each article as long as the archive
   * does not change.
   */
  readonly secondReader?: SecondReader | undefined;
}

/** Who decides: a name, or a function that tells the name from a request, or null if nobody decides. */
export type Decider = string | ((request: Request) => string | null);

/** The reader as a web application. */
export interface ReaderApp {
  /** Answers a request. It needs nothing but the request and does not depend on how it is called. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * The reader that `onrecord serve` shows, as a function from a request to a response, for a server of one's own. It
 * only reads, unless `edit` says who decides. Its links begin at the root of the host.
 *
 * @throws ArchiveError `invalid_argument`; `read_only` if `edit` is given for an archive that cannot be written
 */
export async function createReader(archive: Archive, options: ReaderOptions): Promise<ReaderApp>;
export async function createReader(
  archive: Archive,
  options: ReaderOptions,
  ...rest: readonly unknown[]
): Promise<ReaderApp> {
  requireNoOptions("createReader", rest);
  requireKnownKeys("options", options, ["hosts", "archiveName", "onError", "edit", "secondReader"]);
  if (!Array.isArray(options.hosts)) {
    throw misuse('options: hosts must be an array of names, such as ["localhost:3000"]');
  }
  if (options.archiveName !== undefined) requireString("options: archiveName", options.archiveName);
  requireFunction("options: onError", options.onError);
  const db = readerOf(archive);
  if (options.secondReader !== undefined) checkSecondReader(options.secondReader);
  const { basename } = await import("node:path");
  const { createReaderApp } = await import("./reader/app.ts");
  const { hosts, archiveName = basename(archive.path), onError, edit, secondReader } = options;
  const desk = edit === undefined ? undefined : deskOf(archive, edit);
  const app = createReaderApp(db, {
    hosts: [],
    publicHosts: hosts,
    archiveName,
    onError,
    desk,
    secondReader,
  });
  return { fetch: async (request) => app.fetch(request) };
}

/**
 * The desk through which the reader writes people's decisions into an archive. What it reads and what it writes are one
 * transaction.
 *
 * @throws ArchiveError `invalid_argument` if `by` is blank or not a name; `read_only`
 */
export function deskOf(archive: Archive, edit: { readonly by: Decider }): Desk {
  requireKnownKeys("options: edit", edit, ["by"]);
  const { by } = edit;
  if (typeof by !== "function" && (typeof by !== "string" || by.trim() === ""))
    throw misuse("options: edit: by must be the name of whoever decides, or a function that gives it");
  if (archive.readonly)
    throw new ArchiveError("read_only", `${archive.path} was opened read-only: nothing can be decided`);
  return {
    by: typeof by === "string" ? () => by : by,
    write: (whoever, work) =>
      archive.transaction(({ db, decide }) =>
        work({ db: toReader(db), decide: (draft, reason) => decide(draft, { by: whoever, reason }) }),
      ),
  };
}
