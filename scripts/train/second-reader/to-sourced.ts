import type { Passage, PassageQuote } from "../../../bench/kinds/passages.ts";
import { listRight } from "../../../bench/kinds/score-passage.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { Mention } from "../../../src/people/cast.ts";
import type { AnnotatedArticle, AnnotatedQuote } from "../articles.ts";
import { readLaidOut } from "../models/antecedent-examples.ts";
import { toArticle } from "../passages/read-passages.ts";

/** Unknown: where a source or cue of a quote stands, or whether there is one; in windows, what a word is. */
export const UNKNOWN = -1;

/**
 * A passage as an annotated article with the sources of its quotes. Its key says whose words they are, but not where
 * the text says so. If the program chooses the right speaker, the source is the phrase of the mention that it chose; if
 * the key has nobody, there is none; otherwise the source is unknown, and its start and end are -1.
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
    // If no cue stands beside the words, it is seldom certain that there is none.
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
