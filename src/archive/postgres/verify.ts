import { ArchiveError } from "../../errors.ts";
import { sourceProblems } from "../verify/altered-articles.ts";
import type { Check } from "../verify/check.ts";
import { promiseProblems } from "../verify/promise-problems.ts";
import { COMMON_CHECKS, runChecks } from "../verify/run-checks.ts";
import type { VerifyCheck } from "../verify-check.ts";
import type { VerifyReport } from "../verify-report.ts";
import { connect, type Server } from "./connection.ts";
import { keyProblems } from "./key-problems.ts";
import { countRows, requireCurrent } from "./migration-status.ts";
import { storeOn } from "./open.ts";
import { ownOutline } from "./own-outline.ts";
import { ownPlan } from "./own-plan.ts";
import { searchProblems } from "./search-problems.ts";
import { atOneMoment, partsOf } from "./work-database.ts";
import { requireWhole } from "./write-lock.ts";

export interface VerifyOptions {
  /** Further checks. */
  readonly checks?: readonly VerifyCheck[];
  /** Stops the verification when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks everything that can be checked again in the database at an address, as it is at one moment, and changes
 * nothing. Damage is a result, not an error: throws only if the database cannot be opened as an archive of this version
 * or is lost meanwhile, or the reason of the signal when it is aborted.
 */
export async function verifyServer(address: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  const server = await connect(address, { readonly: true });
  try {
    await requireCurrent(server, server.place, ownOutline());
    await requireWhole(server, server.place);
    return await verify(server, options);
  } finally {
    await server.close();
  }
}

/** The same for an open database. */
export async function verify(server: Server, { checks = [], signal }: VerifyOptions = {}): Promise<VerifyReport> {
  return atOneMoment(server, async (session) => {
    const archive = partsOf(session, server.place);
    const own: Check[] = [
      () => keyProblems(session),
      sourceProblems,
      promiseProblems(ownPlan().objects.sql),
      ...COMMON_CHECKS,
      () => searchProblems(session),
    ];
    const run = { archive, store: storeOn(archive), checks: own, further: checks, signal, isOfTheMachine };
    const { problems, remarks } = await runChecks(run);
    const checked = await countRows(session);
    return { path: server.place, problems, checked, manifest: false, remarks, users: [] };
  });
}

/** Whether an error comes from the server or the connection rather than the archive. */
function isOfTheMachine(error: unknown): boolean {
  return error instanceof ArchiveError && error.code !== "database" && error.code !== "integrity";
}
