import { duration } from "./archive-words.ts";
import { RecentRate } from "./recent-rate.ts";
import type { Terminal } from "./terminal.ts";

/** How far a long command has come; shown only if a person watches. */
export interface Progress {
  /** Reports that this many more are done. */
  advance(done: number): void;
  stop(): void;
}

/**
 * Shows a line on standard error that says how much is done, how fast, and how long it still takes. It shows nothing if
 * that is not a terminal, or as long as there is no more than one thing.
 *
 * @param total null if not known; files may hold several articles, and once there are more than this the total is no
 * longer known
 */
export function startProgress(total: number | null, terminal: Terminal): Progress {
  if (!terminal.interactive) return { advance: () => {}, stop: () => {} };
  const rate = new RecentRate(performance.now());
  let done = 0;
  const show = () => {
    if (total === 1 && done <= 1) return;
    const known = total !== null && done > total ? null : total;
    terminal.showProgress(progressLine({ done, total: known, perSecond: rate.perSecond }));
  };
  show();
  return {
    advance: (more) => {
      done += more;
      rate.add(more, performance.now());
      show();
    },
    stop: () => terminal.showProgress(null),
  };
}

interface State {
  readonly done: number;
  readonly total: number | null;
  /** Null at first. */
  readonly perSecond: number | null;
}

/**
 * "[==========                    ] 1,000 of 3,000, 512 a second, 4 s left"; without a total "1,000 read, 512 a
 * second".
 */
export function progressLine({ done, total, perSecond }: State): string {
  const pace = perSecond === null ? "" : `, ${formatted(perSecond)} a second`;
  if (total === null) return `${formatted(done)} read${pace}`;
  const left = perSecond === null || perSecond === 0 ? "" : `, ${duration(Math.max(total - done, 0) / perSecond)} left`;
  return `${bar(total === 0 ? 1 : Math.min(done / total, 1))} ${formatted(done)} of ${formatted(total)}${pace}${left}`;
}

const BAR_WIDTH = 30;

function bar(share: number): string {
  return `[${"=".repeat(Math.floor(share * BAR_WIDTH)).padEnd(BAR_WIDTH)}]`;
}

function formatted(number: number): string {
  return number.toLocaleString("en-US", { maximumFractionDigits: number < 10 ? 1 : 0 });
}
