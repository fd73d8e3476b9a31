import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("of whom a noun is said", () => {
  it.each([
    ["Ann Roe has died. Roe was one of the last millers and a woman who insisted that it was late.", "Ann Roe"],
    ["Ann Roe has died. Roe was a maker of clogs who insisted that it was late.", "Ann Roe"],
    ["Ann Roe stood by. Roe was with a baker and a man who insisted that it was late.", "a man"],
    ["Ann Roe stood by. The heart of Roe's mill is a man who insisted that it was late.", "a man"],
    ["Acme Mills was the biggest loser, sliding a tenth after telling investors it had shut a mill.", "Acme Mills"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("a body of which nothing but what it says is told", () => {
  it.each([
    ["The mill's owner, Anchor Weir, said it was disappointed.", "Anchor Weir"],
    [
      "Ann Roe complained in May. I put this to Quorlwell. It said it was sorry. “We will pay,” it told me.",
      "Quorlwell",
    ],
    ["Ann Roe sent a letter to Quorlwell. It said it was late.", "Ann Roe"],
    ["Your letter to Acme Mills was lost. You sent Acme Mills another, and it replied that it was late.", "Acme Mills"],
    ["A shop recalled jam.\n\nQuorlways said the jars held glass. “Do not eat it,” the retailer said.", "Quorlways"],
  ])("%s", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("“he” behind somebody of whom another tells", () => {
  it("is who tells of them", () => {
    const text =
      "Fire Chief Joe Roe said a dryer burned.\n\nOne baker was hurt, according to the chief. Nobody died, he said.";
    expect(lastSpeaker(text)).toBe("Joe Roe");
  });

  it("is nobody named behind one who is told of by “who”, by whatever noun", () => {
    const one = "One Ashby finisher, who had 40 bullocks to sell, told the paper he was late.";
    const text = `Joe Roe, of the union, said it was dark.\n\n${one}\n\n“It is a shame,” he said.`;
    expect(extract(text).quotes.map(({ speakers: [one] }) => one?.name ?? null)).toEqual(["Joe Roe", null, null]);
  });
});

describe("a label that tells which part of a talk follows", () => {
  it("is no person; who alone is named by a label speaks below it", () => {
    const talk =
      "OPENING STATEMENT: I saw it. We lost.\n\nQ: Why?\n\nJOE ROE: We ran late.\n\nQ: Again?\n\nJOE ROE: I fear so.";
    const { people, quotes } = extract(`Transcript: Head coach Joe Roe, Monday\n\n${talk}\n`);
    expect(people.map(({ name }) => name)).toEqual(["Joe Roe"]);
    expect(quotes.map(({ speakers: [one] }) => one?.name ?? null)).toEqual([
      "Joe Roe",
      null,
      "Joe Roe",
      null,
      "Joe Roe",
    ]);
  });
});
