import { describe, expect, it } from "vitest";
import { quotesIn } from "./notation.ts";

describe("one utterance split by its attribution is one quote", () => {
  it.each([
    ["within a sentence", "“We will,” ‹Ann Roe› said, “go.”", "“We will,” […] “go.” | Ann Roe"],
    [
      "within a sentence, whatever its verb",
      "“We will now,” ‹Ann Roe› began, “go.”",
      "“We will now,” […] “go.” | Ann Roe",
    ],
    ["between sentences", "“We go,” ‹Ann Roe› said. “Not you.”", "“We go,” […] “Not you.” | Ann Roe"],
    ["after a question", "“Do we go?” ‹Ann Roe› asked. “Not you.”", "“Do we go?” […] “Not you.” | Ann Roe"],
    [
      "with an occasion",
      "“We go,” ‹Ann Roe› said at a press briefing. “And we are concerned.”",
      "“We go,” […] “And we are concerned.” | Ann Roe",
    ],
    ["marks that follow each other", "‹Ann Roe› said: “We go.” “Not you.”", "“We go.” […] “Not you.” | Ann Roe"],
  ])("%s", (_, marked, quote) => expect(quotesIn(marked)).toEqual([quote]));

  it("a paragraph that opens again continues the quote", () => {
    expect(quotesIn("“First paragraph goes on. ¶ “Second paragraph ends,” ‹Ann Roe› said.")).toEqual([
      "“First paragraph goes on. […] “Second paragraph ends,” | Ann Roe",
    ]);
  });
});

describe("what stays apart", () => {
  it("a part with an attribution of its own", () => {
    expect(quotesIn("“We go,” ‹Ann Roe› said. “Not you,” ‹she› added.")).toHaveLength(2);
    expect(quotesIn("“We go,” ‹Ann Roe› said. “Not you.” “So do I,” ‹Tim Moe› said.")).toEqual([
      "“We go,” […] “Not you.” | Ann Roe",
      "“So do I,” | Tim Moe",
    ]);
    expect(quotesIn("“We go.” “Not you,” ‹Ann Roe› said.")).toHaveLength(1);
    expect(quotesIn("“Who goes?” ‹Ann Roe› asked. “Why me?” ‹Tim Moe› replied.")).toHaveLength(2);
  });

  it("quotes with a sentence between them", () => {
    expect(quotesIn("“We go,” ‹Ann Roe› said. The crowd cheered. “Not you.”")).toHaveLength(2);
  });

  it("quotes of two paragraphs", () => {
    expect(quotesIn("“We go,” ‹Ann Roe› said. ¶ “And we do not wait.”")).toHaveLength(2);
  });

  it("what would be more parts than anybody's utterance has", () => {
    const counts = quotesIn(`‹Ann Roe› said: ${"“We have gone to the mill at last.” ".repeat(80)}`).map(
      (quote) => quote.split("“").length - 1,
    );
    expect(Math.max(...counts)).toBe(50);
    expect(counts.reduce((sum, count) => sum + count)).toBe(80);
  });
});
