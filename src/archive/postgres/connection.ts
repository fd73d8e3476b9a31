import type { Pool, PoolClient, QueryArrayConfig } from "pg";
import { ArchiveError } from "../../errors.ts";
import { withoutPassword } from "../address.ts";
import { toArchiveError } from "./errors.ts";

/** What PostgreSQL gives for a column of an archive: as SQLite would, a truth is 0 or 1. */
export type Value = string | number | Uint8Array | null;

/** One connection to a database, or a pool of them that does as one. */
export interface Session {
  /**
   * Runs a statement and gives its rows, each as an array.
   *
   * @param name where the statement is run again and again: it is prepared under this name, which no other has
   */
  rows(sql: string, values?: readonly unknown[], name?: string): Promise<Value[][]>;
  /** The same with each row as an object. */
  objects(sql: string, values?: readonly unknown[], name?: string): Promise<Readonly<Record<string, Value>>[]>;
  /** Runs a statement that writes, and gives how many rows it has written. */
  change(sql: string, values?: readonly unknown[], name?: string): Promise<number>;
  /** Runs statements, one after the other. */
  run(sql: string): Promise<void>;
}

/** A database. */
export interface Server extends Session {
  /** Its address without the password. */
  readonly place: string;
  /** Does work on one connection, so that it can begin and end a transaction. */
  session<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Nothing can be written. */
  readonly readonly?: boolean;
}

/**
 * Connects to a database by its address: `postgres://user:password@host:port/database`, with what libpq leaves to its
 * environment (`PGPASSWORD`, `PGHOST` …). Throws `invalid_argument` if the package `pg` is not installed, `io`.
 */
export async function connect(address: string, { readonly = false }: ConnectOptions = {}): Promise<Server> {
  const place = withoutPassword(address);
  const { Pool, types } = await loadDriver();
  const getTypeParser = (oid: number, format?: "text" | "binary") =>
    (PARSERS[oid] ?? types.getTypeParser(oid, format)) as (value: string) => unknown;
  const pool = new Pool({
    connectionString: address,
    application_name: "onrecord",
    types: { getTypeParser: getTypeParser as never },
    // Before a connection is used for the first time.
    verify: (client, done) => {
      client.query(readonly ? SETTINGS + READ_ONLY : SETTINGS).then(() => done(), done);
    },
  });
  // A connection that breaks while nobody uses it is replaced when it is asked for.
  pool.on("error", () => {});
  let ended: Promise<void> | null = null;
  const server: Server = {
    place,
    ...sessionOn(pool, place),
    session: async (work) => {
      const client = await pool.connect().catch((error) => {
        throw toArchiveError(error, place);
      });
      try {
        const result = await work(sessionOn(client, place));
        client.release();
        return result;
      } catch (error) {
        // Whatever is left of a transaction goes with the connection.
        client.release(true);
        throw error;
      }
    },
    close: () => {
      ended ??= pool.end();
      return ended;
    },
  };
  await server.rows("SELECT 1").catch(async (error) => {
    await pool.end();
    throw error;
  });
  return server;
}

/** Tables are found where the migrations made them, whatever a role's settings or temporary tables are. */
const SETTINGS = "SET search_path = public, pg_temp; SET jit = off;";
const READ_ONLY = " SET default_transaction_read_only = on;";

/** By the number of the type: bigint, numeric, boolean. No number of an archive is beyond 2^53. */
const PARSERS: Readonly<Record<number, (value: string) => unknown>> = {
  20: Number,
  1700: Number,
  16: (value) => (value === "t" ? 1 : 0),
};

async function loadDriver() {
  try {
    return (await import("pg")).default;
  } catch (error) {
    throw new ArchiveError("invalid_argument", "an archive on PostgreSQL needs the package pg: npm install pg", {
      cause: error,
    });
  }
}

function sessionOn(client: Pool | PoolClient, place: string): Session {
  const ask = async (
    text: string,
    values: readonly unknown[] = [],
    name?: string,
    more: { rowMode?: "array" } = {},
  ) => {
    try {
      const query = { text, values: values.map(toText), ...more, ...(name ? { name } : {}) };
      return await client.query(query as QueryArrayConfig);
    } catch (error) {
      throw toArchiveError(error, place);
    }
  };
  return {
    rows: async (...query) => (await ask(query[0], query[1], query[2], { rowMode: "array" })).rows as Value[][],
    objects: async (...query) => (await ask(...query)).rows as unknown as Record<string, Value>[],
    change: async (...query) => (await ask(...query)).rowCount ?? 0,
    run: async (sql) => {
      try {
        await client.query(sql);
      } catch (error) {
        throw toArchiveError(error, place);
      }
    },
  };
}

/** A parameter goes as text, and PostgreSQL sees from the statement of what type it is; bytes go as they are. */
export function toText(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  return value instanceof Uint8Array ? value : String(value);
}

/** Does work whole or not at all. */
export async function inTransaction<Result>(
  server: Server,
  work: (session: Session) => Promise<Result>,
  end: "COMMIT" | "ROLLBACK" = "COMMIT",
): Promise<Result> {
  return server.session(async (session) => {
    await session.run("BEGIN");
    const result = await work(session);
    await session.run(end);
    return result;
  });
}
