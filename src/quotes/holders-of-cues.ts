import type { Cue } from "./attribution.ts";

/**
 * Returns for each cue the index of the range that holds its head. The ranges are sentences or blocks, side by side;
 * like the cues, they are in the order of the text.
 */
export function holdersOfCues(cues: readonly Cue[], ranges: readonly { readonly lastToken: number }[]): number[] {
  let holder = 0;
  return cues.map(({ headToken }) => {
    while ((ranges[holder]?.lastToken ?? Number.POSITIVE_INFINITY) <= headToken) holder += 1;
    return holder;
  });
}
