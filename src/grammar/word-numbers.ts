import { hashText } from "../text/hash-text.ts";

/**
 * An unchanging table from words to whole numbers, for long lists that are asked for every word of an article. Open
 * addressing with linear probing, half of the slots free: a word that is not listed costs one look into one array, where
 * a `Map` follows a chain through the heap.
 */
export class WordNumbers {
  readonly #words: readonly string[];
  readonly #numbers: Int32Array;
  /** Two entries a slot: the hash of a word, and its place in `#words` plus 1, or 0 in a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(entries: ReadonlyMap<string, number>) {
    this.#words = [...entries.keys()];
    this.#numbers = Int32Array.from(entries.values());
    const size = 2 << Math.ceil(Math.log2(entries.size + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    for (const [place, word] of this.#words.entries()) this.#add(hashText(word), place);
  }

  #add(hash: number, place: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = place + 1;
  }

  /** The number of a word, or `otherwise` if it is not listed; `hash` is the word's, where the caller has it. */
  get(word: string, otherwise: number, hash = hashText(word)): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[2 * slot + 1] ?? 0) - 1;
      if (place < 0) return otherwise;
      if (slots[2 * slot] === hash && this.#words[place] === word) return this.#numbers[place] ?? otherwise;
    }
  }
}
