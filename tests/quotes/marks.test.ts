import { describe, expect, it } from "vitest";
import { findAttributions } from "../../src/quotes/find-quotes.ts";
import { quotesIn, readMarked } from "./notation.ts";

/** The use of each pair of marks, in order. */
function usesIn(marked: string): string[] {
  const { document, cast } = readMarked(marked);
  return findAttributions(document, cast).stretches.map((stretch) => stretch.use);
}

describe("what words in marks are used for", () => {
  it.each([
    ["a sentence", "“We are not going to wait,” ‹Ann Roe› said.", "speech"],
    ["a phrase that somebody used", "‹Ann Roe› called the plan “a disgrace.”", "speech"],
    ["a sentence that nobody is named for", "“We will go.”", "speech"],
    ["a nickname within a name", "‹Joseph “Tig” Roe› was there.", "nickname"],
    ["the title of a work", "She starred in “The Empty House” in 2016.", "title"],
    ["the title behind its kind", "In the novel “The Long Shore,” ‹Ann Roe› wrote of the sea.", "title"],
    ["the title behind its author", "She read from ‹Roe›’s “The Long Shore” on Friday.", "title"],
    ["the programme that words are said on", "‹Ann Roe› said it on Sunday on KBC’s “Dawn and Friends.”", "title"],
    [
      "a programme of which something goes out",
      "On Thursday's edition of “The Moe Factor,” ‹Ann Roe› said it leaked.",
      "title",
    ],
    ["what calls itself a show", "‹Ann Roe› called “The Joe Moe Morning Show” on Tuesday, saying it leaked.", "title"],
    ["and not what somebody says of a show", "‹Ann Roe› told them, “We will watch the show.”", "speech"],
    ["the title that a word announces", "‹Ann Roe› sent a memo titled “We must go now.”", "title"],
    ["a name by which something is known", "Locals know the channel as “the Widow's Gate”.", "title"],
    ["what a sign says", "Protesters held placards that read, “Go now!”", "title"],
    ["a term at arm's length", "The so-called “experts” were there.", "scare"],
  ])("%s", (_, marked, use) => expect(usesIn(marked)).toEqual([use]));
});

describe("words in marks that nobody said", () => {
  it.each([
    "The so-called “no limits” partnership.",
    "She starred in “The Empty House” in 2016.",
    "‹Joseph “Tig” Roe› was there.",
  ])("%s gives no quote with a speaker", (marked) => {
    const quotes = quotesIn(marked, ["direct", "mixed", "indirect"]);
    expect(quotes.filter((quote) => !quote.endsWith("| ?"))).toEqual([]);
  });
});

describe("a fragment takes the words round it along", () => {
  it("an article before it", () => {
    const quotes = quotesIn("‹*Narnia› and ‹*Ruritania› declared a “no limits partnership.”", ["mixed"]);
    expect(quotes).toEqual(["a “no limits partnership.” | Narnia, Ruritania"]);
  });

  it("a whole sentence in marks does not", () => {
    const quotes = quotesIn("After the vote, ‹Ann Roe› told them, “We are not going to wait for you.”");
    expect(quotes).toEqual(["“We are not going to wait for you.” | Ann Roe"]);
  });
});

describe("a name after a dash signs the words", () => {
  it.each(["—", "―", "-", "–"])("%s", (dash) => {
    const marked = `“We do not go there any more.” ${dash} ‹Ann Roe› ¶ “We have been there often.” ${dash} ‹Tim Moe›, chair of the board`;
    expect(quotesIn(marked)).toEqual([
      "“We do not go there any more.” | Ann Roe",
      "“We have been there often.” | Tim Moe",
    ]);
  });
});
