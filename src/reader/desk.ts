import type { Reader } from "../archive/reader.ts";
import type { Draft } from "../desk/draft.ts";

/** What the reader writes people's decisions through; it does not open a database for that itself. */
export interface Desk {
  /** Who decides with a request; null if nobody does and the pages only read. */
  by(request: Request): string | null;
  /**
   * Does work in the name of somebody with the archive as it stands; nobody else changes it before the work is done.
   * What the work decides is kept as a whole, or not at all if it throws.
   */
  write<Result>(by: string, work: (within: DeskWork) => Promise<Result>): Promise<Result>;
}

/** An archive while something is being decided about it. */
export interface DeskWork {
  readonly db: Reader;
  /** Logs a decision and makes the rows follow it. */
  decide(draft: Draft, reason: string | null): Promise<unknown>;
}

/** What the forms of pages need if people may decide something. */
export interface Editing {
  readonly by: string;
  /** What every form carries and no page elsewhere can know; different for each process and each person who decides. */
  readonly token: string;
}
