import { ArchiveError } from "../../errors.ts";
import { type AppliedMigration, pendingMigrations } from "../migration-files.ts";
import type { MigrationReport } from "../migration-report.ts";
import { inTransaction, type Server } from "./connection.ts";
import type { PostgresPlan } from "./migration-plan.ts";
import type { Session } from "./session.ts";
import { TAKE_LOCK } from "./write-lock.ts";

/**
 * Makes the tables of an archive in a database, or brings them to the version of this program: everything in one
 * transaction, or nothing. A lock is taken before the ledger is read, so two runners at once are harmless. It makes no
 * copy first: that is left to `pg_dump`.
 *
 * Throws `migration_edited`, `migration_missing`, `migration_order`, `database_newer` (ledger and program disagree),
 * `not_an_archive` for a database that has other tables or is not in UTF-8, `migration_failed`, `read_only`, `io` …
 */
export async function migrate(server: Server, plan: PostgresPlan, { dryRun = false } = {}): Promise<MigrationReport> {
  return inTransaction(
    server,
    async (session) => {
      await session.run("SET LOCAL search_path = public, pg_temp");
      await session.rows("SELECT pg_advisory_xact_lock(hashtextextended('onrecord migrate', 0))");
      await session.rows(TAKE_LOCK);
      const ledger = await readLedger(session);
      if (ledger.length === 0) await requireUsable(session, server.place);
      const pending = pendingMigrations(plan.migrations, ledger);
      const objectsRenewed = pending.length > 0 || (await appliedObjectsHash(session)) !== plan.objects.hash;
      if (objectsRenewed)
        await apply(
          session,
          plan,
          pending.map(({ name }) => name),
        );
      return {
        path: server.place,
        dryRun,
        created: ledger.length === 0,
        applied: pending.map(({ name }) => name),
        objectsRenewed,
        leftOut: [],
        backup: null,
      };
    },
    dryRun ? "ROLLBACK" : "COMMIT",
  );
}

async function apply(session: Session, plan: PostgresPlan, pending: readonly string[]): Promise<void> {
  await session.run(MAKE_LEDGER);
  for (const { name, sql, hash, createdAt } of plan.migrations.filter((one) => pending.includes(one.name))) {
    await orFailed(name, () => session.run(sql));
    await session.rows(`INSERT INTO ${LEDGER} (name, hash, created_at) VALUES ($1, $2, $3)`, [name, hash, createdAt]);
  }
  await orFailed("views and triggers", () => session.run(plan.objects.sql));
  await session.rows(`DELETE FROM ${OBJECTS}`);
  await session.rows(`INSERT INTO ${OBJECTS} (hash) VALUES ($1)`, [plan.objects.hash]);
}

/**
 * Does work of a migration. A fault of a statement is thrown as `migration_failed`; what the machine or somebody else
 * did is not.
 */
async function orFailed(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "database") throw error;
    throw new ArchiveError("migration_failed", `${name}: ${error.message}`, { cause: error });
  }
}

const LEDGER = "__onrecord_migrations";
const OBJECTS = "__onrecord_objects";

const MAKE_LEDGER = `
CREATE TABLE IF NOT EXISTS ${LEDGER} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, hash text NOT NULL, created_at bigint NOT NULL);
CREATE TABLE IF NOT EXISTS ${OBJECTS} (hash text NOT NULL);`;

/** The migrations applied to a database, oldest first; none if it holds no archive. */
export async function readLedger(session: Session): Promise<AppliedMigration[]> {
  if (!(await hasTable(session, LEDGER))) return [];
  const rows = await session.rows(`SELECT name, hash, created_at FROM ${LEDGER} ORDER BY id`);
  return rows.map(([name, hash, createdAt]) => ({
    name: String(name),
    hash: String(hash),
    createdAt: Number(createdAt),
  }));
}

/** The hash of the views and triggers that a database has; null before the first time. */
export async function appliedObjectsHash(session: Session): Promise<string | null> {
  if (!(await hasTable(session, OBJECTS))) return null;
  const [row] = await session.rows(`SELECT hash FROM ${OBJECTS}`);
  return row === undefined ? null : String(row[0]);
}

async function hasTable(session: Session, name: string): Promise<boolean> {
  const [row] = await session.rows("SELECT to_regclass('public.' || $1) IS NOT NULL", [name]);
  return Number(row?.[0]) === 1;
}

/**
 * Throws `not_an_archive` if the database has any table, since somebody else's are left alone, or counts something else
 * than the characters of Unicode.
 */
async function requireUsable(session: Session, place: string): Promise<void> {
  const [table] = await session.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public' LIMIT 1");
  if (table !== undefined) {
    const message = `${place} is not an onrecord archive, and not empty: it has the table ${table[0]}`;
    throw new ArchiveError("not_an_archive", message);
  }
  const [encoding] = await session.rows("SELECT current_setting('server_encoding')");
  if (encoding?.[0] === "UTF8") return;
  const remedy = '"createdb -E UTF8 -T template0" makes one';
  throw new ArchiveError("not_an_archive", `${place} is in ${encoding?.[0]}, an archive must be in UTF-8: ${remedy}`);
}
