import { ALL_DIVIDED_WORDS } from "../../../languages/known/divided-words.ts";

/** The words of a document that stand whole in a line, to tell which hyphens at line ends belong to a word. */
export class Vocabulary {
  readonly #words = new Set<string>();
  /** Whether U+2010 is the hyphen that was typed. Programs that divide words print it where their author did not. */
  #isHyphenTyped = false;
  /** How many hyphens were kept though it is not known whether they belong to the word. */
  doubtful = 0;

  /** @param line without the parts of words at its beginning and end, or with them: they do no harm if few */
  learn(line: string): void {
    this.#isHyphenTyped ||= /\p{L}\u2010\p{L}/u.test(line);
    const words = line.toLowerCase().match(/[\p{L}’']+(?:-[\p{L}’']+)*/gu) ?? [];
    // The first and the last may be parts of words.
    for (const word of words.slice(1, -1)) this.#words.add(word);
  }

  /**
   * Two lines as they are read on: a word that was divided at the end of the first is whole again where that is sure, because
   * the document or the language has it written so; otherwise its hyphen stays. Other lines are parted by a space.
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
