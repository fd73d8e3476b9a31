import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { markText } from "../../src/reader/marked-text.ts";
import { findParagraphs } from "../../src/text/paragraphs.ts";

/** Paragraphs as "text" or "[text]" in a quote, with "(…)" round what is linked. */
function drawn(text: string, quotes: readonly [number, number][], links: readonly [number, number][] = []): string[] {
  const marks = (spans: readonly [number, number][]) => spans.map(([start, end], value) => ({ start, end, value }));
  return markText(text, { quotes: marks(quotes), links: marks(links), passage: null }).map(({ pieces }) =>
    pieces
      .map((piece) => (piece.link === null ? piece.text : `(${piece.link}${piece.text})`))
      .map((words, index) => (pieces[index]?.quote == null ? words : `[${pieces[index]?.quote}${words}]`))
      .join(""),
  );
}

describe("markText", () => {
  it("counts code points", () => {
    expect(drawn("A 😀 “hi” 😀", [[4, 8]])).toEqual(["A 😀 [0“hi”] 😀"]);
  });

  it("parts a mark that reaches over paragraphs", () => {
    expect(drawn("one two\n\nthree", [[4, 14]])).toEqual(["one [0two]", "[0three]"]);
  });

  it("lets the shorter of two marks win where they overlap", () => {
    expect(
      drawn("abcdef", [
        [0, 6],
        [2, 4],
      ]),
    ).toEqual(["[0ab][1cd][0ef]"]);
    expect(
      drawn("abcdef", [
        [0, 4],
        [2, 5],
      ]),
    ).toEqual(["[0ab][1cd][1e]f"]);
  });

  it("links within quotes", () => {
    expect(drawn("abcdef", [[1, 5]], [[2, 3]])).toEqual(["a[0b][0(0c)][0de]f"]);
  });

  it("has no piece of a mark without characters, or past the end", () => {
    expect(
      drawn("abc", [
        [1, 1],
        [2, 90],
        [50, 60],
      ]),
    ).toEqual(["ab[1c]"]);
  });

  const span = fc
    .tuple(fc.nat(40), fc.nat(12))
    .map(([start, length]) => ({ start, end: start + length, value: start }));
  test.prop([
    fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀", "“", "<"), maxLength: 60 }),
    fc.array(span),
    fc.array(span),
  ])("leaves out no character of a paragraph, whatever the marks", (text, quotes, links) => {
    const paragraphs = findParagraphs(text).map(({ start, end }) => text.slice(start, end));
    const marked = markText(text, { quotes, links, passage: null });
    expect(marked.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(paragraphs);
  });
});
