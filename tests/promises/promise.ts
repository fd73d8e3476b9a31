import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { effort, PATIENCE, record } from "../campaign/effort.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * Tries to make a promise false in some way, in a new folder, and throws if it succeeds. A way that finds nothing to
 * change has tried nothing, and throws too.
 */
export type Attempt = (folder: string) => Promise<void> | void;

/** One of the twenty promises of docs/reliability.md, and how somebody who wishes it false would go about it. */
export interface Promised {
  readonly number: number;
  /** How the promise begins on the page. */
  readonly sentence: string;
  /** What is tried, in a sentence each: "the process is killed as soon as an article was reported". */
  readonly ways: Ways;
  /** More of them, so many that only some are tried with every run of the tests, and all in the campaign. */
  readonly more?: Ways;
}

export type Ways = Readonly<Record<string, Attempt>>;

/** How many ways there are. */
export function countWays({ ways, more = {} }: Promised): number {
  return Object.keys(ways).length + Object.keys(more).length;
}

/** Of how many further ways one is tried with every run of the tests. */
const ONE_OF = effort(10, 1);

/** Tries every way to make promises false, a test each. */
export function tryToBreak(...promises: readonly Promised[]): void {
  const scratch = scratchFolder();
  for (const { number, sentence, ways, more = {} } of promises) {
    const further = Object.entries(more).filter((_, index) => index % ONE_OF === 0);
    const tried = [...Object.entries(ways), ...further];
    describe(`promise ${number} (${sentence} …) holds though`, { timeout: PATIENCE }, () => {
      it.each(tried)("%s", async (_, attempt) => {
        await attempt(mkdtempSync(join(scratch, `${number}-`)));
      });
    });
    record(`promise ${number}`, { ways: tried.length });
  }
}
