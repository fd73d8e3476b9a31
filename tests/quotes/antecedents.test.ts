import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

const TITLE = "Council votes on the harbor\n\nHALIFAX (Reuters) - ";

/** The speakers of the quotes in a text, by name, else as printed; the last quote's are the last. */
function speakersIn(body: string): string[] {
  const { quotes } = extract(TITLE + body);
  return quotes.map(({ speakers: [speaker] }) => speaker?.name ?? speaker?.attribution ?? "?");
}

const last = (body: string) => speakersIn(body).at(-1);

describe("whom a pronoun means", () => {
  it.each([
    [
      "who speaks in this paragraph, not who spoke in the one before",
      "The harbor will close, Mayor Linda Kerr said on Monday. “We have no choice,” she said.\n\nCouncil member Susan Boyle picked up the thread at a meeting of the harbor board. “Nobody asked us,” she said.",
      "Susan Boyle",
    ],
    [
      "the person, not the employer before a noun",
      "“We have no choice,” Peter Marsh said on Monday.\n\nMarsh aide Robert Lindqvist walked out of the meeting. “Nobody asked us,” he said.",
      "Robert Lindqvist",
    ],
    [
      "who goes on speaking",
      "Thomas Arden said on Monday that he had met Robert Lindqvist twice. “He was late,” he said.",
      "Thomas Arden",
    ],
    [
      "a document, which is nobody named",
      "Acme Corp. lost a case on Monday. An internal report said that delays were likely. It warned that the harbor was unsafe.",
      "It",
    ],
  ])("%s", (_, body, name) => expect(last(body)).toBe(name));
});

describe("whom a description means", () => {
  it.each([
    [
      "who was called so before",
      "Sen. Linda Kerr met Thomas Arden on Monday.\n\n“We have no choice,” the senator said.",
      "Linda Kerr",
    ],
    [
      "who is called so, of two, by what else is said of them",
      "Maine Sen. Linda Kerr met Ohio Sen. Thomas Arden on Monday.\n\n“We have no choice,” the Maine senator said.",
      "Linda Kerr",
    ],
    [
      "whom the paragraph is about, for words that vary a name",
      "Peter Marsh bought the harbor on Monday. “It will pay,” Marsh said.\n\nThe billionaire said he would build a hotel.",
      "Peter Marsh",
    ],
    [
      "nobody named, for words that are no name's",
      "Peter Marsh bought the harbor on Monday. “It will pay,” Marsh said.\n\nA man in the crowd got up. “We have no choice,” the man said.",
      "the man",
    ],
    ["the company", "Shares of Toyota fell on Monday.\n\nThe company said it would close two plants.", "Toyota"],
    [
      "no newspaper, for a word of another kind",
      "The Wall Street Journal reported the sale on Monday.\n\nThe city said that services would continue.",
      "The city",
    ],
  ])("%s", (_, body, name) => expect(last(body)).toBe(name));
});
