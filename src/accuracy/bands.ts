/** Where the bands of confidence begin, from the lowest; each ends where the next begins, and the last with 1. */
const STARTS = [0, 0.6, 0.8, 0.9] as const;

/** A band of confidence as it is called: "0.6-0.8", from 0.6 to just below 0.8. */
export type Band = "0.0-0.6" | "0.6-0.8" | "0.8-0.9" | "0.9-1.0";

export const BANDS: readonly Band[] = ["0.0-0.6", "0.6-0.8", "0.8-0.9", "0.9-1.0"];

/** The band that a confidence from 0 to 1 is in. */
export function bandOf(confidence: number): Band {
  const at = STARTS.findLastIndex((start) => confidence >= start);
  return BANDS[Math.max(0, at)] ?? "0.0-0.6";
}
