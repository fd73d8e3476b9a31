import type { StoryWords } from "../languages/for-stories.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isDigit, isInvisible, isLetter, unitAt } from "../text/characters.ts";

/** The words of a text as numbers: case, marks and white space make no difference. */
export interface HashedWords {
  /** A hash of each word, in order. */
  readonly hashes: Int32Array;
  /**
   * 1 for each word that is a figure, a day of the week or a month: what changes in a text that is used again and
   * again.
   */
  readonly figures: Uint8Array;
}

/**
 * Hashes the words of a text: letters and digits, folded to lower case. An apostrophe inside a word is dropped, so that
 * "don't" and "don’t" are one word; every other mark separates words. Linear.
 */
export function hashWords(text: string): Int32Array {
  return hashAll(text, NO_TIMES).hashes;
}

/** The same, and which of the words are figures or times in a language. */
export function hashWordsAndTimes(text: string, language: StoryWords): HashedWords {
  return hashAll(text, timesOf(language));
}

const NO_TIMES: ReadonlySet<number> = new Set();
const timesOf = perLanguage(({ daysAndMonths }: StoryWords) => new Set(Array.from(daysAndMonths, hashWord)));

function hashAll(text: string, times: ReadonlySet<number>): HashedWords {
  const folded = fold(text);
  const hashes: number[] = [];
  const figures: number[] = [];
  for (let at = 0; at < folded.length; ) {
    const unit = unitAt(folded, at);
    if (!isWordUnit(unit)) {
      at += 1;
      continue;
    }
    const isFigure = isDigit(unit);
    let hash = OFFSET_BASIS;
    for (; at < folded.length; at += 1) {
      const next = unitAt(folded, at);
      if (isWordUnit(next)) hash = Math.imul(hash ^ next, PRIME);
      else if (!isInvisible(next) && !isApostropheWithin(folded, at, next)) break;
    }
    hashes.push(hash);
    figures.push(isFigure || times.has(hash) ? 1 : 0);
  }
  return { hashes: Int32Array.from(hashes), figures: Uint8Array.from(figures) };
}

/** The hash of one word in lower case. */
export function hashWord(word: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** FNV-1a of 32 bits, over UTF-16 units. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Most texts have nothing to fold but their case; quotation marks and dashes of every form separate words. */
function fold(text: string): string {
  return (HAS_FORMS.test(text) ? text.normalize("NFKC") : text).toLowerCase();
}
const HAS_FORMS = /[^\p{ASCII}\u2010-\u2026]/u;

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit);
  return isLetter(unit);
}

function isApostropheWithin(text: string, at: number, unit: number): boolean {
  return (unit === 0x27 || unit === 0x2019) && at + 1 < text.length && isLetter(unitAt(text, at + 1));
}
