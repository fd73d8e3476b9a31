import { describe, expect, it } from "vitest";
import { readGrammar } from "../../src/grammar/grammar.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { endOfNounPhrase, ownerBefore, startOfNounPhrase } from "../../src/quotes/noun-phrase.ts";
import { readDocument } from "../../src/text/document.ts";

/** The sentence of a text in which ⟨ ⟩ stand round one word, that word's token, and what stands between two tokens. */
function read(marked: string) {
  const text = marked.replace(/[⟨⟩]/g, "");
  const document = readDocument(text, [{ start: 0, end: text.length, zone: "body" }], ENGLISH);
  const grammar = readGrammar(document);
  const { tokens } = document;
  const word = /⟨(.*?)⟩/u.exec(marked)?.[1];
  const at = tokens.findIndex((token) => token.text === word);
  const words = (from: number, to: number) => Array.from(tokens.slice(from, to), (token) => token.text).join(" ");
  return { grammar, at, end: tokens.length, words };
}

describe("a noun phrase", () => {
  it.each([
    ["She met ⟨hundreds⟩ of supporters in the rain.", "hundreds of supporters"],
    ["She spoke to ⟨The⟩ Post and Courier on Friday.", "The Post and Courier"],
    ["She told ⟨the⟩ old mayor last week that it was late.", "the old mayor"],
    ["At ⟨a⟩ conference the board agreed.", "a conference"],
  ])("goes from its first token to its head: %s", (marked, phrase) => {
    const { grammar, at, end, words } = read(marked);
    expect(words(at, endOfNounPhrase(grammar, at, end))).toBe(phrase);
  });

  it("is none where no noun follows", () => {
    const { grammar, at, end } = read("She ⟨slept⟩ well.");
    expect(endOfNounPhrase(grammar, at, end)).toBe(at);
  });

  it.each([
    ["They heard the old ⟨claim⟩ again.", "the old claim"],
    ["He gave the board his earlier ⟨statement⟩ again.", "his earlier statement"],
    ["They said that ⟨he⟩ left.", "he"],
  ])("begins behind the one before: %s", (marked, phrase) => {
    const { grammar, at, words } = read(marked);
    expect(words(startOfNounPhrase(grammar, 0, at), at + 1)).toBe(phrase);
  });

  it.each([
    ["They liked her blunt ⟨reply⟩.", "her"],
    ["They took Roe’s good ⟨advice⟩.", "’s"],
    ["They took the ⟨advice⟩.", "the"],
  ])("tells whose it is: %s", (marked, owner) => {
    const { grammar, at, words } = read(marked);
    const token = ownerBefore(grammar, 0, at);
    expect(words(token, token + 1)).toBe(owner);
  });
});
