import type { TokenRange } from "./runs.ts";

/** For each token 1 if it is in one of the ranges, else 0. */
export function markTaken(size: number, ranges: Iterable<TokenRange>): Uint8Array {
  const taken = new Uint8Array(size);
  for (const { first, last } of ranges) taken.fill(1, first, last);
  return taken;
}
