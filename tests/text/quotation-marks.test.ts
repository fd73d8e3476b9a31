import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { textAt } from "../../src/span.ts";
import type { Block } from "../../src/text/block.ts";
import { readDocument } from "../../src/text/document.ts";
import { findParagraphs } from "../../src/text/paragraphs.ts";
import { findQuotationMarks, type QuotationMarks } from "../../src/text/quotation-marks.ts";

function read(text: string): QuotationMarks {
  const blocks: Block[] = findParagraphs(text).map((paragraph) => ({ ...paragraph, zone: "body" }));
  return findQuotationMarks(readDocument(text, blocks, ENGLISH));
}

/** ⟦ and ⟧ stand round each pair that must be found; they are taken out before the text is read. */
function expectPairs(marked: string, unbalanced: readonly string[] = []): void {
  const parts = marked.split(/[⟦⟧]/);
  const text = parts.join("");
  const starts = parts.map((_, index) => parts.slice(0, index).join("").length);
  const found = read(text);
  const wanted = parts.map((part, index) => [starts[index], part] as const).filter((_, index) => index % 2 === 1);
  expect(found.pairs.map((pair) => [pair.start, textAt(text, pair)])).toEqual(wanted);
  expect(found.unbalanced.map((mark) => textAt(text, mark))).toEqual(unbalanced);
}

describe("pairs of marks", () => {
  it.each([
    ["curly", "⟦“We go,”⟧ Smith said. ⟦“Now.”⟧"],
    ["straight", '⟦"We go,"⟧ Smith said. ⟦"Now."⟧'],
    ["straight beside brackets and dashes", '(⟦"We go"⟧) —⟦"now"⟧— he said'],
    ["an ellipsis inside straight marks", 'He said ⟦"... we go ..."⟧ twice.'],
    ["single, with an apostrophe inside", "⟦‘We go,’⟧ Smith said, ⟦‘and it’s our turn.’⟧"],
    ["straight single", "⟦'We will go,'⟧ Smith said. ⟦'It's the '90s rock 'n' roll.'⟧"],
    ["two backticks and two apostrophes", "⟦``We go,''⟧ Smith said."],
    ["two apostrophes on both sides", "⟦''We go,''⟧ Smith said. ⟦''Now.''⟧"],
    ["guillemets", "⟦« We go »⟧, Smith said. ⟦»Now«⟧, he said."],
    ["low and high", "⟦„We go“⟧, Smith said. It was ‚half‘ a joke."],
    ["the same glyph at both ends", "⟦”We go”⟧, Smith said."],
    ["a closing glyph before a gap that begins its paragraph", "⟦” … and we go,”⟧ Smith said."],
    ["an opening glyph that closes", "⟦“We go,“⟧ Smith said. ⟦“Now.”⟧"],
    ["a curly opening, a straight closing mark", '⟦“We go,"⟧ Smith said.'],
    ["a question before the closing mark", "⟦“Why?”⟧ he asked. ⟦“Now!”⟧ she said."],
    ["one word", "He called it ⟦“mad”⟧, ⟦“bad”⟧ and ⟦“sad.”⟧"],
    ["a missing space before the opening mark", "He said⟦“no”⟧ to it."],
    ["a letter beyond the basic plane", "𝒳 ⟦“Go 😀 now 𠮷,”⟧ Smith said."],
    ["an initial in brackets", "⟦“[W]e go,”⟧ he said."],
  ])("%s", (_, marked) => expectPairs(marked));
});

describe("nesting: only the outermost pair bounds what is said", () => {
  it.each([
    ["curly in curly", "⟦“I live in what he calls “hell” with him,”⟧ Smith said."],
    ["curly in curly, twice", "⟦“I call it “hell,” and he calls it “home,” ”⟧ Smith said. ⟦“Now.”⟧"],
    ["single in double", "⟦“He told me ‘never ask “why” again’ and left,”⟧ Smith said."],
    ["double in single", "⟦‘He told me “never” and left,’⟧ Smith said."],
    ["straight in curly", '⟦“He told me "never" and left,”⟧ Smith said.'],
    ["marks that meet", "⟦“‘Never,’ he told me,”⟧ Smith said. ⟦“I told him ‘never.’”⟧"],
    ["an inner mark that is never closed", "⟦“He told me ‘never and left,”⟧ Smith said."],
  ])("%s", (_, marked) => expectPairs(marked));
});

