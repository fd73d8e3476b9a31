import type { Pool, PoolClient, Query, QueryArrayConfig } from "pg";
import { toArchiveError } from "./errors.ts";

/** A value that PostgreSQL returns for a column of an archive. As with SQLite, booleans are 0 or 1. */
export type Value = string | number | Uint8Array | null;

/** One connection to a database, or a pool of them that acts as one. */
export interface Session {
  /**
   * Runs a statement and returns its rows, each as an array.
   *
   * @param name for a statement that is run repeatedly: the unique name under which it is prepared
   */
  rows(sql: string, values?: readonly unknown[], name?: string): Promise<Value[][]>;
  /** The same with each row as an object. */
  objects(sql: string, values?: readonly unknown[], name?: string): Promise<Readonly<Record<string, Value>>[]>;
  /**
   * Passes the rows to a function one by one as they arrive, each as an array or as an object, so that they are never
   * all in memory. If the function throws, it gets no more rows, and the error is thrown when the last one has arrived.
   */
  each(query: StreamedQuery): Promise<void>;
  /** Runs a statement that writes, and returns how many rows it wrote. */
  change(sql: string, values?: readonly unknown[], name?: string): Promise<number>;
  /** Runs statements, one after another. */
  run(sql: string): Promise<void>;
}

export interface StreamedQuery {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly name?: string;
  readonly form: "arrays" | "objects";
  readonly take: (row: never) => void;
}

/** One connection, on which a transaction can be begun and ended. It does one thing after another, whoever asks. */
export interface Connection extends Session {
  /**
   * The same for use within a transaction. Each statement has a savepoint, so that one that fails leaves the
   * transaction as it was, as in SQLite.
   */
  readonly forgiving: Session;
}

/** The package `pg`. */
type Driver = Pick<typeof import("pg"), "Query">;

/** Asks something when it is its turn. */
type InTurn = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** A connection that was taken from a pool. */
export function connectionOn(client: PoolClient, driver: Driver, place: string): Connection {
  const inTurn = oneByOne();
  return {
    ...sessionOn(client, driver, place, inTurn),
    forgiving: sessionOn(client, driver, place, (ask) => inTurn(() => forgive(client, ask))),
  };
}

function oneByOne(): InTurn {
  let before: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const answer = before.then(ask, ask);
    before = answer;
    return answer;
  };
}

/** Asks within a savepoint, because PostgreSQL accepts nothing more in a transaction after a failure. */
async function forgive<Answer>(client: PoolClient, ask: () => Promise<Answer>): Promise<Answer> {
  await client.query("SAVEPOINT question");
  try {
    const answer = await ask();
    await client.query("RELEASE question");
    return answer;
  } catch (error) {
    // If this fails too, the connection is lost, and the first error says so.
    await client.query("ROLLBACK TO question; RELEASE question").catch(() => {});
    throw error;
  }
}

/** @param inTurn how each question waits for the others */
export function sessionOn(
  client: Pool | PoolClient,
  { Query }: Driver,
  place: string,
  inTurn: InTurn = (ask) => ask(),
): Session {
  const ask: InTurn = (question) =>
    inTurn(question).catch((error: unknown) => {
      throw toArchiveError(error, place);
    });
  const query = (text: string, values: readonly unknown[] = [], name?: string, rowMode?: "array") =>
    ask(() => client.query(toConfig(text, values, name, rowMode)));
  return {
    rows: async (...asked) => (await query(asked[0], asked[1], asked[2], "array")).rows as Value[][],
    objects: async (...asked) => (await query(...asked)).rows as unknown as Record<string, Value>[],
    each: ({ sql, values, name, form, take }) => {
      const config = toConfig(sql, values, name, form === "arrays" ? "array" : undefined);
      return ask(() => takeEach(client.query(new Query(config)), take));
    },
    change: async (...asked) => (await query(...asked)).rowCount ?? 0,
    run: (sql) => ask(async () => void (await client.query(sql))),
  };
}

function toConfig(text: string, values: readonly unknown[], name?: string, rowMode?: "array"): QueryArrayConfig {
  const config = { text, values: values.map(toText), ...(rowMode ? { rowMode } : {}), ...(name ? { name } : {}) };
  return config as QueryArrayConfig;
}

/** Passes the rows of a query to a function as they arrive. With a listener, the query itself keeps none. */
function takeEach(query: Query, take: (row: never) => void): Promise<void> {
  let failure: { readonly error: unknown } | null = null;
  query.on("row", (row) => {
    if (failure !== null) return;
    try {
      take(row as never);
    } catch (error) {
      failure = { error };
    }
  });
  return new Promise((resolve, reject) => {
    query.on("error", reject);
    query.on("end", () => {
      if (failure === null) resolve();
      else reject(failure.error);
    });
  });
}

/** A parameter as it is sent: as text, whose type PostgreSQL infers from the statement; bytes unchanged. */
export function toText(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  return value instanceof Uint8Array ? value : String(value);
}
