/**
 * A small, fast source of chance (sfc32 by Chris Doty-Humphrey, public domain): the same seed gives the same numbers on
 * every machine.
 */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  /** @param seed any safe integer */
  constructor(seed: number) {
    this.reseed(seed);
  }

  reseed(seed: number): void {
    this.a = seed | 0;
    this.b = Math.floor(seed / 2 ** 32) | 0;
    this.c = 0x9e3779b9 | 0;
    this.counter = 1;
    for (let round = 0; round < 12; round += 1) this.uint32();
  }

  uint32(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 (included) to 1 (excluded). */
  share(): number {
    return this.uint32() * 2 ** -32;
  }

  /** From 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.uint32() * count * 2 ** -32);
  }

  /** From `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.uint32() < probability * 2 ** 32;
  }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  /** A rank from 0 to `count` - 1. The n-th is drawn about 1/n as often as the first (Zipf's law, exponent 1). */
  zipf(count: number): number {
    return Math.floor(Math.exp(this.share() * Math.log(count + 1))) - 1;
  }
}

/** A well mixed 32-bit number for two integers (the finalizer of MurmurHash3, public domain). */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first | 0, 0x85ebca6b) ^ Math.imul((second | 0) + 0x7f4a7c15, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
