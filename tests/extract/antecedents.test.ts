import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

const TEXT = `Harbour plan divides council

Senator Ada Quill spoke on Tuesday. Ben Marsh listened.

“We have no money left,” she told reporters.

“None at all,” the senator added.

“Talks go on,” an official said.
`;

describe("what a pronoun or description stands for", () => {
  const { mentions, quotes } = extract(TEXT);
  const of = (words: string) => mentions.find(({ text }) => text === words);
  const meant = (words: string) => mentions[of(words)?.refersTo ?? -1]?.text;

  it("is the nearest mention before it that names or describes the same one", () => {
    expect(meant("she")).toBe("Ada Quill");
    expect(meant("the senator")).toBe("Ada Quill");
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["Ada Quill", "Ada Quill", null]);
  });

  it("is absent of a name, and of somebody whom nothing names", () => {
    expect(of("Ada Quill")).not.toHaveProperty("refersTo");
    expect(of("an official")).not.toHaveProperty("refersTo");
  });
});
