import { describe, expect, it } from "vitest";
import type { DecidedQuote } from "../../src/decisions/decision.ts";
import { readMarks, withWords } from "../../src/desk/words-by-marks.ts";

const TEXT = `“Nothing will stay,” 🚢 the plan says

The mayor called it a “very bad plan” and said the port’s “Gull” would sail. “We go,” she said. “We ‘all’ go.”

ROE: We shall see.
`;

function spanOf(words: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

function quoteOf(kind: DecidedQuote["kind"], words: string, ...spans: DecidedQuote["spans"]): DecidedQuote {
  const content = { role: "content" as const, ...spanOf(words) };
  return { kind, stance: "asserted", spans: [content, ...spans], speakers: [{ role: "speaker", kind: "unknown" }] };
}

describe("what marks make of words", () => {
  const byMarks = readMarks(TEXT);
  it.each([
    [["“We go,”", "“We ‘all’ go.”"], "direct", []],
    [["We go"], "direct", []],
    [["Nothing will stay"], "direct", []],
    [["a “very bad plan”"], "mixed", ["“very bad plan”"]],
    [["a “very bad"], "mixed", ["“very bad"]],
    [["“We go,”", "she said"], "mixed", ["“We go,”"]],
    [["the plan says"], "indirect", []],
    [["We shall see."], "indirect", []],
    [["the port’s"], "indirect", []],
  ])("%j is %s", (words, kind, quoted) => {
    expect(byMarks(words.map(spanOf))).toEqual({ kind, quoted: quoted.map(spanOf) });
  });
});

describe("a quote with other words", () => {
  const cue = { role: "cue" as const, ...spanOf("called") };
  it.each([
    ["direct", "“very bad plan”", "it a “very bad plan”", "mixed", ["“very bad plan”"]],
    ["indirect", "the plan says", "“Nothing will stay,”", "direct", []],
    ["mixed", "a “very bad plan”", "it a", "indirect", []],
    // Neither a transcript nor the name of a ship follows from marks.
    ["direct", "We shall see.", "We shall", "direct", []],
    ["indirect", "the port’s “Gull” would sail", "“Gull” would sail", "indirect", []],
  ] as const)("of %s %j is, as %j, %s", (was, before, words, kind, quoted) => {
    const span = spanOf(words);
    expect(withWords(TEXT, quoteOf(was, before, cue), [span])).toEqual({
      ...quoteOf(kind, words),
      spans: [cue, { role: "content", ...span }, ...quoted.map((one) => ({ role: "quoted", ...spanOf(one) }))].sort(
        (one, other) => one.start - other.start,
      ),
    });
  });
});
