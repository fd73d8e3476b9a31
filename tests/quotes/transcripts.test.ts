import { describe, expect, it } from "vitest";
import { quotesIn } from "./notation.ts";

const all = (marked: string) => quotesIn(marked, ["direct", "mixed", "indirect"]);

describe("transcripts", () => {
  it("paragraphs labelled in capitals, without marks", () => {
    expect(all("Here is what they said. ¶ ‹ROE›: Where do we go? ¶ ‹MOE›: We stay here.")).toEqual([
      "Where do we go? | ROE",
      "We stay here. | MOE",
    ]);
  });

  it("labels inside marks are no part of the words", () => {
    expect(all("It went on: ¶ “‹ROE›: Where do we go now? ¶ “‹MOE›: We all stay here.”")).toEqual([
      "Where do we go now? | ROE",
      "We all stay here.” | MOE",
    ]);
  });

  it("questions and answers have no printed speaker", () => {
    expect(all("An interview. ¶ Q: Where do we go? ¶ A: We stay here.")).toEqual([
      "Where do we go? | ?",
      "We stay here. | ?",
    ]);
  });

  it("one label makes no transcript", () => {
    expect(all("The facts. ¶ BACKGROUND: The plan was made last year.")).toEqual([]);
  });
});
