import type { CopySide, CopyTarget } from "../copy/side.ts";
import { connect, inTransaction, type Server } from "./connection.ts";
import { asJson, insertJson, recordset } from "./insert-json.ts";
import { migrate } from "./migrate.ts";
import { requireCurrent } from "./migration-status.ts";
import { ownOutline } from "./own-outline.ts";
import { ownPlan } from "./own-plan.ts";
import type { Session } from "./session.ts";
import { requireWhole } from "./write-lock.ts";
import { addWords, forgetWords, renewTerms } from "./write-words.ts";

/**
 * Does work with the database at an address to copy from, as it is at one moment; it must be of this program's version.
 */
export async function withSourceAt<Result>(
  address: string,
  work: (source: CopySide) => Promise<Result>,
): Promise<Result> {
  const server = await connect(address, { readonly: true });
  try {
    await requireCurrent(server, server.place, ownOutline());
    await requireWhole(server, server.place);
    return await withSource(server, work);
  } finally {
    await server.close();
  }
}

/**
 * Does work with the database at an address to copy into, after making it an archive or bringing it to this program's
 * version.
 */
export async function withTargetAt<Result>(
  address: string,
  work: (target: CopyTarget) => Promise<Result>,
): Promise<Result> {
  const server = await connect(address);
  try {
    await migrate(server, ownPlan());
    return await withTarget(server, work);
  } finally {
    await server.close();
  }
}

/** Does work with a database to copy from, as it is at one moment. */
export async function withSource<Result>(server: Server, work: (source: CopySide) => Promise<Result>): Promise<Result> {
  return inTransaction(server, async (session) => {
    await session.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    return work({ place: server.place, rows: (sql, values) => session.rows(sql, values) });
  });
}

/**
 * Does work with a database to copy into. Only one copy runs at a time, and nothing else writes: locks are held as long
 * as the work takes. Each step is a transaction.
 */
export async function withTarget<Result>(
  server: Server,
  work: (target: CopyTarget) => Promise<Result>,
): Promise<Result> {
  return server.session(async (session) => {
    await session.rows("SELECT pg_advisory_lock(hashtextextended('onrecord copy', 0))");
    await session.rows("SELECT pg_advisory_lock(hashtextextended('onrecord write', 0))");
    const result = await work(targetOn(session, server.place));
    await session.rows("SELECT pg_advisory_unlock(hashtextextended('onrecord write', 0))");
    await session.rows("SELECT pg_advisory_unlock(hashtextextended('onrecord copy', 0))");
    return result;
  });
}

function targetOn(session: Session, place: string): CopyTarget {
  return {
    place,
    rows: (sql, values) => session.rows(sql, values),
    insert: async (table, rows) => void (await insertJson(session, table, rows)),
    update: async ({ name, columns, key }, changed, rows) => {
      const values = changed.map((column) => `${column} = given.${column}`).join(", ");
      for (const json of asJson(columns, rows)) {
        await session.rows(`UPDATE ${name} SET ${values} FROM ${recordset(name)} WHERE ${isGiven(name, key)}`, [json]);
      }
    },
    remove: async ({ name, columns, key }, rows) => {
      for (const json of asJson(columns, rows)) {
        await session.rows(`DELETE FROM ${name} USING ${recordset(name)} WHERE ${isGiven(name, key)}`, [json]);
      }
    },
    forgetWords: (articleIds) => forgetWords(session, articleIds),
    addWords: (articleIds) => addWords(session, articleIds),
    finishWords: () => renewTerms(session),
    isUnfinished: async () => (await session.rows("SELECT 1 FROM copy_going_on")).length > 0,
    begin: async () => {
      await session.rows("INSERT INTO copy_going_on (id) VALUES (1) ON CONFLICT DO NOTHING");
    },
    end: async () => {
      await session.rows("DELETE FROM copy_going_on");
    },
    step: async (work) => {
      await session.run("BEGIN");
      const result = await work();
      await session.run("COMMIT");
      return result;
    },
  };
}

function isGiven(table: string, key: readonly string[]): string {
  return key.map((column) => `${table}.${column} = given.${column}`).join(" AND ");
}
