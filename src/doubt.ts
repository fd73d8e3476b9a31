/**
 * How sure the program must be: every probability below which something is left unsaid, does not count, or is shown as
 * doubtful. Raising one makes the program say less and misquote less; `npm run bench:accuracy` shows the price of
 * either.
 */
export const DOUBT = {
  /** Whom a pronoun means. Below it the speaker stays unnamed. */
  pronoun: 0.4,
  /** Whom a description means; it may always mean somebody whom nothing names. */
  description: 0.6,
  /** When an antecedent found this way counts as a mention for the pronouns that follow. */
  antecedent: 0.5,
  /** That a cue reports words outside quotation marks at all. */
  reportedSpeech: 0.5,
  /** Reported content with a verb of its own. */
  clause: 0.25,
  /** Reported content without one ("criticised the plan"). */
  topic: 0.5,
  /** What a noun reports without marks ("his promise to go"), its speaker included: below it nothing is said. */
  noun: 0.5,
  /**
   * Words round a fragment in marks that no verb is seen to report, their speaker included: below it nothing is said.
   */
  fragment: 0.5,
  /** Reported content that encloses somebody's words in marks. Below it, the content probably reaches too far. */
  enclosing: 0.5,
  /** A quote. Below it lists, notes and pages call it doubtful. */
  quote: 0.6,
  /** A quote on the front page of the reader. */
  frontPage: 0.9,
} as const;
