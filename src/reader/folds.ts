import type { MarkedParagraph } from "./marked-text.ts";

/** Successive paragraphs that are shown or folded away together. */
export interface Run<Paragraph> {
  readonly isFolded: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** How many code points a long article has, some twenty pages of a book. */
export const LONG_TEXT = 30_000;
/** How many paragraphs stay in sight at the beginning of a run, besides the last one, which leads to the next quote. */
const KEPT = 2;
/** The fewest paragraphs that are folded: fewer are not worth a click. */
const FOLDED_AT_LEAST = 5;

/**
 * Cuts the paragraphs of a long article, in order, into those that are shown and those that are folded away. Folded are
 * those within a long run that has no quote, no part of the passage asked for, and nothing else that must be seen.
 * Together the runs have all the paragraphs.
 *
 * @param mustShow whether a paragraph must be seen for another reason
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

/** Runs of paragraphs that could either all be folded or must all be shown. */
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
