import { type Migration, readMigrations } from "./ledger.ts";
import { type ObjectsFile, readObjects } from "./objects.ts";

/** What a folder of migrations asks of an archive. */
export interface MigrationPlan {
  readonly migrations: readonly Migration[];
  readonly objects: ObjectsFile;
}

/** The plan of a folder in the layout of drizzle-kit. Throws `migration_missing` if a file is not there. */
export function planOfFolder(folder: string): MigrationPlan {
  return { migrations: readMigrations(folder), objects: readObjects(folder) };
}
