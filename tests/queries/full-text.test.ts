import { describe, expect, it } from "vitest";
import { hasPhrase, withoutSplits } from "../../src/queries/full-text.ts";

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

describe("the text of a split quote", () => {
  it.each([
    [
      "“We waited nine years for this,” […] “And we will not wait.”",
      "“We waited nine years for this And we will not wait.”",
    ],
    ["'One;' […] 'two' […] three", "'One two three"],
    ["one […] two", "one two"],
    ["“Whole, […]” it is", "“Whole, […]” it is"],
  ])("%s", (text, expected) => {
    expect(withoutSplits(text)).toBe(expected);
  });
});
