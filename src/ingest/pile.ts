/** How much a {@link Pile} takes before it is full. */
export interface PileLimit {
  readonly things: number;
  readonly bytes: number;
}

/** Gathers things until they are many or large. */
export class Pile<Thing> {
  #things: Thing[] = [];
  #bytes = 0;
  readonly #limit: PileLimit;

  constructor(limit: PileLimit) {
    this.#limit = limit;
  }

  add(thing: Thing, bytes: number): void {
    this.#things.push(thing);
    this.#bytes += bytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get isFull(): boolean {
    return this.#things.length >= this.#limit.things || this.#bytes >= this.#limit.bytes;
  }

  /** Everything gathered; the pile is empty afterwards. */
  take(): readonly Thing[] {
    const things = this.#things;
    this.#things = [];
    this.#bytes = 0;
    return things;
  }
}
