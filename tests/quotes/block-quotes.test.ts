import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** The direct quotes of a text, with who says them: a name, or what is printed of whoever nothing names. */
function said(text: string): string[] {
  const { quotes } = extract(text);
  const direct = quotes.filter(({ kind }) => kind === "direct");
  return direct.map(({ spans, speakers: [speaker] }) => {
    const words = spans.filter(({ role }) => role === "content").map((span) => span.text);
    return `${words.join(" … ")} | ${speaker?.name ?? speaker?.attribution}`;
  });
}

describe("words that are set off without marks below a line that leads to them", () => {
  it.each([
    [
      "a statement",
      "The mill shut on Monday.\n\nThe owners said in a statement on their website:\n\nWe are sorry for what happened.\n\nIt was built in 1890.",
      ["We are sorry for what happened. | The owners"],
    ],
    [
      "a post, by whom the line names",
      "In a post on Facebook, baker Petra Munk wrote:\n\nI have never sold a stale loaf in my life.\n\nShe deleted it later.",
      ["I have never sold a stale loaf in my life. | Petra Munk"],
    ],
    [
      "more paragraphs, as long as they speak of “we”",
      "The owners wrote to bakers:\n\nWe are sorry for what happened.\n\nWe will pay all that we owe you.\n\nThe letter came on Friday.",
      ["We are sorry for what happened. … We will pay all that we owe you. | The owners"],
    ],
    [
      "what is given out",
      "Police have issued this statement:\n\nA man of 34 has been arrested at the mill.\n\nThe lane is closed.",
      ["A man of 34 has been arrested at the mill. | Police"],
    ],
    [
      "whoever is handed over to",
      "The dam is wet.\n\nThis is from the Mill Institute's Petra Munk:\n\nThe dam holds as long as nobody leans on it.\n\nThe lane is closed.",
      ["The dam holds as long as nobody leans on it. | Petra Munk"],
    ],
    [
      "what a colleague sends",
      "My colleague Oskar Brandl has sent me this from the mill:\n\nThere was a cheer, but I counted three people.\n\nThe lane is closed.",
      ["There was a cheer, but I counted three people. | Oskar Brandl"],
    ],
  ])("%s", (_, text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  it.each([
    ["a list", "The mill has three faults:\n\nThe roof is old and it leaks.\n\nThe floor is worn."],
    ["what is noted", "Petra Munk noted the new roof of the mill:\n\nA baker stopped to look at it for an hour."],
    ["nobody stands before the verb", "What was said:\n\nThe roof is old and it leaks."],
    ["what follows is no sentence", "Petra Munk said:\n\nOld roof, new floor"],
  ])("but not where it is %s", (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
