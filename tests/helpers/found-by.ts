import type { Database } from "better-sqlite3";
import { beginTransaction } from "../../src/archive/sqlite/scope.ts";
import { workDatabase } from "../../src/archive/sqlite/work-database.ts";
import type { Check } from "../../src/archive/verify/check.ts";
import type { VerifyProblem } from "../../src/archive/verify-report.ts";

/** What some checks of `verify` find in an archive. */
export async function foundBy(raw: Database, ...checks: readonly Check[]): Promise<VerifyProblem[]> {
  const archive = workDatabase(raw, beginTransaction);
  const found: VerifyProblem[] = [];
  for (const check of checks) for await (const problem of check(archive)) found.push(problem);
  return found;
}
