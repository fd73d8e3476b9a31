import { describe, expect, it } from "vitest";
import { printable, printableInline, printableJson, printableLines } from "../../src/cli/escape.ts";

describe("text made printable", () => {
  it.each([
    ["plain, “quoted”, naïve, Ünïcödé, 北京, 😀 👨‍👩‍👧", "plain, “quoted”, naïve, Ünïcödé, 北京, 😀 👨‍👩‍👧"],
    ["a\nb\rc\td", "a\\nb\\rc\\td"],
    ["\u001b[31m\u0000\u007f\u009b", "\\u{1b}[31m\\u{00}\\u{7f}\\u{9b}"],
    ["\u202eevil\u2069\u200f", "\\u{202e}evil\\u{2069}\\u{200f}"],
    ["\u{e0041}tag", "\\u{e0041}tag"],
    ["half \ud83d pair", "half \\u{d83d} pair"],
    ["line\u2028separator", "line\\u{2028}separator"],
  ])("%j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it("inline has no line breaks, in lines only those", () => {
    expect(printableInline(" a \n\n b\u0007 ")).toBe("a b\\u{07}");
    expect(printableLines("a\r\nb\u0007\rc")).toBe("a\nb\\u{07}\nc");
  });

  it("JSON means the same", () => {
    const value = { a: "\u202e\u009b\u{e0041}\ud83d\n", b: ["naïve", 1] };
    const json = printableJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\u202e\u009b\u{e0041}]/u);
  });
});
