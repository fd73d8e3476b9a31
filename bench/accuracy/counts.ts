/** Hits among what was found and what was wanted; counts add up over articles. */
export interface Counts {
  readonly hits: number;
  readonly found: number;
  readonly wanted: number;
}

export const NO_COUNTS: Counts = { hits: 0, found: 0, wanted: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { hits: a.hits + b.hits, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

export function precision({ hits, found }: Counts): number {
  return found === 0 ? 0 : hits / found;
}

export function recall({ hits, wanted }: Counts): number {
  return wanted === 0 ? 0 : hits / wanted;
}

/** The harmonic mean of precision and recall; 0 when nothing was hit. */
export function f1({ hits, found, wanted }: Counts): number {
  return found + wanted === 0 ? 0 : (2 * hits) / (found + wanted);
}
