import { describe, expect, it } from "vitest";
import { STANCES } from "../../../src/vocabulary.ts";
import { falselyAsserted, faultsOf, readRows } from "./marked-rows.ts";

/** Of so many rows it must be right what is stored or not, how it is meant and whose it is. */
const MIN_TOLD = 0.98;
/** Of so many the edges of content and cue, too. */
const MIN_RIGHT = 0.96;

const FILES = [
  "before",
  "after",
  "later",
  "held-out",
  "held-out-2",
  "unseen-1",
  "unseen-2",
  "unseen-3",
  "unseen-4",
  "unseen-5",
  "unseen-6",
  "unseen-7",
  "unseen-8",
];
const rows = FILES.flatMap((name) => readRows(new URL(`${name}.txt`, import.meta.url)));

describe("how reported words are meant", () => {
  it("is read right", () => {
    const wrong = rows.map((row) => [row.marked, ...faultsOf(row)]).filter((lines) => lines.length > 1);
    const isTold = (fault: string) => fault.startsWith("content: ") || fault.startsWith("cue: ");
    const untold = rows.filter((row) => !faultsOf(row).every(isTold));
    expect(1 - untold.length / rows.length, JSON.stringify(wrong, null, 2)).toBeGreaterThanOrEqual(MIN_TOLD);
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
