import { describe, expect, it } from "vitest";
import * as syntaxWords from "../../src/grammar/syntax-words.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  DATIVE,
  INFINITIVE_MARKER,
  readSyntaxWords,
  servesAs,
} from "../../src/grammar/syntax-words.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { SyntaxWords } from "../../src/languages/for-grammar.ts";
import type { Language } from "../../src/languages/language.ts";
import { readDocument } from "../../src/text/document.ts";
import { UNKNOWN_LANGUAGE } from "../languages/esperanto.ts";

function syntaxOf(text: string, language: Language) {
  return { syntax: readSyntaxWords(readDocument(text, [{ start: 0, end: text.length, zone: "body" }], language)) };
}

/** The places of the tokens that can be one of these. */
function placesOf(text: string, language: Language, uses: number): number[] {
  const words = syntaxOf(text, language);
  return Array.from(words.syntax.keys()).filter((at) => servesAs(words, at, uses));
}

describe("what small words can be", () => {
  it("has a bit of its own for each thing, of the 32 that there are", () => {
    const bits = Object.values(syntaxWords).filter((value) => typeof value === "number");
    expect(new Set(bits).size).toBe(bits.length);
  });

  it("is looked up for each token, in capitals too", () => {
    expect(placesOf("That was said by him. That he knew that, Roe said.", ENGLISH, COMPLEMENTIZER)).toEqual([0, 6, 9]);
  });

  it("may be several things, of which one is enough", () => {
    expect(placesOf("told to go by them", ENGLISH, INFINITIVE_MARKER)).toEqual([1]);
    expect(placesOf("told to go by them", ENGLISH, DATIVE | AGENT)).toEqual([1, 3]);
  });

  it("is what the language says", () => {
    const syntax: SyntaxWords = { ...UNKNOWN_LANGUAGE.syntax, complementizers: new Set(["ke"]) };
    const language = { ...UNKNOWN_LANGUAGE, syntax };
    expect(placesOf("Li diris ke that ponto", language, COMPLEMENTIZER)).toEqual([2]);
  });

  it("is nothing in a language of which nothing is known, and outside of the text", () => {
    expect(syntaxOf("said that by to", UNKNOWN_LANGUAGE).syntax).toEqual(new Int32Array(4));
    expect([-1, 4].map((at) => servesAs(syntaxOf("said that by to", ENGLISH), at, -1))).toEqual([false, false]);
  });
});
