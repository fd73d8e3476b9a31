import type { WordingWords } from "../languages/for-wording.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { sentenceAround } from "../wording/sentence-around.ts";
import { readWords } from "../wording/words.ts";

/** Code points on either side in which the rest of a sentence is looked for. */
const AROUND = 400;

/**
 * The negations, in order, in the sentences in which a passage begins and ends, outside the passage: "would go" and
 * "would go nowhere" have the same words up to there and say the opposite. Also returns where those sentences stand, in
 * code points.
 */
export function negationsBeside(
  text: string,
  { start, end }: Span,
  language: WordingWords,
): { readonly negations: string; readonly sentence: Span } {
  const slice = codePointSlicer(text);
  const from = Math.max(0, start - AROUND);
  const stretches = [
    slice({ start: from, end: start }),
    slice({ start, end }),
    slice({ start: end, end: end + AROUND }),
  ];
  const words = readWords(stretches, language);
  const [first, last] = [
    words.findIndex(({ stretch }) => stretch === 1),
    words.findLastIndex(({ stretch }) => stretch === 1),
  ];
  if (first < 0) return { negations: "", sentence: { start, end } };
  const [begin, behind] = sentenceAround(words, first, last);
  const around = words.slice(begin, behind);
  const negations = around.filter(({ kind, stretch }) => kind === "negation" && stretch !== 1).map(({ form }) => form);
  return {
    negations: negations.join(" "),
    sentence: { start: placeOf(around[0]), end: placeOf(around.at(-1), "end") },
  };

  function placeOf(word: (typeof words)[number] | undefined, side: "start" | "end" = "start"): number {
    if (word === undefined || word.stretch === 1) return side === "start" ? start : end;
    const offset = [...(stretches[word.stretch] ?? "").slice(0, word[side])].length;
    return (word.stretch === 0 ? from : end) + offset;
  }
}
