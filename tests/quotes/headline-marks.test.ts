import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** "words | who said them, by name, else as printed, else “?”" of the quotes of the headline. */
function inHeadline(headline: string, ...body: string[]): string[] {
  const { quotes } = extract([headline, ...body].join("\n\n"));
  return quotes
    .filter(({ start }) => start < headline.length)
    .map(({ text, speakers: [speaker] }) => `${text} | ${speaker?.name ?? speaker?.attribution ?? "?"}`);
}

const LEDE = "The old mill of Corran, which had stood empty for years, fell on Monday in the rain.";

describe("words in the marks of a headline", () => {
  it.each([
    [
      "are of whom says them below",
      ["‘Mind your heads’: miller's warning to town", LEDE, "“Mind your heads when you walk there,” said Saul Moe."],
      ["‘Mind your heads’ | Saul Moe"],
    ],
    [
      "are, behind a colon, of whom says them below, though only called a relative",
      ["Mother of missing boy: ‘Come home’", LEDE, "“Come home, love,” said Ida Moe, his mother."],
      ["‘Come home’ | Ida Moe"],
    ],
    [
      "within the headline, too",
      ["Mill's fall ‘bound to happen’ as town looks on", LEDE, "“It was bound to happen,” said Saul Moe."],
      ["‘bound to happen’ | Saul Moe"],
    ],
    [
      "are of whom quotes himself with them",
      ["‘Get out now’: miller's cry", LEDE, "“I said to them, ‘Get out now, boys’,” said Saul Moe."],
      ["‘Get out now’ | Saul Moe"],
    ],
    [
      "are of nobody known where another is quoted with them",
      ["‘We are all doomed’: miller's tale", LEDE, "“He told my boys, ‘We are all doomed’,” said Saul Moe."],
      ["‘We are all doomed’ | ?"],
    ],
    [
      "are of nobody known where two say them",
      [
        "‘We saw it fall’: town mourns mill",
        LEDE,
        "“We saw it fall,” said Saul Moe.",
        "“We saw it fall,” said Ida Roe.",
      ],
      ["‘We saw it fall’ | ?"],
    ],
    [
      "are nobody's where they say what a thing is like",
      ["Town rues ‘reckless’ mill sale", LEDE, "“It was reckless of us,” said Saul Moe."],
      [],
    ],
    [
      "are of whom says four of them or more, or all but the first",
      ["Mill ‘asleep at the wheel’ over flood", LEDE, "“You were all asleep at the wheel,” said Saul Moe."],
      ["‘asleep at the wheel’ | Saul Moe"],
    ],
    [
      "are of whoever reports them partly in marks",
      ["Miller ‘ate a whole cheese’ on raft", LEDE, "Saul Moe admitted that he ate “a whole cheese” on a raft."],
      ["‘ate a whole cheese’ | Saul Moe"],
    ],
    [
      "are not those of what the verb in them has for its object",
      ["Minister ‘did not know about’ union complaints", LEDE, "Saul Moe lost his hat."],
      [],
    ],
    [
      "are all of the headline, though its last word ends as an owner may",
      ["‘We sell no shoes and mend no boots’", LEDE, "“Here we sell no shoes and mend no boots,” said Saul Moe."],
      ["‘We sell no shoes and mend no boots’ | Saul Moe"],
    ],
    ["are nobody's where nobody says them", ["Town rues ‘bargain’ mill sale", LEDE], []],
  ])("%s", (_, [headline = "", ...body], quotes) => expect(inHeadline(headline, ...body)).toEqual(quotes));
});

it("says nothing of who is named first below a headline that ends with who said it", () => {
  const headline = "Schools to stay shut on Wednesday, says council";
  expect(inHeadline(headline, "Saul Moe met Ida Roe at the mill on Monday.")).toEqual([
    "Schools to stay shut on Wednesday | council",
  ]);
});

it("is no clause of what the verb behind it names, several of which would take another form", () => {
  expect(inHeadline("Runner Moe sets record, credits goats", LEDE)).toEqual([]);
  expect(inHeadline("Bridge will close, says boss of mills", LEDE)).toEqual(["Bridge will close | boss of mills"]);
});

describe("a name and a colon before what happened", () => {
  it.each([
    ["are nobody's words", ["Ann Roe: Farmer charged with fraud", LEDE, "Ann Roe, 30, lived there."], []],
    [
      "nor where the article calls them so",
      ["Ann Roe: Singer cancels tour", LEDE, "Singer Ann Roe is ill. Roe said she was sad."],
      [],
    ],
    [
      "but are of whom the article lets speak",
      ["Ann Roe: Farmers lose money", LEDE, "Ann Roe said farmers were poor."],
      ["Farmers lose money | Ann Roe"],
    ],
    ["or who calls for something", ["Ann Roe: Farmers should wait", LEDE], ["Farmers should wait | Ann Roe"]],
  ])("%s", (_, [headline = "", ...body], quotes) => expect(inHeadline(headline, ...body)).toEqual(quotes));
});

it("words between dashes in a line of their own are of whom says them below", () => {
  const { quotes } = extract(`${LEDE}\n\n- ‘Nobody came’ -\n\n“We rang. Nobody came,” said Ida Roe.`);
  expect(quotes.map(({ text, speakers: [one] }) => `${text} | ${one?.name ?? "?"}`)).toEqual([
    "‘Nobody came’ | Ida Roe",
    "“We rang. Nobody came,” | Ida Roe",
  ]);
});

describe("a list of headlines", () => {
  const ABOVE = "Bread to cost more\n\nMill gate found in river";
  it.each([
    ["Police: Man fled over wall", ["Man fled over wall | Police"]],
    ["Bears here to stay: biologist", ["Bears here to stay | biologist"]],
    ["‘We were left in the rain’ – Ann Roe", ["‘We were left in the rain’ | Ann Roe"]],
    ["Weather: rain and then fog", []],
    ["Sports: Corran wins cup", []],
    ["Poll: Was the sale fair? Yes 31%", []],
    ["Thanks for reading the list. – Ann Roe", []],
  ])("is read line by line: %s", (line, expected) => {
    const { quotes } = extract(`Morning briefing\n\n${ABOVE}\n\n${line}\n\nCorran's year in pictures`);
    expect(
      quotes.map(({ text, speakers: [speaker] }) => `${text} | ${speaker?.name ?? speaker?.attribution ?? "?"}`),
    ).toEqual(expected);
  });

  it("is no talk, whose turns without a full stop are stored once", () => {
    const turns = [
      "Ann Roe: I will never go there again",
      "Joe Moe: You said that last year",
      "Ann Roe: I meant it then, too",
    ];
    const { quotes } = extract(["Quotes of the week", ...turns, "Tim Fenn: We all did"].join("\n\n"));
    expect(quotes.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => "transcript"));
  });
});
