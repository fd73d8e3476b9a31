import type { WordingWords } from "../languages/for-wording.ts";
import type { SoughtWords } from "./sought-words.ts";
import type { ComparedWord, WordKind } from "./words.ts";

/** Two words that correspond. */
export interface WordPair {
  /** The index of the claimed word. */
  readonly claimed: number;
  /** The index of the printed word. */
  readonly printed: number;
  /** Whether they are the same word in two forms: "close" and "closed". */
  readonly isOtherForm: boolean;
}

/** How much it counts if both sides have a word. */
const WEIGHT: Readonly<Record<WordKind, number>> = { content: 1, number: 1, negation: 0.5, function: 0.25 };

/** The share of a word's weight that counts for a pair of forms. */
const OTHER_FORM = 0.8;

/** What each printed word between two pairs costs: a small word far away is not worth pairing. */
const GAP = 0.1;

/** How much a word counts for. */
export function weightOf({ kind }: Pick<ComparedWord, "kind">): number {
  return WEIGHT[kind];
}

/** How much a pair of words counts for. */
export function weightOfPair(claimed: ComparedWord, isOtherForm: boolean): number {
  return isOtherForm ? weightOf(claimed) * OTHER_FORM : weightOf(claimed);
}

/**
 * The pairs of words by which a claim and a stretch of print are most alike, in order on both sides: local alignment
 * (Smith and Waterman, 1981), where leaving out claimed words costs nothing. Time and memory are the product of the two
 * lengths.
 */
export function alignWords(sought: SoughtWords, printed: readonly ComparedWord[]): WordPair[] {
  const { words: claimed, language } = sought;
  const width = printed.length + 1;
  const scores = new Float64Array((claimed.length + 1) * width);
  let best = 0;
  for (const [row, word] of claimed.entries()) {
    for (const [column, other] of printed.entries()) {
      const at = (row + 1) * width + column + 1;
      const paired = scoreOf(word, other, language);
      const score = Math.max(
        scores[at - width] ?? 0,
        (scores[at - 1] ?? 0) - GAP,
        paired === 0 ? 0 : (scores[at - width - 1] ?? 0) + paired,
      );
      scores[at] = score;
      if (score > (scores[best] ?? 0)) best = at;
    }
  }
  return pathTo(best, scores, sought, printed);
}

function pathTo(
  end: number,
  scores: Float64Array,
  { words: claimed, language }: SoughtWords,
  printed: readonly ComparedWord[],
): WordPair[] {
  const width = printed.length + 1;
  const pairs: WordPair[] = [];
  for (let at = end; (scores[at] ?? 0) > 0; ) {
    const score = scores[at] ?? 0;
    const [row, column] = [Math.floor(at / width) - 1, (at % width) - 1];
    const [word, other] = [claimed[row], printed[column]];
    if (word === undefined || other === undefined) break;
    const paired = scoreOf(word, other, language);
    if (paired > 0 && score === (scores[at - width - 1] ?? 0) + paired) {
      pairs.push({ claimed: row, printed: column, isOtherForm: word.form !== other.form });
      at -= width + 1;
    } else at -= score === (scores[at - width] ?? 0) ? width : 1;
  }
  return pairs.reverse();
}

/** How much it counts that one word corresponds to the other; 0 if it does not. */
function scoreOf(claimed: ComparedWord, printed: ComparedWord, language: WordingWords): number {
  if (claimed.form === printed.form) return weightOf(claimed);
  if (claimed.kind !== "content" || printed.kind !== "content") return 0;
  return isOtherForm(claimed.form, printed.form, language) ? weightOfPair(claimed, true) : 0;
}

const SHORTEST_STEM = 4;

/** Whether two words begin alike and differ only in an ending: "close" and "closing", "study" and "studies". */
function isOtherForm(a: string, b: string, { inflections }: WordingWords): boolean {
  const longest = Math.min(a.length, b.length);
  if (longest < SHORTEST_STEM || Math.abs(a.length - b.length) > 3) return false;
  let stem = 0;
  while (stem < longest && a[stem] === b[stem]) stem += 1;
  return stem >= SHORTEST_STEM && inflections.has(a.slice(stem)) && inflections.has(b.slice(stem));
}