describe("what is no quotation mark", () => {
  it.each([
    ["apostrophes", "It’s the Smiths’ and the boss's turn, isn't it?"],
    ["a mark turned the wrong way inside a word", "He shouldn‘t and won‘t."],
    ["elisions", "In the ’90s and '80s they said ’em and 'til."],
    ["feet and inches", 'The 6\'2" player and a 5" screen.'],
    ["nothing between the marks", 'He said “” and “ ” and "...".'],
    ["entities", "&ldquo;We go,&rdquo; Smith said &quot;Bye&quot;"],
  ])("%s", (_, text) => expectPairs(text));

  it("a screen's inches inside a quote", () => {
    expectPairs('⟦"The 5" screen is good,"⟧ he said.');
    expectPairs('He said ⟦"we won in 2016"⟧ and left.');
  });

  it("a plural's apostrophe: too little may be found, too much never", () => {
    const { pairs } = read("‘It is the Smiths’ turn,’ Smith said.");
    expect(pairs.every((pair) => pair.end <= 25)).toBe(true);
  });

  it("a plural's apostrophe after a closed quote of one word", () => {
    expectPairs("The ⟦‘experts’⟧ met at the Smiths’ house and it’s ⟦‘fake’⟧ news.");
  });
});

describe("a missing mark spoils nothing but its own quote", () => {
  it("never closed", () => expectPairs("“We go, Smith said.\n\nNothing else was announced.", ["“"]));
  it("never opened", () => expectPairs("We go,” Smith said.", ["”"]));
  it("never closed before another quote", () => expectPairs("“We go, Smith said. ⟦“Now,”⟧ he said.", ["“"]));
  it("never closed, straight", () => expectPairs('"We go, Smith said. ⟦"Now,"⟧ he said.', ['"']));
  it("the next paragraph is untouched", () => expectPairs("“We go, Smith said.\n\nSmith said: ⟦“Now.”⟧", ["“"]));
  it("never opened, straight", () => expectPairs('⟦"We go,"⟧ Smith said. Now," he said.', ['"']));
});

describe("a quote of several paragraphs", () => {
  it("goes on when the next paragraph opens again", () => {
    const marked = "⟦“First goes on.⟧\n\n⟦“Second goes on.⟧\n\n⟦“Third ends,”⟧ Smith said.";
    expectPairs(marked);
    const { pairs } = read(marked.replace(/[⟦⟧]/g, ""));
    expect(pairs.map((pair) => [pair.continues, pair.continued])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  it("does not go on when the paragraph was closed", () => {
    const { pairs } = read("“First.”\n\n“Second.”");
    expect(pairs.map((pair) => [pair.continues, pair.continued])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it("the inner span leaves out the marks", () => {
    const text = "“First.\n\n“Second.”";
    expect(read(text).pairs.map((pair) => textAt(text, pair.inner))).toEqual(["First.", "Second."]);
  });
});

describe("hostile text", () => {
  it.each([
    ["nested", `${"“".repeat(10_000)}x${"”".repeat(10_000)}`],
    ["opened and never closed", "“a ".repeat(10_000)],
    ["double and single in turn", "“‘".repeat(10_000)],
    ["all kinds in turn", "“‘\"'«„``".repeat(4_000)],
    ["closing only", "” ’ ".repeat(10_000)],
    ["a paragraph each", "“a\n\n".repeat(10_000)],
  ])("%s: one doubt a paragraph at most, in time", (_, text) => {
    const started = performance.now();
    const { unbalanced } = read(text);
    expect(unbalanced.length).toBeLessThanOrEqual(findParagraphs(text).length);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
