import type { Stance } from "../vocabulary.ts";
import { amountSigns } from "../wording/amount-signs.ts";
import { type ComparedWord, readWords } from "../wording/words.ts";

/** By what the words of a quote are compared with those of others; numbers of 53 bits, the same wherever they are made. */
export interface WordingKeys {
  /** The same where the words are those of one utterance, as far as words tell. */
  readonly words: number;
  /** The same where all words are the same, in the same order; spelling, short forms and figures for numbers do not count. */
  readonly wording: number;
  /** The same where all that matters is: what says something by itself, numbers with their signs and negations, in the same order. */
  readonly substance: number;
  readonly count: number;
}

/** So many words are rarely said twice in the same order. Of fewer only those that stand in one story are one utterance. */
export const FEWEST_WORDS = 6;

/** So many words that say something by themselves stand for all; where there are fewer, all words must be the same. */
const FEWEST_TELLING = 4;

/**
 * The keys of the words of a quote: its segments as printed. Longer words are known by those that say something by themselves, so
 * that prints which differ in a small word, a number or a negation come together and can be told apart; words that are asserted
 * never come together with words that are denied or asked. Linear.
 */
export function wordingKeys(stretches: readonly string[], stance: Stance): WordingKeys {
  const words = readWords(stretches.map((stretch) => stretch.replaceAll(INSERTIONS, " ")));
  const telling = words.filter(({ kind }) => kind === "content");
  const stands = words.length >= FEWEST_WORDS && telling.length >= FEWEST_TELLING;
  const signs = amountSigns(stretches.join(" "));
  const substance = words.filter(({ kind }) => kind !== "function");
  return {
    words: hashOf(stands ? telling : words, `${stance} ${stands ? "telling" : "all"}`),
    wording: hashOf(words, `${stance} ${signs}`),
    substance: hashOf(stands ? substance : words, `${stance} ${signs}`),
    count: words.length,
  };
}

/** What an editor has put in is not what was said. */
const INSERTIONS = /\[[^[\]]{0,60}\]/g;

/** FNV-1a of 32 bits and another hash beside it, of which 21 bits are taken. */
function hashOf(words: readonly ComparedWord[], kind: string): number {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x5bd1e995) ^ (other >>> 15);
    }
    one = Math.imul(one ^ 0x20, 0x01000193);
    other = Math.imul(other ^ 0x20, 0x5bd1e995);
  };
  add(kind);
  for (const { form } of words) add(form);
  return ((other ^ (other >>> 13)) & 0x1fffff) * 2 ** 32 + (one >>> 0);
}
