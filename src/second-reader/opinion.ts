import type { Utf16Span } from "../span.ts";

/** A pair of quotation marks; the span holds the marks, `inner` does not. */
export interface PageMarks extends Utf16Span {
  readonly inner: Utf16Span;
  /** Single marks: ‘ ’. */
  readonly isSingle: boolean;
}

/** What a second reader is shown of an article: the paragraphs of its body, and how quotation marks pair in them. */
export interface ArticlePage {
  readonly text: string;
  /**
   * In order, not overlapping; none if the article is in a language that is not read. Headline, captions and credits
   * are left out.
   */
  readonly paragraphs: readonly Utf16Span[];
  /** The outermost pairs, in order, not overlapping. */
  readonly marks: readonly PageMarks[];
}

/**
 * How probable the second reader finds it that speech begins with a word, ends with it or includes it, and that a
 * belief or plan includes it.
 */
export interface OpinionWord extends Utf16Span {
  readonly begins: number;
  readonly ends: number;
  readonly speech: number;
  readonly belief: number;
}

/** A stretch that a second reader points at, and how sure it is of it, from 0 to 1. */
export interface Pointed extends Utf16Span {
  readonly probability: number;
}

/** What a second reader takes for the words ("speech") or the thoughts ("belief") of somebody. */
export interface OpinionContent extends Utf16Span {
  readonly kind: "speech" | "belief";
  /** Of the shares of its words: their mean, and the least. */
  readonly mean: number;
  readonly least: number;
  readonly begins: number;
  readonly ends: number;
  /** Who says it, and the words that say so; null where it points at none. */
  readonly source: Pointed | null;
  readonly cue: Pointed | null;
}

/** What a second reader makes of one page; positions are UTF-16 units of its text, in order. */
export interface Opinion {
  readonly words: readonly OpinionWord[];
  readonly contents: readonly OpinionContent[];
}

/** Somebody who reads beside the rules: the same pages give the same opinions, on every machine. */
export interface SecondReader {
  /** Twelve hexadecimal digits, others for every reader. They are part of the version that an article is read by. */
  readonly version: string;
  /** One opinion for each page, in order. */
  read(pages: readonly ArticlePage[]): Promise<readonly Opinion[]>;
}

/** Gives the second reader when an article is to be read thoroughly; rejects if there is none. */
export type LendReader = () => Promise<SecondReader>;
