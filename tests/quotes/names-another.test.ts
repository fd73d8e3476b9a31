import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said each quote, in order: a name, or null for somebody whom nothing names. */
function speakersOf(text: string): (string | null)[] {
  return extract(text).quotes.map(({ speakers }) => speakers[0]?.name ?? null);
}

const FORGOTTEN =
  "“It is late,” Cllr Ann Moe said. “If the mill shuts, how will we eat in this town.\n\n“I have been thinking,”";

describe("a paragraph of words without a closing mark", () => {
  it("is not gone on with by somebody else who is named", () => {
    expect(speakersOf(`${FORGOTTEN} added Cllr Joe Roe.`)).toEqual(["Ann Moe", "Joe Roe"]);
  });
  it("is gone on with by whoever is named again, or meant by a pronoun", () => {
    expect(speakersOf(`${FORGOTTEN} added Cllr Moe.`)).not.toContain("Joe Roe");
    expect(new Set(speakersOf(`${FORGOTTEN} she added.`))).toEqual(new Set(["Ann Moe"]));
  });
});
