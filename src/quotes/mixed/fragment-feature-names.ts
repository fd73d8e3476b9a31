/**
 * The features that decide where the content around a fragment in marks begins, each with its number. Weights are found
 * by the number: it stays when the name changes, and no other feature is ever given it.
 */
export const START_FEATURES = {
  distance: 1,
  distanceOutline: 2,
  distanceContext: 3,
  wordBefore: 4,
  tagBeforeDistance: 5,
  tagsAtStart: 6,
  tagsAtStartDistance: 7,
  firstWord: 8,
  wordsAtStart: 9,
  pathTagBefore: 10,
  path: 11,
  cue: 12,
  cueStrength: 13,
  verbsTagBefore: 14,
  verbsTag: 15,
  wordAfterMarks: 16,
  tagsOutline: 17,
  tagAfterMarks: 18,
  mention: 19,
  sentenceStart: 20,
  tagsBefore: 21,
} as const;

/** The features that decide where it ends. */
export const END_FEATURES = {
  distance: 41,
  distanceOutline: 42,
  distanceContext: 43,
  wordAfter: 44,
  tagAfterDistance: 45,
  tagsAtEnd: 46,
  tagsAtEndDistance: 47,
  wordsAtEnd: 48,
  pathTagAfter: 49,
  cue: 50,
  verbsTagAfter: 51,
  verbsTags: 52,
  wordBeforeMarks: 53,
  tagBeforeMarks: 54,
  tagOutline: 55,
  sentenceEnd: 56,
  tagsAfter: 57,
  tagBehindMarks: 58,
} as const;
