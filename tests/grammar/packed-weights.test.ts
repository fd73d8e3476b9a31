import { describe, expect, it } from "vitest";
import { packWeights } from "../../scripts/train/pack-weights.ts";
import { unpackWeights } from "../../src/grammar/packed-weights.ts";

describe("packed weights", () => {
  it("come back as they were, over gaps of any length", () => {
    const weights = new Int8Array(2000);
    for (const [at, value] of [
      [0, 1],
      [1, -31],
      [64, 32],
      [127, 5],
      [128, -1],
      [1999, 7],
    ] as const)
      weights[at] = value;
    expect(unpackWeights(packWeights(weights), 2000)).toEqual(weights);
  });

  it("are empty when nothing was learned", () => {
    expect(packWeights(new Int8Array(10))).toBe("");
    expect(unpackWeights("", 3)).toEqual(new Int8Array(3));
  });
});
