import { describe, expect, it } from "vitest";
import { shareInterval, tQuantile } from "../../src/accuracy/interval.ts";
import { draw, type Random, seeded } from "../../src/accuracy/random.ts";
import { estimateShare, type Judged, toHalve } from "../../src/accuracy/share.ts";

/** A quote of a made-up archive, as it is and as it was read. */
interface Made {
  readonly article: string;
  readonly stratum: "sure" | "doubtful";
  readonly isRight: boolean;
  readonly isHers: boolean;
  readonly readAsHers: boolean;
}

/**
 * An archive in which quotes of one article tend to be right or wrong together, and doubtful ones are wrong more often.
 */
function archive(random: Random, articles = 400): Made[] {
  return Array.from({ length: articles }, (_, article) => {
    const luck = random() < 0.15 ? -0.35 : 0.05;
    return Array.from({ length: 1 + Math.floor(random() * 8) }, (): Made => {
      const stratum = random() < 0.7 ? "sure" : "doubtful";
      const isRight = random() < (stratum === "sure" ? 0.93 : 0.7) + luck;
      const isHers = random() < 0.3;
      return { article: `${article}`, stratum, isRight, isHers, readAsHers: isRight ? isHers : random() < 0.6 };
    });
  }).flat();
}

/** As `review --sample` draws: half of the sample from each stratum, whatever the sizes of these. */
function sample(made: readonly Made[], size: number, random: Random): (Made & { readonly weight: number })[] {
  return (["sure", "doubtful"] as const).flatMap((wanted) => {
    const all = made.filter(({ stratum }) => stratum === wanted);
    const drawn = draw(all, size / 2, random);
    return drawn.map((one) => ({ ...one, weight: all.length / drawn.length }));
  });
}

const share = (of: readonly Made[], holds: (one: Made) => boolean) => of.filter(holds).length / of.length;

/** In how many of so many archives the interval holds what is true of the archive. */
function coverage(archives: number, covers: (random: Random) => boolean): number {
  const random = seeded(7);
  let covered = 0;
  for (let at = 0; at < archives; at++) if (covers(random)) covered += 1;
  return covered / archives;
}

describe("the interval of a share", () => {
  it("holds the true share in 95 of 100 archives, though errors come in clusters and draws are stratified", () => {
    const covered = coverage(400, (random) => {
      const made = archive(random, 1200);
      const judged = sample(made, 160, random).map(({ article, weight, isRight }) => ({
        cluster: article,
        weight,
        holds: isRight,
      }));
      const { low, high } = estimateShare(judged) ?? { low: 1, high: 0 };
      const truth = share(made, ({ isRight }) => isRight);
      return low <= truth && truth <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.98);
  });

  it("holds the true share where whole articles are drawn", () => {
    const covered = coverage(400, (random) => {
      const made = archive(random);
      const articles = new Set(draw([...new Set(made.map(({ article }) => article))], 60, random));
      const judged = made
        .filter(({ article }) => articles.has(article))
        .map(({ article, isRight }) => ({ cluster: article, weight: 400 / 60, holds: isRight }));
      const { low, high } = estimateShare(judged) ?? { low: 1, high: 0 };
      const truth = share(made, ({ isRight }) => isRight);
      return low <= truth && truth <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.98);
  });

  it("is wider if judgements that agree stand in one article than if each has its own", () => {
    const judged = (clusters: number): Judged[] =>
      Array.from({ length: 60 }, (_, at) => ({
        cluster: `${at % clusters}`,
        weight: 1,
        holds: (at % clusters) % 5 > 0,
      }));
    const width = (clusters: number) => {
      const { low, high } = estimateShare(judged(clusters)) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(10)).toBeGreaterThan(1.5 * width(60));
  });

  it("weighs each judgement by how many things it stands for", () => {
    const judged = [
      { cluster: "a", weight: 9, holds: true },
      { cluster: "b", weight: 1, holds: false },
    ];
    expect(estimateShare(judged)).toMatchObject({ estimate: 0.9, judged: 2, clusters: 2 });
  });

  it("says little of few, nothing of one article, and is not sure where all were right", () => {
    expect(estimateShare([])).toBeNull();
    expect(estimateShare([{ cluster: "a", weight: 1, holds: true }])).toMatchObject({ estimate: 1, low: 0, high: 1 });
    const right = Array.from({ length: 20 }, (_, at) => ({ cluster: `${at}`, weight: 3, holds: true }));
    const { low, high } = estimateShare(right) ?? { low: 0, high: 0 };
    expect([low > 0.75, low < 0.9, high]).toEqual([true, true, 1]);
  });

  it("gives the same figures for the same judgements", () => {
    const judged = sample(archive(seeded(3)), 80, seeded(4)).map(({ article, weight, isRight }) => ({
      cluster: article,
      weight,
      holds: isRight,
    }));
    expect(estimateShare(judged)).toEqual(estimateShare([...judged]));
  });

  it("is Wilson's where judgements are independent and many", () => {
    const { low, high } = shareInterval(0.8, 100, 1e9);
    expect(low).toBeCloseTo(0.7112, 4);
    expect(high).toBeCloseTo(0.8666, 4);
    expect([1, 2, 5, 10, 30].map((degrees) => Number(tQuantile(degrees).toFixed(2)))).toEqual([
      12.71, 4.3, 2.57, 2.23, 2.04,
    ]);
  });
});

describe("how many further judgements halve the interval", () => {
  it("is about three times as many again, and they do", () => {
    const random = seeded(11);
    const made = archive(random, 4000);
    const judge = (size: number) =>
      estimateShare(
        sample(made, size, random).map(({ article, weight, isRight }) => ({
          cluster: article,
          weight,
          holds: isRight,
        })),
      );
    const first = judge(200);
    if (first === null) throw new Error("nothing was judged");
    const further = toHalve(first);
    expect(further).toBeGreaterThan(500);
    expect(further).toBeLessThan(700);
    const later = judge(200 + (further ?? 0)) ?? first;
    expect((later.high - later.low) / (first.high - first.low)).toBeCloseTo(0.5, 1);
  });

  it("is not known from one article", () => {
    const one = estimateShare([{ cluster: "a", weight: 1, holds: true }]);
    expect(one && toHalve(one)).toBeNull();
  });
});

describe("a draw", () => {
  it("takes each item as often as any other, none twice, and the same for the same seed", () => {
    const items = [0, 1, 2, 3, 4];
    const random = seeded(5);
    const counts = items.map(() => 0);
    for (let round = 0; round < 5000; round++) {
      const drawn = draw(items, 2, random);
      expect(new Set(drawn).size).toBe(2);
      for (const item of drawn) counts[item] = (counts[item] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(150);
    expect(draw(items, 9, seeded(1))).toEqual(draw(items, 9, seeded(1)));
    expect(draw(items, 9, seeded(1)).sort()).toEqual(items);
  });
});
