import { toArticlePage } from "../../src/extract/to-article-page.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Opinion, OpinionContent, Pointed, SecondReader } from "../../src/second-reader/opinion.ts";
import { overlaps, type Utf16Span } from "../../src/span.ts";

/** Content, its source and its cue, by their words. */
export type SaidContent = readonly [content: string, source?: string, cue?: string];

/** What a second reader might say of a text: contents, each with its source and cue, by their words. */
export function opinionOf(text: string, contents: readonly SaidContent[]): Opinion {
  const span = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const pointed = (words: string | undefined): Pointed | null =>
    words === undefined ? null : { ...span(words), probability: 0.9 };
  const found = contents.map(([content, source, cue]): OpinionContent => {
    const shares = { kind: "speech", mean: 0.98, least: 0.98, begins: 0.98, ends: 0.98 } as const;
    return { ...span(content), ...shares, source: pointed(source), cue: pointed(cue) };
  });
  const { paragraphs } = toArticlePage(text, ENGLISH);
  const words = paragraphs.flatMap((paragraph) =>
    Array.from(text.slice(paragraph.start, paragraph.end).matchAll(/\w+|[^\w\s]/g), ({ 0: word, index }) => {
      const start = paragraph.start + index;
      const end = start + word.length;
      const speech = found.some((one) => one.start <= start && end <= one.end) ? 0.9 : 0.1;
      return { start, end, begins: 0.1, ends: 0.1, speech, belief: 0 };
    }),
  );
  return { words, contents: found };
}

/** A second reader who says this of what it is shown of texts that have the words, and keeps those texts. */
export function readerOf(...contents: readonly SaidContent[]): SecondReader & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    version: "0123456789ab",
    texts,
    read: async (pages) =>
      pages.map(({ text, paragraphs }) => {
        texts.push(text);
        const known = contents.filter(([content]) => text.includes(content));
        const isShown = (span: Utf16Span) => paragraphs.some((paragraph) => overlaps(paragraph, span));
        const { words, contents: found } = opinionOf(text, known);
        return { words: words.filter(isShown), contents: found.filter(isShown) };
      }),
  };
}
