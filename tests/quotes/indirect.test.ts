import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { quotesIn, readMarked } from "./notation.ts";

const reported = (marked: string): string[] => quotesIn(marked, ["indirect", "mixed"]);

describe("reported speech", () => {
  it.each([
    [
      "a clause with that",
      "‹Ann Roe› said that the bridge would close in May.",
      "that the bridge would close in May | Ann Roe",
    ],
    [
      "a clause without that",
      "‹Ann Roe› said the bridge would close in May.",
      "the bridge would close in May | Ann Roe",
    ],
    [
      "the addressee is no part of it",
      "‹A harbour official› told ‹*Example News› last week that the bridge was safe and that no ship was at risk.",
      "that the bridge was safe and that no ship was at risk | A harbour official",
    ],
    [
      "a clause before speaker and verb",
      "The bridge would close in May, ‹Ann Roe› said on Tuesday.",
      "The bridge would close in May | Ann Roe",
    ],
    [
      "a clause round speaker and verb",
      "The bridge, ‹Ann Roe› said, would close in May.",
      "The bridge […] would close in May | Ann Roe",
    ],
    [
      "words that introduce speaker and verb are no half of it",
      "After the match, ‹Ann Roe› said the bridge would close in May.",
      "the bridge would close in May | Ann Roe",
    ],
    [
      "what a court hears",
      "‹The jury› was told on Monday that the bridge was shut. The court heard that it was safe. ‹The jury› heard the evidence.",
      "that the bridge was shut | ?",
      "that it was safe | ?",
    ],
    [
      "a gerund behind a comma says something more",
      "‹Ann Roe› said the bridge had closed, adding that it was old.",
      "the bridge had closed | Ann Roe",
      "that it was old | Ann Roe",
    ],
    [
      "who spoke is no content where the verb stands before the name",
      "The bridge is safe, says ‹Gil Marks›.",
      "The bridge is safe | Gil Marks",
    ],
    ["a thing taken back", "‹*Acme› is recalling its folding umbrella."],
    ["how something is done", "‹Ann Roe› sings as if the bridge would fall."],
    [
      "according to",
      "The bridge would close in May, according to ‹Ann Roe›.",
      "The bridge would close in May | Ann Roe",
    ],
    ["a promise", "‹Ann Roe› promised to close the bridge in May.", "to close the bridge in May | Ann Roe"],
    [
      "words in marks within a clause",
      "‹Ann Roe› said the bridge was “a danger to everyone” in the town.",
      "the bridge was “a danger to everyone” in the town | Ann Roe",
    ],
    [
      "the day of speaking is no part of it",
      "‹Ann Roe› said yesterday the bridge had been closed since May.",
      "the bridge had been closed since May | Ann Roe",
    ],
    [
      "nor the occasion",
      "‹Ann Roe› said at a press conference the council will set aside more money.",
      "the council will set aside more money | Ann Roe",
    ],
    [
      "nor the place",
      "‹Ann Roe› said outside the court the council will set aside more money.",
      "the council will set aside more money | Ann Roe",
    ],
    [
      "nor who was told",
      "‹Ann Roe› told the court the bridge was never closed.",
      "the bridge was never closed | Ann Roe",
    ],
    [
      "nor what follows the day of speaking",
      "The bridge will close in May, ‹Ann Roe› said Friday, in what would be a first.",
      "The bridge will close in May | Ann Roe",
    ],
    [
      "a bracket is taken whole",
      "‹*Acme› said winds reached 120 miles an hour (193 kph).",
      "winds reached 120 miles an hour (193 kph) | Acme",
    ],
    [
      "what the speaker says next is something else",
      "‹Ann Roe› said the council had been asleep and called for the mayor to resign.",
      "the council had been asleep | Ann Roe",
      "the mayor to resign | Ann Roe",
    ],
    [
      "what somebody else says behind a comma is theirs",
      "‹Ann Roe› said that the bridge was safe, and ‹Tim Moe› called it a deathtrap.",
      "that the bridge was safe | Ann Roe",
      "it a deathtrap | Tim Moe",
    ],
    [
      "never begins within a name",
      "‹*Roe & Sons› expects a loss, ‹it› said.",
      "Roe & Sons expects a loss | Roe & Sons",
    ],
    [
      "who is quoted as saying it, and by whom",
      "‹*Courier› quoted ‹Ann Roe› as saying the bridge was closed.",
      "the bridge was closed | Ann Roe, via Courier",
    ],
    [
      "a question that nobody is named for",
      "Asked whether the bridge would close, ‹Ann Roe› said: “No.”",
      "whether the bridge would close | ?",
    ],
    [
      "which an organisation before it means",
      "‹*Acme›, ‹which› said the bridge was closed, will pay for it.",
      "the bridge was closed | Acme",
    ],
    [
      "what would be said, which is no assertion",
      "‹Ann Roe› would say that the bridge is closed.",
      "that the bridge is closed | Ann Roe",
    ],
    [
      "what unnamed others claim, of whoever denies it",
      "‹Ann Roe› hit back at claims that the bridge was “a danger to everyone”.",
      "that the bridge was “a danger to everyone” | Ann Roe",
    ],
    [
      "what was never said, as never said",
      "‹Ann Roe› never said the bridge was closed.",
      "the bridge was closed | Ann Roe",
    ],
    [
      "the subject after a clause that a gerund opens",
      "Noting that the bridge was old, ‹Ann Roe› said that it would close.",
      "that the bridge was old | Ann Roe",
      "that it would close | Ann Roe",
    ],
  ])("%s", (_, marked, ...quotes) => expect(reported(marked)).toEqual(quotes));

  it.each([
    ["an act without words", "‹Ann Roe› raised the matter with ‹Tim Moe› in a phone call."],
    ["a topic", "‹Ann Roe› would also discuss it in May."],
    ["who was told and nothing more", "‹Two officials/› briefed reporters in May."],
    ["what was not announced", "Details of the visit have not yet been announced."],
    ["what is believed", "‹Ann Roe› believes that the bridge is closed."],
    ["what a crowd cries", "‹Ann Roe› left the hall to cries of “Shame!” from the benches."],
    ["where it was said", "‹Ann Roe› spoke in a speech in Leeds."],
    ["silence", "‹*Acme› did not immediately respond to a request for comment."],
    ["a plea", "‹Ann Roe› pleaded guilty and went home."],
    ["when somebody spoke", "‹Ann Roe› spoke after meeting the mayor at the bridge."],
    ["a meeting that was called off", "‹Ann Roe› called off a second meeting on the bridge."],
    ["what an answer is about", "Asked about the future of the bridge, ‹Ann Roe› left."],
    ["what somebody did not say", "‹Ann Roe› did not say whether the bridge was closed."],
    ["what somebody declined to say", "‹Ann Roe› declined to say when the bridge would close."],
    ["what is expected", "‹Ann Roe› is expected to raise taxes."],
  ])("%s is none", (_, marked) => expect(reported(marked)).toEqual([]));

  it("ends before a source with an appositive", () => {
    const { quotes } = extract("The auction had no future, Divina Catagtas, secretary of the Leeds Art Fund, said.");
    expect(quotes.map(({ text, speakers }) => [text, speakers[0]?.name])).toEqual([
      ["The auction had no future", "Divina Catagtas"],
    ]);
  });

  it("never ends inside marks", () => {
    const { document, cast } = readMarked("‹Ann Roe› said it was “a very long day. It was cold” at the bridge.");
    for (const quote of findQuotes(document, cast, { publishedOn: null }).quotes)
      for (const { start, end } of quote.spans) {
        const words = document.text.slice(start, end);
        expect(words.includes("“")).toBe(words.includes("”"));
      }
  });

  it("takes time linear in a sentence without end", () => {
    const { document, cast } = readMarked("Ann said that ".repeat(3_000));
    const began = performance.now();
    findQuotes(document, cast, { publishedOn: null });
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 20_000);
});
