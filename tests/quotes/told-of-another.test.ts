import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("words that stand alone behind a sentence that tells of two", () => {
  it.each([
    ["speak of the second", "Nurse Ann Roe sat with Sue Moe until the end.\n\n“She was in no pain.”", "Ann Roe"],
    ["in the same paragraph, too", "Ann Roe sat with Sue Moe until the end. “She was in no pain.”", "Ann Roe"],
    ["name the second", "Ann Roe lost her friend Sue Moe in May.\n\n“Sue made us laugh.”", "Ann Roe"],
    [
      "are of who feels something",
      "Mill boss Tim Roe was furious that Inspector Bob Moe had shut the sluice.\n\n“Where is the sense in that?”",
      "Tim Roe",
    ],
    [
      "are of who fears something",
      "Farmer Tim Roe fears that his neighbour Bob Moe will sell.\n\n“There will be no hedge left.”",
      "Tim Roe",
    ],
    [
      "are of the relative who feels it",
      "Tim Roe fell. His mother is angry that Dr Ann Moe sent him home.\n\n“I want answers.”",
      "His mother",
    ],
    [
      "are of the one for whom it is so",
      "For Ann Roe, the worst moment came when Constable Sue Moe knocked.\n\n“I knew at once.”",
      "Ann Roe",
    ],
    [
      "are the object's where nothing tells",
      "Chairman Tim Roe sacked keeper Bob Moe after the defeat.\n\n“I am gutted. I wanted to finish the job.”",
      "Bob Moe",
    ],
    [
      "are of whoever said what stands in marks before",
      "“We lost,” said Sue Moe, whose sister knows Ann Roe. “She is like that.”",
      "Sue Moe",
    ],
    [
      "are of the second where they speak of the first",
      "Tim Roe met his wife, Sue Moe, at a dance.\n\n“He trod on my toes.”",
      "Sue Moe",
    ],
  ])("%s", (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe("a description by which papers vary a name", () => {
  it("is who said the whole paragraph above", () => {
    const text =
      "Rovers boss Tim Roe was cross that referee Bob Moe had gone home.\n\n“Where is he?”\n\nThe former Ashby goalkeeper insisted it was early.";
    expect(lastSpeaker(text)).toBe("Tim Roe");
  });

  it("is not hidden by a goal that somebody scored", () => {
    const text =
      "Striker Tim Roe was ill. Coach Bob Moe was glad.\n\nRoe's winner lifted Rovers to fourth.\n\n“I shut my eyes,” the 29-year-old said.";
    expect(lastSpeaker(text)).toBe("Tim Roe");
  });

  it("is nobody where it is the younger of two", () => {
    const text = "Tim Roe is lost. His mother, Ida, has died.\n\nThe younger sibling said he was sad.";
    expect(lastSpeaker(text)).toBe("The younger sibling");
  });
});

describe("he", () => {
  it("is who acts in the sentence before, behind what they are", () => {
    const text =
      "Each week a volunteer driver, Omar Roe, takes Mr Moe to see his wife. He asks for no petrol money.\n\n“It is no trouble,” he says.";
    expect(lastSpeaker(text)).toBe("Omar Roe");
  });
});
