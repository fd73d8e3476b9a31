import { setImmediate } from "node:timers/promises";
import { messageOf } from "../../errors.ts";
import type { ArchiveStore } from "../store.ts";
import type { VerifyCheck } from "../verify-check.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { valuesOf } from "../write/statement.ts";
import type { Check, CheckedArchive } from "./check.ts";
import { decisionProblems } from "./decision-problems.ts";
import { chainProblems, digestRemarks, factProblems } from "./digest-problems.ts";
import { linkProblems, linkRemarks } from "./link-problems.ts";
import { nameProblems } from "./name-problems.ts";
import { utteranceProblems } from "./utterance-problems.ts";

/** The checks that are the same for every database, besides those of the view `integrity_problems`. */
export const COMMON_CHECKS: readonly Check[] = [
  factProblems,
  chainProblems,
  decisionProblems,
  nameProblems,
  linkProblems,
  utteranceProblems,
];

/** What is checked, and how. */
export interface CheckRun {
  readonly archive: CheckedArchive;
  readonly store: ArchiveStore;
  /** Run one after another. */
  readonly checks: readonly Check[];
  /** Run beside those, at the same time: other threads have articles to read while this one waits for the database. */
  readonly further: readonly VerifyCheck[];
  readonly signal?: AbortSignal | undefined;
  /** Whether an error says nothing about the archive, as when there is too little memory, and is to be thrown. */
  readonly isOfTheMachine: (error: unknown) => boolean;
}

/** What checks find, and what they leave out, in sentences. Throws the reason of the signal when it is aborted. */
export async function runChecks(
  run: CheckRun,
): Promise<{ readonly problems: VerifyProblem[]; readonly remarks: string[] }> {
  const { archive, store, further } = run;
  const longest = (await archive.read(LONGEST_TEXT.get())) ?? 0;
  for (const check of further) check.prepare?.(longest);
  const problems = await all([runEach(run), ...further.map((check) => take(check.problems(store, run.signal), run))]);
  const remarks = [...(await digestRemarks(archive)), ...(await linkRemarks(archive))];
  for (const check of further) remarks.push(...(await check.remarks(store)));
  return { problems: problems.flat(), remarks };
}

/** The greatest length, in characters, that the longest of the texts stored in blocks may have. */
const LONGEST_TEXT = valuesOf<[], number>("SELECT coalesce(4096 * (max(seq) + 1), 0) FROM article_blocks");

/** The results of all, once the last one has ended. Only then is the error of the first that failed thrown. */
async function all<Result>(promises: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

async function runEach(run: CheckRun): Promise<VerifyProblem[]> {
  const found: VerifyProblem[] = [];
  for (const check of run.checks) {
    await setImmediate();
    run.signal?.throwIfAborted();
    found.push(...(await take(check(run.archive), run)));
  }
  return found;
}

/** The problems a check finds. If damage stops the check, that is a problem too. */
async function take(
  check: Iterable<VerifyProblem> | AsyncIterable<VerifyProblem>,
  { signal, isOfTheMachine }: CheckRun,
): Promise<VerifyProblem[]> {
  const found: VerifyProblem[] = [];
  try {
    for await (const one of check) found.push(one);
  } catch (error) {
    signal?.throwIfAborted();
    if (isOfTheMachine(error)) throw error;
    const message = `a check could not be finished: ${messageOf(error)}`;
    found.push({ code: "damaged", message, table: null, row: null, articleId: null });
  }
  return found;
}
