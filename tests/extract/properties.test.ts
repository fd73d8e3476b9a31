import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { expectSound } from "../helpers/invariants.ts";

/** Pieces that articles are made of, and pieces that break naive readers. */
const PIECES = [
  "Ann Roe",
  "Roe",
  "the minister",
  "she",
  "Dr. Paul van der Poe, a spokesman for Acme Inc.,",
  "officials",
  "the U.S.",
  "said",
  "told reporters",
  "according to",
  "added",
  "that",
  "the plan would fail",
  "we will go",
  "on Tuesday",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "``",
  "''",
  "«",
  "»",
  "„",
  ",",
  ".",
  "?",
  "—",
  "(",
  ")",
  ":",
  ";",
  "…",
  "\n\n",
  "\n",
  "\r\n",
  " ",
  "\t",
  "😀",
  "é",
  "e\u0301",
  "\u200b",
  "\u202e",
  "\ufffe",
  "𝒳",
  "By Ann Roe",
  "LONDON (Example) - ",
  "(Reporting by Ann Roe in Paris; Editing by Bo Poe)",
  "Apr 16, 2024 | 2:08 PM",
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
const options = { numRuns: 300, seed: 20240416 };

describe("extract, on any text", () => {
  test.prop([article], options)("gives sound spans", (text) => expectSound(text, extract(text)));

  test.prop([fc.string({ unit: "binary", maxLength: 200 })], options)("never throws", (text) => {
    expectSound(text, extract(text));
  });

  test.prop([article], options)("gives the same twice", (text) => {
    expect(extract(text)).toEqual(extract(text));
  });
});

describe("marks in whose midst a clause ends", () => {
  it("are quoted as far as the clause goes", () => {
    const text = "according to é PM ``😀 32, asked roll`` ";
    expectSound(text, extract(text));
  });
});

describe("fragments in marks whose widened contents overlap", () => {
  it.each([
    "« said the Roe«“scare”she – :“ PARIS/ROME, (Example) —Dr. Poe told Example ” talks ",
    "‹added」 “scare” „ ﬁ“3.5% „ Acme Inc.,rock ’n’ to he told reporters“scare”:—\rasked \n\n– ",
    "''\ufeffROE: <b> (Reporting by Ann Roe in '' “scare” 中文 \u200b“scare” told ",
  ])("are one, and no character is said twice: %s", (text) => {
    expectSound(text, extract(text));
  });
});
