import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Cast } from "../../src/people/cast.ts";
import { castOf } from "./cast-of.ts";

/** What must hold for the cast of any text. */
function expectSoundCast(text: string, cast: Cast): void {
  let last = 0;
  for (const mention of cast.mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(last);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(text.length);
    expect(mention.phrase.start).toBeLessThanOrEqual(mention.start);
    expect(mention.phrase.end).toBeGreaterThanOrEqual(mention.end);
    expect(mention.person === null || mention.organisation === null).toBe(true);
    if (mention.person !== null) expect(cast.people[mention.person]).toBeDefined();
    if (mention.organisation !== null) expect(cast.organisations[mention.organisation]).toBeDefined();
    if (mention.speaksFor !== null) expect(cast.organisations[mention.speaksFor]).toBeDefined();
    if (mention.title !== null) expect(mention.title.end).toBeGreaterThan(mention.title.start);
    last = mention.end;
  }
}

const PIECES = [
  "Jane",
  "Roe",
  "Sen.",
  "of",
  "the",
  "The",
  "State",
  "Department",
  "said",
  ",",
  ".",
  "“",
  "”",
  "’s",
  "al-Assad",
  "van",
  "der",
  "spokesman",
  "officials",
  "for",
  "U.S.",
  "Chinese",
  "embassy",
  "(D-N.C.)",
  "Jr.",
  "and",
  "&",
  "who",
  "he",
  "King",
  "😀",
  "Kim",
  "Jong",
  "Un",
  "45",
  "\n",
  "Press",
  "Secretary",
  "campaign",
  "JD",
  "Mr.",
  "-",
  "’",
  "report",
  "WHO",
];

describe("findCast", () => {
  test.prop([fc.array(fc.constantFrom(...PIECES), { maxLength: 60 })])(
    "is sound for words of news in any order",
    (words) => {
      const { text, cast } = castOf(words.join(" "));
      expectSoundCast(text, cast);
    },
  );

  test.prop([fc.string({ unit: "binary", maxLength: 80 })])("is sound for any text", (source) => {
    const { text, cast } = castOf(source);
    expectSoundCast(text, cast);
  });

  it("is linear in the text on hostile input", () => {
    for (const piece of [
      "Jane Roe, ",
      "officials ",
      "the “ ",
      "Sen. ",
      "Roe of ",
      "a Roe’s ",
      "AA ",
      "Committee of ",
    ]) {
      const { text, cast } = castOf(piece.repeat(20_000));
      expectSoundCast(text, { ...cast, mentions: cast.mentions.slice(0, 10) });
    }
    const family = Array.from(
      { length: 5_000 },
      (_, index) => `B${index.toString(26).replace(/\d/g, "x")}a Roe, `,
    ).join("");
    expect(castOf(family).cast.people.length).toBeGreaterThan(0);
  }, 20_000);

  it("finds the people of the seed article with their titles, and no other", () => {
    const source = readFileSync("seeds/000_24675017d3bc8aff.txt", "utf8");
    const { text, cast } = castOf(`# ${source.slice(0, 82)}\n${source.slice(166, 2040)}`);
    const titled = cast.people.map((person, index) => {
      const title = cast.mentions.find((mention) => mention.person === index && mention.title !== null)?.title;
      return [person.name, title ? text.slice(title.start, title.end) : null];
    });
    expect(titled).toEqual([
      ["Antony Blinken", "U.S. Secretary of State"],
      ["Matthew Miller", "State Department spokesperson"],
      ["Joe Biden", "President"],
      ["Xi Jinping", "Chinese President"],
    ]);
    expect(cast.organisations.map((organisation) => organisation.name)).toEqual(
      expect.arrayContaining([
        "United States",
        "China",
        "Russia",
        "Ukraine",
        "State Department",
        "Chinese embassy",
        "Reuters",
        "NATO",
      ]),
    );
  });
});
