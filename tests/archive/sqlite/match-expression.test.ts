import { describe, expect, it } from "vitest";
import { matchAll, matchLongest } from "../../../src/archive/sqlite/match-expression.ts";

describe("a search as an FTS5 expression", () => {
  it.each<[string[], string, string]>([
    [["ferry", "may"], '"ferry" AND "may"', '"ferry"'],
    [["say", "so be it", "now"], '"say" AND "so be it" AND "now"', '"say"'],
    [["so", "be not – late"], '"so" AND "be not – late"', '"late"'],
    [["a", "OR", "b*"], '"a" AND "OR" AND "b*"', '"OR"'],
    [["U.S.", "o’brien"], '"U.S." AND "o’brien"', '"o’brien"'],
    [['near"by'], '"near""by"', '"near""by"'],
  ])("%j", (required, all, longest) => {
    expect(matchAll({ required, phrases: [] })).toBe(all);
    expect(matchLongest({ required, phrases: [] })).toBe(longest);
  });
});
