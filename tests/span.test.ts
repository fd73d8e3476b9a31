import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { codePointIndex, sliceCodePoints } from "../src/span.ts";

describe("code points", () => {
  it("count an emoji as one", () => {
    const text = "A 😀 “hi”";
    expect(codePointIndex(text)(text.indexOf("“"))).toBe(4);
    expect(sliceCodePoints(text, { start: 4, end: 8 })).toBe("“hi”");
  });

  it("clamp at the end of the text", () => {
    expect(sliceCodePoints("abc", { start: 1, end: 9 })).toBe("bc");
    expect(sliceCodePoints("abc", { start: 3, end: 9 })).toBe("");
    expect(codePointIndex("😀")(99)).toBe(1);
  });

  test.prop([fc.string({ unit: "grapheme" }), fc.nat(20), fc.nat(20)])(
    "agree with iterating the string",
    (text, a, length) => {
      const points = [...text];
      expect(sliceCodePoints(text, { start: a, end: a + length })).toBe(points.slice(a, a + length).join(""));
      const at = codePointIndex(text);
      let units = 0;
      for (const [index, point] of points.entries()) {
        expect(at(units)).toBe(index);
        units += point.length;
      }
      expect(at(units)).toBe(points.length);
    },
  );
});
