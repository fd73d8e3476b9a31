/**
 * Nouns by which political reporting varies the name of whom it is about: "the New York businessman". Written down from
 * general knowledge; words for people who are often met unnamed ("the judge", "the spokesman", "the man") are left out.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `billionaire businessman businesswoman candidate chancellor congressman congresswoman contender democrat frontrunner
  front-runner governor hopeful lady lawmaker mayor mogul nominee politician premier republican senator tycoon year-old`
    .trim()
    .split(/\s+/),
);
