import { describe, expect, it } from "vitest";
import { joinNames, type ReasonedName, strongerName } from "../../src/identity/name-reasons.ts";

const roe = (because: ReasonedName["because"], kind: ReasonedName["kind"] = "full"): ReasonedName => ({
  name: "Roe",
  kind,
  because,
});

describe("the reason for a form of a name", () => {
  it("is what it is by itself, then what people have decided, then what one article tells", () => {
    const inOrder = [
      roe("same key"),
      roe("country name"),
      roe("decision 0a"),
      roe("decision 9f"),
      roe("same article", "short"),
      roe("same article", "other"),
    ];
    for (const [at, one] of inOrder.entries())
      for (const other of inOrder.slice(at + 1)) {
        expect(strongerName(one, other)).toBe(one);
        expect(strongerName(other, one)).toBe(one);
      }
  });

  it("stays the known one where both are equal", () => {
    const known = roe("decision 0a");
    expect(strongerName(known, roe("decision 0a"))).toBe(known);
  });
});

describe("the forms of two sightings", () => {
  it("are each there once, by the stronger reason", () => {
    const moe: ReasonedName = { name: "Moe", because: "same key" };
    expect(joinNames([roe("same article")], [moe, roe("decision 0a")])).toEqual([roe("decision 0a"), moe]);
  });

  it("are the known list where nothing is new", () => {
    const known = [roe("same key")];
    expect(joinNames(known, [roe("decision 0a")])).toBe(known);
  });
});
