import { expect, test } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { markCapitals } from "../../src/people/capitals.ts";
import { tokenize } from "../../src/text/tokens.ts";

/** The words of a text that have a capital. */
function capitalised(text: string): string[] {
  const tokens = tokenize(text, ENGLISH);
  const capitals = markCapitals(tokens);
  return tokens.filter((_, at) => capitals[at] === 1).map((token) => token.text);
}

test("a capital is the first letter of a word", () => {
  expect(capitalised("the Quorlith of Érine rose 3,000 feet, he said.")).toEqual(["Quorlith", "Érine"]);
});

test("a capital may stand behind a joined particle or an Irish prefix", () => {
  expect(capitalised("al-Quorlith met ibn-Doe, Roe tSaoir and nGallan")).toEqual([
    "al-Quorlith",
    "ibn-Doe",
    "Roe",
    "tSaoir",
    "nGallan",
  ]);
});

test("a capital may stand behind a particle that has lost its vowel", () => {
  expect(capitalised("Ann d’Ornano met Bo dell'Acqua, Jo l’Isle and y'all, o'clock, e'Er")).toEqual([
    "Ann",
    "d’Ornano",
    "Bo",
    "dell'Acqua",
    "Jo",
    "l’Isle",
  ]);
});

test("other small words with a capital inside have none", () => {
  expect(capitalised("an e-Bay or anti-Doe sign, co-Ed, iOS, mRNA and a-Z")).toEqual([]);
});
