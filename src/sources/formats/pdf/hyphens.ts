import { ALL_DIVIDED_WORDS } from "../../../languages/known/divided-words.ts";

/** The words that stand whole in lines of a document. They show which hyphens at line ends belong to a word. */
export class Vocabulary {
  readonly #words = new Set<string>();
  /**
   * Whether U+2010 is the hyphen that the author typed. Programs that divide words print it where the author typed
   * none.
   */
  #isHyphenTyped = false;
  /** How many hyphens were kept though it is not known whether they belong to the word. */
  doubtful = 0;

  /** @param line a line, which may begin or end with a part of a word: its first and last words are ignored */
  learn(line: string): void {
    this.#isHyphenTyped ||= /\p{L}\u2010\p{L}/u.test(line);
    const words = line.toLowerCase().match(/[\p{L}’']+(?:-[\p{L}’']+)*/gu) ?? [];
    // The first and the last may be parts of words.
    for (const word of words.slice(1, -1)) this.#words.add(word);
  }

  /**
   * Joins two lines. A word divided at the end of the first is made whole where that is certain, because the document
   * or the language writes it so; otherwise its hyphen stays. Other lines are joined with a space.
   */
  join(line: string, next: string): string {
    if (line.endsWith(SOFT_HYPHEN)) return line.slice(0, -1) + next;
    const first = /([\p{L}’'-]{0,60}\p{L})[-\u2010]$/u.exec(line.slice(-64))?.[1]?.toLowerCase();
    const second = /^\p{Ll}[\p{L}’']*/u.exec(next)?.[0].toLowerCase();
    if (first === undefined) return `${line} ${next}`;
    if (second === undefined) return /^\p{L}/u.test(next) ? line + next : `${line} ${next}`;
    const isDivided = line.endsWith(HYPHEN) && !this.#isHyphenTyped;
    return isDivided || this.#isDivided(first, second) ? line.slice(0, -1) + next : line + next;
  }

  #isDivided(first: string, second: string): boolean {
    if (this.#words.has(`${first}-${second}`)) return false;
    if (this.#isWord(first + second) || ALL_DIVIDED_WORDS.some(({ endings }) => endings.has(second))) return true;
    this.doubtful += 1;
    return false;
  }

  #isWord(word: string): boolean {
    return this.#words.has(word) || ALL_DIVIDED_WORDS.some(({ commonWords }) => commonWords.has(word));
  }
}

const SOFT_HYPHEN = "\u00ad";
const HYPHEN = "\u2010";
