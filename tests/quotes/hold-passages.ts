import { describe, expect, it } from "vitest";
import { f1, precision } from "../../bench/accuracy/counts.ts";
import { readPassages } from "../../bench/kinds/passages.ts";
import { addScores, NO_SCORE, scorePassage } from "../../bench/kinds/score-passage.ts";
import { extract } from "../../src/extract/extract.ts";

/** What of the passages of a file must be right. */
export interface Least {
  /** Quotes, words and speaker, as F1. */
  readonly spoken: number;
  /** People, as precision. */
  readonly people: number;
  /** Of how many kinds they are; ten unless told. */
  readonly kinds?: number;
}

/** Tests that so much of the passages of these files, beside `url`, is read right. */
export function holdPassages(url: string, files: Readonly<Record<string, Least>>): void {
  describe.each(Object.entries(files))("passages of many kinds, %s", (file, least) => {
    const passages = readPassages(new URL(file, url).pathname);
    const scores = passages.map((passage) => scorePassage(passage, extract(passage.text)));
    const all = scores.reduce(addScores, NO_SCORE);

    it("are read right", () => {
      expect(f1(all.spoken), all.mistakes.join("\n")).toBeGreaterThanOrEqual(least.spoken);
      expect(precision(all.people), all.mistakes.join("\n")).toBeGreaterThanOrEqual(least.people);
    });

    it("are of as many kinds as they should be", () => {
      expect(new Set(passages.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(least.kinds ?? 10);
    });
  });
}
