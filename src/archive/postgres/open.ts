import { ArchiveError } from "../../errors.ts";
import type { OpenDatabase } from "../database.ts";
import type { ArchiveStore } from "../store.ts";
import { connect, type Server } from "./connection.ts";
import { requireCurrent } from "./migration-status.ts";
import { ownOutline } from "./own-outline.ts";
import { createReader } from "./reader.ts";

/**
 * Opens an archive on PostgreSQL for reading, by its address. Its views and triggers are not compared with those of this program:
 * who may change them is for the roles of the database to say.
 *
 * @throws ArchiveError `not_found`, `migration_needed`, `database_newer` or another refusal of the ledger, `busy` while it is
 * being copied into, `io`, `invalid_argument` without the package `pg`
 */
export async function openServer(address: string): Promise<OpenDatabase> {
  const server = await connect(address, { readonly: true });
  try {
    await requireCurrent(server, server.place, ownOutline());
    await requireWhole(server);
    return toDatabase(server);
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** What is read of an archive, and refuses whatever writes. */
export function toDatabase(server: Server): OpenDatabase {
  const refuse = (): never => {
    throw new ArchiveError("read_only", `${server.place}: ${REFUSAL}`);
  };
  const store = new Proxy({}, { get: (_, verb) => (verb === "then" ? undefined : refuse) });
  return {
    path: server.place,
    readonly: true,
    db: createReader(server),
    store: store as ArchiveStore,
    transaction: async () => refuse(),
    requireWritable: refuse,
    close: () => server.close(),
    [Symbol.dispose]: () => void server.close(),
  };
}

const REFUSAL = 'this program writes to PostgreSQL only by "onrecord copy"';

/** Throws `busy` while a copy into a database is going on, or was stopped. */
export async function requireWhole(server: Server): Promise<void> {
  if ((await server.rows("SELECT 1 FROM copy_going_on")).length === 0) return;
  const message = `${server.place} is being copied into, or a copy was stopped: run the same "onrecord copy" again`;
  throw new ArchiveError("busy", message);
}
