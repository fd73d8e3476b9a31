import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../src/quotes/find-quotes.ts";
import { textAt } from "../../../src/span.ts";
import { readMarked } from "../notation.ts";

/** "to reporters | at a rally | on Tuesday | 2024-04-16": what is known of the first quote's occasion. */
function circumstancesOf(marked: string, publishedOn: string | null = "2024-04-18"): string {
  const { document, cast } = readMarked(marked);
  const [quote] = findQuotes(document, cast, { publishedOn }).quotes;
  if (quote === undefined) return "no quote";
  const words = (role: string) => {
    const span = quote.spans.find((one) => one.role === role);
    return span === undefined ? [] : [textAt(document.text, span)];
  };
  const addressee = words("addressee").map((text) => `to ${text}`);
  const day = quote.saidFrom === null ? [] : [quote.saidFrom];
  expect(quote.saidUntil).toBe(quote.saidFrom);
  expect(quote.saidBasis).toBe(quote.saidFrom === null ? null : "stated");
  return [...addressee, ...words("occasion"), ...words("time"), ...day].join(" | ");
}

describe("to whom, where and when", () => {
  it.each([
    ["no addressee in the speaker behind the verb", "“Why?” asked ‹Ann Roe›.", ""],
    ["an addressee", "“We go now,” ‹Ann Roe› told reporters.", "to reporters"],
    [
      "an addressee and a time",
      "‹Ann Roe› told ‹*Example News› last week that it was late.",
      "to Example News | last week",
    ],
    ["an occasion", "“We go now,” ‹Ann Roe› said at a press briefing.", "at a press briefing"],
    [
      "an occasion with its partner",
      "“We go now,” ‹Ann Roe› said in an interview with the Example Times.",
      "in an interview with the Example Times",
    ],
    ["a day after the verb", "‹Ann Roe› said on Tuesday that it was late.", "on Tuesday | 2024-04-16"],
    ["a day before the verb", "‹Ann Roe› on Tuesday said that it was late.", "on Tuesday | 2024-04-16"],
    ["a day without a preposition", "‹Ann Roe› said Tuesday it was late.", "Tuesday | 2024-04-16"],
    [
      "the head of the sentence",
      "In a statement on Tuesday, ‹Ann Roe› said that it was late.",
      "In a statement | on Tuesday | 2024-04-16",
    ],
    ["a channel", "“We go now,” ‹Ann Roe› wrote on Twitter.", "on Twitter"],
  ])("%s", (_, marked, expected) => expect(circumstancesOf(marked)).toBe(expected));

  it.each([
    ["the time of what was said", "‹Ann Roe› said that the bridge would close on Tuesday.", ""],
    ["the time of another clause", "“We go now,” ‹Ann Roe› said after she left town on Tuesday.", ""],
    ["a day with a name of its own", "“We go now,” ‹Ann Roe› said on Super Tuesday.", ""],
    ["the day of a thing", "“We go now,” ‹Ann Roe› said of Tuesday’s vote.", ""],
  ])("%s is left alone", (_, marked, expected) => expect(circumstancesOf(marked)).toBe(expected));
});

describe("the day of saying", () => {
  const on = (phrase: string, published: string | null) =>
    circumstancesOf(`“We go now,” ‹Ann Roe› said ${phrase}.`, published).split(" | ")[1] ?? null;

  it.each([
    ["the day of publication itself", "on Tuesday", "2024-04-16", "2024-04-16"],
    ["the latest such day before it", "on Wednesday", "2024-04-16", "2024-04-10"],
    ["over the end of a year", "on Sunday", "2024-01-02", "2023-12-31"],
    ["over a leap day", "on Thursday", "2024-03-01", "2024-02-29"],
    ["yesterday", "yesterday", "2024-03-01", "2024-02-29"],
    ["a full date needs no publication", "on April 3, 2023", null, "2023-04-03"],
    ["a date without a year is the latest one", "on Dec. 30", "2024-01-02", "2023-12-30"],
    ["a date that does not exist", "on June 31", "2024-07-02", null],
    ["a weekday without publication", "on Tuesday", null, null],
    ["a week is no day", "last week", "2024-04-16", null],
    ["last Tuesday may mean two days", "last Tuesday", "2024-04-18", null],
  ])("%s", (_, phrase, published, day) => expect(on(phrase, published)).toBe(day));

  it("is not known of a day to come", () =>
    expect(circumstancesOf("“We go now,” ‹Ann Roe› will say on Tuesday.")).not.toContain("2024"));
});
