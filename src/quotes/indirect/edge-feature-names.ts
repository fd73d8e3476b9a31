/**
 * The features that decide where an edge of the content of a cue stands, each with its number. Weights are found by the
 * number: it stays when the name changes, and no other feature is ever given it.
 */
export const EDGE_FEATURES = {
  tag: 0,
  word: 1,
  wordBefore: 2,
  tagBeforeTag: 3,
  tagTagAfter: 4,
  tags: 5,
  words: 6,
  distance: 7,
  distanceEnd: 8,
  lemmaTag: 9,
  lemmaWord: 10,
  lemmaDistance: 11,
  finites: 12,
  finitesWord: 13,
  anchorTag: 14,
  anchorWord: 15,
  anchorFinites: 16,
  commas: 17,
  beyond: 18,
  marks: 19,
  marksDistance: 20,
  tagsBefore: 21,
  tagsAfter: 22,
  nextCue: 23,
  beyondWordAfter: 24,
  wordBeforeTag: 25,
  tagBeforeWord: 26,
  cueForm: 27,
  clauses: 35,
  clausesFinites: 36,
  clauseAnchorWord: 37,
  clausesAnchorTag: 38,
  clausesCommas: 39,
} as const;

/** The same for the edge farther from the cue only. */
export const FAR_EDGE_FEATURES = {
  anchorWordFinites: 28,
  lemmaFinites: 29,
  anchorLemma: 30,
  commasWord: 31,
  anchorTagWord: 32,
  wordsFinites: 33,
  pathFinites: 34,
  continuation: 40,
  continuationFinites: 41,
  anchorClause: 42,
  anchorClauses: 43,
} as const;

/**
 * The same for the edge nearer to the cue only. Each edge has its own set of numbers, so they may equal those of the
 * farther one.
 */
export const NEAR_EDGE_FEATURES = {
  path: 28,
  pathTag: 29,
  lemmaPath: 30,
  lemmaTags: 31,
  firstWordTag: 32,
  wordsDistance: 33,
  headTagPath: 34,
} as const;
