import { describe, expect, it } from "vitest";
import { textAt } from "../../src/span.ts";
import { castOf, titlesIn } from "./cast-of.ts";

/** The phrase of the first mention of a person. */
function phraseIn(source: string): string {
  const { text, cast } = castOf(source);
  const mention = cast.mentions.find((one) => one.person !== null);
  return mention === undefined ? "" : textAt(text, mention.phrase);
}

describe("the phrase that names a person", () => {
  it.each([
    ["Former Corran striker Ned Gray left.", "Former Corran striker Ned Gray"],
    ["The former Quorlith mayor Ned Gray left.", "The former Quorlith mayor Ned Gray"],
    ["Det Con Lucy Hale left.", "Det Con Lucy Hale"],
    ["Later ex-Gov. Ned Gray left.", "Ned Gray"],
    ["The girls’ teacher, Ann Roe, left.", "The girls’ teacher, Ann Roe"],
  ])("of “%s” is “%s”", (text, phrase) => {
    expect(phraseIn(text)).toBe(phrase);
  });
});

describe("titles of other languages", () => {
  it.each([
    "Hajia",
    "Alh.",
    "Kaumātua",
    "Smt.",
    "Shri",
    "Datin",
    "Rebbetzin",
    "Mzee",
    "Igwe",
    "Wg Cdr",
    "DCS",
    "Daw",
    "Woizero",
    "Samdech",
    "Otumfuo",
    "Surv.",
    "YB",
    "Omanhene",
    "Subcomandante",
    "Lyonpo",
    "Maître",
    "Count",
    "Hon'ble",
    "Rear Adm.",
  ])("%s is no part of a name", (title) => {
    const [person] = castOf(`The bridge is safe, ${title} Jorveth Ashmoor said.`).cast.people;
    expect(person?.name).toBe("Jorveth Ashmoor");
  });

  it.each([
    "Archaeologist",
    "Conservationist",
    "Stonemason",
    "Radiologist",
    "Trombonist",
    "Mathematician",
    "Stockbroker",
    "Abbot",
  ])("nor is a trade, %s", (trade) => {
    const [person] = castOf(`The bridge is safe, ${trade} Jorveth Ashmoor said.`).cast.people;
    expect(person?.name).toBe("Jorveth Ashmoor");
  });

  it("tell of whom she and he speak", () => {
    const genderOf = (title: string) => castOf(`${title} Jorveth Ashmoor left.`).cast.people[0]?.gender;
    expect(["Hajia", "Alhaji", "Datuk"].map(genderOf)).toEqual(["female", "male", null]);
  });
});

