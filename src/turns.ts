import { AsyncLocalStorage } from "node:async_hooks";
import { misuse } from "./misuse.ts";

/** Does one thing at a time, in the order asked for. */
export interface Turns {
  /**
   * Does work once everything before it is done, and returns its result.
   *
   * @throws ArchiveError `invalid_argument` if asked from within unfinished work, which would wait for itself, or after
   * the end
   */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits until everything asked for is done, and accepts nothing more. */
  end(): Promise<void>;
}

/** A turn that somebody holds until it is over. */
interface Turn {
  readonly of: Turns;
  isOver: boolean;
}

/** The turns in which the current code runs, including in calls that are answered later. */
const HELD = new AsyncLocalStorage<readonly Turn[]>();

/**
 * @param waitsForItself the message for work that would wait for itself
 * @param ended the message after the end
 */
export function turns(waitsForItself: string, ended: string): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let hasEnded = false;
  const self: Turns = {
    take: async (work) => {
      const held = HELD.getStore() ?? [];
      if (held.some((turn) => turn.of === self && !turn.isOver)) throw misuse(waitsForItself);
      if (hasEnded) throw misuse(ended);
      const turn = { of: self, isOver: false };
      const done = last
        .then(() => HELD.run([...held, turn], work))
        .finally(() => {
          turn.isOver = true;
        });
      last = done.catch(() => {});
      return done;
    },
    end: async () => {
      hasEnded = true;
      await last;
    },
  };
  return self;
}
