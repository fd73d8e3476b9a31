import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { readDistinctWords } from "../../src/text/distinct-words.ts";
import { itemAt } from "../../src/text/item-at.ts";
import { tokenize } from "../../src/text/tokens.ts";

describe("distinct words", () => {
  it("numbers each form once, whatever its capitals", () => {
    const { forms, of } = readDistinctWords(tokenize("The ferry left the quay. The ferry’s late.", ENGLISH));
    expect(forms).toEqual(["the", "ferry", "left", "quay", ".", "'s", "late"]);
    expect([...of]).toEqual([0, 1, 2, 0, 3, 4, 0, 1, 5, 6, 4]);
  });

  it("of no tokens is empty", () => {
    expect(readDistinctWords([])).toEqual({ forms: [], hashes: new Int32Array(), of: new Int32Array() });
  });
});

describe("item at an index", () => {
  it("gives nothing for what stands for none, and beyond the end", () => {
    expect([-1, null, undefined, 2].map((index) => itemAt(["a", "b"], index))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(itemAt(["a", "b"], 1)).toBe("b");
  });
});
