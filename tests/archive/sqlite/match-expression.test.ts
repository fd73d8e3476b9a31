import { describe, expect, it } from "vitest";
import { matchAll, matchLongest } from "../../../src/archive/sqlite/match-expression.ts";
import { requireTerms } from "../../../src/queries/search-terms.ts";

describe("a search as an FTS5 expression", () => {
  it.each([
    ["ferry may", '"ferry" AND "may"', '"ferry"'],
    ['say "so be it" now', '"say" AND "so be it" AND "now"', '"say"'],
    ['so "be not – late"', '"so" AND "be not – late"', '"late"'],
    ["ferry boat*", '"ferry" AND "boat" *', '"ferry"'],
    ["ferry OR boat fee", '("ferry" OR "boat") AND "fee"', '"fee"'],
    ["ferry OR boat", '("ferry" OR "boat")', '("ferry" OR "boat")'],
    ["ferry -boat -barge", '("ferry") NOT ("boat" OR "barge")', '"ferry"'],
    // What has other forms of the words of a phrase that is not wanted is to be found, and only then left out or not.
    ['ferry -"old boat"', '"ferry"', '"ferry"'],
    ["U.S. o’brien", '"U.S." AND "o’brien"', '"o’brien"'],
    ["near(by", '"near(by"', '"near(by"'],
  ])("%s", (search, all, longest) => {
    expect(matchAll(requireTerms(search))).toBe(all);
    expect(matchLongest(requireTerms(search))).toBe(longest);
  });

  it("doubles a mark within a term", () => {
    const terms = { required: [[{ kind: "word", text: 'near"by' } as const]], excluded: [] };
    expect(matchAll(terms)).toBe('"near""by"');
  });
});
