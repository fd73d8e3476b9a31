import type { ArchiveStore } from "./store.ts";
import type { VerifyProblem } from "./verify-report.ts";

/** A further check that a caller of `verify` brings along, such as extracting the articles again. */
export interface VerifyCheck {
  /** Told before anything is checked how many characters the longest text may have, 0 where none is long. */
  prepare?(longest: number): void;
  /**
   * What it finds.
   *
   * @throws the reason of the signal, soon after it was aborted
   */
  problems(store: ArchiveStore, signal?: AbortSignal): AsyncIterable<VerifyProblem>;
  /** What a reader should know of the check, such as what it leaves out. */
  remarks(store: ArchiveStore): Promise<readonly string[]>;
}
