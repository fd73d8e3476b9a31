/**
 * What a check of a claim gives: plain objects, as of every query.
 *
 * @module
 */

import type { Stance } from "../../vocabulary.ts";
import type { WordingPart } from "../../wording/compare-wordings.ts";
import type { Difference } from "../../wording/differences.ts";
import type { ArticleHead, Named, Quote } from "../records.ts";

/** A claim beside the passage that is most like it. */
export interface ComparedPassage {
  /**
   * 0 to 1: how much the words that both have, in order, weigh among all words of the claim and of the passage. Small
   * words weigh a quarter.
   */
  readonly likeness: number;
  /** What is `printed` in all of them together is the passage, character for character. */
  readonly parts: readonly WordingPart[];
  /**
   * The rest of the sentence on either side, as printed, some forty words at most. Words of a quote that are not
   * asserted have the cue before them, so that nobody reads a denial as a claim: "denied that".
   */
  readonly before: string;
  readonly after: string;
  /** The gravest first; none if every word of the claim is printed, and nothing between them. */
  readonly differences: readonly Difference[];
}

/** Words of a quote that are like a claim. */
export interface Wording extends ComparedPassage {
  readonly quote: Quote;
}

/** Words of an article that are like a claim and stand in no quote that the archive has. */
export interface PrintedWording extends ComparedPassage {
  readonly article: ArticleHead;
  /** Where they stand in the article's text, in code points. */
  readonly start: number;
  readonly end: number;
}

/**
 * How near the words of an attribution are to the claim, by the gravest difference: "same" words, other "words",
 * another "number", a "negation" more or less, or a "negation_nearby", in the same sentence.
 */
export type Nearness = "same" | "words" | "number" | "negation_nearby" | "negation";

/** To whom the archive's articles attribute words like the claim's, and in how many articles. */
export interface Attribution {
  /** Of the nearest of the wordings. */
  readonly likeness: number;
  readonly nearness: Nearness;
  /** Whether the speakers assert the words, deny them … */
  readonly stance: Stance;
  /** As in a quote; the same people in the same order are one attribution. */
  readonly speakers: Quote["speakers"];
  readonly articles: number;
  /** The earliest print in this archive; null if all are undated. */
  readonly earliest: ArticleHead | null;
  /** How many of the articles are undated. */
  readonly undated: number;
}

/** What was looked through: what an archive does not have, it cannot know of. */
export interface Searched {
  readonly articles: number;
  /** News agencies and publications; those of articles that name none are not counted. */
  readonly houses: number;
  /** The first and the last day of publication; null if no article is dated. */
  readonly since: string | null;
  readonly until: string | null;
  readonly undated: number;
}

/** What an archive knows of a claim: what was printed in its articles, not what was said. */
export interface ClaimCheck {
  readonly claim: string;
  /** Whose words the claim was said to be; null if nobody was named. */
  readonly speaker: readonly Named[] | null;
  /** What follows, in plain sentences. */
  readonly findings: readonly string[];
  /** The nearest first; of equals, those of the speaker asked for, and the earliest. */
  readonly wordings: readonly Wording[];
  /** Of quotes that are like the claim. */
  readonly attributions: readonly Attribution[];
  /** Only looked for where no quote is like the claim. */
  readonly inTexts: readonly PrintedWording[];
  /**
   * Whether more quotes may be like the claim than were compared; there are then at least as many articles as counted.
   */
  readonly more: boolean;
  /** Wordings left out because their articles are held back. */
  readonly heldBack: number;
  readonly searched: Searched;
}
