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

  it("is absent of a name, and of words that introduce somebody", () => {
    expect(of("Ada Quill")).not.toHaveProperty("refersTo");
    expect(of("an official")).not.toHaveProperty("refersTo");
  });

  it.each([
    ["A resident fell on Monday. “I slipped,” she said.", "she", "A resident"],
    ["A resident fell on Monday. “I slipped,” the resident said.", "the resident", "A resident"],
    ["An engineer who inspected them told me he would not trust them. “They are toys,” he said.", "he", "An engineer"],
    ["Conservationists have gone to court. They say the wolves were shot in May.", "They", "Conservationists"],
    [
      "The fund said it was broke. Two nurses walked out.\n\nThey said that nobody had told them.",
      "They",
      "Two nurses",
    ],
    ["Boys were seen on the roof, police said. They added that nobody was hurt.", "They", "police"],
    ["A study by the Quorl Trust followed 40 miners. It found that men died sooner.", "It", "A study"],
    ["An article on Saturday misstated it. It said that members had voted for it.", "It", "An article"],
    ["The energy regulator wrote on Monday. It said that tankers were on their way.", "It", "The energy regulator"],
    ["Quorlbrew left the site. It said work would move to Ashby.", "It", "Quorlbrew"],
    ["The Treasurer presented the accounts. He explained that two sponsors had gone.", "He", "The Treasurer"],
    ["The health board closed a ward. It said patients would be moved.", "It", "The health board"],
    ["A fire broke out at the mill, the council said, but it added that nobody was hurt.", "it", "the council"],
  ])("of somebody whom nothing names is what describes them: %s", (text, pronoun, words) => {
    const reading = extract(text);
    const own = reading.mentions.findLast((one) => one.text === pronoun);
    expect(reading.mentions[own?.refersTo ?? -1]).toMatchObject({ text: words, person: null, organisation: null });
    const speaker = reading.quotes.at(-1)?.speakers[0];
    expect(speaker).toMatchObject({ kind: "unnamed", attribution: pronoun, name: null });
  });

  it.each(["The residents wrote to the council. Roe opened the letter. They said nothing was safe."])(
    "is absent where it cannot be told: %s",
    (text) => {
      const [speaker] = extract(text).quotes.at(-1)?.speakers ?? [];
      expect(extract(text).mentions[speaker?.mention ?? -1]?.refersTo).toBeUndefined();
    },
  );
});
