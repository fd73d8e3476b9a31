/** Whole numbers from -31 to 32 as text. */
export function packWeights(weights: ArrayLike<number>): string;

/** Scales real weights to -31…32; those below `least` (after scaling) become 0. */
export function quantize(weights: Float64Array, scale: number, least?: number): Int8Array;

/** Text broken into lines, as the literal of a source file. */
export function asLiteral(packed: string): string;
