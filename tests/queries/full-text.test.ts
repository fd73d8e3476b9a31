import { describe, expect, it } from "vitest";
import { hasPhrase, requireTerms } from "../../src/queries/full-text.ts";

describe("the words of a search", () => {
  it.each<[string, string[], string[]]>([
    ["ferry may", ["ferry", "may"], []],
    ['say "so be it" now', ["say", "so be it", "now"], ["so be it"]],
    ["„so“ “be not late” it", ["so", "be not late", "it"], ["so", "be not late"]],
    ["- ! ferry ?", ["ferry"], []],
    ["U.S. o’brien", ["U.S.", "o’brien"], []],
  ])("%s", (typed, required, phrases) => {
    expect(requireTerms(typed)).toEqual({ required, phrases });
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
