import { ArchiveError } from "../../errors.ts";
import type { OpenDatabase } from "../database.ts";
import type { ArchiveStore } from "../store.ts";
import { commonVerbs } from "../write/store.ts";
import type { WorkDatabase } from "../write/work.ts";
import { connect, type Server } from "./connection.ts";
import { requireCurrent } from "./migration-status.ts";
import { ownOutline } from "./own-outline.ts";
import { createReader } from "./reader.ts";
import type { Connection } from "./session.ts";
import {
  beginKnown,
  commit,
  KEEP_PART,
  ledgerState,
  partsOf,
  readsOf,
  TAKE_BACK_PART,
  workDatabase,
} from "./work-database.ts";
import { requireWhole } from "./write-lock.ts";

/**
 * Opens an archive on PostgreSQL by its address. Its views and triggers are not compared with those of this program:
 * the database's roles determine who may change them.
 *
 * @throws ArchiveError `not_found`, `migration_needed`, `database_newer` or another refusal of the ledger, `busy` while
 * it is being copied into, `io`, `invalid_argument` without the package `pg`
 */
export async function openServer(
  address: string,
  { readonly = false }: { readonly readonly?: boolean } = {},
): Promise<OpenDatabase> {
  const server = await connect(address, { readonly });
  try {
    await requireCurrent(server, server.place, ownOutline());
    await requireWhole(server, server.place);
    return readonly ? toReadDatabase(server) : await toDatabase(server);
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** An archive on a server, to be read and written. */
export async function toDatabase(server: Server): Promise<OpenDatabase> {
  const known = await ledgerState(server);
  return {
    ...toReadDatabase(server),
    readonly: false,
    store: storeOn(workDatabase(server, known)),
    transaction: (work) =>
      server.session(async (session) => {
        await beginKnown(session, server.place, known);
        const result = await work(partOf(session, server.place));
        await commit(session);
        return result;
      }),
    requireWritable: () => {},
  };
}

/**
 * The archive inside a transaction or a part of one. It ends with the transaction, and closing it before does nothing.
 */
function partOf(session: Connection, path: string): OpenDatabase {
  return {
    path,
    readonly: false,
    db: createReader(session.forgiving),
    store: storeOn(partsOf(session, path, session.forgiving)),
    transaction: async (work) => {
      await session.run("SAVEPOINT part");
      try {
        const result = await work(partOf(session, path));
        await session.run(KEEP_PART);
        return result;
      } catch (error) {
        await session.run(TAKE_BACK_PART);
        throw error;
      }
    },
    requireWritable: () => {},
    close: async () => {},
    [Symbol.dispose]: () => {},
  };
}

/** An archive on a server that is only read. */
export function toReadDatabase(server: Server): OpenDatabase {
  const refuse = (): never => {
    throw new ArchiveError("read_only", `${server.place} was opened read-only: nothing can be written`);
  };
  return {
    path: server.place,
    readonly: true,
    db: createReader(server),
    store: storeOn({ place: server.place, ...readsOf(server), write: async () => refuse() }),
    transaction: async () => refuse(),
    requireWritable: refuse,
    close: () => server.close(),
    [Symbol.dispose]: () => void server.close(),
  };
}

/**
 * The verbs of an archive on PostgreSQL. The rows of what was removed are gone, but writers cannot erase what
 * PostgreSQL keeps of them until its owner has it swept.
 */
export function storeOn(database: WorkDatabase): ArchiveStore {
  return { ...commonVerbs(database), eraseTraces: async () => false };
}
