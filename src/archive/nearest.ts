/** Rows that a search by any of some words may look at in all: to rank one takes a microsecond. */
const MAX_LOOKED_AT = 20_000;

/** Longer words are rarer as a rule: of many, so many of the longest are counted. */
const MAX_COUNTED = 24;

/** How many words that are too common to be looked for alone are looked for in pairs. */
const PAIRED = 4;

/** Lists of words: a row meets it if its text has all the words of one of them. */
export type AnyOfThese = readonly (readonly string[])[];

/** What is asked of the index, and whether it is met by no more rows than may be looked at; else they are taken as they are stored. */
export interface NearestChoice {
  readonly match: AnyOfThese;
  readonly isBounded: boolean;
}

/** How many rows meet something, counted up to a number. */
export type CountUpTo = (match: AnyOfThese, most: number) => Promise<number>;

/**
 * What to ask an index for to find the rows whose text has the rarest of some words, or two of the rarest that are too common
 * alone; if all are too common even in pairs, all of them together. What the index looks at is bounded, whatever the words are.
 * Null if it knows none of them.
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
  /** If they are more than {@link MAX_LOOKED_AT}, one more than that. */
  readonly rows: number;
}

/** The words by the number of rows that have them, without those that no row has. */
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

/** The first of some pairs that together give no more rows than this. */
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
