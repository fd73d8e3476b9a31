import { fillPlaceholders, type SQLWrapper } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pg-proxy";
import type { Drizzle, Prepared, Reader } from "../reader.ts";
import { type Fields, toObject, toSlots } from "../slots.ts";
import { toQueryError } from "./errors.ts";
import type { Session } from "./session.ts";
import { statementName } from "./statement-name.ts";
import { createWordIndex } from "./word-index.ts";

/** The {@link Reader} of a database. */
export function createReader(session: Session): Reader {
  const handle = drizzle(async (sql, values) => ({ rows: await session.rows(sql, values) }));
  // The SQLite tables serve here too, since to a query a column is only a name. Drizzle's types keep the two databases
  // apart, hence the cast.
  const db = {
    select: handle.select.bind(handle),
    selectDistinct: handle.selectDistinct.bind(handle),
  } as unknown as Drizzle;
  return { ...db, prepare: preparer(session), words: createWordIndex(db, session), toArchiveError: toQueryError };
}

/** Makes a function that prepares queries, each under a name of its own. */
function preparer(session: Session): Reader["prepare"] {
  const dialect = new PgDialect();
  return <Row>(query: PromiseLike<readonly Row[]> & SQLWrapper): Prepared<Row> => {
    const { sql, params } = dialect.sqlToQuery(query.getSQL());
    const slots = toSlots((query as unknown as { _: { selectedFields: Fields } })._.selectedFields);
    const name = statementName(sql);
    const rowsOf = (values: Readonly<Record<string, unknown>>) =>
      session.rows(sql, fillPlaceholders(params, values), name);
    return {
      rows: async (values) => (await rowsOf(values)).map((row) => toObject(slots, row) as Row),
      keys: async (values) => (await rowsOf(values)) as (string | number | null)[][],
    };
  };
}
