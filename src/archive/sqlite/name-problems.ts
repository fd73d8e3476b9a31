import type { Database } from "better-sqlite3";
import type { VerifyProblem } from "../verify-report.ts";
import { digestNames, hasNames, newestNamesDigest } from "./names-digest.ts";

/**
 * Whether people, organisations and their names are those that the archive was last given: `name-differs`. It does not
 * matter which version has read them, or whether its rules were those of this one.
 */
export function* nameProblems(raw: Database): Generator<VerifyProblem> {
  // In one transaction: others may add articles meanwhile.
  const message = raw.transaction(() => faultOf(raw))();
  if (message !== null) yield { code: "name-differs", message, table: null, row: null, articleId: null };
}

const REMEDY = '"onrecord reread" makes all of them but slugs anew from the articles';

function faultOf(raw: Database): string | null {
  const stated = newestNamesDigest(raw);
  if (stated === null) return hasNames(raw) ? "the digest of people, organisations and names is gone" : null;
  if (stated === digestNames(raw)) return null;
  return `people, organisations or their names are not what was written: their digest is another; ${REMEDY}`;
}
