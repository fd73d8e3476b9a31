import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { findParagraphs } from "../../src/text/paragraphs.ts";
import { findSpokenTurns } from "../../src/text/spoken-turns.ts";

const CALL = [
  ["Joe Moe", "Head of Investor Relations", "Thank you, and good morning. With me is our chief executive."],
  ["Ann Roe", "Chief Executive Officer", "Good morning. We sold more flour than in any spring before."],
  ["Tim Fenn", "Bright Bank", "Can you say more about what you charge for it in the north?"],
  ["Ann Roe", "Chief Executive Officer", "We charge more, and I expect that we will go on doing so."],
  ["Tim Fenn", "Bright Bank", "And the mill at Ashby? You said last year that it would close."],
] as const;

/** Who says what: the name, and the first word. */
function speakersIn(text: string): string[] {
  const paragraphs = findParagraphs(text);
  return findSpokenTurns(text, paragraphs, ENGLISH).map(({ label, words, paragraph }) => {
    const start = words.start < words.end ? words.start : (paragraphs[paragraph + 1]?.start ?? 0);
    return `${text.slice(label.name.start, label.name.end)}: ${text.slice(start).split(/[\s,.]/, 1)}`;
  });
}

describe("speakers whose names have lines of their own", () => {
  it.each([
    ["a name", (name: string) => `${name}\n\n`],
    ["a name and its office behind a dash", (name: string, office: string) => `${name} — ${office}\n\n`],
    ["behind a comma", (name: string, office: string) => `${name}, ${office}\n\n`],
    ["in brackets", (name: string, office: string) => `${name} (${office})\n\n`],
    ["a name in brackets", (name: string) => `[${name}]\n\n`],
    ["a name right above the words", (name: string) => `${name}\n`],
    ["an office below the name", (name: string, office: string) => `${name}\n${office}\n\n`],
  ])("are found, and whoever speaks once: %s", (_, labelOf) => {
    const turns = CALL.map(([name, office, words]) => labelOf(name, office) + words);
    expect(speakersIn(["Roe Mills, third quarter", ...turns].join("\n\n"))).toEqual([
      "Joe Moe: Thank",
      "Ann Roe: Good",
      "Tim Fenn: Can",
      "Ann Roe: We",
      "Tim Fenn: And",
    ]);
  });

  const ASKED = [
    ["Ann Roe", "It is far too steep for me, and I go round by the mill."],
    ["Joe Moe", "I like it very much. My dog does not, because of the noise."],
    ["Tim Fenn", "We never needed it. They should have mended the school."],
    ["Olga Reed", "I sold twice as many loaves as I did the week before."],
  ] as const;
  const INTRODUCTION = "What people say\n\nWe asked four people in Ashby.\n\n";

  it("are found where each of three or more speaks once", () => {
    const talk = ASKED.map(([name, words]) => `${name}\n\n${words}`).join("\n\n");
    expect(speakersIn(INTRODUCTION + talk)).toEqual(["Ann Roe: It", "Joe Moe: I", "Tim Fenn: We", "Olga Reed: I"]);
    expect(speakersIn(INTRODUCTION + talk.replace("I like", "Moe and I like"))).toEqual([]);
  });

  it("are not found where the names stand below the words", () => {
    const signed = ASKED.map(([name, words]) => `${words}\n\n${name}, Ashby`).join("\n\n");
    expect(speakersIn(INTRODUCTION + signed)).toEqual([]);
  });

  it("are not found in a list of people", () => {
    const list = ["Prizes", "Ann Roe (Ashby)", "Tim Fenn (Marle)", "Ann Roe (Ashby)", "Tim Fenn (Marle)"];
    expect(speakersIn(list.join("\n\n"))).toEqual([]);
  });
});
