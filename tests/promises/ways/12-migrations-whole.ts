import { expect } from "vitest";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { change } from "../../campaign/small-articles.ts";
import { add, contentsOf, type Migrated, migratedArchive, requireRefused } from "../migrations.ts";
import type { Attempt, Promised } from "../promise.ts";

const CODES = ["migration_failed", "integrity", "foreign_keys", "rows_lost", "trigger_lost"];
const FIRST = "UPDATE runs SET rejected = rejected + 7;";

/** A good migration, and after it one that ends badly: of neither may anything be left. */
function ends(...statements: readonly string[]): Attempt {
  return async (folder) => {
    const archive = await migratedArchive(folder);
    add(archive.migrations, 1, FIRST);
    add(archive.migrations, 2, ...statements);
    await requireRefused(archive, ...CODES);
  };
}

/** Migrations that are good; applied in some other way than at once, they must count once. */
function once(apply: (archive: Migrated) => Promise<unknown>): Attempt {
  return async (folder) => {
    const archive = await migratedArchive(folder);
    add(archive.migrations, 1, FIRST);
    await apply(archive);
    await migrate(archive.db, { folder: archive.migrations });
    const counted = change(archive.db, (raw) => raw.prepare("SELECT sum(rejected) FROM runs").pluck().get());
    const runs = change(archive.db, (raw) => raw.prepare("SELECT count(*) FROM runs").pluck().get());
    expect(counted).toBe(7 * Number(runs));
  };
}

const again = ({ db, migrations }: Migrated) => migrate(db, { folder: migrations });

export const MIGRATIONS_WHOLE: Promised = {
  number: 12,
  sentence: "Migrations apply once, in order, or not at all",
  ways: {
    "the last statement is no SQL": ends("SELEC 1;"),
    "the last statement names a table that is not there": ends("UPDATE nobody SET a = 1;"),
    "the last statement breaks a CHECK": ends("UPDATE quotes SET confidence = 7;"),
    "the last statement breaks a key": ends("UPDATE mentions SET person_id = 999 WHERE person_id IS NOT NULL;"),
    "the last statement repeats a value that must be the only one": ends("UPDATE people SET slug = 'one';"),
    "a conflict is to take back all by itself": ends(
      "INSERT OR ROLLBACK INTO people SELECT * FROM people;",
      "UPDATE runs SET rejected = rejected + 100;",
    ),
    "an update is to take back all by itself": ends("UPDATE OR ROLLBACK people SET slug = 'one';", FIRST),
    "a conflict is to keep what was done before it": ends("UPDATE OR FAIL people SET slug = 'one';"),
    "it commits in between": ends("COMMIT;", "SELEC 1;"),
    "it ends the transaction by its other name": ends("END TRANSACTION;", "SELEC 1;"),
    "it takes the transaction back": ends("ROLLBACK;", FIRST),
    "it begins one of its own": ends("BEGIN IMMEDIATE;", FIRST, "COMMIT;"),
    "it releases a savepoint that it has made": ends("SAVEPOINT mine;", "RELEASE mine;", "SELEC 1;"),
    "it goes back to a savepoint that is not its own": ends("ROLLBACK TO onrecord;"),
    "it writes the file anew": ends("VACUUM;"),
    "it attaches another file": ends("ATTACH ':memory:' AS other;", "SELEC 1;"),
    "it switches the checks off": ends("PRAGMA ignore_check_constraints = ON;", "UPDATE quotes SET confidence = 7;"),
    "it opens the schema for writing": ends(
      "PRAGMA writable_schema = ON;",
      "DELETE FROM sqlite_schema WHERE name = 'quotes';",
    ),
    "two statements stand where one may": ends(`${FIRST} SELEC 1;`),
    "a trigger that it makes takes all back": ends(
      "CREATE TRIGGER mine BEFORE UPDATE ON runs BEGIN SELECT RAISE(ROLLBACK, 'no'); END;",
      FIRST,
    ),
    "it is applied twice": once(again),
    "it is applied twice at once": once((archive) => Promise.all([again(archive), again(archive)])),
    "it is rehearsed first": once(({ db, migrations }) => migrate(db, { folder: migrations, dryRun: true })),
    "it is applied when the one before has failed and was mended": async (folder) => {
      const archive = await migratedArchive(folder);
      const before = contentsOf(archive.db);
      add(archive.migrations, 1, "SELEC 1;");
      await requireRefused(archive, "migration_failed");
      expect(contentsOf(archive.db)).toBe(before);
    },
  },
};
