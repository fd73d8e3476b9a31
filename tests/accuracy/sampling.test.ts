import { describe, expect, it } from "vitest";
import { allocate } from "../../src/accuracy/allocate.ts";
import { BANDS, bandOf } from "../../src/accuracy/bands.ts";
import { Reservoir, seeded } from "../../src/accuracy/random.ts";

const sum = (allocated: ReadonlyMap<string, number>) => [...allocated.values()].reduce((all, one) => all + one, 0);

describe("a sample divided among strata", () => {
  it("has the size asked for, and more of large strata, though less than in proportion", () => {
    const allocated = allocate(
      100,
      new Map([
        ["direct", 9000],
        ["indirect", 1000],
      ]),
    );
    expect(sum(allocated)).toBe(100);
    expect(allocated.get("direct")).toBe(75);
    expect(allocated.get("indirect")).toBe(25);
  });

  it("takes two of a small stratum, all of one that has no more, and gives the rest to the others", () => {
    const allocated = allocate(
      100,
      new Map([
        ["many", 5000],
        ["some", 5000],
        ["few", 3],
        ["none", 0],
      ]),
    );
    expect(Object.fromEntries(allocated)).toEqual({ many: 49, some: 49, few: 2 });
    expect(
      sum(
        allocate(
          100,
          new Map([
            ["a", 7],
            ["b", 8],
          ]),
        ),
      ),
    ).toBe(15);
  });

  it("takes two of each at least", () => {
    const strata = new Map(["a", "b", "c", "d"].map((name) => [name, 50]));
    expect([...allocate(3, strata).values()]).toEqual([2, 2, 2, 2]);
  });
});

describe("a reservoir", () => {
  it("keeps each item that came by as often as any other", () => {
    const random = seeded(9);
    const counts = new Map<number, number>();
    for (let round = 0; round < 4000; round++) {
      const reservoir = new Reservoir<number>(3, random);
      for (let item = 0; item < 10; item++) reservoir.offer(item);
      expect(reservoir.seen).toBe(10);
      for (const item of reservoir.kept) counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 1200)).toBeLessThan(120);
    expect(counts.size).toBe(10);
  });
});

it("a confidence is in one band", () => {
  expect([0, 0.59, 0.6, 0.8, 0.899, 0.9, 1].map(bandOf)).toEqual([
    BANDS[0],
    BANDS[0],
    BANDS[1],
    BANDS[2],
    BANDS[2],
    BANDS[3],
    BANDS[3],
  ]);
});
