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

  it("full names in capitals, with titles, and family names after them", () => {
    expect(
      all(
        "We print it. ¶ ‹ANN BLUMRICH›, HOST: Will it rain? ¶ SEN. ‹JOE GRANG›: It will. ¶ ‹BLUMRICH›: When? ¶ ‹GRANG›: No idea.",
      ),
    ).toEqual(["Will it rain? | ANN BLUMRICH", "It will. | JOE GRANG", "When? | ANN BLUMRICH", "No idea. | JOE GRANG"]);
  });

  it("names in small letters, where speakers take turns", () => {
    expect(
      all("‹Ann Roe› met ‹Joe Moe›. ¶ ‹Roe›: Will it rain? ¶ ‹Moe›: It will rain. ¶ ‹Roe›: When will it?"),
    ).toEqual(["Will it rain? | Ann Roe", "It will rain. | Joe Moe", "When will it? | Ann Roe"]);
    expect(all("‹Ann Roe› met ‹Joe Moe›. ¶ ‹Roe›: Ten points. ¶ ‹Moe›: Nine points.")).toEqual([]);
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
