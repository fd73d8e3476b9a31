import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "../../src/accuracy/agreement.ts";

describe("Krippendorff's α", () => {
  it("is that of the published example: two observers, ten binary units", () => {
    const one = "0100000000";
    const other = "1110010010";
    const things = [...one].map((verdict, at) => [verdict, other[at] ?? ""]);
    expect(krippendorffAlpha(things)?.alpha).toBeCloseTo(0.095, 3);
    expect(krippendorffAlpha(things)).toMatchObject({ things: 10, equal: 0.6 });
  });

  it("is that of the published example with missing data: four observers, nominal", () => {
    const table = [
      ["1", "2", "3", "3", "2", "1", "4", "1", "2", "", "", ""],
      ["1", "2", "3", "3", "2", "2", "4", "1", "2", "5", "", "3"],
      ["", "3", "3", "3", "2", "3", "4", "2", "2", "5", "1", ""],
      ["1", "2", "3", "3", "2", "4", "4", "1", "2", "5", "1", ""],
    ];
    const things = Array.from({ length: 12 }, (_, at) => table.flatMap((row) => row[at] || []));
    expect(krippendorffAlpha(things)?.alpha).toBeCloseTo(0.743, 3);
  });

  it("is 1 where all agree, and below 0 where they never do", () => {
    const agreeing = [
      ["right", "right"],
      ["wrong", "wrong"],
    ];
    expect(krippendorffAlpha(agreeing)).toEqual({ alpha: 1, things: 2, equal: 1 });
    const contrary = [
      ["right", "wrong"],
      ["wrong", "right"],
    ];
    expect(krippendorffAlpha(contrary)?.alpha).toBeLessThan(0);
  });

  it("is not defined where nothing was judged twice, or nothing varies", () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha([["right"], ["wrong"]])).toBeNull();
    expect(krippendorffAlpha([["right", "right"]])).toBeNull();
  });
});
