import { describe, expect, it } from "vitest";
import { foldOf } from "../../scripts/train/held-out-tags.ts";
import { readAllPassages } from "../../scripts/train/passages/read-passages.ts";

describe("the part of the articles whose tagger has not learned from one", () => {
  it("is that of the passage for a variant of it", () => {
    for (const { id } of readAllPassages()) expect(foldOf(`passages/${id}#`)).toBe(foldOf(`passages/${id}`));
  });

  it("holds about a fifth of the passages, whichever it is", () => {
    const sizes = [0, 0, 0, 0, 0];
    const passages = readAllPassages();
    for (const { id } of passages) {
      const fold = foldOf(`passages/${id}`);
      sizes[fold] = (sizes[fold] ?? 0) + 1;
    }
    expect(sizes).toHaveLength(5);
    for (const size of sizes) expect(size / passages.length).toBeCloseTo(0.2, 1);
  });
});
