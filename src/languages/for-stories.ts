/**
 * What a language must supply to recognise versions and copies of a story: what desks print of their articles, and what
 * can stand in any article. In lower case.
 *
 * @module
 */

import type { DeskLabel } from "../vocabulary.ts";

/** What is needed of a language to recognise versions and copies of a story. */
export interface StoryWords {
  /** Words before a headline by which a desk says what it sends, without their number: "⟨UPDATE⟩ 2-Ferry sinks". */
  readonly headlineLabels: ReadonlyMap<string, DeskLabel>;
  /**
   * Words before a headline for the kind of piece, which say nothing of its versions: "⟨ANALYSIS⟩-Why ferries sink".
   */
  readonly pieceLabels: ReadonlySet<string>;
  readonly notes: NoteWords;
  /**
   * Phrases that stand in any number of unrelated articles, "did not respond to a request for comment": runs of words
   * within one of these do not count when texts are compared.
   */
  readonly boilerplate: readonly string[];
  /** Days of the week and months in full: the words that change when a text is reused. */
  readonly daysAndMonths: ReadonlySet<string>;
}

/** Notes in which a desk says what has changed. */
export interface NoteWords {
  /** Openings of a note in brackets, "(⟨Corrects⟩ spelling)"; if one begins another, the longer comes first. */
  readonly bracketedOpenings: readonly (readonly [opening: string, label: DeskLabel])[];
  /**
   * What a note is about, at its opening, in brackets or on a line of its own, "⟨This story⟩ was corrected"; {@link
   * verbs} follow.
   */
  readonly subjects: readonly string[];
  /** Openings of a line that is a note; a colon follows them. */
  readonly headings: readonly (readonly [heading: string, label: DeskLabel])[];
  /**
   * Whole lines about the article that, if they say what changed at all, do so elsewhere in it; without the full stop.
   */
  readonly wholeLines: ReadonlyMap<string, DeskLabel>;
  /**
   * What a note says about its subject: the first of these entries with a word in the note decides what the note is,
   * "This story was ⟨corrected⟩".
   */
  readonly verbs: readonly (readonly [words: string, label: DeskLabel])[];
  /** The opening of a line that is a note of the desk and not a sentence of the story, whatever its capitals. */
  readonly lineOpening: RegExp;
}
