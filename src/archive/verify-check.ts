import type { ArchiveStore } from "./store.ts";
import type { VerifyProblem } from "./verify-report.ts";

/** An additional check passed to `verify` by its caller, such as extracting the articles again. */
export interface VerifyCheck {
  /**
   * Called before anything is checked, with the number of characters that the longest text may have, or 0 if none is
   * long.
   */
  prepare?(longest: number): void;
  /**
   * The problems it finds.
   *
   * @throws the reason of the signal, soon after the signal is aborted
   */
  problems(store: ArchiveStore, signal?: AbortSignal): AsyncIterable<VerifyProblem>;
  /** What a reader should know about the check, such as what it leaves out. */
  remarks(store: ArchiveStore): Promise<readonly string[]>;
}
