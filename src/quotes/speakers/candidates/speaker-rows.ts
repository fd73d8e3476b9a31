/** Size of the table of weights that rank speakers. */
export const SPEAKER_ROWS = 1 << 17;

/** A feature's hash masked with this is its row. */
export const MASK = SPEAKER_ROWS - 1;
