import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** What long work is given: a signal that ends it, and a way to say how far it has come. */
export interface Watch {
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Does work that a person watches: an interrupt ends it, and once it says how much is done, that is shown.
 *
 * @param interrupted says what became of the work if it is interrupted
 */
export async function watched<Result>(
  terminal: Terminal,
  interrupted: string,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result> {
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort(new Error(`interrupted: ${interrupted}`)));
  let stop = () => {};
  let advance: ((done: number) => void) | null = null;
  let before = 0;
  const onProgress = (done: number, all: number) => {
    if (advance === null) ({ advance, stop } = startProgress(all, terminal));
    advance(done - before);
    before = done;
  };
  try {
    return await work({ signal: interrupt.signal, onProgress });
  } finally {
    release();
    stop();
  }
}
