import { describe, expect, it } from "vitest";
import { findParagraphs } from "../../src/text/paragraphs.ts";

const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe("findParagraphs", () => {
  it.each([
    ["LF", "\n\n"],
    ["CR LF", "\r\n\r\n"],
    ["CR", "\r\r"],
    ["line and paragraph separators", "\u2028\u2029"],
    ["a line with form feed and vertical tab", "\n\u000c\u000b\n"],
  ])("parts paragraphs at blank lines of %s", (_, blank) => {
    expect(paragraphsOf(`One${blank}Two${blank}Three`)).toEqual(["One", "Two", "Three"]);
  });

  it("keeps a single line end inside its paragraph when there are blank lines", () => {
    expect(paragraphsOf("Head\n\nOne line\nand the next.")).toEqual(["Head", "One line\nand the next."]);
  });

  it("begins a paragraph at an indented line after the end of a sentence", () => {
    expect(paragraphsOf("Head\n\nIt ended.\n Next began.\n and went on\n  here.")).toEqual([
      "Head",
      "It ended.",
      "Next began.",
      "and went on\n  here.",
    ]);
  });

  it("begins a paragraph where a quotation opens again that the line before left open", () => {
    expect(paragraphsOf("Head\n\nShe said:\n“It ended.\n“Next began.”\n“So be it.”")).toEqual([
      "Head",
      "She said:\n“It ended.",
      "“Next began.”\n“So be it.”",
    ]);
    expect(paragraphsOf('Head\n\n"It ended.\n"Next began."')).toEqual(["Head", '"It ended.', '"Next began."']);
  });

  it("begins a paragraph at the label of a turn where the paragraph began with one", () => {
    expect(paragraphsOf("Head\n\nJOE MOE: Is it late?\nANN ROE: It is.\nVery late.\nJOE MOE: Why?")).toEqual([
      "Head",
      "JOE MOE: Is it late?",
      "ANN ROE: It is.\nVery late.",
      "JOE MOE: Why?",
    ]);
    expect(paragraphsOf("Head\n\nIt was late.\nNote: it rained.")).toEqual(["Head", "It was late.\nNote: it rained."]);
  });

  it("takes each line as a paragraph when there is no blank line", () => {
    expect(paragraphsOf("One\nTwo\n")).toEqual(["One", "Two"]);
  });

  it("trims white space and invisible characters, and drops what is then empty", () => {
    expect(paragraphsOf("\n\n \u200b One\t \n\n\u00a0\n\nTwo\u2060")).toEqual(["One", "Two"]);
  });

  it("does not part a line at U+0085", () => {
    expect(paragraphsOf("One\u0085two\nthree")).toEqual(["One\u0085two", "three"]);
  });

  it("finds nothing in white space", () => {
    expect(paragraphsOf(" \n\n\t")).toEqual([]);
  });
});
