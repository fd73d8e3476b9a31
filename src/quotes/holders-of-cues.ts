import type { Cue } from "./attribution.ts";

/**
 * For each cue which of the ranges, as an index, holds its head: sentences or blocks, which lie side by side and, like the
 * cues, stand in the order of the text.
 */
export function holdersOfCues(cues: readonly Cue[], ranges: readonly { readonly lastToken: number }[]): number[] {
  let holder = 0;
  return cues.map(({ headToken }) => {
    while ((ranges[holder]?.lastToken ?? Number.POSITIVE_INFINITY) <= headToken) holder += 1;
    return holder;
  });
}
