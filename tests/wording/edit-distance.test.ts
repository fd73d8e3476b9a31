import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/wording/edit-distance.ts";

describe("how many letters are off", () => {
  it.each([
    ["harbour", "harbour", 0],
    ["harbuor", "harbour", 1],
    ["harbor", "harbour", 1],
    ["harrbour", "harbour", 1],
    ["harbaur", "harbour", 1],
    ["abrhour", "harbour", 3],
    ["zebra", "harbour", 4],
    ["", "abc", 3],
  ])("%s, %s: %i", (a, b, expected) => {
    expect(editDistance(a, b, 3)).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  test.prop([word, word])("is the same both ways, and bounded", (a, b) => {
    const distance = editDistance(a, b, 2);
    expect(editDistance(b, a, 2)).toBe(distance);
    expect(distance).toBeLessThanOrEqual(3);
    expect(distance === 0).toBe(a === b);
  });
});
