import { fileURLToPath } from "node:url";
import { type PostgresPlan, planOfFolders } from "./migration-plan.ts";

/**
 * The plan that belongs to this program, read from its folders. In the package, `scripts/build.ts` replaces this module
 * with the plan itself.
 */
export function ownPlan(): PostgresPlan {
  const folder = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  return planOfFolders(folder("migrations-postgres"), folder("migrations"));
}
