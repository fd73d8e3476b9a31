import { existsSync } from "node:fs";
import { join } from "node:path";
import { FACT_TABLES } from "../../facts/tables.ts";
import { sha256 } from "../../sha256.ts";
import { type Migration, readMigrationFile, readMigrations } from "../migration-files.ts";
import { factTriggers } from "./fact-triggers.ts";
import { spanTriggers } from "./span-triggers.ts";

/** What a folder of migrations asks of an archive. */
export interface MigrationPlan {
  readonly migrations: readonly Migration[];
  readonly objects: ObjectsFile;
  /** What archives went through before the first of `migrations` stood for it; none in most folders. */
  readonly adopted: readonly Migration[];
}

/** The plan of a folder in the layout of drizzle-kit. Throws `migration_missing` if a file is not there. */
export function planOfFolder(folder: string): MigrationPlan {
  const adopted = join(folder, "adopted");
  const migrations = readMigrations(folder);
  return {
    migrations,
    objects: readObjects(folder, migrations),
    adopted: existsSync(adopted) ? readMigrations(adopted) : [],
  };
}

/** The SQL of our views and triggers, and its hash, which the archive keeps to see whether it has changed. */
export interface ObjectsFile {
  readonly sql: string;
  readonly hash: string;
}

/**
 * The triggers that are made from the declarations of facts, as far as the migrations make their tables, and `objects.sql` of a
 * migrations folder. Throws `migration_missing` without the file.
 */
function readObjects(folder: string, migrations: readonly Migration[]): ObjectsFile {
  const tables = FACT_TABLES.filter(({ name }) =>
    migrations.some(({ sql }) => sql.includes(`CREATE TABLE \`${name}\``)),
  );
  const sql = `${spanTriggers(tables)}\n${factTriggers(tables)}\n${readMigrationFile(folder, "objects.sql")}`;
  return { sql, hash: sha256(sql) };
}
