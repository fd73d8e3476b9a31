import type { WordingWords } from "../languages/for-wording.ts";
import type { Stance } from "../vocabulary.ts";
import { amountSigns } from "../wording/amount-signs.ts";
import { type ComparedWord, readWords } from "../wording/words.ts";
import { foldSpelling } from "./fold-spelling.ts";

/**
 * The keys by which the words of a quote are compared with those of others: numbers of 53 bits, the same on every
 * machine.
 */
export interface WordingKeys {
  /** Equal if the words are those of one utterance, as far as words show it. */
  readonly words: number;
  /** Equal if all words are the same, in the same order; spelling, short forms and figures for numbers do not count. */
  readonly wording: number;
  /**
   * Equal if all that matters is the same, in the same order: words that say something by themselves, numbers with
   * their signs, and negations.
   */
  readonly substance: number;
  readonly count: number;
}

/** This many words are rarely said twice in the same order. Fewer words are one utterance only within one story. */
export const FEWEST_WORDS = 6;

/**
 * With at least this many words that say something by themselves, those stand for all; with fewer, all words must be
 * the same.
 */
const FEWEST_TELLING = 4;

/**
 * The keys of the words of a quote, given as its segments as printed. Longer quotes are known by the words that say
 * something by themselves, so that prints which differ in a small word, a number or a negation come together and the
 * difference can be shown. Prints that differ only in spelling ("data points", "datapoints") come together, too.
 * Asserted words never come together with denied or asked ones. Linear.
 *
 * @param language that of the article
 */
export function wordingKeys(stretches: readonly string[], stance: Stance, language: WordingWords): WordingKeys {
  const withoutAsides = (stretch: string) => stretch.replaceAll(ASIDES, (aside) => withoutAside(aside, language));
  const printed = stretches.map((stretch) => stretch.replaceAll(INSERTIONS, " "));
  const words = readWords(printed.map(withoutAsides), language);
  const telling = words.filter(({ kind }) => kind === "content");
  const stands = words.length >= FEWEST_WORDS && telling.length >= FEWEST_TELLING;
  const signs = amountSigns(stretches.join(" "));
  const substance = words.filter(({ kind }) => kind !== "function");
  return {
    words: stands ? hashOf(telling, `${stance} telling`, language) : hashOf(words, `${stance} all`),
    wording: hashOf(readWords(printed, language), `${stance} ${signs}`),
    substance: stands ? hashOf(substance, `${stance} ${signs}`, language) : hashOf(words, `${stance} ${signs}`),
    count: words.length,
  };
}

/** What an editor has inserted was not said. */
const INSERTIONS = /\[[^[\]]{0,60}\]|<[^<>]{0,60}>/g;

/** What stands in round brackets may be an editor's or a writer's own. */
const ASIDES = /\([^()]{0,60}\)/g;

/** Nobody can tell whose an aside is, so one that matters, with a number or a negation, stays. */
function withoutAside(aside: string, language: WordingWords): string {
  return readWords([aside], language).some(({ kind }) => kind === "number" || kind === "negation") ? aside : " ";
}

/**
 * FNV-1a of 32 bits, and 21 bits of another hash.
 *
 * @param language the language whose different spellings count as one; not given if they are to differ
 */
function hashOf(words: readonly ComparedWord[], kind: string, language?: WordingWords): number {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x5bd1e995) ^ (other >>> 15);
    }
  };
  const part = () => {
    one = Math.imul(one ^ 0x20, 0x01000193);
    other = Math.imul(other ^ 0x20, 0x5bd1e995);
  };
  add(kind);
  part();
  for (const [at, { form }] of words.entries()) {
    add(language === undefined ? form : foldSpelling(form, language));
    if (language === undefined || !mayBeOneWord(form, words[at + 1]?.form)) part();
  }
  return ((other ^ (other >>> 13)) & 0x1fffff) * 2 ** 32 + (one >>> 0);
}

/** Whether two words may be printed as one. Only long ones may, since "re-sign" is not "resign". */
function mayBeOneWord(one: string, next = ""): boolean {
  return LONG_WORD.test(one) && LONG_WORD.test(next);
}
const LONG_WORD = /^\p{L}{4,}/u;
