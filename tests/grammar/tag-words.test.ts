import { describe, expect, it } from "vitest";
import { readGrammar } from "../../src/grammar/grammar.ts";
import { TAG_NAMES } from "../../src/grammar/tags.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { readDocument } from "../../src/text/document.ts";

/** The tags of one sentence: "the/determiner" … */
function tagsOf(text: string): string[] {
  const document = readDocument(text, [{ start: 0, end: text.length, zone: "body" }], ENGLISH);
  const grammar = readGrammar(document);
  return document.tokens.map((token, at) => `${token.text}/${TAG_NAMES[grammar.tags[at] ?? 0]}`);
}

describe("parts of speech", () => {
  it("tells a verb from a noun of the same form", () => {
    expect(tagsOf("She claims that the claims were false.")).toEqual([
      "She/pronoun",
      "claims/present-third",
      "that/preposition",
      "the/determiner",
      "claims/noun",
      "were/past",
      "false/adjective",
      "./stop",
    ]);
  });

  it("tells the past tense from the participle", () => {
    expect(tagsOf("She called him and was called back.")).toContain("called/past");
    expect(tagsOf("He was called back.")).toContain("called/participle");
  });

  it("knows the infinitive, the modal and the name", () => {
    expect(tagsOf("Harlan Vey will ask to speak.")).toEqual([
      "Harlan/name",
      "Vey/name",
      "will/modal",
      "ask/base",
      "to/to",
      "speak/base",
      "./stop",
    ]);
  });

  it("parts possessives and closing marks", () => {
    expect(tagsOf("the voters’ list")).toContain("’/possessive");
    expect(tagsOf("the “old’ list")).toContain("’/mark");
  });
});
