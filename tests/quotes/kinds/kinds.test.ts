import { describe, expect, it } from "vitest";
import { f1, precision } from "../../../bench/accuracy/counts.ts";
import { readPassages } from "../../../bench/kinds/passages.ts";
import { addScores, NO_SCORE, scorePassage } from "../../../bench/kinds/score-passage.ts";
import { extract } from "../../../src/extract/extract.ts";

interface Least {
  readonly spoken: number;
  readonly people: number;
  /** Of how many kinds they are; ten unless told. */
  readonly kinds?: number;
}

/** Of the quotes of these passages so many must be right, words and speaker, as F1; and of the people so many as precision. */
const LEAST: Readonly<Record<string, Least>> = {
  "first.txt": { spoken: 0.91, people: 0.98 },
  "unseen.txt": { spoken: 0.93, people: 0.97 },
  "last.txt": { spoken: 0.9, people: 0.97 },
  "fourth.txt": { spoken: 0.91, people: 0.95 },
  "fifth.txt": { spoken: 0.92, people: 0.96 },
  "sixth.txt": { spoken: 0.9, people: 0.96 },
  "seventh.txt": { spoken: 0.87, people: 0.96 },
  "eighth.txt": { spoken: 0.91, people: 0.93 },
  "ninth.txt": { spoken: 0.88, people: 0.93 },
  "tenth.txt": { spoken: 0.88, people: 0.89 },
  "eleventh.txt": { spoken: 0.93, people: 0.97 },
  "twelfth.txt": { spoken: 0.84, people: 0.92 },
  "opinion.txt": { spoken: 0.86, people: 0.97 },
  "tabloid.txt": { spoken: 0.86, people: 0.92 },
  "spoken.txt": { spoken: 0.94, people: 0.96, kinds: 4 },
};

describe.each(Object.entries(LEAST))("passages of many kinds, %s", (file, least) => {
  const passages = readPassages(new URL(file, import.meta.url).pathname);
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
