import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { findCast } from "../../src/people/find-cast.ts";
import { findAttributions } from "../../src/quotes/find-quotes.ts";
import { certaintyOf, listSharedFamilies } from "../../src/quotes/speakers/certainty.ts";
import { certaintiesOf } from "../../src/quotes/speakers/certainty-of-links.ts";
import { decideSpeakers } from "../../src/quotes/speakers/decide-speakers.ts";
import { rankCandidates } from "../../src/quotes/speakers/rank-candidates.ts";
import { readDocument } from "../../src/text/document.ts";
import { readLayout } from "../../src/wire/read-layout.ts";
import { readMarked } from "./notation.ts";

/** For each quote of a marked text, how certain its speaker is alone, and with what it depends on. */
function certaintiesIn(marked: string): { own: number; linked: number }[] {
  const { document, cast } = readMarked(marked);
  const { scene, attributions } = findAttributions(document, cast);
  const decisions = decideSpeakers(scene, attributions, rankCandidates);
  const linked = certaintiesOf(scene, decisions);
  const families = listSharedFamilies(scene);
  return decisions.map((decision, index) => ({
    own: certaintyOf(scene, families, decision),
    linked: linked[index] ?? 0,
  }));
}

describe("how certain a speaker is", () => {
  const MET = "‹Eve Loe› met ‹Ann Roe› at the weir. “I am glad of it,” ‹she› said.";

  it("depends on the pronouns before, each on the one before it", () => {
    const [first, second, third] = certaintiesIn(`${MET} ¶ “It will rain,” ‹she› said. ¶ “It will snow,” ‹she› said.`);
    expect(first?.linked).toBe(first?.own);
    expect(second?.linked).toBeCloseTo((second?.own ?? 0) * Math.sqrt(first?.linked ?? 0));
    expect(third?.linked).toBeCloseTo((third?.own ?? 0) * Math.sqrt(second?.linked ?? 0));
    expect(third?.linked).toBeLessThan(third?.own ?? 0);
  });

  it("depends on nothing before somebody's name", () => {
    const [, second] = certaintiesIn(`${MET} ¶ ‹Eve Loe› smiled. “It will rain,” ‹she› said.`);
    expect(second?.linked).toBe(second?.own);
  });

  it.each([
    ["Ann Roe left. Joe Roe slept.\n\n“It rains,” Roe said.", 0.75],
    ["Ann Roe left.\n\n“It rains,” Roe said.\n\nJoe Roe slept.", 1],
    ["Ann Roe left. Joe Roe slept.\n\n“It rains,” Mrs Roe said.", 1],
    ["Ann Roe left. Joe Moe slept.\n\n“It rains,” Roe said.", 1],
    ["Ann Roe left. “It rains,” Roe said.\n\nJoe Roe slept.\n\n“It snows,” Roe said.", 1],
  ])("is less for a bare name that two people bore before: %s", (text, certainty) => {
    const document = readDocument(text, readLayout(text, ENGLISH).blocks, ENGLISH);
    const { scene, attributions } = findAttributions(document, findCast(document));
    expect(certaintiesOf(scene, decideSpeakers(scene, attributions, rankCandidates)).at(-1)).toBe(certainty);
  });

  it("is the same for words that the same pronoun says", () => {
    const [first, second] = certaintiesIn(`${MET} It was late. “It will rain before we go.”`);
    expect(second?.linked).toBe(first?.linked);
  });
});
