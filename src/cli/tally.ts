/** How often something was met, and the name that it was first met under. */
export interface Tallied {
  readonly example: string;
  readonly count: number;
}

/** Counts things by kind, the kinds in the order in which they were met. */
export class Tally<Kind> {
  readonly #kinds = new Map<Kind, Tallied>();

  add(kind: Kind, name: string): void {
    const { example, count } = this.#kinds.get(kind) ?? { example: name, count: 0 };
    this.#kinds.set(kind, { example, count: count + 1 });
  }

  [Symbol.iterator](): Iterator<readonly [Kind, Tallied]> {
    return this.#kinds.entries();
  }
}
