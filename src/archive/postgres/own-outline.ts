import type { PostgresOutline } from "./migration-plan.ts";
import { ownPlan } from "./own-plan.ts";

/**
 * The outline of this program's plan, with which every database is compared when it is opened. In the package,
 * `scripts/build.ts` replaces this module with the outline itself, so that the SQL is loaded only where it is run.
 */
export function ownOutline(): PostgresOutline {
  return ownPlan();
}
