import type { GoldArticle, GoldCredit, GoldQuote } from "../accuracy/gold.ts";

/** A row of the gold format, with the construction it was written in. */
export interface TrueQuote extends GoldQuote {
  readonly text: string;
  /** The rows of one utterance share it. */
  readonly attribution: string;
  readonly part: number;
  readonly parts: number;
  /** The pattern of the sentence: "quote-speaker-verb". */
  readonly construction: string;
  /** How the speaker is printed: "full-title", "pronoun", "unnamed" … */
  readonly form: string;
}

export interface TrueCredit extends GoldCredit {
  readonly kind: "person" | "organisation";
  readonly place: string | null;
  readonly printedRole: string;
}

/** Words in marks that nobody said. */
export interface Distractor {
  readonly start: number;
  readonly end: number;
  readonly kind: "title" | "scare" | "nickname";
}

/** What is true of a generated article, in the shape of the gold files and a little more. */
export interface Truth extends Omit<GoldArticle, "id" | "text"> {
  readonly outlet: string;
  readonly marks: string;
  readonly topic: string;
  readonly quotes: readonly TrueQuote[];
  readonly people: readonly string[];
  readonly credits: readonly TrueCredit[];
  readonly captionCredits: readonly TrueCredit[];
  readonly headline: string | null;
  readonly headlinePrinted?: string;
  readonly byline: readonly string[];
  readonly dateline: { readonly places: readonly string[]; readonly agency: string | null } | null;
  /** ISO 8601 day of the story, printed or not. */
  readonly day: string;
  readonly distractors: readonly Distractor[];
}
