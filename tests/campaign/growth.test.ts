import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { type Pattern, SPEECH_PATTERNS } from "./speech-patterns.ts";

const { default: PATTERNS } = (await import("../bad-input/cases/patterns.mjs" as string)) as { default: Pattern[] };

/** Quadratic growth would be 4. */
const RATIO = 3;
/** Below this a ratio is noise. */
const NOISE = 15;

/** The shortest time of a few, in milliseconds of this process. */
function timeOf(text: string, repeats: number): number {
  const times = Array.from({ length: repeats }, () => {
    const before = process.cpuUsage();
    extract(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** Measured again if it is too large, since another program may have come between. */
function growthOf(pattern: Pattern, scale: number): { readonly once: number; readonly twice: number } {
  const [short, long] = [pattern.data(scale), pattern.data(2 * scale)];
  let found = { once: 0, twice: Number.POSITIVE_INFINITY };
  for (let attempt = 1; attempt <= 4 && found.twice > RATIO * found.once + NOISE; attempt += 1) {
    found = { once: timeOf(short, attempt), twice: timeOf(long, attempt) };
  }
  return found;
}

describe("a text made to be slow, twice as long,", { timeout: PATIENCE }, () => {
  const scale = effort(1, 8);
  it.each([...PATTERNS, ...SPEECH_PATTERNS].map((pattern) => [pattern.name, pattern] as const))(
    "takes about twice the time: %s",
    (name, pattern) => {
      const { once, twice } = growthOf(pattern, scale);
      expect(twice).toBeLessThanOrEqual(RATIO * once + NOISE);
      record("growth", { pattern: name, "ms at N": Math.round(once), "ms at 2N": Math.round(twice), scale });
    },
  );
});
