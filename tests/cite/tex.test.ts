import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/cite/one-line.ts";
import { escapeTex, unescapeTex } from "../../src/cite/tex.ts";

describe("escapeTex", () => {
  it.each([
    ["R&D rose 5% to $3", "R\\&D rose 5\\% to \\$3"],
    ["#1_a", "\\#1\\_a"],
    ["\\input{x}", "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}"],
    ["~^<>|`", "\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{}\\textbar{}\\textasciigrave{}"],
    ["a--b---c", "a-{}-b-{}-{}-c"],
    ["''", "'{}'"],
    ["“No,” she said – twice", "“No,” she said – twice"],
    ["one\r\ntwo", "one two"],
  ])("writes %j so that TeX prints it", (text, tex) => {
    expect(escapeTex(text)).toBe(tex);
  });

  const hostile = fc.string({ unit: fc.constantFrom(..."\\{}$&#%_~^<>|`-'\"@,= a“😀\n") });

  test.prop([hostile])("keeps braces balanced at every place", (text) => {
    let depth = 0;
    for (const character of escapeTex(text).replace(/\\[^a-z]/g, "")) {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test.prop([hostile])("can be taken back", (text) => {
    expect(unescapeTex(escapeTex(text))).toBe(oneLine(text));
  });
});
