import { existsSync } from "node:fs";
import { join } from "node:path";
import { FACT_TABLES } from "../../facts/tables.ts";
import { sha256 } from "../../sha256.ts";
import { type Migration, readMigrationFile, readMigrations } from "../migration-files.ts";
import { factTriggers } from "./fact-triggers.ts";
import { spanTriggers } from "./span-triggers.ts";

/** What a folder of migrations requires of an archive. */
export interface MigrationPlan {
  readonly migrations: readonly Migration[];
  readonly objects: ObjectsFile;
  /** What older archives went through in place of the first of `migrations`; none in most folders. */
  readonly adopted: readonly Migration[];
}

/** The plan of a folder in drizzle-kit's layout. Throws `migration_missing` if a file is not there. */
export function planOfFolder(folder: string): MigrationPlan {
  const adopted = join(folder, "adopted");
  const migrations = readMigrations(folder);
  return {
    migrations,
    objects: readObjects(folder, migrations),
    adopted: existsSync(adopted) ? readMigrations(adopted) : [],
  };
}

/** The SQL of our views and triggers, and its hash, which the archive keeps in order to see whether it has changed. */
export interface ObjectsFile {
  readonly sql: string;
  readonly hash: string;
}

/**
 * The triggers made from the declarations of facts, for those tables that the migrations make, and `objects.sql` of a
 * migrations folder. Throws `migration_missing` without the file.
 */
function readObjects(folder: string, migrations: readonly Migration[]): ObjectsFile {
  const tables = FACT_TABLES.filter(({ name }) =>
    migrations.some(({ sql }) => sql.includes(`CREATE TABLE \`${name}\``)),
  );
  const sql = `${spanTriggers(tables)}\n${factTriggers(tables)}\n${readMigrationFile(folder, "objects.sql")}`;
  return { sql, hash: sha256(sql) };
}
