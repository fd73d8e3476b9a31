import { describe, expect, it } from "vitest";
import { endsIn, singularOf, withoutEnding } from "../../src/grammar/word-endings.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { UNKNOWN_LANGUAGE } from "../languages/esperanto.ts";

describe("endings of words", () => {
  it("are taken off once, the first that a word has", () => {
    expect(withoutEnding("claimed", ["s", "ed"])).toBe("claim");
    expect(withoutEnding("needed", ["ed", "d"])).toBe("need");
    expect(withoutEnding("said", ["ed"])).toBe("said");
  });

  it("show a plural in a language that has such endings", () => {
    expect(singularOf("officials", ENGLISH)).toBe("official");
    expect(singularOf("studies", ENGLISH)).toBe("study");
    expect(singularOf("witnesses", ENGLISH)).toBe("witness");
    expect(singularOf("movies", ENGLISH)).toBe("movie");
    expect(singularOf("people", ENGLISH)).toBe("people");
    expect(singularOf("officials", UNKNOWN_LANGUAGE)).toBe("officials");
  });

  it("are none in an empty list", () => {
    expect(endsIn("officials", [])).toBe(false);
  });
});
