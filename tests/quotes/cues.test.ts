import { describe, expect, it } from "vitest";
import { readGrammar } from "../../src/grammar/grammar.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { findFormulas } from "../../src/quotes/anonymity/find-formulas.ts";
import { findCues } from "../../src/quotes/cues/find-cues.ts";
import { textAt } from "../../src/span.ts";
import { readDocument } from "../../src/text/document.ts";

/** "warn: has warned": base form and the words of each cue. */
function cuesIn(text: string): string[] {
  const document = readDocument(text, [{ start: 0, end: text.length, zone: "body" }], ENGLISH);
  return findCues(readGrammar(document), findFormulas(document)).map((cue) => `${cue.lemma}: ${textAt(text, cue)}`);
}

describe("cues", () => {
  it.each([
    ["a verb", "Ann Roe said it was late.", "say: said"],
    ["a verb with its auxiliary", "The ministry has repeatedly warned the town.", "warn: has repeatedly warned"],
    ["a verb in the present, also behind an unknown name", "Overgaard concedes that it is late.", "concede: concedes"],
    ["a verb before words in marks", "Okafor replies: “It is late.”", "reply: replies", ":: :"],
    ["a verb with its particle", "He pointed out that it was late.", "point: pointed out"],
    ["a verb with its preposition", "He called for a new vote.", "call: called for"],
    ["the preposition of another phrase stays out", "He said on Monday it was late.", "say: said"],
    ["according to", "It was late, according to the ministry.", "accord: according to"],
    ["a noun of saying", "Her claim that it was late is false.", "claim: claim"],
    ["a doubled consonant", "“Late,” she quipped.", "quip: quipped"],
    ["a colon before words in marks", "Ann Roe: “It was late.”", ":: :"],
  ])("%s", (_, text, ...cues) => expect(cuesIn(text)).toEqual(cues));

  it.each([
    ["a noun that looks like a verb", "The state has two addresses."],
    ["an act without words", "The mayor is expected to raise taxes."],
    ["a belief", "She believes that it was late."],
    ["a colon before other words", "Three were there: Ann, Paul and Tim."],
  ])("%s is none", (_, text) => expect(cuesIn(text)).toEqual([]));

  it("are in order and point at their tokens", () => {
    const text = "Roe said it was late. Poe has denied that.";
    const document = readDocument(text, [{ start: 0, end: text.length, zone: "body" }], ENGLISH);
    const cues = findCues(readGrammar(document), findFormulas(document));
    expect(cues.map((cue) => document.tokens[cue.headToken]?.text)).toEqual(["said", "denied"]);
    expect(cues.map((cue) => document.tokens[cue.firstToken]?.text)).toEqual(["said", "has"]);
    for (const cue of cues) expect(cue.strength).toBeGreaterThan(0);
  });
});
