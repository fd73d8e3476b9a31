/** The most rows in all that a search by any of several words may look at. Ranking one takes a microsecond. */
const MAX_LOOKED_AT = 20_000;

/** Only this many words are counted, the longest: longer words are usually rarer. */
const MAX_COUNTED = 24;

/** This many of the words that are too common to be searched for alone are tried in pairs. */
const PAIRED = 4;

/** Lists of words. A row matches if its text has all the words of any one list. */
export type AnyOfThese = readonly (readonly string[])[];

/**
 * What to ask the index for, and whether few enough rows match to be looked at and ranked. If not, those stored last
 * are taken.
 */
export interface NearestChoice {
  readonly match: AnyOfThese;
  readonly isBounded: boolean;
}

/** Counts the rows that match, up to a limit. */
export type CountUpTo = (match: AnyOfThese, most: number) => Promise<number>;

/**
 * What to ask an index for: rows whose text has the rarest of some words, or two of the rarest that are too common
 * alone. If all are too common even in pairs, the rarest few together. However common the words are, the number of rows
 * the index looks at is bounded. Null if it knows none of them.
 */
export async function chooseNearest(countUpTo: CountUpTo, words: readonly string[]): Promise<NearestChoice | null> {
  const counted = await countWords(countUpTo, words);
  const rare: string[] = [];
  let left = MAX_LOOKED_AT;
  for (const { word, rows } of counted) {
    if (rows > left) break;
    rare.push(word);
    left -= rows;
  }
  const common = counted.slice(rare.length, rare.length + PAIRED).map(({ word }) => word);
  const pairs = await fitting(countUpTo, pairsOf(common), left);
  if (rare.length + pairs.length > 0) return { match: [...rare.map((word) => [word]), ...pairs], isBounded: true };
  if (common.length === 0) return null;
  const rows = await countUpTo([common], MAX_LOOKED_AT + 1);
  return { match: [common], isBounded: rows <= MAX_LOOKED_AT };
}

interface CountedWord {
  readonly word: string;
  /** At most one more than {@link MAX_LOOKED_AT}, whatever the true number. */
  readonly rows: number;
}

/** The words with the number of rows that have them, rarest first, without those that no row has. */
async function countWords(countUpTo: CountUpTo, words: readonly string[]): Promise<CountedWord[]> {
  const longest = [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, MAX_COUNTED);
  const counted: CountedWord[] = [];
  for (const word of longest) {
    const rows = await countUpTo([[word]], MAX_LOOKED_AT + 1);
    if (rows > 0) counted.push({ word, rows });
  }
  return counted.toSorted((a, b) => a.rows - b.rows);
}

function pairsOf(words: readonly string[]): string[][] {
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => [word, other]));
}

/** The pairs that together match no more rows than `most`, the first ones preferred. */
async function fitting(countUpTo: CountUpTo, pairs: readonly string[][], most: number): Promise<string[][]> {
  const fit: string[][] = [];
  let left = most;
  for (const pair of pairs) {
    const rows = await countUpTo([pair], left + 1);
    if (rows > left) continue;
    left -= rows;
    fit.push(pair);
  }
  return fit;
}
