import { ownViewQuery } from "../own-view-query.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { query } from "../write/statement.ts";
import type { Check } from "./check.ts";

/**
 * Makes a check that reports what the view `integrity_problems` finds. It runs the program's own text, whatever view
 * the archive has.
 *
 * @param objects the SQL that makes the views
 */
export function promiseProblems(objects: string): Check {
  const find = query<[], VerifyProblem>(
    `SELECT code, message, table_name AS "table", row_key AS row, article_id AS "articleId"
     FROM (${ownViewQuery(objects, "integrity_problems")}) AS problems`,
  );
  return async function* (archive) {
    yield* await archive.read(find.all());
  };
}
