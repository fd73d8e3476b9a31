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
      "who goes on speaking, and not of whom they spoke last",
      "Thomas Arden is drawing contrasts between himself and the builder Peter Marsh.\n\nHe said he and Marsh differ on the harbor.\n\nHe also asked if the town would trust a man whose words “you wouldn’t want your children to repeat.”",
      "Thomas Arden",
    ],
    [
      "who is named last with the verb, and not whom the words are about",
      "Peter Marsh was a broker. As a broker Marsh worked with Gus Levy. Marsh may have reason to believe that it will rise, said Thomas Arden. “It is a great time,” he said.",
      "Thomas Arden",
    ],
    [
      "the other one, where somebody is named in the words",
      "The board heard Thomas Arden and Robert Lindqvist on Monday. “Arden was late and did not say why,” he said.",
      "Robert Lindqvist",
    ],
    [
      "no owner of what stands before who",
      "Linda Kerr met a friend of Thomas Arden's in Boston, a banker who said “we have no choice.”",
      "a banker",
    ],
    [
      "nobody, behind a number",
      "Peter Marsh was backed by most, against 23 percent who said “we have no choice.”",
      "who",
    ],
    [
      "whom a description means that acts in the narrative",
      "“We have no choice,” Peter Marsh said on Monday.\n\nThe judge, Robert Lindqvist, had asked him twice. The judge then rose and left the room. He said that he would go on.",
      "Robert Lindqvist",
    ],
    [
      "the subject that an apposition parts from its verb",
      "“We have no choice,” Peter Marsh said on Monday.\n\nRobert Lindqvist, the head of the harbor board, walked out of the meeting with Thomas Arden. He said that it was late.",
      "Robert Lindqvist",
    ],
    [
      "not to whom it is told",
      "Robert Lindqvist met Thomas Arden on Monday. “We have no choice,” he told Lindqvist.",
      "Thomas Arden",
    ],
    [
      "the name behind a description with an owner, and not the owner",
      "“We have no choice,” Peter Marsh said on Monday.\n\nAfter the vote, Marsh's campaign manager, Robert Lindqvist, walked out of the meeting. He said that it was late.",
      "Robert Lindqvist",
    ],
    [
      "the subject between commas, behind a friend of another's",
      "“We have no choice,” Peter Marsh said on Monday.\n\nOne pastor supporting Marsh, Robert Lindqvist of Ashby, walked out of the meeting. He said that it was late.",
      "Robert Lindqvist",
    ],
    [
      "a spokesman with a name of women and men",
      "“We have no choice,” Linda Kerr said on Monday.\n\nMarsh spokesman Leslie Roe was there. “Nobody asked us,” she said.",
      "Leslie Roe",
    ],
    [
      "who answers, not who asked",
      "Robert Lindqvist asked Peter Marsh on Monday whether the harbor would close.\n\n“It will, and nobody can change that,” he said.",
      "Peter Marsh",
    ],
    [
      "who is named before an office, where who follows",
      "The board met Linda Kerr, now the senior senator, who said “we have no choice.”",
      "Linda Kerr",
    ],
    [
      "a document, which is nobody named",
      "Acme Corp. lost a case on Monday. An internal report said that delays were likely. It warned that the harbor was unsafe.",
      "It",
    ],
    [
      "a document, and no country behind a comma",
      "Peter Marsh and Linda Kerr, who were held in Ashby, France, have sued the harbor board. The lawsuit went to a judge on Monday. It said that the harbor was unsafe.",
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
    [
      "nobody named, for an office that one person holds and nobody named is called by",
      "Linda Kerr, for the Opposition, asked about the harbor.\n\n“We have no choice,” said the Prime Minister.",
      "the Prime Minister",
    ],
    [
      "who is told to hold an office, where it varies a name",
      "Linda Kerr took office as mayor in May. “It will pay,” Kerr said.\n\nThe mayor said that she would go.",
      "Linda Kerr",
    ],
    [
      "the name behind it, with a title or place between",
      "The harbor will close. “Nobody asked us,” said his friend at the Rotary Club, Peter Marsh, on Monday.",
      "Peter Marsh",
    ],
    [
      "not the place before it",
      "Mayor Linda Kerr spoke of a fire in Chelsea. At a meeting in Chelsea, the mayor also said that nobody was hurt.",
      "Linda Kerr",
    ],
    [
      "one, by the second of two offices",
      "Linda Kerr came to Boston on Monday. The former mayor of the town and present chairman said that the harbor would close.",
      "Linda Kerr",
    ],
    [
      "nobody named, where another's spokeswoman is",
      "Peter Marsh's spokeswoman, Linda Kerr, said no on Monday.\n\nArden's spokeswoman said that the harbor would close.",
      "Arden's spokeswoman",
    ],
    [
      "whom the article names most, for a word like candidate",
      "Linda Kerr came to Boston on Monday. A band played for Kerr, and a fisherman, Peter Marsh, sang. The candidate said that it was late.",
      "Linda Kerr",
    ],
    [
      "a firm by a noun of no list",
      "Toyota closed two plants on Monday. The start-up said that it had no choice.",
      "Toyota",
    ],
    [
      "the relative, and not whose relative it is",
      "“This is a big day!” Marsh's niece, the poet Linda Kerr, shouted to the crowd.",
      "Linda Kerr",
    ],
    [
      "no woman, for a businessman",
      "Linda Kerr won the vote. Kerr said that the harbor was safe.\n\nThe businessman praised the town, saying that it was late.",
      "The businessman",
    ],
    ["the company", "Shares of Toyota fell on Monday.\n\nThe company said it would close two plants.", "Toyota"],
    [
      "no newspaper, for a word of another kind",
      "The Wall Street Journal reported the sale on Monday.\n\nThe city said that services would continue.",
      "The city",
    ],
  ])("%s", (_, body, name) => expect(last(body)).toBe(name));
});

describe("whom a document speaks for", () => {
  it.each([
    [
      "its owner",
      "Peter Marsh met Thomas Arden on Monday. Arden's brief said that the harbor was unsafe.",
      "Thomas Arden",
    ],
    [
      "who is told to have issued it",
      "Toyota issued a statement on Monday after it met Peter Marsh in Boston. The statement said that the plant would close.",
      "Toyota",
    ],
    [
      "who wrote it, by another word for it",
      "The harbor was sold. Linda Kerr wrote a memoir of the sale last year. “We had no choice,” the book says.",
      "Linda Kerr",
    ],
    [
      "nobody, where only others are named",
      "Linda Kerr read a report about the harbor on Monday. The report said that the harbor was unsafe.",
      "The report",
    ],
    [
      "the paper by whose name it is called, later on, too",
      "The Boston Globe wrote of the sale. In May a Globe article praised Peter Marsh for it. “We had no choice,” the article read.",
      "Boston Globe",
    ],
    ["nobody, for a document of nobody's", "Linda Kerr left. A report said that the harbor was unsafe.", "A report"],
  ])("%s", (_, body, name) => expect(last(body)).toBe(name));
});
