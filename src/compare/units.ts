import type { TokenWords } from "../languages/for-text.ts";
import type { Utf16Span } from "../span.ts";
import { isSpace, trimSpan, unitAt } from "../text/characters.ts";
import { findParagraphs } from "../text/paragraphs.ts";
import { findSentences } from "../text/sentences.ts";
import { TokenList } from "../text/tokens.ts";

/**
 * The sentences of a whole text, in order; none crosses the end of a paragraph. An emoji belongs to the sentence behind
 * it, or to the last one: together they have all that the text has but spaces.
 */
export function sentencesOf(text: string, language: TokenWords): Utf16Span[] {
  const list = new TokenList(text, language);
  let first = 0;
  return findParagraphs(text).flatMap(({ start, end }) => {
    const tokens = list.read(start, end);
    const sentences = findSentences(tokens, first, tokens.length);
    first = tokens.length;
    const ends = sentences.map((sentence) => sentence.end).slice(0, -1);
    return [...ends, end].map((to, index) => trimSpan(text, ends[index - 1] ?? start, to));
  });
}

/** What stands between spaces within a stretch of a text. */
export function wordsIn(text: string, { start, end }: Utf16Span): Utf16Span[] {
  const words: Utf16Span[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const isWord = at < end && !isSpace(unitAt(text, at));
    if (isWord && from < 0) from = at;
    if (!isWord && from >= 0) {
      words.push({ start: from, end: at });
      from = -1;
    }
  }
  return words;
}
