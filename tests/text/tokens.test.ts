import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { withoutInvisible } from "../../src/text/characters.ts";
import { tokenize } from "../../src/text/tokens.ts";

/** The tokens of a text, parted by spaces. */
const tokensOf = (text: string) =>
  tokenize(text, ENGLISH)
    .map((token) => token.text)
    .join(" ");

describe("tokenize", () => {
  it.each([
    ["Smith said.", "Smith said ."],
    ["the U.S. embassy", "the U.S. embassy"],
    ["Gov. J. B. Stone met Lt. Gen. Roe", "Gov. J. B. Stone met Lt. Gen. Roe"],
    ["He is ill. So am I.", "He is ill . So am I ."],
    ["Springfield, Ill., and", "Springfield , Ill. , and"],
    ["O’Brien’s dog", "O’Brien ’s dog"],
    ["the Smiths’ turn", "the Smiths ’ turn"],
    ["don’t, can't", "don’t , can't"],
    ["O´Brien´s `dog` don`t, ``yes''", "O´Brien ´s ` dog ` don`t , `` yes ''"],
    ["he’s here", "he ’s here"],
    ["a two-year-old", "a two-year-old"],
    ["$3.2 million, 46% of 1,000 on 5/6", "$3.2 million , 46% of 1,000 on 5/6"],
    ["“Why?” he—she--said…", "“ Why ? ” he — she -- said …"],
    ["``Yes,'' he said", "`` Yes , '' he said"],
    ["@home and #tag", "@home and #tag"],
    ["AT&T Inc.", "AT&T Inc."],
    ["Acme (ACM.N) and RIM.TO rose at NASA.It ended.", "Acme ( ACM.N ) and RIM.TO rose at NASA . It ended ."],
    ["Acme (ACMb.ST) and Roe.com's owner left it.com", "Acme ( ACMb.ST ) and Roe.com 's owner left it . com"],
    [
      "the Ashby, Mich.-based mill, U.S.-led talks, U.S.-China talks",
      "the Ashby , Mich.-based mill , U.S.-led talks , U.S. - China talks",
    ],
    ["Rep. Roe (D-N.C.), Sen. Poe (R-Ky.)", "Rep. Roe ( D-N.C. ) , Sen. Poe ( R-Ky. )"],
    ["Rs2.3 billion in Q3. 4 left", "Rs2.3 billion in Q3 . 4 left"],
    ["wait... what", "wait ... what"],
    ["Ann D\u00adoe\u200b met M\u00adoe\u200b’s friend", "Ann Doe met Moe ’s friend"],
    ["👍 Great🎉🇬🇧, ☀️ 1️⃣ day 👩🏽‍🚒in 𝐀shby ✅", "Great , 1 day in 𝐀shby"],
  ])("%s", (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it("leaves what is invisible out of the span behind a word", () => {
    expect(tokenize("Roe\u200b, D\u00adoe", ENGLISH).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 5],
      [6, 10],
    ]);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 60 })])("covers any text in order, exactly", (text) => {
    let last = 0;
    for (const token of tokenize(text, ENGLISH)) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      expect(withoutInvisible(text.slice(token.start, token.end))).toBe(token.text);
      last = token.end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});
