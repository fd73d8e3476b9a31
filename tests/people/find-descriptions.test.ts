import { describe, expect, it } from "vitest";
import { castOf, descriptionsIn, namesIn } from "./cast-of.ts";

describe("findCast: descriptions", () => {
  it.each([
    [
      "A Chinese embassy spokesperson said no.",
      "A Chinese embassy spokesperson | A Chinese embassy spokesperson | individual",
    ],
    ["U.S. officials said no.", "U.S. officials | U.S. officials | group"],
    ["U.S. and European officials said no.", "U.S. and European officials | U.S. and European officials | group"],
    [
      "The lanky, bespectacled professor said no.",
      "The lanky, bespectacled professor | The lanky, bespectacled professor | individual",
    ],
    ["The embattled senator said no.", "The embattled senator | The embattled senator | individual"],
    ["A spokesman for the U.S. Embassy said no.", "A spokesman | A spokesman for the U.S. Embassy | individual"],
    ["One of the officials said no.", "One of the officials | One of the officials | individual"],
    ["It is true, two people familiar with the talks said.", "two people | two people familiar with the talks | group"],
    ["People who have seen the letter said no.", "People | People who have seen the letter | group"],
    ["A spokeswoman declined to say no.", "A spokeswoman | A spokeswoman | individual"],
    [
      "The 23-year-old maize farmer said no.",
      "The 23-year-old maize farmer | The 23-year-old maize farmer | individual",
    ],
    [
      "The 23-year-old former web designer said no.",
      "The 23-year-old former web designer | The 23-year-old former web designer | individual",
    ],
    ["“No,” said the latter.", "the latter | the latter | individual"],
    ["The former mayor said no.", "The former mayor | The former mayor | individual"],
    ["The 23-year-old said no.", "The 23-year-old | The 23-year-old | individual"],
    ["The sheriff’s office said no.", "office | The sheriff’s office | group"],
    ["The office in the city said no.", "The office | The office in the city | group"],
    ["“No,” one shouted.", "one | one | individual"],
    ["Critics said no.", "Critics | Critics | group"],
    ["A spokesman for the bakers’ union said no.", "A spokesman | A spokesman for the bakers’ union | individual"],
    ["Police said no.", "Police | Police | group"],
    ["Many Republicans said no.", "Many Republicans | Many Republicans | group"],
    ["The report said no.", "The report | The report | document"],
    ["It grew, according to a new poll.", "a new poll | a new poll | poll"],
    ["The campaign said no.", "The campaign | The campaign | group"],
    ["The Swede said no.", "The Swede | The Swede | individual"],
    ["The French said no.", "The French | The French | group"],
    ["One aide said no.", "One aide | One aide | individual"],
    ["The PM said no.", "The PM | The PM | individual"],
    ["MPs said no.", "MPs | MPs | group"],
    ["The Ashby and West Leeds MP said no.", "The Ashby and West Leeds MP | The Ashby and West Leeds MP | individual"],
  ])("%s", (text, description) => {
    expect(descriptionsIn(text)).toEqual([description]);
  });

  it("leaves the name of a person out of the core", () => {
    expect(descriptionsIn("A spokesman for Jane Roe said no.")).toEqual([
      "A spokesman | A spokesman for Jane Roe | individual",
    ]);
    expect(descriptionsIn("Jane Roe won. Roe’s spokesman said no.")).toEqual([
      "spokesman | Roe’s spokesman | individual",
    ]);
    expect(namesIn("Jane Roe won. A Roe spokesman said no.")).toEqual(["Jane Roe → Jane Roe", "Roe → Jane Roe"]);
  });

  it.each([
    "She served as president.",
    "He opened the letter.",
    "The defense industrial base grew.",
    "President Jane Roe left.",
    "Jane Roe, a senator, left.",
    "He met PM Jane Roe.",
  ])("there is none in: %s", (text) => {
    expect(descriptionsIn(text)).toEqual([]);
  });

  it("says for whom a description speaks", () => {
    for (const text of ["A State Department official said no.", "A spokesman for the State Department said no."]) {
      const { cast } = castOf(text);
      const index = cast.mentions.find((mention) => mention.form === "description")?.speaksFor ?? -1;
      expect(cast.organisations[index]?.name).toBe("State Department");
    }
  });

  it.each([
    ["It grew, according to a filing with the State Department.", undefined],
    ["It grew, according to a report of the State Department.", "State Department"],
    ["It grew, according to data from the U.S. Harbour Institute.", "U.S. Harbour Institute"],
  ])("says whom a document is from, and not with whom it lies: %s", (text, name) => {
    const { cast } = castOf(text);
    const index = cast.mentions.find((mention) => mention.form === "description")?.speaksFor ?? -1;
    expect(cast.organisations[index]?.name).toBe(name);
  });

  it("has the gender of its noun", () => {
    const { cast } = castOf("The spokeswoman met the chairman.");
    expect(cast.mentions.map((mention) => mention.gender)).toEqual(["female", "male"]);
  });
});

describe("findCast: pronouns", () => {
  const pronounsIn = (source: string) => {
    const { text, cast } = castOf(source);
    return cast.mentions
      .filter((mention) => mention.form === "pronoun")
      .map(
        (mention) => `${text.slice(mention.start, mention.end)} ${mention.gender ?? (mention.plural ? "plural" : "-")}`,
      );
  };

  it("finds subjects only", () => {
    expect(pronounsIn("He said she saw them, and they told me that I knew.")).toEqual([
      "He male",
      "she female",
      "they plural",
      "I -",
    ]);
  });

  it("takes which and that only where they report", () => {
    expect(pronounsIn("The paper, which said so, is what that man has, which is odd.")).toEqual(["which -"]);
  });
});
