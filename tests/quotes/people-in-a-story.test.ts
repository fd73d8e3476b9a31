import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Each quote in marks of a text, with the name of who said it. */
function whoSaid(text: string): [string, string | null][] {
  return extract(text)
    .quotes.filter(({ kind }) => kind === "direct")
    .map(({ text: words, speakers }) => [words.replaceAll(/[“”]/g, ""), speakers[0]?.name ?? null]);
}

describe("in a story about people, the last words in marks are said by", () => {
  it.each([
    [
      "who spoke before and adds to it, whatever another does between",
      "Judge Alan Firth told Craig Moe: “You lied to her.” Moe wept in the dock.\n\n“You will go to prison,” he added.",
      "Alan Firth",
    ],
    [
      "who alone is told of where nobody acts",
      "Minister Sonia Roe will visit on Friday. She has ruled out help.\n\nThat is news to Deb Moe. “I would like to meet her,” she said.",
      "Deb Moe",
    ],
    [
      "whom a sentence brings in behind its verb, and not her child",
      "Judge Ann Moe sat. She was late.\n\nAmong those listening was Gwen Roe, whose daughter, Carys, died at six. “I have waited,” she said.",
      "Gwen Roe",
    ],
    [
      "who asks, behind the question in the same paragraph",
      "Ann Roe was glum. “Who will pay?” asked Joe Moe, a miller. “Nobody has told us,” he said.",
      "Joe Moe",
    ],
    ["no asker, below the question", "“Who will pay?” asked Joe Moe.\n\n“Nobody has told us,” he said.", null],
    [
      "no child whom the article names first, if “Mrs” stands there",
      "The law is named after Aisha Karim, a two-year-old who died. Her mother, Nadia Karim, wept.\n\nMrs Karim did not wait. “He should live in it,” she said.",
      "Nadia Karim",
    ],
    [
      "the one whom nothing names and whose paragraph it is, by an age",
      "The mayor, Gareth Toal, called it a black day. He will ask for help, he said.\n\nOne worker wept. “She saw it on her phone,” the 52-year-old said.",
      null,
    ],
    [
      "whoever adds something, and no passenger whom the words before name",
      "Engineer Bilal Roe, 29, booked a car. “It was polite,” he said.\n\nA spokesman for the firm, which is new, said that Mr Roe had been safe. “He had water,” he added.",
      null,
    ],
    [
      "who is alive",
      "The late singer Dora Roe left the house to her niece, Ruth Moe. “She wanted it to be lived in,” she said.",
      "Ruth Moe",
    ],
    [
      "who is not told to have died",
      "Olive Roe, who died in 1998, taught Clara Moe to sew. “She was strict but kind,” she said.",
      "Clara Moe",
    ],
    [
      "who defends another",
      "Fans booed Tom Moe. “I understand them,” he said later. Manager Paul Roe backed him. “He will be fine. He is a big lad.”",
      "Paul Roe",
    ],
    [
      "who is told to be modest",
      "Manager Ralf Roe hailed him. “The boy is special,” he said. Teenager Tim Moe was more modest. “I just ran around.”",
      "Tim Moe",
    ],
    [
      "who does not hesitate",
      "What do you miss most? Chef Ann Roe does not hesitate. “My grandmother's bread.”",
      "Ann Roe",
    ],
    [
      "who is asked by the writer",
      "Sir Roy Roe sits in his garden.\n\n“I would do it again,” he says.\n\nWas there a moment when he doubted? “Never.”",
      "Roy Roe",
    ],
    [
      "whose daughter is ill",
      "Louise Roe, whose daughter Ellie, 7, has leukaemia, said: “She never complains.”",
      "Louise Roe",
    ],
    [
      "whom a woman shouts at, and is no Mr Comic",
      "Comic Billy Roe was heckled by a woman. “Get off!” she shouted. “I am paid by the hour,” he replied.",
      "Billy Roe",
    ],
    [
      "who is told of before, and not her partner",
      "Gemma Roe, 33, had no idea she was pregnant.\n\n“I thought it was a stomach bug.”\n\nHer partner, Tom Moe, 35, fainted.",
      "Gemma Roe",
    ],
    [
      "who was not surprised, and not her colleague",
      "Dr Helen Roe was not surprised. “People who nap live longer.” Her colleague Dr Ann Moe is less sure.",
      "Helen Roe",
    ],
    [
      "who is in bits, and not his wife",
      "Ian Roe was in bits. “I just lost it.” His wife Kath Roe, 41, sent the clip to a friend.",
      "Ian Roe",
    ],
    [
      "who was asked something and shook her head",
      "Asked if she would forgive him, Ruth Roe shook her head. “Not in this life.”",
      "Ruth Roe",
    ],
    [
      "who was asked something, and not who asked",
      "When asked by Lena Moe whether she would retire, Ruth Roe thought for a second. “Ask me in June.”",
      "Ruth Roe",
    ],
    [
      "whom alone the paragraph above tells of",
      "It rained in Leeds.\n\nRuth Roe found a rat in her salad. She took it back to the shop.\n\n“I screamed the place down. They offered me a voucher.”",
      "Ruth Roe",
    ],
  ])("%s", (_, text, who) => expect(whoSaid(text).at(-1)?.[1]).toBe(who));

  it("reads no film as an answer", () => expect(whoSaid("Ann Roe is 40. Her favourite film? “Nights.”")).toEqual([]));

  it("leaves those words to nobody where another is told of above", () =>
    expect(
      whoSaid("It rained.\n\nRuth Roe found a rat. Her boss took it back.\n\n“I screamed the place down.”").at(-1)?.[1],
    ).toBeNull());

  it.each([
    [
      "above",
      "Ann Roe, 71, retired nurse\n\n“I am voting yes, and so is my husband.”\n\nGeoff, 58, lorry driver, did not want to give his surname\n\n“I would build two of them.”\n\nTom Moe, 45, teacher\n\n“Not me, I sleep until nine.”",
    ],
    [
      "below",
      "“I am voting yes, and so is my husband.”\n\nAnn Roe, 71, retired nurse\n\n“I would build two of them.”\n\nGeoff, 58, lorry driver\n\n“Not me, I sleep until nine.”\n\nTom Moe, 45, teacher",
    ],
  ])("gives what passers-by say to the names %s", (_, voices) =>
    expect(whoSaid(`We met them in the market.\n\n${voices}`).map(([, who]) => who)).toEqual([
      "Ann Roe",
      "Geoff",
      "Tom Moe",
    ]),
  );

  it("gives what stands under headings of what it is about to whom alone the introduction names", () =>
    expect(
      whoSaid(
        "Ann Roe took questions on Monday. Here is what she said.\n\nON THE DEFICIT\n\n“It is smaller than the one we inherited.”\n\nON WHETHER TOM MOE WILL GO\n\n“He rang me on my birthday, and it was not my birthday.”",
      ).map(([, who]) => who),
    ).toEqual(["Ann Roe", "Ann Roe"]));

  it("does not take the dead from those who speak of others", () =>
    expect(whoSaid("The late singer Dora Roe knew Tom Moe. “I loved the house,” she once said.").at(-1)?.[1]).toBe(
      "Dora Roe",
    ));
});
