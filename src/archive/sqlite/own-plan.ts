import { fileURLToPath } from "node:url";
import { type MigrationPlan, planOfFolder } from "./migration-plan.ts";

/** The folder of the migrations that belong to this program. */
export const MIGRATIONS_FOLDER: string = fileURLToPath(new URL("../../../migrations", import.meta.url));

/**
 * The plan that belongs to this program, read from its folder. In the package, `scripts/build.ts` replaces this module
 * with the plan itself, so that a program which bundles this one needs no folder.
 */
export function ownPlan(): MigrationPlan {
  return planOfFolder(MIGRATIONS_FOLDER);
}
