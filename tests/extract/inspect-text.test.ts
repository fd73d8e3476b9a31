import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** The codes of what is doubtful about the characters of a text. */
function doubts(text: string): string[] {
  const codes = extract(text).diagnostics.map(({ code }) => code);
  return codes.filter((code) => !["W_NO_DATE", "W_NO_BODY", "W_NO_HEADLINE"].includes(code));
}

describe("the characters of a text", () => {
  it.each([
    ["a plain “story” – with Zoë, naïve café, and 😀\n\nfollows", []],
    ["a bell \u0007\n\nrings", ["W_CONTROL_CHARS"]],
    ["an ellipsis\u0085\n\ngone wrong", ["W_CONTROL_CHARS"]],
    ["damaged\ufffd\n\nbefore", ["W_REPLACEMENT_CHAR"]],
    ["â€œWe goâ€\u009d\n\nwere quotes", ["W_MOJIBAKE", "W_CONTROL_CHARS"]],
    ["an \u202eoverride\n\nturns round", ["W_BIDI"]],
    ["a tag \u{e0041}\n\nhides", ["W_INVISIBLE"]],
    ["a pаypal\n\nof two scripts", ["W_MIXED_SCRIPT"]],
    ["&ldquo;We go\n\nremain", ["W_HTML"]],
    ["AT&T; R&D\n\nare no entities", []],
    ["Министр повысит барьеры\n\nпереговоры продолжатся", ["W_LANG"]],
    ["Der Minister\n\nÜber große Öfen", []],
  ])("%j: %j", (text, codes) => {
    expect(doubts(text)).toEqual(codes);
  });

  it("tell the script by headline and body, not by credits in Latin letters", () => {
    const credits = "(Reporting by Jane Doe, John Roe and Max Doe; Editing by Ann Poe and Tom Roe)";
    expect(doubts(`الوزير يثير حواجز تجارية\n\nقال الوزير للصحفيين\n\n${credits}`)).toContain("W_LANG");
  });
});
