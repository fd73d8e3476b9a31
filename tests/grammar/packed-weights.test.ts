import { fc } from "@fast-check/vitest";
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

  it("come back as they were, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -31, max: 32 })), { maxLength: 300 }),
        (table) => {
          expect([...unpackWeights(packWeights(table), table.length)]).toEqual(table);
        },
      ),
      { seed: 7 },
    );
  });

  it("need nothing escaped in a program", () => {
    const every = Array.from({ length: 4000 }, (_, at) => ((at * at) % 64) - 31);
    expect(packWeights(every)).toMatch(/^[!-~]+$/);
    expect(packWeights(every)).not.toMatch(/["\\`$]/);
  });

  it("are all 0 when nothing was learned", () => {
    expect(unpackWeights(packWeights(new Int8Array(10)), 10)).toEqual(new Int8Array(10));
  });
});
