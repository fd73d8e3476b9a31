import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { openArchive } from "../../../src/index.ts";
import { change } from "../../campaign/small-articles.ts";
import { editJournal } from "../../helpers/fixture-migrations.ts";
import { codeOf } from "../../helpers/test-archive.ts";
import { add, type Migrated, migratedArchive, requireRefused } from "../migrations.ts";
import type { Attempt, Promised } from "../promise.ts";

const CODES = ["migration_edited", "migration_missing", "migration_order", "database_newer"];

/**
 * Three migrations were applied; then somebody changes their files or the ledger. Nothing may be applied or changed.
 */
function disturbed(disturb: (archive: Migrated, names: readonly string[]) => void): Attempt {
  return async (folder) => {
    const archive = await migratedArchive(folder);
    const names = [1, 2, 3].map((number) =>
      add(archive.migrations, number, `UPDATE runs SET rejected = rejected + ${number};`),
    );
    await migrate(archive.db, { folder: archive.migrations });
    disturb(archive, names);
    await requireRefused(archive, ...CODES);
  };
}

const file = ({ migrations }: Migrated, name: string | undefined) => join(migrations, `${name}.sql`);
const ledger = (sql: string) => disturbed(({ db }) => change(db, (raw) => raw.exec(sql)));
const LAST = "(SELECT max(rowid) FROM __drizzle_migrations)";

/** An archive that knows a migration which this program does not. */
function newer(use: (db: string) => Promise<unknown>): Attempt {
  return async (folder) => {
    const archive = await migratedArchive(folder);
    add(archive.migrations, 1, "UPDATE runs SET rejected = rejected + 7;");
    await migrate(archive.db, { folder: archive.migrations });
    const before = readFileSync(archive.db);
    expect(await codeOf(() => use(archive.db))).toBe("database_newer");
    expect(readFileSync(archive.db).equals(before)).toBe(true);
  };
}

export const REFUSED_BY_NAME: Promised = {
  number: 13,
  sentence: "A migration that was edited, reordered or removed, or comes from a newer version, is refused by name",
  ways: {
    "a comment was added": disturbed((archive, [, name]) =>
      appendFileSync(file(archive, name), "\n-- an afterthought"),
    ),
    "a space was added": disturbed((archive, [, name]) => appendFileSync(file(archive, name), " ")),
    "the ends of its lines are others": disturbed((archive, [name]) =>
      writeFileSync(file(archive, name), `${readFileSync(file(archive, name), "utf8")}\r\n`),
    ),
    "another statement stands in it": disturbed((archive, [name]) => writeFileSync(file(archive, name), "SELECT 1;")),
    "it is empty": disturbed((archive, [name]) => writeFileSync(file(archive, name), "")),
    "its file is gone": disturbed((archive, [, name]) => rmSync(file(archive, name))),
    "its file has another name": disturbed((archive, [, name]) =>
      renameSync(file(archive, name), file(archive, "9002_other")),
    ),
    "it was taken out of the journal": disturbed(({ migrations }, [, name]) =>
      editJournal(migrations, (all) => all.filter(({ tag }) => tag !== name)),
    ),
    "the last was taken out of the journal": disturbed(({ migrations }) =>
      editJournal(migrations, (all) => all.slice(0, -1)),
    ),
    "all were taken out of the journal": disturbed(({ migrations }) => editJournal(migrations, () => [])),
    "two changed their places": disturbed(({ migrations }) =>
      editJournal(migrations, (all) => [...all.slice(0, -2), ...all.slice(-2).reverse()]),
    ),
    "two changed their contents": disturbed((archive, [first, second]) => {
      const [one, two] = [readFileSync(file(archive, first)), readFileSync(file(archive, second))];
      writeFileSync(file(archive, first), two);
      writeFileSync(file(archive, second), one);
    }),
    "one was put between two that were applied": disturbed(({ migrations }, [name]) => {
      writeFileSync(join(migrations, "9000_late.sql"), "UPDATE runs SET rejected = 0;");
      editJournal(migrations, (all) =>
        all.flatMap((one) => (one.tag === name ? [{ ...one, tag: "9000_late", when: one.when - 1 }, one] : [one])),
      );
    }),
    "the ledger has another hash of it": ledger(`UPDATE __drizzle_migrations SET hash = 'x' WHERE rowid = ${LAST}`),
    "the ledger has forgotten one in the middle": ledger(`DELETE FROM __drizzle_migrations WHERE rowid = ${LAST} - 1`),
    "the ledger knows one that nobody has": ledger(
      "INSERT INTO __drizzle_migrations (hash, created_at, name) VALUES ('x', 99999999999999, '9009_unheard_of')",
    ),
    "the core is edited": disturbed(({ migrations }) => {
      const [core = ""] = readdirSync(migrations).filter((name) => name.startsWith("0000_"));
      appendFileSync(join(migrations, core), "\n");
    }),
    "an older program opens it to read": newer((db) => openArchive(db, { readonly: true })),
    "an older program opens it to write": newer((db) => openArchive(db)),
    "an older program would migrate it": newer((db) => openArchive(db, { migrate: true })),
    "an older program would migrate it, whoever trusts it": newer((db) =>
      openArchive(db, { migrate: true, trust: true }),
    ),
  },
};
