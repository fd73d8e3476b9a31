import { describe, expect, it } from "vitest";
import { explainSpeakers } from "../../bench/accuracy/explain-speakers.ts";
import { foundFragments } from "../../bench/accuracy/fragment.ts";
import type { GoldArticle } from "../../bench/accuracy/gold.ts";
import { extract } from "../../src/extract/extract.ts";
import { ANTECEDENT_FEATURES } from "../../src/quotes/speakers/antecedents/antecedent-feature-names.ts";
import { SPEAKER_FEATURES } from "../../src/quotes/speakers/candidates/speaker-feature-names.ts";

const TEXT = `Mill opens

CORRAN - Ida Fenn, the mayor, opened the mill on Monday. Ada Quill, the owner of the mill, thanked the town.

“The looms will run all night,” she said. “Nobody will sleep,” Bo Marsh told Ada Quill.`;

const ARTICLE: GoldArticle = { id: "mill", text: TEXT };

function fragmentOf(words: string) {
  const found = foundFragments(ARTICLE, extract(TEXT)).find(({ from, to }) => TEXT.slice(from, to).includes(words));
  if (found === undefined) throw new Error(`${words} is no quote`);
  return found;
}

describe("why a speaker is whom it is", () => {
  it("is told by the features of the model that chose among candidates", () => {
    const found = fragmentOf("Nobody will");
    const other = TEXT.lastIndexOf("Ada Quill");
    const why = explainSpeakers(ARTICLE).ofSpeaker(found, {
      ...found,
      speaker: "Ada Quill",
      speakerStart: other,
      speakerEnd: other + 9,
    });
    expect(why).toMatch(/^“Bo Marsh” over “Ada Quill” by \+\d+\.\d: /);
    expect(namesIn(why)).toHaveLength(8);
    expect(namesIn(why).filter((name) => !(name in SPEAKER_FEATURES))).toEqual([]);
  });

  it("is told by the features of the model that chose whom a pronoun means", () => {
    const found = fragmentOf("looms will");
    const meant = found.speakerResolved;
    const other = meant === "Ida Fenn" ? "Ada Quill" : "Ida Fenn";
    const why = explainSpeakers(ARTICLE).ofMeaning(found, { ...found, speakerResolved: other });
    expect(why).toMatch(new RegExp(`^“${meant}” over “${other}” by \\+\\d+\\.\\d: `));
    expect(namesIn(why)).toHaveLength(8);
    expect(namesIn(why).filter((name) => !(name in ANTECEDENT_FEATURES))).toEqual([]);
  });

  it("says so where the right one was not among those to choose from", () => {
    const found = fragmentOf("Nobody will");
    const gold = { ...found, speaker: "the mill", speakerStart: 0, speakerEnd: 4 };
    expect(explainSpeakers(ARTICLE).ofSpeaker(found, gold)).toBe("the right one was no candidate");
  });
});

/** The names of features in a line, without what they add. */
function namesIn(line: string): string[] {
  return [...line.matchAll(/(\w+) [+−]\d/g)].map(([, name = ""]) => name).filter((name) => name !== "by");
}
