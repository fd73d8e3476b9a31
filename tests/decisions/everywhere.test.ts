import { describe, expect, it } from "vitest";
import { decide } from "../../src/decisions/decide.ts";
import { decisionsEverywhere } from "../../src/decisions/everywhere.ts";
import { logged, passageOf } from "../helpers/decisions.ts";
import { READ, TEXT } from "./harbour.ts";

const everywhere = (form: string, minute = 0) =>
  logged("mean", { scope: "archive", form, bearer: { kind: "person", name: "Cy Vane" } }, { minute });

describe("decisions that hold in every article", () => {
  it("concern one that has mentions of the same words", () => {
    const [first, other, second] = [everywhere("Quill", 1), everywhere("Currencies"), everywhere("Quill", 2)];
    const add = decisionsEverywhere([first, other, second, logged("release", {})]);
    const own = [logged("reject", { because: "duplicate" }, { passage: passageOf(TEXT, "“None at all,”") })];
    expect(add(READ, own)).toEqual([...own, first, second]);
    expect(add({ ...READ, mentions: [] }, own)).toBe(own);
    expect(decisionsEverywhere([])(READ, own)).toBe(own);
  });

  it("concern one of whose words somebody has made a mention, and one in which all is decided already", () => {
    const passage = passageOf(TEXT, "divides council");
    const made = logged("mean", { scope: "mention", bearer: { kind: "person", name: "Bea Tarn" } }, { passage });
    const all = [everywhere("divides council", 1), everywhere("CURRENCIES", 2)];
    const add = decisionsEverywhere(all);
    const decided = decide(TEXT, READ, add(READ, [made]));
    expect(decided).toEqual(decide(TEXT, READ, [made, ...all]));
    expect(decide(TEXT, decided, add(decided, [made]))).toEqual(decided);
  });
});
