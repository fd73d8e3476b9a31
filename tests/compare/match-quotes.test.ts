import { describe, expect, it } from "vitest";
import { matchQuotes } from "../../src/compare/match-quotes.ts";

const quotes = (...texts: string[]) => texts.map((text, start) => ({ text, start }));
const matched = (ones: string[], others: string[]) =>
  matchQuotes(quotes(...ones), quotes(...others)).map(({ one, other, kind }) => `${one} ${kind} ${other}`);

describe("quotes of two versions", () => {
  it("are the same by their words, whatever marks they have and wherever they stand", () => {
    expect(matched(["“We go now.”", "It rains."], ["It rains!", '"We go now,"'])).toEqual([
      "0 same_words 1",
      "1 same_words 0",
    ]);
  });

  it("are reworded if most words are the same in the same order", () => {
    expect(
      matched(["We sent every boat that we had"], ["Onions are dear", "We sent all the boats that we had"]),
    ).toEqual(["0 reworded 1"]);
  });

  it("are others if less than half of the words are the same", () => {
    expect(matched(["We sent every boat"], ["They kept their boats at home all day"])).toEqual([]);
  });

  it("that stand twice are matched once each", () => {
    expect(matched(["No.", "No."], ["No."])).toEqual(["0 same_words 0"]);
  });

  it("go to the one that is most alike", () => {
    expect(matched(["We go now to the sea"], ["We go then to the hills", "We go now to the seas"])).toEqual([
      "0 reworded 1",
    ]);
  });
});
