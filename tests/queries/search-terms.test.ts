import { describe, expect, it } from "vitest";
import type { SearchTerm } from "../../src/archive/word-index.ts";
import { requireTerms } from "../../src/queries/search-terms.ts";
import { codeOf } from "../helpers/test-archive.ts";

/** "harbour council|port NOT fee": what a search was taken apart into, phrases in brackets, beginnings with a star. */
function shown(search: string): string {
  const { required, excluded } = requireTerms(search);
  const term = ({ kind, text }: SearchTerm) =>
    kind === "phrase" ? `[${text}]` : `${text}${kind === "prefix" ? "*" : ""}`;
  const groups = required.map((group) => group.map(term).join("|"));
  return [...groups, ...excluded.map((one) => `NOT ${term(one)}`)].join(" ");
}

describe("the words of a search", () => {
  it.each([
    ["ferry may", "ferry may"],
    ['say "so be it" now', "say [so be it] now"],
    ["„so“ “be not late” it", "[so] [be not late] it"],
    ["- ! ferry ?", "ferry"],
    ["ferry - boat", "ferry boat"],
    ["U.S. o’brien", "U.S. o’brien"],
    ['"nine years', "[nine years]"],
  ])("%s: %s", (search, expected) => {
    expect(shown(search)).toBe(expected);
  });

  it.each([
    ["ferry OR boat fee", "ferry|boat fee"],
    ["ferry OR boat OR barge", "ferry|boat|barge"],
    ['"a boat" OR ferry', "[a boat]|ferry"],
    ["OR ferry OR", "ferry"],
    ["ferry AND boat", "ferry boat"],
    ["ferry NOT boat", "ferry NOT boat"],
    ["ferry -boat", "ferry NOT boat"],
    ['ferry -"a boat" fee', "ferry fee NOT [a boat]"],
    ["OR", "OR"],
    ["AND NOT", "AND NOT"],
    ["ferry OR NOT boat", "ferry NOT boat"],
    ["harb* ferry", "harb* ferry"],
    ["ferry -harb*", "ferry NOT harb*"],
    ["ferry or boat not fee", "ferry or boat not fee"],
    ["well-known -5", "well-known -5"],
    ['"ferry OR NOT boat*"', "[ferry OR NOT boat*]"],
    ["ferry (boat", "ferry (boat"],
  ])("operators: %s: %s", (search, expected) => {
    expect(shown(search)).toBe(expected);
  });

  it.each(["", " ", "…", "NOT ferry", "-ferry", "ab*", '-"ferry"', "x".repeat(1001), "a ".repeat(65)])(
    "refuses %j",
    async (search) => {
      expect(await codeOf(() => requireTerms(search))).toBe("invalid_argument");
    },
  );
});
