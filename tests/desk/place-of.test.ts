import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/desk/judge.ts";

const TEXT = "🚢 The mill\nwill open, she said.\n\nThe mill  is old. It is\u00a0old.";

describe("where words stand that somebody has typed", () => {
  it.each([
    ["mill will open", [6, 20]],
    ["The mill will", [2, 15]],
    ["mill is old", [37, 49]],
    ["It is old", [51, 60]],
    ["she said.", [22, 31]],
    ["  open,   she ", [16, 25]],
  ])("%j", (words, [start, end]) => {
    expect(placeOf(TEXT, words)).toEqual({ start, end });
  });

  it.each(["The mill", "the mill will", "millwill", "", "  ", "opens"])("%j: nowhere, or more than once", (words) => {
    expect(placeOf(TEXT, words)).toBeNull();
  });
});
