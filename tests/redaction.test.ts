import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  holdsRedacted,
  moveSpan,
  recordedRedaction,
  recordRedaction,
  redactText,
  toRedaction,
} from "../src/redaction.ts";
import { type Span, sliceCodePoints } from "../src/span.ts";
import { spanOf } from "./helpers/decisions.ts";

const TEXT = "😀 Ann Roe, a baker, spoke to Bo Quill.";

describe("redacting a text", () => {
  it("puts the replacement in place of each passage, in code points and whatever their order", () => {
    const redaction = toRedaction(TEXT, [
      { start: 29, end: 37 },
      { start: 2, end: 9 },
    ]);
    expect(redactText(TEXT, redaction)).toBe("😀 [redacted], a baker, spoke to [redacted].");
  });

  it("refuses what is no passage, a blank replacement, and passages that overlap", () => {
    const refusals = [
      () => toRedaction(TEXT, []),
      () => toRedaction(TEXT, [{ start: 3, end: 3 }]),
      () => toRedaction(TEXT, [{ start: 30, end: 39 }]),
      () => toRedaction(TEXT, [{ start: 1.5, end: 3 }]),
      () => toRedaction(TEXT, [{ start: 2, end: 9 }], "  "),
      () =>
        toRedaction(TEXT, [
          { start: 2, end: 9 },
          { start: 8, end: 12 },
        ]),
    ];
    for (const refuse of refusals) expect(refuse).toThrow(/./);
    expect(toRedaction(TEXT, [{ start: 30, end: 38 }]).passages).toEqual([{ start: 30, end: 38 }]);
  });

  it("finds every place that it does not touch again, with the same words", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 12, maxLength: 60 });
    const places = fc.tuple(fc.nat(11), fc.nat(11)).map(([one, other]): Span => {
      return { start: Math.min(one, other), end: Math.max(one, other) + 1 };
    });
    fc.assert(
      fc.property(texts, places, places, fc.string({ unit: "grapheme", minLength: 1 }), (text, one, place, by) => {
        fc.pre(by.trim() !== "" && !by.includes("\0"));
        const redaction = toRedaction(text, [one], by);
        const moved = moveSpan(place, redaction);
        const isTouched = place.start < one.end && one.start < place.end;
        expect(moved === null).toBe(isTouched);
        if (moved === null) return;
        expect(sliceCodePoints(redactText(text, redaction), moved)).toBe(sliceCodePoints(text, place));
      }),
    );
  });

  it("knows its words again in any case and in a URL, unless they stand elsewhere in the text", () => {
    const isRedacted = holdsRedacted(TEXT, toRedaction(TEXT, [{ start: 2, end: 9 }]));
    expect(["ANN  ROE", "https://example.org/ann-roe.html", "by Ann Roe"].map(isRedacted)).toEqual([true, true, true]);
    expect(["a roe", "Joann", "Ann-Sofie"].map(isRedacted)).toEqual([true, false, true]);
    const baker = holdsRedacted(TEXT, toRedaction(TEXT, [spanOf(TEXT, "Ann Roe, a baker,")]));
    expect(["the baker", "a baker by trade", "Roe"].map(baker)).toEqual([false, false, true]);
    const twice = `${TEXT} Ann Roe left.`;
    expect(holdsRedacted(twice, toRedaction(twice, [{ start: 2, end: 9 }]))("Ann Roe")).toBe(false);
    expect(holdsRedacted("a - b", toRedaction("a - b", [{ start: 2, end: 3 }]))("a - b")).toBe(false);
  });

  it("is read again as it was recorded, and from nothing else", () => {
    const redaction = toRedaction(TEXT, [
      { start: 2, end: 9 },
      { start: 29, end: 37 },
    ]);
    expect(recordedRedaction(recordRedaction(redaction))).toEqual(redaction);
    expect(recordedRedaction({})).toBeNull();
    expect(recordedRedaction({ redacted: "2-9 x", with: "y" })).toBeNull();
  });
});
