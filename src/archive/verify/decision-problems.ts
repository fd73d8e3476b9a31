import { canonicalJson, keyedText } from "../../decisions/canonical-decision.ts";
import { sha256 } from "../../sha256.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { query } from "../write/statement.ts";
import type { CheckedArchive } from "./check.ts";

/**
 * Finds decisions and removals that are not what people decided: who, when, about what, with which words and why. Each
 * decision is verified by its key, and each removal by the decision to remove.
 */
export async function* decisionProblems({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  const found: VerifyProblem[] = [];
  const note = (table: string, id: number, message: string | null) => {
    if (message !== null) found.push({ code: "decision-differs", message, table, row: String(id), articleId: null });
  };
  await read(DECISIONS.each([], (row) => note("decisions", row.id, decisionFault(row))));
  await read(REMOVALS.each([], (row) => note("tombstones", row.id, removalFault(row))));
  yield* found;
}

interface DecisionRow {
  readonly id: number;
  readonly key: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly action: string;
  readonly article: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly undoes: string | null;
  readonly exact: string | null;
  readonly value: string | null;
  readonly reason: string | null;
  readonly exactDigest: string | null;
  readonly valueDigest: string;
  readonly reasonDigest: string | null;
  /** 1 if its words may be gone because an article was removed. */
  readonly mayBeBlank: number;
}

const DECISIONS = query<[], DecisionRow>(
  `SELECT id, key, made_at AS "madeAt", made_by AS "madeBy", action, article_sha256 AS article, start_char AS start,
     end_char AS "end", undoes, exact, value, reason, exact_sha256 AS "exactDigest", value_sha256 AS "valueDigest",
     reason_sha256 AS "reasonDigest",
     CASE WHEN EXISTS (
       SELECT 1 FROM tombstones
       WHERE decisions.article_sha256 IS NULL OR tombstones.article_sha256 = decisions.article_sha256
     ) THEN 1 ELSE 0 END AS "mayBeBlank"
   FROM decisions ORDER BY id`,
);

function decisionFault(row: DecisionRow): string | null {
  const { exact, value, reason, exactDigest, valueDigest, reasonDigest } = row;
  const proved = keyedText(row, { exact: exactDigest, value: valueDigest, reason: reasonDigest });
  if (sha256(proved) !== row.key) return "the decision is not what was decided: its key is another";
  if (value === null)
    return row.mayBeBlank === 1 ? null : "the words of the decision are gone, and nothing was removed";
  const areSame = isOf(exactDigest, exact) && isOf(valueDigest, value) && isOf(reasonDigest, reason);
  return areSame ? null : "the words of the decision are not what was decided: their digest is another";
}

function isOf(digest: string | null, text: string | null): boolean {
  return digest === (text === null ? null : sha256(text));
}

interface RemovalRow {
  readonly id: number;
  readonly removedAt: string;
  readonly removedBy: string;
  readonly reason: string;
  readonly madeAt: string | null;
  readonly madeBy: string | null;
  readonly value: string | null;
}

const REMOVALS = query<[], RemovalRow>(
  `SELECT tombstones.id AS id, removed_at AS "removedAt", removed_by AS "removedBy", tombstones.reason AS reason,
     made_at AS "madeAt", made_by AS "madeBy", value
   FROM tombstones
   LEFT JOIN decisions ON decisions.action = 'remove' AND decisions.article_sha256 = tombstones.article_sha256
     AND decisions.run_id = tombstones.run_id
   ORDER BY tombstones.id`,
);

function removalFault({ removedAt, removedBy, reason, madeAt, madeBy, value }: RemovalRow): string | null {
  const isDecided = madeAt === removedAt && madeBy === removedBy && value === canonicalJson({ because: reason });
  return isDecided ? null : "the removal is not what was decided: when, by whom or why is another";
}
