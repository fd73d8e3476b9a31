import { describe, expect, it } from "vitest";
import { standing } from "../../src/decisions/standing.ts";

const made = (key: string, madeAt: string, undoes: string | null = null) => ({
  key,
  madeAt,
  undoes,
  action: undoes === null ? ("release" as const) : ("undo" as const),
});

describe("the decisions that stand", () => {
  it("are in order of time, then of key, each once, however they arrived", () => {
    const [a, b, c] = [made("a", "2"), made("b", "1"), made("c", "1")];
    expect(standing([a, c, b, c])).toEqual([b, c, a]);
    expect(standing([b, a, c])).toEqual([b, c, a]);
  });

  it("are not those that another takes back, whatever its time, nor that one", () => {
    expect(standing([made("u", "0", "a"), made("a", "2"), made("b", "1")])).toEqual([made("b", "1")]);
  });

  it("are not brought back when the undoing is taken back", () => {
    expect(standing([made("a", "1"), made("u", "2", "a"), made("v", "3", "u")])).toEqual([]);
  });
});
