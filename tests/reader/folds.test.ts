import { describe, expect, it } from "vitest";
import { foldLongRuns } from "../../src/reader/folds.ts";

/** Paragraphs by letters: "q" has a quote, "p" the passage asked for, "h" is to be seen, "." is plain. */
function paragraphs(letters: string) {
  return [...letters].map((letter, at) => {
    const piece = { text: letter, start: at, end: at + 1, link: null, inPassage: letter === "p" };
    return { start: at, end: at + 1, pieces: [{ ...piece, quote: letter === "q" ? letter : null }] };
  });
}

function folded(letters: string): string {
  const runs = foldLongRuns(paragraphs(letters), ({ pieces }) => pieces[0]?.text === "h");
  const text = (run: (typeof runs)[number]) => run.paragraphs.map(({ pieces }) => pieces[0]?.text).join("");
  return runs.map((run) => (run.isFolded ? `(${text(run)})` : text(run))).join("");
}

describe("folding", () => {
  it.each([
    ["q........q", "q..(.....).q"],
    ["q.......q", "q.......q"],
    ["........h", "..(.....).h"],
    ["q....p....q", "q....p....q"],
    ["", ""],
  ])("of %s gives %s", (letters, expected) => {
    expect(folded(letters)).toBe(expected);
  });
});
