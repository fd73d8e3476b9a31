import type { Passage, PassageQuote } from "../../../bench/kinds/passages.ts";
import { listRight } from "../../../bench/kinds/score-passage.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { Mention } from "../../../src/people/cast.ts";
import type { AnnotatedArticle, AnnotatedQuote } from "../articles.ts";
import { readLaidOut } from "../models/antecedent-examples.ts";
import { toArticle } from "../passages/read-passages.ts";

/** What is not known: where a source or cue of a quote stands, and whether it does; in windows, what a word is. */
export const UNKNOWN = -1;

/**
 * A passage as an annotated article with the sources of its quotes. Its key says whose words they are and not where that is told: it is
 * told by the phrase of the mention that the program takes for the speaker where it is right; nowhere, where the key has nobody; else it is not known,
 * and start and end are -1.
 */
export function toSourced(passage: Passage): AnnotatedArticle {
  const article = toArticle(passage);
  const right = listRight(passage, extract(passage.text));
  const { mentions } = readLaidOut(article).found.scene.cast;
  const quotes = article.quotes.map((quote, index): AnnotatedQuote => {
    const keyed = passage.quotes[index];
    const start = right.find(({ gold }) => gold.start === quote.start && gold.end === quote.end)?.found.speakerStart;
    const [speakerStart, speakerEnd] = sourceOf(
      keyed,
      mentions.find((mention) => mention.start === start),
    );
    // Where no cue stands by it is seldom certain that there is none.
    const cue = quote.cueStart === null ? { cueStart: UNKNOWN, cueEnd: UNKNOWN } : {};
    return { ...quote, ...cue, speakerStart, speakerEnd };
  });
  return { ...article, quotes };
}

function sourceOf(keyed: PassageQuote | undefined, mention: Mention | undefined): [number | null, number | null] {
  if (mention !== undefined) return [mention.phrase.start, mention.phrase.end];
  const { names = [], printed = [] } = keyed?.expected ?? {};
  return names.length + printed.length === 0 ? [null, null] : [UNKNOWN, UNKNOWN];
}
