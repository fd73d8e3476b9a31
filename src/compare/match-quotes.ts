import type { WordingWords } from "../languages/for-wording.ts";
import { hashWords } from "../stories/hash-words.ts";
import { countShared } from "../stories/shingles.ts";
import { amountSigns } from "../wording/amount-signs.ts";

/** A quote as far as it is compared with others. */
export interface MatchableQuote {
  /** What was said. */
  readonly text: string;
  readonly start: number;
}

/** Two quotes that are the same in two versions of a text, by their index in each. */
export interface QuoteMatch {
  readonly one: number;
  readonly other: number;
  /** `same_words`: the same except for marks, spaces and case; `reworded`: alike. */
  readonly kind: "same_words" | "reworded";
  /** How alike their words are, from 0 to 1: twice the words that they share in order, over the words of both. */
  readonly share: number;
}

/** Less alike than this they are two quotes. */
const LEAST_SHARE = 0.5;

/** Whether longer quotes are alike is measured on their first words only; whether they are the same, on all of them. */
const MOST_WORDS = 400;

/**
 * Which quotes of one version are which of another: first those of the same words, in the order of the text, then those
 * that are most alike. Each is matched once at most. The result is in the order of the first version.
 */
export function matchQuotes(
  ones: readonly MatchableQuote[],
  others: readonly MatchableQuote[],
  { numbers: { percent } }: WordingWords,
): QuoteMatch[] {
  const read = ({ text }: MatchableQuote) => readQuote(text, percent);
  const [some, rest] = [ones.map(read), others.map(read)];
  const matches: QuoteMatch[] = [];
  const left = { ones: new Set(ones.keys()), others: new Set(others.keys()) };
  const take = (match: QuoteMatch) => {
    matches.push(match);
    left.ones.delete(match.one);
    left.others.delete(match.other);
  };
  // The last first, to be taken from the end.
  const byWords = new Map<string, number[]>(rest.map(({ key }) => [key, []]));
  for (const [other, { key }] of [...rest.entries()].reverse()) byWords.get(key)?.push(other);
  for (const [one, { key }] of some.entries()) {
    const other = byWords.get(key)?.pop();
    if (other !== undefined) take({ one, other, kind: "same_words", share: 1 });
  }
  const alike = [...left.ones].flatMap((one) =>
    [...left.others].map((other) => ({ one, other, share: likenessOf(some[one], rest[other]) })),
  );
  const best = alike
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share || a.one - b.one || a.other - b.other);
  for (const { one, other, share } of best) {
    if (left.ones.has(one) && left.others.has(other)) take({ one, other, kind: "reworded", share });
  }
  return matches.toSorted((a, b) => a.one - b.one);
}

interface ReadQuote {
  /** Equal for quotes with the same words in the same order and the same signs of amounts. */
  readonly key: string;
  /** The first words, as numbers. */
  readonly words: readonly number[];
  /** The same in rising order. */
  readonly sorted: Int32Array;
}

function readQuote(text: string, percent: string): ReadQuote {
  const hashes = hashWords(text.replaceAll("%", ` ${percent} `));
  const first = hashes.subarray(0, MOST_WORDS);
  const signs = amountSigns(text);
  return { key: `${hashes.join(" ")} ${signs}`, words: [...first], sorted: first.slice().sort() };
}

/** How alike two quotes are; 0 if they have too few words in common in any order, which is soon seen. */
function likenessOf(one: ReadQuote | undefined, other: ReadQuote | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const all = one.words.length + other.words.length;
  if (2 * countShared(one.sorted, other.sorted) < LEAST_SHARE * all) return 0;
  return likenessInOrder(one.words, other.words);
}

/**
 * Twice the longest common subsequence of words over the number of all (Dice); computed row by row, in the memory of
 * one row.
 */
export function likenessInOrder(one: readonly number[], other: readonly number[]): number {
  const all = one.length + other.length;
  if (all === 0) return 1;
  if (2 * Math.min(one.length, other.length) < LEAST_SHARE * all) return 0;
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 0; at < other.length; at += 1) {
      next[at + 1] = word === other[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return (2 * (row[other.length] ?? 0)) / all;
}
