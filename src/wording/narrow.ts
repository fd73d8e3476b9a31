import type { WordingWords } from "../languages/for-wording.ts";
import { weightOf } from "./align.ts";
import type { SoughtWords } from "./sought-words.ts";
import { type ComparedWord, readWords } from "./words.ts";

/** A claim, made ready to be looked for in many texts. */
export function seek(claim: string, language: WordingWords): SoughtWords {
  const words = readWords([claim], language);
  return { language, words, weights: new Map(words.map((word) => [word.form, weightOf(word)])) };
}

/** Of a long text so many words for each that is looked for are compared, and some more. */
const [TIMES, MORE] = [3, 20];

/**
 * The stretch of a long text in which most of the words stand that are looked for, each counted once, and the first of equals:
 * what comes into question for the alignment, whose cost is the product of lengths. In linear time.
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
