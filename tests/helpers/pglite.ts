import { PGlite, types } from "@electric-sql/pglite";
import type { Server } from "../../src/archive/postgres/connection.ts";
import { toArchiveError } from "../../src/archive/postgres/errors.ts";
import { type Connection, type Session, toText, type Value } from "../../src/archive/postgres/session.ts";

/** A PostgreSQL within this process, empty. It has one connection, so a session of it is the whole. */
export async function startPglite(): Promise<Server> {
  const database = await PGlite.create();
  const place = "postgres://pglite/";
  const parsers = { [types.BOOL]: (value: string) => (value === "t" ? 1 : 0), [types.NUMERIC]: Number };
  const failing = (error: unknown) => {
    throw toArchiveError(error, place);
  };
  const session: Session = {
    rows: async (sql, values = []) =>
      (await database.query<Value[]>(sql, values.map(toText), { rowMode: "array", parsers }).catch(failing)).rows,
    objects: async (sql, values = []) =>
      (await database.query<Record<string, Value>>(sql, values.map(toText), { parsers }).catch(failing)).rows,
    change: async (sql, values = []) =>
      (await database.query(sql, values.map(toText), { parsers }).catch(failing)).affectedRows ?? 0,
    each: async ({ sql, values, form, take }) => {
      const rows = form === "arrays" ? await session.rows(sql, values) : await session.objects(sql, values);
      for (const row of rows) take(row as never);
    },
    run: async (sql) => void (await database.exec(sql).catch(failing)),
  };
  await session.run("SET search_path = public, pg_temp");
  const connection: Connection = { ...session, forgiving: session };
  return {
    place,
    ...session,
    session: async (work) => {
      try {
        return await work(connection);
      } catch (error) {
        await database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}
