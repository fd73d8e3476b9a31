import { describe, expect, it } from "vitest";
import { matchQuotes } from "../../src/compare/match-quotes.ts";
import { wordingWordsOf } from "../../src/languages/known/wording.ts";

const quotes = (...texts: string[]) => texts.map((text, start) => ({ text, start }));
const matched = (ones: string[], others: string[]) =>
  matchQuotes(quotes(...ones), quotes(...others), wordingWordsOf("en")).map(
    ({ one, other, kind }) => `${one} ${kind} ${other}`,
  );

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

  it("are not the same if they have the same words in another order", () => {
    expect(matched(["The mayor told the minister all of it"], ["The minister told the mayor all of it"])).toEqual([
      "0 reworded 0",
    ]);
  });

  it("are the same only if all of their words are, however many there are", () => {
    const long = "we sail at dawn and come home at dusk ".repeat(100);
    expect(matched([`${long} tomorrow`], [`${long} never`])).toEqual(["0 reworded 0"]);
    expect(matched([`${long} tomorrow`], [`${long} tomorrow.`])).toEqual(["0 same_words 0"]);
  });

  it("are not the same if they speak of pounds and not of dollars", () => {
    expect(matched(["It cost us $5 million"], ["It cost us £5 million"])).toEqual(["0 reworded 0"]);
    expect(matched(["It grew by 5% this year"], ["It grew by 5 this year"])).toEqual(["0 reworded 0"]);
    expect(matched(["It grew by 5% this year"], ["It grew by 5 percent this year"])).toEqual(["0 same_words 0"]);
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
