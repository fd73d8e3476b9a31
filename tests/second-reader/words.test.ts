import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readVocabulary, tokenize } from "../../packages/second-reader/src/tokenize.ts";
import { CAPITALISED, CAPITALS, caseOf, findWords, LOWER, MIXED } from "../../packages/second-reader/src/words.ts";

const vocabulary = readVocabulary(readFileSync("packages/second-reader/vocabulary.txt", "utf8"));
const names = [...vocabulary.keys()];

const whole = (text: string) => ({ start: 0, end: text.length });
const forms = (text: string) => findWords(text, whole(text)).map(({ form }) => form);
const pieces = (text: string) =>
  tokenize(text, whole(text), vocabulary).map((word) => word.pieces.map((id) => names[id]).join(" "));

describe("the words of a text", () => {
  it.each([
    ["white space parts them, punctuation stands alone", "“No,” said Roe.", ["“", "no", ",", "”", "said", "roe", "."]],
    ["signs that ASCII has count as punctuation", "$5+3", ["$", "5", "+", "3"]],
    ["accents fall away", "Zoë’s café", ["zoe", "’", "s", "cafe"]],
    ["control characters are skipped", "soft\u00adhyphen a\u200bb", ["softhyphen", "ab"]],
    ["Chinese characters stand alone", "港口x", ["港", "口", "x"]],
    ["an accent by itself is no word", "a \u0301 b", ["a", "b"]],
  ])("%s", (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it("say where they stand, in UTF-16 units", () => {
    const text = "😀 Zoë\u0308!";
    const found = findWords(text, whole(text)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["😀", "Zoë\u0308", "!"]);
  });

  it.each([
    ["said", LOWER],
    ["1,000", LOWER],
    ["Roe", CAPITALISED],
    ["I", CAPITALISED],
    ["UN", CAPITALS],
    ["McRoe", MIXED],
    ["iRoe", MIXED],
  ])("%s is written %i", (printed, expected) => {
    expect(caseOf(printed)).toBe(expected);
  });

  it("fall into the longest pieces", () => {
    expect(pieces("Unhurriedly harbourmasters")).toEqual(["un ##hur ##ried ##ly", "harbour ##masters"]);
  });

  it("are unknown as a whole where no piece fits, or beyond a hundred characters", () => {
    expect(pieces(`𐎠a ${"a".repeat(101)}`)).toEqual(["[UNK]", "[UNK]"]);
  });
});
