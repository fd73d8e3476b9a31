import type { PostgresOutline } from "./migration-plan.ts";
import { ownPlan } from "./own-plan.ts";

/**
 * The outline of this program's plan, which every database is compared with when it is opened. In what is shipped it stands by
 * itself in this module's place (`scripts/build.ts`), so that the SQL is loaded only where it is run.
 */
export function ownOutline(): PostgresOutline {
  return ownPlan();
}
