import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { longestLine, readShortLines } from "../../src/text/short-lines.ts";
import { readStretch } from "../../src/text/tokens.ts";

/** Marked text: a bar stands where a sentence ends and another begins. */
function expectSentences(marked: string): void {
  const parts = marked.split("|");
  const text = parts.join("");
  const tokens = readStretch(text, ENGLISH, 0, text.length);
  const isShortLine = readShortLines(text, { start: 0, end: text.length }, longestLine(text));
  const found = findSentences(tokens, 0, tokens.length, isShortLine).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
  expect(found).toEqual(parts.map((part) => part.trim()));
}

describe("findSentences", () => {
  it.each([
    ["after full stops", "He left.| She stayed."],
    ["not after abbreviations before names", "Gov. Ann Roe met Mr. Poe in the U.S. Senate.| He left."],
    ["not after a title behind a hyphen", "She met then-Sen. Ann Roe and ex-Gov. Joe Poe.| He left."],
    ["after an abbreviation when a sentence begins", "He works for Acme Inc.| The company grew."],
    ["not between a name and its code", "Acme Corp. (ACM.N), Roe Co. (R.N) and Acme Inc. ( AI.O ) Chief Ann Roe met."],
    ["before a sentence in brackets", "He works for Acme Inc.| (He began in May.)"],
    ["not before a bracket within it", "Acme Corp. (ACM.N), which bakes, met Roe Inc. (NYSE: ROE) on Monday."],
    ["before a bracket that is one", "He works for Acme Inc.| (The company grew.)"],
    ["not at a question inside marks", "“Why?” he asked.| “Because.”"],
    ["after a closing mark", "“We go.”| She left."],
    ["keeping closing marks and brackets", "(It rained.)| Then it stopped."],
    [
      "not before the code of a share",
      "He left Acme Inc. (ACM.N) and Doe Co. ( DOE.L ).| It fell.| He owns Moe Corp.| (He is 40.)",
    ],
    ["not in decimals", "It rose 3.5 percent.| It fell."],
    ["before a quote that opens", "He left.| “We go.”"],
    ["before a quote that opens with two apostrophes", "He left.| ''We go.''"],
    ["not at a stop that belongs to the word behind it", "The .DJI index and Acme (ACM.N) rose.| It fell."],
    ["not at the stop of a share's code", "Acme (6758.T) and Roe (ROEb.ST) rose.| It fell in 2009.| It rose."],
    ["after a letter behind a stroke", "Profit beat the view of A/B/C.| Revenue rose.| J. Roe left."],
    ["behind a crosshead in capitals", "It fell.| WAR OF WORDS | Roe left.| FAIR, MILL AND POND | The day was long."],
    ["behind a crosshead in capitals and a dash", "THE MAYOR HAS BACKED HIM — |Reed left."],
    ["not behind the place of a dateline", "PORT OF ASHBY — Reed left."],
    ["not behind initials in capitals", "It fell.| UNICEF CEO Ann Roe left.| IBM rose.| ANN ROE left."],
    ["not between the parties of a case", "The court decided Loe v. Vane in May.| He left."],
    ["not after initials", "George W. Bush spoke.| He left."],
    ["behind the time of an entry", "10.42 |The mayor of Ashby, Ann Roe, left.| At 10.42 he left."],
    ["behind the time and the zone of an entry", "10:42 GMT – |Ann Roe left."],
    ["not behind a number that begins a sentence", "10.42 percent left."],
    ["with an ellipsis amid a sentence", "It was ... odd.| Yes."],
    [
      "after a short line",
      "Contacts |\nAnn Roe, Investor Relations |\nAnn Roe and others answer questions on every day of the week.",
    ],
    [
      "before an item of a list",
      "It rose.|\n* “We go.”|\n• The town says that the weir, which is as old as the mill, is hers|\n‣ Reed left",
    ],
    [
      "before a dash only in a list of dashes",
      "- The town says that the weir, which is as old as the mill, is hers|\n- Reed says that he will leave it to the town",
    ],
    [
      "not before a dash where text is wrapped",
      "The town says that the weir, which is as old as the mill, is hers\n- Reed says it is his - and leaves",
    ],
    [
      "not where text is wrapped",
      "They went to the harbour with the mayor of New\nYork, who had come for the day with his son and\nleft.",
    ],
  ])("%s", (_, marked) => expectSentences(marked));
});
