/**
 * What a language must give for versions and copies of a story to be told: what desks print of their articles, and what may stand in any
 * article. In lower case.
 *
 * @module
 */

import type { DeskLabel } from "../vocabulary.ts";

export interface StoryWords {
  /** Words before a headline by which a desk says what it sends: "⟨UPDATE⟩ 2-Ferry sinks"; without their number. */
  readonly headlineLabels: ReadonlyMap<string, DeskLabel>;
  /** Words before a headline that tell what kind of piece it is, and nothing of its versions. */
  readonly pieceLabels: ReadonlySet<string>;
  readonly notes: NoteWords;
  /**
   * Phrases that stand in any number of articles that have nothing to do with each other: where texts are compared, runs of words that lie
   * within one of these do not count.
   */
  readonly boilerplate: readonly string[];
  /** Days of the week and months in full: what changes where a text is used again and again. */
  readonly daysAndMonths: ReadonlySet<string>;
}

/** Notes in which a desk says what has changed. */
export interface NoteWords {
  /** Openings of a note in brackets, the longer first where one begins another. */
  readonly bracketedOpenings: readonly (readonly [opening: string, label: DeskLabel])[];
  /** Openings of a note wherever it stands, in brackets or a line of its own, and what is said of it behind them. */
  readonly subjects: readonly string[];
  /** Openings of a line that is a note; a colon follows them. */
  readonly headings: readonly (readonly [heading: string, label: DeskLabel])[];
  /** Whole lines that say of the article what is said in full elsewhere in it, if at all; without the full stop. */
  readonly wholeLines: ReadonlyMap<string, DeskLabel>;
  /** What a note says behind its subject: the first of these words that stands in it tells what it is. */
  readonly verbs: readonly (readonly [words: string, label: DeskLabel])[];
  /** How a line begins that is a note of the desk and no sentence of the story, whatever its capitals. */
  readonly lineOpening: RegExp;
}
