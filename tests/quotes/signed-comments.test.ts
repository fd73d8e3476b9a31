import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

const SAID = [
  ["Ann Roe, Ashby", "It is far too steep for me, and I go round by the mill."],
  ["Joe Moe, Corran", "I like it very much. My dog does not, because of the noise."],
  ["Tim Fenn, Marle", "We never needed it. They should have mended the school."],
] as const;

/** Whose comments are found, where each is printed in a form. */
function signersOf(print: (name: string, words: string) => string): (string | null)[] {
  const text = ["What people say", ...SAID.map(([name, words]) => print(name, words))].join("\n\n");
  return extract(text).quotes.map(({ speakers: [speaker] }) => speaker?.name ?? null);
}

describe("comments without marks that are signed", () => {
  it.each([
    ["behind a dash", (name: string, words: string) => `${words} — ${name}`],
    ["in brackets", (name: string, words: string) => `${words} (${name})`],
    ["behind the last sentence", (name: string, words: string) => `${words} ${name}`],
    ["on the next line", (name: string, words: string) => `${words}\n${name}`],
  ])("%s", (_, print) => expect(signersOf(print)).toEqual(["Ann Roe", "Joe Moe", "Tim Fenn"]));

  it("end without a full stop", () => {
    expect(signersOf((name, words) => `${words} ${name}.`)).toEqual([]);
  });
});
