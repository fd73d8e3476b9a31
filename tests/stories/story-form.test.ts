import { describe, expect, it } from "vitest";
import { storyWordsOf } from "../../src/languages/known/stories.ts";
import { wordingWordsOf } from "../../src/languages/known/wording.ts";
import { sha256 } from "../../src/sha256.ts";
import { shinglesOf } from "../../src/stories/shingles.ts";
import { STORY_FORM, sketchOf } from "../../src/stories/sketch.ts";
import type { StoryArticle } from "../../src/stories/story-article.ts";
import { wordingKeys } from "../../src/stories/wording-keys.ts";
import { STANCES } from "../../src/vocabulary.ts";

/**
 * Words in which all that the rules know of has a part: numbers, signs, spellings, short forms, negations, what an
 * editor puts in.
 */
const QUOTED = [
  ["We will not close the harbour before twenty-one of the 90 boats have come home."],
  ["We won't close the harbor", "until 21 of the ninety boats [in the bay] have come home (or 3 % of them)."],
  ["It cost £4.5 million, $1,200 and half a percent; the data points – datapoints – were analysed."],
  ["Never again", "никогда больше", "再也不会", "Über alles, naïve café"],
  ["No."],
];

const ARTICLE: StoryArticle = {
  sha256: "0".repeat(64),
  publishedAt: "2031-03-03T10:00:00Z",
  agency: "Sandwire",
  headline: "UPDATE 2-Ferry turns back to Harwick in fog",
  language: "en",
  body: `${"The ferry left on Monday at 4 p.m. with ninety passengers. ".repeat(3)}Our Standards: The Sandwire Trust Principles.`,
  publication: "Brume Courier",
  urls: ["https://www.example.com/ferry?utm_source=x#top"],
  itemId: "urn:newsml:x:1",
  original: null,
  isCanceled: false,
  labels: [{ label: "update", number: 2, place: "headline", exact: "UPDATE 2-" }],
};

/** What is stored of words and articles so that others find them, as text. */
function stored(): string {
  const keys = ["en", "en-GB", null].flatMap((language) =>
    STANCES.flatMap((stance) => QUOTED.map((words) => wordingKeys(words, stance, wordingWordsOf(language)))),
  );
  return JSON.stringify([keys, sketchOf(ARTICLE, shinglesOf(ARTICLE.body, storyWordsOf("en")))]);
}

describe("the form of what is stored of stories and utterances", () => {
  // When this fails, archives hold what the rules of before have made, and verify would call it damage: give STORY_FORM
  // the next number, and put it and the new hash here.
  it("has another number when the rules make something else", () => {
    expect([STORY_FORM, sha256(stored())]).toEqual([
      3,
      "4fef15b6dc1b17843442302d265aa8619ba1cc274151f17aeec7d8e3f6fa0ea5",
    ]);
  });
});
