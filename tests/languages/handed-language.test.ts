import { describe, expect, it } from "vitest";
import { extractIn } from "../../src/extract/extract-in.ts";
import type { Extraction } from "../../src/extract/extraction.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Language } from "../../src/languages/language.ts";
import { ESPERANTO, UNKNOWN_LANGUAGE } from "./esperanto.ts";

const ARTICLE = `Ponto fermita

LUBLINO, 3 marto 2026 — “La ponto estos fermita ĝis venonta jaro,” diris Karlo Mo, urbestro de Lublino.

“Ni ne havas monon por ripari ĝin,” li aldonis.

Raportis de Ana Ro kaj Karlo Vu; redaktis de Ana Fo`;

function read(language: Language, text = ARTICLE): Extraction {
  return extractIn(language, text, { publishedAt: null, hasHeadline: false });
}

describe("a language that is handed in", () => {
  it("gives what its lists say: the dateline, the date and the credits", () => {
    const { article, credits } = read(ESPERANTO);
    expect(article).toMatchObject({ language: "eo", dateline: "LUBLINO, 3 marto 2026 —", publishedAt: "2026-03-03" });
    expect(credits.map(({ role, name }) => [role, name])).toEqual([
      ["reporter", "Ana Ro"],
      ["reporter", "Karlo Vu"],
      ["editor", "Ana Fo"],
    ]);
  });

  it("gives who said what", () => {
    const { quotes } = read(ESPERANTO);
    expect(quotes.map(({ text, speakers: [speaker] }) => [text, speaker?.attribution])).toEqual([
      ["“La ponto estos fermita ĝis venonta jaro,”", "Karlo Mo, urbestro de Lublino"],
      ["“Ni ne havas monon por ripari ĝin,”", "li"],
    ]);
    expect(quotes[0]?.speakers).toMatchObject([{ kind: "person", name: "Karlo Mo" }]);
  });

  it("leaves nothing behind for another", () => {
    const english = `Bridge shut\n\nASHBY, March 3, 2026 — “The bridge is shut until next year,” said Carl Moe, the mayor of Ashby.\n\nReporting by Ann Roe`;
    const before = read(ENGLISH, english);
    read(ESPERANTO);
    expect(read(ENGLISH, english)).toEqual(before);
    expect(before.quotes).toMatchObject([{ speakers: [{ name: "Carl Moe" }] }]);
    expect(read(ENGLISH)).toMatchObject({ article: { language: null }, quotes: [] });
  });

  it("of which nothing is known, nobody is said to speak", () => {
    expect(read(UNKNOWN_LANGUAGE)).toMatchObject({ article: { dateline: null, publishedAt: null }, quotes: [] });
  });
});
