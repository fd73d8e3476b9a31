import type { VerifyProblem } from "../verify-report.ts";
import type { WorkDatabase } from "../write/work.ts";

/** An archive that is read to be checked. */
export type CheckedArchive = Pick<WorkDatabase, "read" | "readAtOnce">;

/** A check of what an archive holds, for whatever database holds it. Other tasks get their turn while it runs. */
export type Check = (archive: CheckedArchive) => Iterable<VerifyProblem> | AsyncIterable<VerifyProblem>;
