import { describe, expect, it } from "vitest";
import {
  amongClasses,
  bestOf,
  type Decision,
  learnChoices,
  type Recipe,
  yesOrNo,
} from "../../scripts/train/choices.ts";
import { quantize, scaleOf } from "../../scripts/train/pack-weights.ts";
import { shuffled } from "../../scripts/train/random.ts";
import { seeded } from "../../src/accuracy/random.ts";

const RECIPE: Recipe = { rows: 16, rounds: 20, rate: 0.1, decay: 1e-4, squares: 1e-2, leastSeen: 2, seeds: [1, 2] };

/** One candidate has feature 1 and is right; feature 0 is everywhere. */
const DECISIONS: readonly Decision[] = Array.from({ length: 30 }, (_, at) => {
  const candidates = [Int32Array.of(0), Int32Array.of(0, 2), Int32Array.of(0, 3)];
  candidates[at % 3] = Int32Array.of(0, 1);
  return { candidates, right: at % 3 };
});

describe("learnChoices", () => {
  it("finds the feature that tells what is right", () => {
    const weights = learnChoices(DECISIONS, RECIPE);
    expect(DECISIONS.every(({ candidates, right }) => bestOf(candidates, weights) === right)).toBe(true);
    expect(weights[1]).toBeGreaterThan(Math.max(weights[0] ?? 0, weights[2] ?? 0, weights[3] ?? 0));
  });

  it("finds what is right also where some decisions leave open which of several is", () => {
    const open = DECISIONS.map((decision, at) => (at < 10 ? { ...decision, orRight: [(at + 1) % 3] } : decision));
    const weights = learnChoices(open, RECIPE);
    expect(open.every(({ candidates, right }) => bestOf(candidates, weights) === right)).toBe(true);
  });

  it("gives the same weights again", () => {
    expect(learnChoices(DECISIONS, RECIPE)).toEqual(learnChoices(DECISIONS, RECIPE));
  });

  it("leaves out features of few decisions", () => {
    const rare = { candidates: [Int32Array.of(0, 9), Int32Array.of(0)], right: 0 };
    expect(learnChoices([...DECISIONS, rare], RECIPE)[9]).toBe(0);
    expect(learnChoices([...DECISIONS, rare, rare], RECIPE)[9]).toBeGreaterThan(0);
  });

  it("learns yes and no, and classes", () => {
    const yes = yesOrNo(Int32Array.of(4), true);
    const no = yesOrNo(Int32Array.of(5), false);
    const weights = learnChoices([yes, yes, no, no], RECIPE);
    expect([bestOf(yes.candidates, weights), bestOf(no.candidates, weights)]).toEqual([0, 1]);
    const classes = [0, 1, 2].map((right) => amongClasses(Int32Array.of(right), 3, right));
    const table = learnChoices([...classes, ...classes], RECIPE);
    expect(classes.map(({ candidates }) => bestOf(candidates, table))).toEqual([0, 1, 2]);
  });
});

describe("shuffled", () => {
  it("keeps every item, leaves the list alone, and is the same for the same seed", () => {
    const list = Array.from({ length: 50 }, (_, at) => at);
    const order = shuffled(list, seeded(3));
    expect(order).not.toEqual(list);
    expect(order.toSorted((a, b) => a - b)).toEqual(list);
    expect(shuffled(list, seeded(3))).toEqual(order);
    expect(shuffled(list, seeded(4))).not.toEqual(order);
  });
});

describe("quantize", () => {
  it("scales, rounds, cuts off what is too large and leaves out what is too small", () => {
    expect([...quantize(Float64Array.of(0.04, -0.5, 9, -9, 0.2), 10, 2)]).toEqual([0, -5, 32, -31, 2]);
  });

  it("has a scale that fills the range, even for nothing", () => {
    expect(scaleOf(Float64Array.of(0, 0.5, -2, 1))).toBe(15.5);
    expect(scaleOf(new Float64Array(3))).toBeGreaterThan(0);
  });
});
