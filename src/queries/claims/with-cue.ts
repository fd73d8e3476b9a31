import type { Quote } from "../records.ts";

/**
 * What stands before words of a quote. If they are not asserted, the cue comes first, as in the text of a quote:
 * "denied that".
 */
export function withCue(before: string, { stance, cue }: Pick<Quote, "stance" | "cue">): string {
  return stance === "asserted" ? before : `${cue ?? `[${stance}]`} ${before}`;
}
