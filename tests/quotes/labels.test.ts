import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** The names of those who are found to speak, null for somebody without a name. */
function speakers(...paragraphs: readonly string[]): (string | null)[] {
  const { quotes } = extract(`The mill\n\n${paragraphs.join("\n\n")}\n`);
  return quotes.map(({ speakers: [one] }) => one?.name ?? null);
}

describe("a family name in a label that several people bear", () => {
  const asked = "Tom Poe: Were you asked at all?";

  it("is that of the one whom another label names in full, and not of somebody spoken of", () => {
    const talk = [
      "EMMETT ROE: My dad came in. He asked for water.",
      "TRACE MOE: That's Orrin's son. How old were you?",
      "ROE: Ten. I was ten.",
      "MOE: Do you miss it?",
      "ROE: I do.",
    ];
    const found = speakers("In 1962 a miller named Orrin Roe dug a well on the hill.", ...talk);
    expect(found).toEqual(["EMMETT ROE", "TRACE MOE", "EMMETT ROE", "TRACE MOE", "EMMETT ROE"]);
  });

  it("is that of the one who spoke above, and never of the dead", () => {
    const record = ["Tom Poe: In your statement you said two.", "Roe: I was not asked.", asked, "Roe: I was not."];
    const heard = "“I heard the gate,” Ann Roe testified.";
    expect(speakers(`The widow of slain boss Joe Roe spoke. ${heard}`, ...record)).toEqual([
      "Ann Roe",
      "Tom Poe",
      "Ann Roe",
      "Tom Poe",
      "Ann Roe",
    ]);
    expect(speakers("Joe Roe, who died in May, was a miller. His son, Tim Roe, was in court.", ...record)).toEqual([
      "Tom Poe",
      "Tim Roe",
      "Tom Poe",
      "Tim Roe",
    ]);
  });

  it("is nobody's where two of them spoke", () => {
    const both = "“I heard the gate,” Ann Roe testified. “I did not,” her son, Joe Roe, testified.";
    expect(
      speakers(both, "Tom Poe: In your statement you said two.", "Roe: I was not asked.", asked, "Roe: No."),
    ).toEqual(["Ann Roe", "Joe Roe", "Tom Poe", null, "Tom Poe", null]);
  });
});
