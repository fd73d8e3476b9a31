import type { WordingWords } from "../languages/for-wording.ts";
import { weightOf } from "./align.ts";
import type { SoughtWords } from "./sought-words.ts";
import { type ComparedWord, readWords } from "./words.ts";

/** Prepares a claim for being sought in many texts. */
export function seek(claim: string, language: WordingWords): SoughtWords {
  const words = readWords([claim], language);
  return { language, words, weights: new Map(words.map((word) => [word.form, weightOf(word)])) };
}

/** How many words of a long text are compared for each word of the claim, and how many more in all. */
const [TIMES, MORE] = [3, 20];

/**
 * The stretch of a long text with most of the sought words, by weight, each counted once; the first of equals. Only
 * this is aligned, because the cost of alignment is the product of lengths. Linear time.
 *
 * @returns the indexes of its first word and of the one behind its last
 */
export function narrow({ words, weights }: SoughtWords, printed: readonly ComparedWord[]): readonly [number, number] {
  const width = words.length * TIMES + MORE;
  if (printed.length <= width) return [0, printed.length];
  const within = new Map<string, number>();
  let weight = 0;
  let best = 0;
  let bestStart = 0;
  for (const [index, { form }] of printed.entries()) {
    const leaving = printed[index - width]?.form;
    if (leaving !== undefined) weight -= leave(within, leaving, weights);
    weight += enter(within, form, weights);
    if (weight <= best) continue;
    best = weight;
    bestStart = Math.max(0, index - width + 1);
  }
  // The best is known when its last word comes: what follows may belong to it, too.
  const start = Math.min(bestStart, printed.length - width);
  return [start, Math.min(printed.length, start + width + MORE)];
}

function enter(within: Map<string, number>, form: string, weights: ReadonlyMap<string, number>): number {
  const weight = weights.get(form);
  if (weight === undefined) return 0;
  const count = within.get(form) ?? 0;
  within.set(form, count + 1);
  return count === 0 ? weight : 0;
}

function leave(within: Map<string, number>, form: string, weights: ReadonlyMap<string, number>): number {
  const count = within.get(form);
  if (count === undefined) return 0;
  within.set(form, count - 1);
  return count === 1 ? (weights.get(form) ?? 0) : 0;
}
