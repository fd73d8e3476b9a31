import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("a verb behind “and” or “but”", () => {
  it.each([
    [
      "The mayor, Ann Roe, was cheerful in a year when half of the town was flooded, and predicted that it would dry.",
      "Ann Roe",
    ],
    ["Accepting the cup, Tim Roe thanked the farmers and their wives for their help and said it was late.", "Tim Roe"],
    ["He spoke of pills for patients who had complained of pain, but said it was late.", "He"],
    ["The architect, whose libraries are loved, lives in a hut and says it is cold.", "The architect"],
    ["Ann Roe left when Tim Moe came, and said it was late.", "Ann Roe"],
  ])("has the subject of the first verb: %s", (text, name) => expect(lastSpeaker(text)).toBe(name));

  it.each([
    ["Ann Roe left, but Tim Moe, who is 40, stayed and said it was late.", "Tim Moe"],
    ["Ann Roe is married to Tim Moe, who built the dam and said it was safe.", "Tim Moe"],
    ["Ann Roe was asked by the host Tim Moe, who backs her, but has dismissed the idea that it is late.", "Tim Moe"],
  ])("has another where that has a clause of its own: %s", (text, name) => expect(lastSpeaker(text)).toBe(name));
});

describe("people who are named in what a group is told by", () => {
  it.each([
    [
      "A division bench of Justices Anil Roe and Vera Moe also directed the town to pay.",
      "A division bench of Justices Anil Roe",
    ],
    [
      "A bench comprising Justices Anil Roe and Vera Moe said that the dam was old.",
      "A bench comprising Justices Anil Roe and Vera Moe",
    ],
    ["A group of bakers led by Ann Roe and Tim Moe said that the dam was old.", "A group of bakers"],
    ["A panel of Ann Roe, Bill Poe and Tim Moe said that the dam was old.", "A panel of Ann Roe, Bill Poe and Tim Moe"],
    ["A spokesman for Ann Roe and Tim Moe said that the dam was old.", "A spokesman for Ann Roe and Tim Moe"],
  ])("do not speak, but the group: %s", (text, name) => {
    expect(
      extract(text)
        .quotes.at(-1)
        ?.speakers.map(({ attribution }) => attribution),
    ).toEqual([name]);
  });

  it.each([
    ["Bakers like Ann Roe and Tim Moe say that the dam is old.", ["Ann Roe", "Tim Moe"]],
    ["The mayor of Corran and Tim Moe said that the dam was old.", ["Tim Moe"]],
  ])("speak where no group does: %s", (text, names) => {
    expect(
      extract(text)
        .quotes.at(-1)
        ?.speakers.map(({ name }) => name),
    ).toEqual(names);
  });
});
