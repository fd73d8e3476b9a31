import { describe, expect, it } from "vitest";
import { WordNumbers } from "../../src/grammar/word-numbers.ts";

const THOUSAND = new Map(Array.from({ length: 1000 }, (_, number) => [`w${number}`, number - 500]));

describe("numbers of words", () => {
  it("gives each listed word its own number", () => {
    const numbers = new WordNumbers(THOUSAND);
    for (const [word, number] of THOUSAND) expect(numbers.get(word, 7)).toBe(number);
  });

  it("gives what was asked for instead to words that are not listed", () => {
    const numbers = new WordNumbers(THOUSAND);
    for (let number = 1000; number < 3000; number += 1) expect(numbers.get(`w${number}`, 7)).toBe(7);
    expect(new WordNumbers(new Map()).get("word", 7)).toBe(7);
  });

  it("tells words of one hash apart", () => {
    const numbers = new WordNumbers(new Map([["costarring", 1]]));
    expect(numbers.get("liquid", 7)).toBe(7);
  });
});
