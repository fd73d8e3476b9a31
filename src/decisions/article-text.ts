import { codePointIndex, codePointSlicer, type Span, type TextSpan } from "../span.ts";
import type { Passage } from "./decision.ts";

/** The text of an article, in code points, as those who decide about its passages see it. */
export interface ArticleText {
  /** The characters of a span. */
  slice(span: Span): string;
  /** The span with its characters. */
  at(span: Span): TextSpan;
  /** Whether a span lies within the text. */
  holds(span: Span): boolean;
}

export function openText(text: string): ArticleText {
  const slice = codePointSlicer(text);
  const length = codePointIndex(text)(text.length);
  return {
    slice,
    at: ({ start, end }) => ({ start, end, text: slice({ start, end }) }),
    holds: ({ start, end }) => start >= 0 && start < end && end <= length,
  };
}

/** Why a passage cannot be decided about here; null if it can. */
export function faultOfPassage(text: ArticleText, passage: Passage): string | null {
  const { start, end, exact } = passage;
  if (!text.holds(passage)) return `${start}-${end} is no passage of the article`;
  return text.slice(passage) === exact ? null : `the article has other words at ${start}-${end}`;
}
