import type { VerifyProblem } from "../verify-report.ts";
import type { WorkDatabase } from "../write/work.ts";

/** An archive that is read to be checked. */
export type CheckedArchive = Pick<WorkDatabase, "read" | "readAtOnce">;

/** A check of what an archive holds, whatever database holds it. Others have their turn while it goes on. */
export type Check = (archive: CheckedArchive) => Iterable<VerifyProblem> | AsyncIterable<VerifyProblem>;