describe("titles", () => {
  it.each([
    ["U.S. Secretary of State Jane Roe left.", ["U.S. Secretary of State"]],
    ["He met State Department spokesperson Jane Roe.", ["State Department spokesperson"]],
    ["Chinese President Xi Jinping spoke.", ["Chinese President"]],
    ["The talks pleased former vice president Jane Roe.", ["former vice president"]],
    ["Campaign manager Jane Roe left.", ["Campaign manager"]],
    ["The freelance journalist Jane Roe left.", ["freelance journalist"]],
    ["“No,” said election law expert Jane Roe.", ["election law expert"]],
    ["Provincial disaster coordinator Jane Roe left.", ["Provincial disaster coordinator"]],
    ["They met Vrbata campaign manager Jane Roe.", ["Vrbata campaign manager"]],
    ["In the way rival Jane Roe won it, she lost.", ["rival"]],
    ["It was the vote backing rival Jane Roe.", ["rival"]],
    ["The port workers’ duty manager, Jane Roe, left.", ["duty manager"]],
    ["Sen. Jane Roe and Gov. John Doe met.", ["Sen.", "Gov."]],
    ["Jane Roe, vice president of the Leeds council, won.", ["vice president of the Leeds council"]],
    ["Jane Roe, 45, a nurse in Kharkiv, cried.", ["nurse in Kharkiv"]],
    ["His finance minister, Jane Roe, quit.", ["finance minister"]],
    ["The home affairs minister, Jane Roe, quit.", ["home affairs minister"]],
    ["A neighbour, Jane Roe, wept.", ["neighbour"]],
    ["A spokeswoman for Leeds council, Jane Roe, wept.", ["spokeswoman for Leeds council"]],
    ["Harbour Secretary Jane Roe quit.", ["Harbour Secretary"]],
    ["The conductor Sir John Roe quit.", ["conductor"]],
    ["It was a vote leading Mrs. Jane Roe to quit.", []],
    ["First lady Jane Roe quit.", ["First lady"]],
    ["Additional Attorney General Jane Roe quit.", ["Additional Attorney General"]],
    ["UK PM Jane Roe quit.", ["UK PM"]],
    ["Quorlith Affairs Minister Jane Roe quit.", ["Quorlith Affairs Minister"]],
    ["Director of National Intelligence Jane Roe quit.", ["Director of National Intelligence"]],
    [
      "Acting Deputy Assistant Secretary of State for East Asian and Pacific Affairs Jane Roe quit.",
      ["Acting Deputy Assistant Secretary of State for East Asian and Pacific Affairs"],
    ],
    [
      "The under secretary of state for arms control and international security Jane Roe quit.",
      ["under secretary of state for arms control and international security"],
    ],
    ["Chairman of the Joint Chiefs of Staff Gen. Jane Roe quit.", ["Chairman of the Joint Chiefs of Staff Gen."]],
    ["He is a friend of President Jane Roe.", ["President"]],
    ["The Secretary to the State Government, Mrs. Jane Roe, quit.", ["Secretary to the State Government"]],
    ["Leeds Governor, Mr. John Roe, quit.", ["Leeds Governor"]],
    ["A court on Friday jailed former minister Jane Roe.", ["former minister"]],
    ["Lawyers for jailed former minister Jane Roe spoke.", ["jailed former minister"]],
    ["Jane Roe, M.D., Ph.D., chief medical officer of Quorlith, quit.", ["chief medical officer of Quorlith"]],
    ["The Minister of Water, Mrs Jane Roe, quit.", ["Minister of Water"]],
    ["Dr. Jane Roe, the parish priest, quit.", ["parish priest"]],
    ["Dr. Jane Roe quit.", ["Dr."]],
    ["President His Highness Sheikh Hamdan bin Rashid quit.", ["President"]],
    ["Jane Roe, a partner at Roe & Doe, quit.", ["partner at Roe & Doe"]],
    ["John Roe, the manager for the Al Frank Funds, quit.", ["manager for the Al Frank Funds"]],
    ["Trade and Industry Minister Jane Roe quit.", ["Trade and Industry Minister"]],
    ["Economic and Trade Affairs Commissioner Jane Roe quit.", ["Economic and Trade Affairs Commissioner"]],
    ["The Work and Pensions Secretary, Jane Roe, quit.", ["Work and Pensions Secretary"]],
    ["The health and social care secretary, Jane Roe, quit.", ["health and social care secretary"]],
    ["The minister for work and pensions, Jane Roe, quit.", ["minister for work and pensions"]],
    ["Counsel for the mill, Jane Roe KC, quit.", ["Counsel for the mill"]],
    ["Jane Roe, chief executive of Oyster Point Logistics, quit.", ["chief executive of Oyster Point Logistics"]],
  ])("%s", (text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  it.each([
    "Mr. Roe left.",
    "His wife, Jane Roe, left.",
    "Jane Roe, his sister, left.",
    "Jane Roe, his partner, left.",
    "Jane Roe, the leader’s powerful sister, left.",
    "After he met Jane Roe, the senator said no.",
    "They met a doctor, Jane Roe, and a nurse.",
    "They told supporters Jane Roe would win.",
    "Jane Roe, giving her lawyers a hint, left.",
  ])("there is none in: %s", (text) => {
    expect(titlesIn(text)).toEqual([]);
  });

  it.each([
    ["The former mayor Jane Roe left.", "The former mayor Jane Roe"],
    ["Jane Roe, a spokesman for the board, left.", "Jane Roe, a spokesman for the board,"],
    ["Sen. Jane Roe (D-Mass.) left.", "Sen. Jane Roe (D-Mass.)"],
    ["Jane Roe, who chaired the talks, left.", "Jane Roe, who chaired the talks,"],
    ["Jane Roe of Virginia left.", "Jane Roe of Virginia"],
    ["Jane Roe left.", "Jane Roe"],
  ])("the phrase of %s", (text, phrase) => {
    expect(phraseIn(text)).toBe(phrase);
  });

  it("says for whom a titled person speaks", () => {
    const { cast } = castOf("State Department spokesperson Jane Roe spoke.");
    const index = cast.mentions.find((mention) => mention.person !== null)?.speaksFor ?? -1;
    expect(cast.organisations[index]?.name).toBe("State Department");
  });
});
