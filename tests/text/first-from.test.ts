import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { firstFrom } from "../../src/text/first-from.ts";

describe("firstFrom", () => {
  it.prop([fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 })])(
    "finds what a look at each from the start finds",
    (numbers, least) => {
      const rising = numbers.toSorted((a, b) => a - b);
      const found = rising.findIndex((number) => number >= least);
      expect(firstFrom(rising, (number) => number, least)).toBe(found < 0 ? rising.length : found);
    },
  );
});
