import { hashText } from "../text/hash-text.ts";

/**
 * An immutable table from words to whole numbers, for long lists that are looked up for every word of an article. It
 * uses open addressing with linear probing, and half of the slots are free: a word that is not listed costs one look
 * into one array, where a `Map` follows a chain through the heap.
 */
export class WordNumbers {
  readonly #words: readonly string[];
  /**
   * Three entries for each slot: the hash of a word; its place in `#words` plus 1, or 0 in a free slot; and its number.
   */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(entries: ReadonlyMap<string, number>) {
    const size = 2 << Math.ceil(Math.log2(entries.size + 1));
    this.#words = [...entries.keys()];
    this.#mask = size - 1;
    this.#slots = new Int32Array(3 * size);
    let place = 0;
    for (const [word, number] of entries) {
      place += 1;
      this.#add(hashText(word), place, number);
    }
  }

  #add(hash: number, place: number, number: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[3 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[3 * slot] = hash;
    this.#slots[3 * slot + 1] = place;
    this.#slots[3 * slot + 2] = number;
  }

  /** The number of a word, or `otherwise` if it is not listed. `hash` is the word's hash, if the caller has it. */
  get(word: string, otherwise: number, hash = hashText(word)): number {
    const slots = this.#slots;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = slots[3 * slot + 1] ?? 0;
      if (place === 0) return otherwise;
      if (slots[3 * slot] === hash && this.#words[place - 1] === word) return slots[3 * slot + 2] ?? otherwise;
    }
  }
}
