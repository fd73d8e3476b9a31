import type { MarkedParagraph } from "./marked-text.ts";

/** Paragraphs one after the other, which are shown or folded away together. */
export interface Run<Paragraph> {
  readonly isFolded: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** In code points: an article of so many is long, some twenty pages of a book. */
export const LONG_TEXT = 30_000;
/** How many paragraphs stay in sight at the beginning of a run, beside the last one, which leads to the next quote. */
const KEPT = 2;
/** Fewer are not worth a click. */
const FOLDED_AT_LEAST = 5;

/**
 * Paragraphs of a long article, in order, cut into those that are shown and those that are folded away: what stands within a long
 * run that has no mark of a quote, no asked passage and nothing else that must be seen. Together they are all the paragraphs.
 *
 * @param mustShow whether a paragraph is to be seen for another reason
 */
export function foldLongRuns<Paragraph extends MarkedParagraph<unknown, unknown>>(
  paragraphs: readonly Paragraph[],
  mustShow: (paragraph: Paragraph) => boolean,
): Run<Paragraph>[] {
  return plainRuns(paragraphs, mustShow).flatMap((run): Run<Paragraph>[] => {
    const { isFolded: isPlain, paragraphs: within } = run;
    if (!isPlain || within.length < KEPT + FOLDED_AT_LEAST + 1) return [{ ...run, isFolded: false }];
    return [
      { isFolded: false, paragraphs: within.slice(0, KEPT) },
      { isFolded: true, paragraphs: within.slice(KEPT, -1) },
      { isFolded: false, paragraphs: within.slice(-1) },
    ];
  });
}

/** Runs of paragraphs that could all be folded, or none of them. */
function plainRuns<Paragraph extends MarkedParagraph<unknown, unknown>>(
  paragraphs: readonly Paragraph[],
  mustShow: (paragraph: Paragraph) => boolean,
): Run<Paragraph>[] {
  const runs: { isFolded: boolean; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const isMarked = paragraph.pieces.some(({ quote, inPassage }) => quote !== null || inPassage);
    const isFolded = !isMarked && !mustShow(paragraph);
    const last = runs.at(-1);
    if (last?.isFolded === isFolded) last.paragraphs.push(paragraph);
    else runs.push({ isFolded, paragraphs: [paragraph] });
  }
  return runs;
}
