import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { bestTags, parseTag } from "../../packages/second-reader/src/tags.ts";

const NAMES = ["O", "B-speech", "I-speech", "E-speech", "S-speech", "B-belief", "I-belief", "E-belief", "S-belief"];
const TAGS = NAMES.map(parseTag);

/** Whether a sequence says where each content begins and ends. */
function isWhole(path: readonly number[]): boolean {
  const shown = path.map((index) => NAMES[index]).join(" ");
  return /^(?:O|S-\w+|B-(?<kind>\w+)(?: I-\k<kind>)* E-\k<kind>)?(?: (?:O|S-\w+|B-(?<other>\w+)(?: I-\k<other>)* E-\k<other>))*$/.test(
    shown,
  );
}

function allPaths(length: number): number[][] {
  if (length === 0) return [[]];
  return allPaths(length - 1).flatMap((path) => NAMES.map((_, index) => [...path, index]));
}

const score = fc.integer({ min: -20, max: 20 });
const row = fc.array(score, { minLength: NAMES.length, maxLength: NAMES.length });

describe("the best tags of a paragraph", () => {
  it.prop([fc.array(row, { minLength: 0, maxLength: 12 })])(
    "open what they close, and close what they open",
    (scores) => {
      const path = bestTags(scores, TAGS);
      expect(path).toHaveLength(scores.length);
      expect(isWhole(path)).toBe(true);
    },
  );

  it.prop([fc.array(row, { minLength: 1, maxLength: 3 })], { numRuns: 30 })(
    "have the greatest sum of all that do",
    (scores) => {
      const sumOf = (path: readonly number[]) => path.reduce((sum, tag, at) => sum + (scores[at]?.[tag] ?? 0), 0);
      const most = Math.max(...allPaths(scores.length).filter(isWhole).map(sumOf));
      expect(sumOf(bestTags(scores, TAGS))).toBe(most);
    },
  );
});
