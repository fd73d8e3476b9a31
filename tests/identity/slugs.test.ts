import { describe, expect, it } from "vitest";
import { isSlugOf, nameForSlug, slugCandidates } from "../../src/identity/slugs.ts";
import type { NameReason } from "../../src/vocabulary.ts";

/** The first so many candidates of a name. */
function first(count: number, name: string, rowNumber: () => number): string[] {
  const candidates = slugCandidates(name, rowNumber);
  return Array.from({ length: count }, () => candidates.next().value);
}

describe("the slugs that a name may have", () => {
  it("count up to nine, then begin with the number of the row", () => {
    const slugs = first(12, "Jane Doe", () => 4711);
    expect(slugs.slice(0, 3)).toEqual(["jane-doe", "jane-doe-2", "jane-doe-3"]);
    expect(slugs.slice(8)).toEqual(["jane-doe-9", "jane-doe-4711", "jane-doe-4712", "jane-doe-4713"]);
  });

  it("are told from others", () => {
    expect(first(20, "Jane Doe", () => 4711).every((slug) => isSlugOf(slug, "JANE DOE"))).toBe(true);
    for (const slug of ["jane", "jane-doe-1", "jane-doe-02", "jane-doe-2x", "jane-doe-", "jane-doe-roe", "john-doe"])
      expect(isSlugOf(slug, "Jane Doe"), slug).toBe(false);
  });

  it("never come twice, and ask for the row only when they must", () => {
    expect(new Set(first(30, "Jane Doe", () => 3)).size).toBe(30);
    const never = () => {
      throw new Error("asked");
    };
    expect(first(9, "…", never).at(-1)).toBe("unnamed-9");
  });
});

describe("the name of which somebody gets a slug", () => {
  const seen = (name: string, ...names: (readonly [name: string, because: NameReason])[]) => ({
    name,
    names: names.map(([name, because]) => ({ name, because })),
  });

  it("is the first that is theirs whatever people decide", () => {
    const renamed = seen("Ann Moe", ["Ann Roe", "same key"], ["Ann Moe", "decision 0123456789ab"]);
    expect(nameForSlug("ann roe", [renamed])).toBe("Ann Roe");
    const joined = seen("Ann Poe", ["Ann Poe", "decision 0123456789ab"]);
    expect(nameForSlug("ann roe", [joined, seen("ANN ROE", ["ANN ROE", "same key"])])).toBe("ANN ROE");
    const country = seen("Chad", ["the Chad", "same key"], ["Chad", "same key"]);
    expect(nameForSlug("chad", [country])).toBe("Chad");
  });

  it("is the one in their key if articles print only names of others", () => {
    const joined = seen("Ann Poe", ["Ann Poe", "decision 0123456789ab"]);
    expect(nameForSlug("ann roe", [joined])).toBe("ann roe");
    expect(nameForSlug("ann poe (bishop)", [joined])).toBe("ann poe");
  });
});
