import type { DecidedReading } from "../decisions/reading.ts";
import type { StoryWords } from "../languages/for-stories.ts";
import { storyWordsOf } from "../languages/known/stories.ts";
import { codePointIndex, type TextSpan } from "../span.ts";
import { deskNotes } from "../stories/desk-notes.ts";
import { headlineLabels } from "../stories/headline-labels.ts";

import type { Basis, DeskLabel, DeskLabelPlace } from "../vocabulary.ts";

/** What the desk that issued an article says of it. */
export interface ArticleLabel {
  readonly label: DeskLabel;
  readonly number: number | null;
  readonly place: DeskLabelPlace;
  /** Where it stands in the text; null if the headline was given beside the text. */
  readonly printed: TextSpan | null;
  readonly basis: Basis;
}

/** What desks say about an article: before its headline, and in notes. */
export function toArticleLabels(text: string, { article }: DecidedReading): ArticleLabel[] {
  const language = storyWordsOf(article.language);
  return [...inHeadline(text, article, language), ...inNotes(text, language)];
}

/**
 * Labels in the headline. They have no span if the headline was given beside the text or decided: it may not be
 * printed.
 */
function inHeadline(
  text: string,
  { headline, headlineBasis }: DecidedReading["article"],
  language: StoryWords,
): ArticleLabel[] {
  if (headline === null) return [];
  const { labels } = headlineLabels(headline, language);
  const basis = headlineBasis ?? "stated";
  const headlineAt = labels.length > 0 && basis === "stated" ? text.indexOf(headline) : -1;
  const toCodePoint = headlineAt < 0 ? null : codePointIndex(text);
  return labels.map(({ label, number, place, start, end }) => {
    if (toCodePoint === null) return { label, number, place, basis, printed: null };
    const printed = {
      start: toCodePoint(headlineAt + start),
      end: toCodePoint(headlineAt + end),
      text: headline.slice(start, end),
    };
    return { label, number, place, basis, printed };
  });
}

function inNotes(text: string, language: StoryWords): ArticleLabel[] {
  const notes = deskNotes(text, language.notes);
  if (notes.length === 0) return [];
  const toCodePoint = codePointIndex(text);
  return notes.map(({ label, number, place, start, end }) => ({
    label,
    number,
    place,
    basis: "stated",
    printed: { start: toCodePoint(start), end: toCodePoint(end), text: text.slice(start, end) },
  }));
}
