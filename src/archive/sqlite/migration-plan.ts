import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Migration, readMigrations } from "./ledger.ts";
import { type ObjectsFile, readObjects } from "./objects.ts";

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
  return {
    migrations: readMigrations(folder),
    objects: readObjects(folder),
    adopted: existsSync(adopted) ? readMigrations(adopted) : [],
  };
}
