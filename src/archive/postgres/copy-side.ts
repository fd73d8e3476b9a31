import type { CopiedRow, CopiedValue, CopySide, CopyTarget } from "../copy/side.ts";
import { connect, inTransaction, type Server, type Session } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { requireCurrent } from "./migration-status.ts";
import { requireWhole } from "./open.ts";
import { ownOutline } from "./own-outline.ts";
import { ownPlan } from "./own-plan.ts";
import { addWords, forgetWords, renewTerms } from "./write-words.ts";

/** Copies from the database at an address, as it is at one moment; it must be of this program's version. */
export async function withSourceAt<Result>(
  address: string,
  work: (source: CopySide) => Promise<Result>,
): Promise<Result> {
  const server = await connect(address, { readonly: true });
  try {
    await requireCurrent(server, server.place, ownOutline());
    await requireWhole(server);
    return await withSource(server, work);
  } finally {
    await server.close();
  }
}

/** Copies into the database at an address, which is made an archive, or brought to this program's version, first. */
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

/** A database from which is copied, as it is at one moment. */
export async function withSource<Result>(server: Server, work: (source: CopySide) => Promise<Result>): Promise<Result> {
  return inTransaction(server, async (session) => {
    await session.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    return work({ place: server.place, rows: (sql, values) => session.rows(sql, values) });
  });
}

/**
 * A database into which is copied, by one copy at a time: a lock is held as long as the work takes. Each step is a transaction.
 */
export async function withTarget<Result>(
  server: Server,
  work: (target: CopyTarget) => Promise<Result>,
): Promise<Result> {
  return server.session(async (session) => {
    await session.rows("SELECT pg_advisory_lock(hashtextextended('onrecord copy', 0))");
    const result = await work(targetOn(session, server.place));
    await session.rows("SELECT pg_advisory_unlock(hashtextextended('onrecord copy', 0))");
    return result;
  });
}

function targetOn(session: Session, place: string): CopyTarget {
  return {
    place,
    rows: (sql, values) => session.rows(sql, values),
    insert: async ({ name, columns }, rows) => {
      const names = columns.join(", ");
      for (const json of asJson(columns, rows)) {
        await session.rows(`INSERT INTO ${name} (${names}) SELECT ${names} FROM ${recordset(name)}`, [json]);
      }
    },
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

function recordset(table: string): string {
  return `json_populate_recordset(NULL::${table}, $1::json) AS given`;
}

function isGiven(table: string, key: readonly string[]): string {
  return key.map((column) => `${table}.${column} = given.${column}`).join(" AND ");
}

/** So many characters of JSON go in one statement; a row that has more goes alone. */
const CHARACTERS_AT_ONCE = 4_000_000;

/** Rows as JSON arrays of objects. */
function* asJson(columns: readonly string[], rows: readonly CopiedRow[]): Generator<string> {
  let objects: string[] = [];
  let length = 0;
  for (const row of rows) {
    const object = JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, toJson(row[at] ?? null)])));
    objects.push(object);
    length += object.length;
    if (length < CHARACTERS_AT_ONCE) continue;
    yield `[${objects.join(",")}]`;
    objects = [];
    length = 0;
  }
  if (objects.length > 0) yield `[${objects.join(",")}]`;
}

/** Bytes as PostgreSQL writes them. */
function toJson(value: CopiedValue): string | number | null {
  if (!(value instanceof Uint8Array)) return value;
  return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`;
}
