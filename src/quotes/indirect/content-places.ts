/**
 * Where the content of a cue stands: nowhere; after it ("said that …"); before it ("…, he said"); on both sides ("…, he
 * said, …"); or it is only words in marks, which other passes read.
 *
 * @public the trainer reads it
 */
export const NO_CONTENT = 0;
export const AFTER = 1;
export const BEFORE = 2;
export const AROUND = 3;

/** @public the trainer reads it */
export const ALL_IN_MARKS = 4;
export const PLACES = 5;
