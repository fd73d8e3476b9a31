import type { SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

/** How far a long command has come; shown only where a person watches. */
export interface Progress {
  /** Lines printed by `print` go above the bar, which then shows `done` more. */
  advance(done: number, print: () => void): void;
  stop(): void;
}

/**
 * A bar on standard error, or nothing if that is no terminal.
 *
 * @param total null if it is not known
 */
export async function startProgress(total: number | null, terminal: Terminal): Promise<Progress> {
  if (!terminal.interactive || total === 1) return { advance: (_, print) => print(), stop: () => {} };
  const { SingleBar } = await import("cli-progress");
  const format = total === null ? "{value} read" : "{bar} {value} of {total}, {eta_formatted} left";
  return bar(new SingleBar({ format, clearOnComplete: true, barsize: 30 }), total ?? 0);
}

function bar(single: SingleBar, total: number): Progress {
  let value = 0;
  single.start(total, value);
  return {
    advance: (done, print) => {
      value += done;
      single.stop();
      print();
      single.start(Math.max(total, value), value);
    },
    stop: () => single.stop(),
  };
}
