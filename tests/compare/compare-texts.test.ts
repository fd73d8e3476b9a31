import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../src/compare/compare-texts.ts";
import { sentencesOf } from "../../src/compare/units.ts";
import { wordingWordsOf } from "../../src/languages/known/wording.ts";
import { codePointSlicer, type Span } from "../../src/span.ts";

const ENGLISH = wordingWordsOf("en");

/** What was changed, one line each: "-" in the first alone, "+" in the other, "~" in both. */
function changes(one: string, other: string): string[] {
  const [ones, others] = [codePointSlicer(one), codePointSlicer(other)];
  const at = (slice: (span: Span) => string, span: Span | null) => (span === null ? "" : slice(span));
  return compareTexts(one, other, ENGLISH).flatMap(({ kind, one: left, other: right, words }) => {
    if (kind === "same") return [];
    if (kind === "removed") return [`- ${at(ones, left)}`];
    if (kind === "added") return [`+ ${at(others, right)}`];
    const inner = words.map((part) => {
      if (part.kind === "same") return at(others, part.other);
      return part.kind === "removed" ? `[${at(ones, part.one)}]` : `{${at(others, part.other)}}`;
    });
    return [`~ ${inner.join(" ")}`];
  });
}

const FERRY = "The ferry turned back. Ninety people were on board. “We heard her horn,” Verrin said.";

describe("two texts", () => {
  it("are the same but for spaces", () => {
    expect(changes(FERRY, FERRY.replaceAll(" ", "  "))).toEqual([]);
  });

  it.each([
    [FERRY.replace("Ninety", "Nineteen"), ["~ [Ninety] {Nineteen} people were on board."]],
    [`${FERRY} Nobody was hurt.`, ["+ Nobody was hurt."]],
    [FERRY.replace("Ninety people were on board. ", ""), ["- Ninety people were on board."]],
    [FERRY.replace("Verrin said", "Quill said"), ["~ “We heard her horn,” [Verrin] {Quill} said."]],
    [`😀 It rained. ${FERRY}`, ["+ 😀 It rained."]],
    [`${FERRY}\n\n🚢 ⛵`, ["+ 🚢 ⛵"]],
  ])("differ by sentence, and within one by word: %s", (other, expected) => {
    expect(changes(FERRY, other)).toEqual(expected);
  });

  it("of which a sentence has nothing in common with another are one removed and one added", () => {
    expect(changes("A ferry sank at sea today.", "Onions were dear in Brume.")).toEqual([
      "- A ferry sank at sea today.",
      "+ Onions were dear in Brume.",
    ]);
  });

  const text = fc
    .array(
      fc.constantFrom(
        "The ferry sank. ",
        "Nobody was hurt. ",
        "Mr. Verrin said so. ",
        "\n\n",
        "😀 It rained! ",
        "“Go,” he said. ",
      ),
    )
    .map((parts) => parts.join(""));
  test.prop([text, text])("are both made of their parts, in order", (one, other) => {
    const parts = compareTexts(one, other, ENGLISH);
    const [ones, others] = [codePointSlicer(one), codePointSlicer(other)];
    const sentences = (whole: string) => sentencesOf(whole, ENGLISH).map(({ start, end }) => whole.slice(start, end));
    expect(parts.flatMap((part) => (part.one === null ? [] : [ones(part.one)]))).toEqual(sentences(one));
    expect(parts.flatMap((part) => (part.other === null ? [] : [others(part.other)]))).toEqual(sentences(other));
    for (const { kind, one: left, other: right } of parts) {
      if (kind === "same" && left !== null && right !== null) expect(ones(left)).toBe(others(right));
    }
  });

  it("are compared in time that their length bounds, however little they share", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at} went by.`).join(" ");
    expect(compareTexts(long("Ferry"), long("Onion"), ENGLISH).length).toBeGreaterThanOrEqual(20_000);
  });
});
