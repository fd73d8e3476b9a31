import { describe, expect, it } from "vitest";
import { correctedCount, type JudgedMember } from "../../src/accuracy/corrected-count.ts";
import { draw, seeded } from "../../src/accuracy/random.ts";

const member = (read: boolean, judged: boolean, cluster: number): JudgedMember => ({
  cluster: `article ${cluster}`,
  weight: 1,
  read,
  judged,
});

describe("a corrected count", () => {
  it("is not known where nothing was judged", () => {
    expect(correctedCount({ unjudged: 100, read: 40, certain: 0 }, [])).toBeNull();
  });

  it("takes off what counts as read and should not, and adds what should and does not", () => {
    const judged = Array.from({ length: 100 }, (_, at) => {
      const read = at < 50;
      const isWrong = read ? at < 10 : at < 55;
      return member(read, isWrong ? !read : read, at);
    });
    const corrected = correctedCount({ unjudged: 1000, read: 400, certain: 7 }, judged);
    // A fifth of 400 goes, a tenth of 600 comes.
    expect(corrected?.estimate).toBeCloseTo(7 + 400 - 80 + 60, 9);
    expect(corrected?.low).toBeLessThan(387);
    expect(corrected?.high).toBeGreaterThan(387);
  });

  it("has a width where no error was drawn, since there may be some", () => {
    const judged = Array.from({ length: 60 }, (_, at) => member(at % 2 === 0, at % 2 === 0, at));
    const { estimate, low, high } = correctedCount({ unjudged: 1000, read: 500, certain: 0 }, judged) ?? {};
    expect(estimate).toBe(500);
    expect(low).toBeLessThan(480);
    expect(high).toBeGreaterThan(520);
  });

  it("knows nothing of what counts as read if none of it was judged", () => {
    const judged = Array.from({ length: 60 }, (_, at) => member(false, false, at));
    const corrected = correctedCount({ unjudged: 1000, read: 5, certain: 2 }, judged);
    expect(corrected?.estimate).toBe(7);
    expect(corrected?.low).toBe(2);
  });

  it("is exact once everything is judged, and never below what is certain nor above all", () => {
    const judged = Array.from({ length: 40 }, (_, at) => member(true, at > 10, at));
    expect(correctedCount({ unjudged: 0, read: 0, certain: 29 }, judged)).toEqual({ estimate: 29, low: 29, high: 29 });
    const few = correctedCount({ unjudged: 10, read: 10, certain: 3 }, judged);
    expect(few?.low).toBeGreaterThanOrEqual(3);
    expect(few?.high).toBeLessThanOrEqual(13);
  });

  it("has the truth in its interval in some 95 of 100 samples, though errors come together in articles", () => {
    const random = seeded(7);
    let held = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      // 400 articles of five quotes; in a tenth of them half the quotes are wrong, in the others one in twenty.
      const all = Array.from({ length: 400 }, (_, article) => {
        const wrong = random() < 0.1 ? 0.5 : 0.05;
        return Array.from({ length: 5 }, () => {
          const truth = random() < 0.3;
          return member(random() < wrong ? !truth : truth, truth, article);
        });
      }).flat();
      const truth = all.filter(({ judged }) => judged).length;
      const read = all.filter((one) => one.read).length;
      const sample = draw(all, 200, random);
      const population = { unjudged: all.length, read, certain: 0 };
      const corrected = correctedCount(population, sample);
      if (corrected !== null && corrected.low <= truth && truth <= corrected.high) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(182);
  });
});
