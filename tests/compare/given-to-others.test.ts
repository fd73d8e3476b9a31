import { describe, expect, it } from "vitest";
import { areGivenToOthers } from "../../src/compare/compare-articles.ts";
import type { Quote, Speaker } from "../../src/index.ts";

const said = (...speakers: readonly object[]) => ({ speakers: speakers as readonly Speaker[] }) as Quote;
const TOM = { kind: "person", id: 1 };
const IDA = { kind: "person", id: 2 };
const UNKNOWN = { kind: "unknown" };
const UNNAMED = { kind: "unnamed" };

describe("a quote of two versions", () => {
  it.each([
    ["one and another person", [TOM], [IDA], true],
    ["the same person", [TOM], [TOM], false],
    ["two in another order", [TOM, IDA], [IDA, TOM], false],
    ["somebody and an unnamed source", [TOM], [UNNAMED], true],
    ["somebody and nobody who is known", [TOM], [UNKNOWN], false],
    ["nobody who is known and somebody", [UNKNOWN], [TOM], false],
  ])("of %s", (_, one, other, isAnothers) => {
    expect(areGivenToOthers(said(...one), said(...other))).toBe(isAnothers);
  });
});
