import type { Reader } from "../archive/reader.ts";
import type { Draft } from "../desk/draft.ts";

/** What the reader writes people's decisions through; it opens no database for that itself. */
export interface Desk {
  /** Who decides by a request; null if nobody does, and the pages only read. */
  by(request: Request): string | null;
  /**
   * Does work in the name of somebody with the archive as it stands, which nobody changes before it is done. What it decides is kept as a whole; if the
   * work throws, nothing is.
   */
  write<Result>(by: string, work: (within: DeskWork) => Promise<Result>): Promise<Result>;
}

/** An archive while something is being decided about it. */
export interface DeskWork {
  readonly db: Reader;
  /** Logs a decision and brings the rows to what follows from it. */
  decide(draft: Draft, reason: string | null): Promise<unknown>;
}

/** What the forms of pages need to know where people may decide something. */
export interface Editing {
  readonly by: string;
  /** What every form carries and no page elsewhere can know: another one for each process, and for each who decides. */
  readonly token: string;
}
