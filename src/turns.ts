import { AsyncLocalStorage } from "node:async_hooks";
import { misuse } from "./misuse.ts";

/** Lets one thing be done at a time, in the order in which they were asked for. */
export interface Turns {
  /**
   * Does work when everything before it is done, and gives what it gives.
   *
   * @throws ArchiveError `invalid_argument` if it is asked from within work that is still being done, for it would wait for
   * itself, and after the end
   */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits until all that was asked for is done, and takes nothing more. */
  end(): Promise<void>;
}

/** A turn that somebody has, until it is over. */
interface Turn {
  readonly of: Turns;
  isOver: boolean;
}

/** The turns in which the present code runs, calls that it made and that are answered later included. */
const HELD = new AsyncLocalStorage<readonly Turn[]>();

/**
 * @param waitsForItself what is said to work that would wait for itself
 * @param ended what is said after the end
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
