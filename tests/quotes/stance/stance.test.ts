import { describe, expect, it } from "vitest";
import { STANCES } from "../../../src/vocabulary.ts";
import { falselyAsserted, faultsOf, readRows } from "./marked-rows.ts";

/** Of so many rows every part must be right: stance, content, cue and speaker, or that nothing is stored. */
const MIN_RIGHT = 0.98;

const rows = ["before", "after", "later", "held-out", "held-out-2"].flatMap((name) =>
  readRows(new URL(`${name}.txt`, import.meta.url)),
);

describe("how reported words are meant", () => {
  it("is read right", () => {
    const wrong = rows.map((row) => [row.marked, ...faultsOf(row)]).filter((lines) => lines.length > 1);
    expect(1 - wrong.length / rows.length, JSON.stringify(wrong, null, 2)).toBeGreaterThanOrEqual(MIN_RIGHT);
  });

  it("is never an assertion where nobody asserts", () => {
    expect(rows.flatMap((row) => falselyAsserted(row).map((quote) => `${quote} in: ${row.marked}`))).toEqual([]);
  });

  it("has rows of every kind", () => {
    const count = (stance: string) =>
      rows.filter((row) => row.expected.some((quote) => quote.stance === stance)).length;
    for (const stance of STANCES) expect(count(stance)).toBeGreaterThan(20);
    expect(count("asserted")).toBeGreaterThan(80);
    expect(rows.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(40);
    expect(rows.length).toBeGreaterThan(300);
  });
});
