import type { VerifyProblem } from "../verify-report.ts";
import { digestNames, hasNames, newestNamesDigest } from "../write/names-digest.ts";
import type { Work } from "../write/work.ts";
import type { CheckedArchive } from "./check.ts";

/**
 * Finds people, organisations and names that are not those last written to the archive: `name-differs`. It does not
 * matter which version read them, or whether its rules were the same as this one's.
 */
export async function* nameProblems(archive: CheckedArchive): AsyncGenerator<VerifyProblem> {
  // On one state of the archive, since others may add articles meanwhile.
  const message = await archive.readAtOnce(namesFault());
  if (message !== null) yield { code: "name-differs", message, table: null, row: null, articleId: null };
}

const REMEDY = '"onrecord reread" makes all of them but slugs anew from the articles';

function* namesFault(): Work<string | null> {
  const stated = yield* newestNamesDigest();
  if (stated === null) return (yield* hasNames()) ? "the digest of people, organisations and names is gone" : null;
  if (stated === (yield* digestNames())) return null;
  return `people, organisations or their names are not what was written: their digest is another; ${REMEDY}`;
}
