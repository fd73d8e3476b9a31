import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { isAddress } from "../archive/address.ts";
import type { OpenDatabase } from "../archive/database.ts";
import type { Writer, WriterOptions } from "../ingest/writer.ts";
import { announceMigration } from "./migrate.ts";
import type { Terminal } from "./terminal.ts";

export interface WriterRequest extends WriterOptions {
  readonly path: string;
  readonly dryRun: boolean;
  /** Write even if tables, views or triggers are not those of this program. */
  readonly trust: boolean;
}

/**
 * Lends a writer to the archive and closes it afterwards. An archive of an earlier version is migrated first. If the
 * file is not there, it is made when the first article is to be written, so that sources none of which can be read do
 * not leave an archive. On a dry run the file is only read, and need not be there. A database must be there and be of
 * this version.
 */
export async function withWriter<Result>(
  { path, dryRun, trust, ...options }: WriterRequest,
  terminal: Terminal,
  action: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  if (dryRun) return withDryWriter({ path, trust }, action);
  await using lending = new Lending({ path, trust }, options, terminal);
  return await action(mayWait(path) ? lateWriter(() => lending.writer()) : await lending.writer());
}

/** Which archive, and whether it is trusted. */
export type Place = Pick<WriterRequest, "path" | "trust">;

/** An archive that is made or migrated, and opened, when its writer is asked for. */
class Lending {
  readonly #place: Place;
  readonly #options: WriterOptions;
  readonly #terminal: Terminal;
  #archive: OpenDatabase | null = null;

  constructor(place: Place, options: WriterOptions, terminal: Terminal) {
    this.#place = place;
    this.#options = options;
    this.#terminal = terminal;
  }

  async writer(): Promise<Writer> {
    const { createWriter } = await import("../ingest/writer.ts");
    this.#archive = await openForWriting(this.#place, this.#terminal);
    return createWriter(this.#archive.store, this.#options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#archive?.close();
  }
}

/**
 * Whether there is no archive yet and nothing is in the way of making one. Any obstacle is better reported before any
 * work.
 */
function mayWait(path: string): boolean {
  if (isAddress(path) || existsSync(path)) return false;
  try {
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A writer that is opened when there is something to write; until then the archive is empty. */
function lateWriter(open: () => Promise<Writer>): Writer {
  let writer: Writer | null = null;
  return {
    find: async (hashes) => (await writer?.find(hashes)) ?? new Map(),
    write: async (articles, rejected) => {
      writer ??= await open();
      return writer.write(articles, rejected);
    },
    // Known articles have been written, so there is a writer.
    receive: async (received) => (await writer?.receive(received)) ?? new Map(),
  };
}

async function openForWriting({ path, trust }: Place, terminal: Terminal): Promise<OpenDatabase> {
  const { openDatabaseAt } = await import("../open-database.ts");
  if (isAddress(path)) return openDatabaseAt(path, { trust });
  const { migrate } = await import("../archive/sqlite/migrate.ts");
  const report = await migrate(path);
  if (report.created) terminal.note(`${path}: new archive`);
  else if (report.objectsRenewed) announceMigration(report, terminal);
  return openDatabaseAt(path, { trust });
}

async function withDryWriter<Result>(
  { path, trust }: Place,
  action: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  const { createDryWriter } = await import("../ingest/dry-writer.ts");
  if (!isAddress(path) && !existsSync(path)) return action(createDryWriter(null));
  const { openDatabaseAt } = await import("../open-database.ts");
  const archive = await openDatabaseAt(path, { readonly: true, trust });
  try {
    return await action(createDryWriter(archive.store));
  } finally {
    await archive.close();
  }
}
