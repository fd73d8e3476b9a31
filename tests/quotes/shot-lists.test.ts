import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said each of the words in marks, by name, with what is printed of them. */
function speakers(text: string): string[] {
  return extract(text).quotes.map(({ speakers: [one] }) => `${one?.attribution} → ${one?.name}`);
}

describe("the shot list of a film agency", () => {
  it("names who is heard behind what is heard and in which language", () => {
    const text = [
      "SHOTLIST:",
      "Quorlton, Varia – 3 March 2026",
      "1. Wide of square",
      "2. SOUNDBITE (Varian) Ida Fenn, protest organiser:",
      "“We will stay here until the mill opens again.”",
      "3. SOUNDBITE (English) Professor Ann Roe, University of Ashby:",
      "“It was never about money.”",
      "4. Wide of mill",
    ].join("\n\n");
    expect(speakers(text)).toEqual(["Ida Fenn → Ida Fenn", "Professor Ann Roe → Ann Roe"]);
  });

  it("tells who speaks in capitals, too", () => {
    const text = [
      "SHOTLIST",
      "1. (SOUNDBITE) (English) MAYOR OF QUORLTON, TOM REED, SAYING:",
      "“The owners took that decision, and not the town.”",
    ].join("\n\n");
    expect(speakers(text)).toEqual(["TOM REED → TOM REED"]);
  });
});

describe("a line without a verb that a colon ends", () => {
  it("gives the words below to the person with whom it begins, and not to the body", () => {
    expect(speakers("Professor Ann Roe, University of Ashby:\n\n“It was never about money.”")).toEqual([
      "Professor Ann Roe → Ann Roe",
    ]);
  });
});
