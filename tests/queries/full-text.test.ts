import { describe, expect, it } from "vitest";
import { hasPhrase, requireTerms } from "../../src/queries/full-text.ts";

describe("the words of a search", () => {
  it.each<[string, string, string, string[]]>([
    ["ferry may", '"ferry" AND "may"', '"ferry"', []],
    ['say "so be it" now', '"say" AND "so be it" AND "now"', '"say"', ["so be it"]],
    ["„so“ “be not late” it", '"so" AND "be not late" AND "it"', '"late"', ["so", "be not late"]],
    ["- ! ferry ?", '"ferry"', '"ferry"', []],
    ["U.S. o’brien", '"U.S." AND "o’brien"', '"o’brien"', []],
  ])("%s", (typed, match, longest, phrases) => {
    expect(requireTerms(typed)).toEqual({ match, longest, phrases });
  });
});

describe("exact words in a text", () => {
  const text = "She said: “We won’t  wait,\nnot a day.” Überall!";
  it.each<[string, boolean]>([
    ["we won't wait", true],
    ["wait, not a day", true],
    ["wait not a day", false],
    ["on’t wait", false],
    ["a da", false],
    ["überall", true],
    ["U\u0308berall", true],
    ["“We", true],
    ['"we', true],
    ["said: we", false],
  ])("%s: %s", (phrase, expected) => {
    expect(hasPhrase(text, phrase)).toBe(expected);
  });

  it("are found where a longer word holds them before", () => {
    expect(hasPhrase("unwaiting, waiting", "waiting")).toBe(true);
    expect(hasPhrase("unwaiting, waitings", "waiting")).toBe(false);
  });
});
