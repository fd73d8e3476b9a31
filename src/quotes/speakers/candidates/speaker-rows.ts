/** Size of the table of weights that rank speakers. */
export const SPEAKER_ROWS = 1 << 17;

/** A hash of a feature by this mask is its row. */
export const MASK = SPEAKER_ROWS - 1;
