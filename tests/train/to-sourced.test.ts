import { describe, expect, it } from "vitest";
import { parsePassages } from "../../bench/kinds/passages.ts";
import { toSourced } from "../../scripts/train/second-reader/to-sourced.ts";

/** Where the sources of the quotes of a passage stand: their words, "nowhere", or "unknown". */
function sourcesOf(marked: string): string[] {
  const [passage] = parsePassages(`== news\n${marked}\npeople: Ann Roe`);
  if (passage === undefined) throw new Error("no passage");
  const { text, quotes } = toSourced(passage);
  return quotes.map(({ speakerStart, speakerEnd }) => {
    if (speakerStart === null || speakerEnd === null) return "nowhere";
    return speakerStart < 0 ? "unknown" : text.slice(speakerStart, speakerEnd);
  });
}

describe("the source of a keyed quote", () => {
  it("is the phrase by which the program rightly tells who spoke", () => {
    expect(sourcesOf("Ann Roe, a farmer, said {the mill would close in May}[Ann Roe].")).toEqual([
      "Ann Roe, a farmer,",
    ]);
  });

  it("is the pronoun where that tells it", () => {
    const marked = "Ann Roe said {the mill would close}[Ann Roe]. She said {it was a shame}[Ann Roe].";
    expect(sourcesOf(marked)).toEqual(["Ann Roe", "She"]);
  });

  it("is nowhere where nobody is told", () => {
    expect(sourcesOf("It is said that {the mill will close in May}[?].")).toEqual(["nowhere"]);
  });

  it("is not known where the program takes somebody else for the speaker", () => {
    expect(sourcesOf("Ann Roe said {the mill would close in May}[Joe Moe].")).toEqual(["unknown"]);
  });
});
