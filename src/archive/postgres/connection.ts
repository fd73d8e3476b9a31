import { ArchiveError } from "../../errors.ts";
import { withoutPassword } from "../address.ts";
import { toConnectionError } from "./errors.ts";
import { type Connection, connectionOn, type Session, sessionOn } from "./session.ts";

/** A database. */
export interface Server extends Session {
  /** Its address, without the password. */
  readonly place: string;
  /** Does work on a single connection, so that it can begin and end a transaction. */
  session<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Whether writing is impossible. */
  readonly readonly?: boolean;
}

/**
 * Connects to a database by its address: `postgres://user:password@host:port/database`; parts left out come from the
 * environment, as with libpq (`PGPASSWORD`, `PGHOST` …). Throws `invalid_argument` for an address of anything else, or
 * if the package `pg` is not installed; `io`.
 */
export async function connect(address: string, { readonly = false }: ConnectOptions = {}): Promise<Server> {
  const place = withoutPassword(address);
  const driver = await loadDriver();
  const { Pool, types } = driver;
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
  // A connection that breaks while unused is replaced when one is needed, and one that breaks between two questions of a
  // transaction fails the next of them. Without a listener, either would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  let ended: Promise<void> | null = null;
  const server: Server = {
    place,
    ...sessionOn(pool, driver, place),
    each: (query) => server.session((connection) => connection.each(query)),
    session: async (work) => {
      const client = await pool.connect().catch((error) => {
        throw toConnectionError(error, place);
      });
      try {
        const result = await work(connectionOn(client, driver, place));
        client.release();
        return result;
      } catch (error) {
        // What is left of a transaction ends with the connection.
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
    throw toConnectionError(error, place);
  });
  return server;
}

/** Tables are found where the migrations made them, whatever a role's settings or temporary tables are. */
const SETTINGS = "SET search_path = public, pg_temp; SET jit = off;";
const READ_ONLY = " SET default_transaction_read_only = on;";

/** Parsers by the number of the type: bigint, numeric, boolean. No number of an archive exceeds 2^53. */
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

/** Does work in a transaction on one connection, whole or not at all. */
export async function inTransaction<Result>(
  server: Server,
  work: (connection: Connection) => Promise<Result>,
  end: "COMMIT" | "ROLLBACK" = "COMMIT",
): Promise<Result> {
  return server.session(async (session) => {
    await session.run("BEGIN");
    const result = await work(session);
    await session.run(end);
    return result;
  });
}
