/** How long the past counts: the present pace says more than that of an hour ago. */
const WINDOW_MS = 20_000;

/** How many things are done per second, over the last twenty seconds. */
export class RecentRate {
  /** How much was done by which millisecond; the first sample is where the window begins. */
  readonly #samples: { readonly at: number; readonly done: number }[];

  constructor(startedAt: number) {
    this.#samples = [{ at: startedAt, done: 0 }];
  }

  add(more: number, at: number): void {
    this.#samples.push({ at, done: (this.#samples.at(-1)?.done ?? 0) + more });
    while (this.#samples.length > 2 && (this.#samples[1]?.at ?? at) <= at - WINDOW_MS) this.#samples.shift();
  }

  /** The rate; null as long as no time has passed. */
  get perSecond(): number | null {
    const [first, last] = [this.#samples.at(0), this.#samples.at(-1)];
    if (first === undefined || last === undefined || last.at <= first.at) return null;
    return (last.done - first.done) / ((last.at - first.at) / 1000);
  }
}
