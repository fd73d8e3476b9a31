import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { extractIn } from "../../src/extract/extract-in.ts";
import type { Extraction } from "../../src/extract/extraction.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { MergeWeights } from "../../src/second-reader/merge-weights.ts";
import type { Opinion } from "../../src/second-reader/opinion.ts";
import { opinionOf, type SaidContent } from "../helpers/opinion-of.ts";

/** Weights of somebody who believes the second reader in everything. */
const BELIEVING: MergeWeights = {
  contents: { direct: { readerOnly: 9 }, mixed: { readerOnly: 9 }, indirect: { readerOnly: 9 } },
  speakers: { readerOnly: 9 },
  least: 0.1,
};

/** Weights of somebody who believes the rules in everything. */
const DOUBTING: MergeWeights = {
  contents: {
    direct: { rulesLogOdds: 1, readerOnly: -20 },
    mixed: { rulesLogOdds: 1, readerOnly: -20 },
    indirect: { rulesLogOdds: 1, readerOnly: -20 },
  },
  speakers: { rulesLogOdds: 1, readerOnly: -20 },
  least: 0,
};

const HEAD = "Harbor closed\n\nLOWE, May 3 –\n\n";

function readWith(text: string, opinion: Opinion, weights?: MergeWeights): Extraction {
  return extractIn(ENGLISH, text, { publishedAt: null, hasHeadline: false, opinion, ...(weights ? { weights } : {}) });
}

const shown = ({ quotes }: Extraction) =>
  quotes.map(({ text, kind, rule, speakers: [speaker] }) => ({
    text,
    kind,
    rule,
    speaker: speaker?.name ?? speaker?.attribution ?? null,
  }));

describe("two readings", () => {
  const text = `${HEAD}The pier was unsafe, Ann Roe said. Jon Moe, standing by, agreed that it had to be shut.`;

  it("are the rules' where they alone are believed", () => {
    const opinion = opinionOf(text, [["it had to be shut", "Jon Moe", "agreed"]]);
    expect(shown(readWith(text, opinion, DOUBTING))).toEqual(shown(extract(text)));
  });

  it.each([
    ["a heading repeats", "“We lost it all”\n\nLOWE, May 3 –\n\nThe mill burned.\n\n“We lost it all,” said Ann Roe."],
    [
      "are those of whom the lead only describes",
      "A widow said the water had come in the night.\n\nAnn Roe said she had swum.",
    ],
    ["stand under a topic", `${HEAD}What coach Ann Roe had to say:\n\nOn the injury: “She walked off.”`],
  ])("have a speaker told elsewhere for words that %s", (_, said) => {
    expect(shown(readWith(said, opinionOf(said, []), DOUBTING))).toEqual(shown(extract(said)));
  });

  it("have what only the second reader has found, said by whom it points at", () => {
    const said = `${HEAD}The fog would lift by noon, ran the forecast of which Ann Roe told reporters.`;
    expect(shown(extract(said)).map(({ text }) => text)).not.toContain("The fog would lift by noon");
    const opinion = opinionOf(said, [["The fog would lift by noon", "Ann Roe", "told"]]);
    const found = shown(readWith(said, opinion, BELIEVING)).find(({ rule }) => rule === "reader-found");
    expect(found).toEqual({
      text: "The fog would lift by noon",
      kind: "indirect",
      rule: "reader-found",
      speaker: "Ann Roe",
    });
  });

  it("have the edges of the second reader where its are believed", () => {
    const opinion = opinionOf(text, [["pier was unsafe", "Ann Roe", "said"]]);
    expect(shown(readWith(text, opinion, BELIEVING))).toContainEqual({
      text: "pier was unsafe",
      kind: "indirect",
      rule: "reader-boundary",
      speaker: "Ann Roe",
    });
  });

  it("have the speaker of the second reader where it is believed", () => {
    const said = `${HEAD}Ann Roe met Jon Moe at the pier. “We will wait until the fog has gone.”`;
    const opinion = opinionOf(said, [["“We will wait until the fog has gone.”", "Jon Moe"]]);
    expect(shown(readWith(said, opinion, BELIEVING))).toEqual([
      { text: "“We will wait until the fog has gone.”", kind: "direct", rule: "reader-speaker", speaker: "Jon Moe" },
    ]);
  });

  it("are one person's where the second reader points at a phrase that holds the rules' speaker", () => {
    const said = `${HEAD}“We will wait until the fog has gone,” announces Beatrix Amory's Lavinia Quayle.`;
    const opinion = opinionOf(said, [["“We will wait until the fog has gone,”", "Beatrix Amory's Lavinia Quayle"]]);
    expect(shown(readWith(said, opinion, BELIEVING)).map(({ speaker }) => speaker)).toEqual(["Lavinia Quayle"]);
  });

  it("have the second reader's words as those of its own verb, and not as what the rules' verb denies", () => {
    const said = `${HEAD}A bench of judges dismissed a petition filed by one Jon Moe, who had claimed that the birds had “eaten the roof”.`;
    expect(extract(said).quotes.map(({ stance }) => stance)).toEqual(["denied"]);
    const opinion = opinionOf(said, [["that the birds had “eaten the roof”", "who", "had claimed"]]);
    const { quotes } = readWith(said, opinion, BELIEVING);
    expect(quotes.map(({ text, stance, rule }) => ({ text, stance, rule }))).toEqual([
      { text: "that the birds had “eaten the roof”", stance: "asserted", rule: "reader-found" },
    ]);
  });

  it.each<readonly [string, SaidContent]>([
    [
      "According to the Lowe Lantern, the mayor praised Jon Moe, who dug out two others.",
      ["the mayor praised Jon Moe", "the Lowe Lantern", "According to"],
    ],
    [
      "The email, which was leaked, called the showrunner, Jon Moe, “a man who has read half a book”.",
      ["“a man who has read half a book”", "the showrunner, Jon Moe", "called"],
    ],
  ])("with other edges are never those of somebody within the words as the rules have them: %s", (line, content) => {
    const said = HEAD + line;
    const [quote] = shown(readWith(said, opinionOf(said, [content]), BELIEVING));
    expect(quote).toMatchObject({ text: content[0], rule: "reader-boundary" });
    expect(quote?.speaker).not.toBe("Jon Moe");
  });

  it("never cut words in marks", () => {
    const said = `${HEAD}“We will wait until the fog has gone,” Ann Roe said.`;
    const opinion = opinionOf(said, [["wait until the fog has gone,” Ann Roe", "Ann Roe", "said"]]);
    expect(shown(readWith(said, opinion, BELIEVING)).map(({ text }) => text)).toEqual([
      "“We will wait until the fog has gone,”",
    ]);
  });

  it("are the rules' alone in transcripts and headlines", () => {
    const said = "Harbor closed, Roe says\n\nROE: The fog will lift by noon.\n\nMOE: We shall see.\n\nROE: We shall.";
    const opinion = opinionOf(said, [
      ["Harbor closed", "Roe", "says"],
      ["fog will lift", "ROE"],
    ]);
    expect(shown(readWith(said, opinion, BELIEVING))).toEqual(shown(extract(said)));
  });

  it("leave out what is said by no cue that the rules know", () => {
    const said = `${HEAD}The pier is made of oak and iron, and Ann Roe walked it twice.`;
    const opinion = opinionOf(said, [["The pier is made of oak and iron", "Ann Roe", "walked"]]);
    expect(shown(readWith(said, opinion, BELIEVING))).toEqual([]);
  });
});
