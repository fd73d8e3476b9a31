/** Numbers from 0 (included) to 1 (excluded), one at each call. */
export type Random = () => number;

/** A source of random numbers (mulberry32): the same seed gives the same numbers on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * As many of the items as asked for, each as likely as any other, in the order drawn; all of them if there are not
 * more. The list stays as it is. (Fisher and Yates, as far as needed.)
 */
export function draw<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const pool = [...items];
  const size = Math.min(count, pool.length);
  for (let at = 0; at < size; at++) {
    const chosen = at + Math.floor(random() * (pool.length - at));
    const [one, other] = [pool[at], pool[chosen]];
    if (one === undefined || other === undefined) break;
    pool[at] = other;
    pool[chosen] = one;
  }
  return pool.slice(0, size);
}

/**
 * Keeps a fixed number of the items that come by, each as likely as any other, however many come; no more are held in
 * memory. (Vitter's algorithm R.)
 */
export class Reservoir<Item> {
  readonly #size: number;
  readonly #random: Random;
  readonly #kept: Item[] = [];
  #seen = 0;

  constructor(size: number, random: Random) {
    this.#size = size;
    this.#random = random;
  }

  offer(item: Item): void {
    this.#seen += 1;
    if (this.#kept.length < this.#size) {
      this.#kept.push(item);
      return;
    }
    const place = Math.floor(this.#random() * this.#seen);
    if (place < this.#size) this.#kept[place] = item;
  }

  /** How many have come by. */
  get seen(): number {
    return this.#seen;
  }

  get kept(): readonly Item[] {
    return this.#kept;
  }
}
