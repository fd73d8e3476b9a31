import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { PATIENCE, record } from "../campaign/effort.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * Tries to make a promise false in some way, in a new folder, and throws if it succeeds. A way that finds nothing to change
 * has tried nothing, and throws too.
 */
export type Attempt = (folder: string) => Promise<void> | void;

/** One of the twenty promises of docs/reliability.md, and how somebody who wishes it false would go about it. */
export interface Promised {
  readonly number: number;
  /** How the promise begins on the page. */
  readonly sentence: string;
  /** What is tried, in a sentence each: "the process is killed as soon as an article was reported". */
  readonly ways: Readonly<Record<string, Attempt>>;
}

/** Tries every way to make promises false, a test each. */
export function tryToBreak(...promises: readonly Promised[]): void {
  const scratch = scratchFolder();
  for (const { number, sentence, ways } of promises) {
    describe(`promise ${number} (${sentence} …) holds though`, { timeout: PATIENCE }, () => {
      it.each(Object.entries(ways))("%s", async (_, attempt) => {
        await attempt(mkdtempSync(join(scratch, `${number}-`)));
      });
    });
    record(`promise ${number}`, { ways: Object.keys(ways).length });
  }
}
