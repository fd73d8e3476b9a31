import { describe, expect, it } from "vitest";
import { decide } from "../../src/decisions/decide.ts";
import type { DecisionValues, LoggedDecision } from "../../src/decisions/decision.ts";
import { logged, passageOf, spanOf } from "../helpers/decisions.ts";
import { READ, TEXT } from "./harbour.ts";

const credit = (value: DecisionValues["credit"]["credit"], printed?: string, nth = 1, minute = 0) =>
  logged(
    "credit",
    { credit: value },
    { minute, passage: printed === undefined ? null : passageOf(TEXT, printed, nth) },
  );
const credits = (...decisions: LoggedDecision[]) => decide(TEXT, READ, decisions).credits;
const joan = { kind: "person", name: "Joan Marsh", role: "reporter" } as const;

describe("a credit", () => {
  it("that is printed is changed where it stands", () => {
    const decision = credit({ ...joan, place: "Brume" }, "Jo Marsh", 2);
    expect(credits(decision)).toEqual([
      READ.credits[0],
      { ...READ.credits[1], person: 5, place: "Brume", decision: decision.key },
      READ.credits[2],
    ]);
  });

  it("can get another role", () => {
    expect(credits(credit({ ...joan, role: "writer" }, "Jo Marsh", 2))[1]).toMatchObject({
      role: "writer",
      printedRole: "Reporting by",
    });
  });

  it("that was not read is added where it stands", () => {
    expect(credits(credit(joan, "Council")).at(-1)).toMatchObject({
      ...spanOf(TEXT, "Council"),
      name: "Joan Marsh",
      printedRole: null,
      creditedIn: null,
      basis: "decided",
    });
  });

  it("that is printed nowhere is added once, and has no place", () => {
    const [first, second] = [
      credit(joan, undefined, 1, 1),
      credit({ ...joan, affiliation: "Courier" }, undefined, 1, 2),
    ];
    expect(credits(first, second).slice(3)).toEqual([
      {
        role: "reporter",
        printedRole: null,
        creditedIn: null,
        name: "Joan Marsh",
        kind: "person",
        place: null,
        affiliation: "Courier",
        person: 5,
        organisation: null,
        start: null,
        end: null,
        basis: "decided",
        decision: second.key,
      },
    ]);
  });

  it("that there is not is gone", () => {
    expect(credits(credit(null, "Jo Marsh", 2))).toEqual([READ.credits[0], READ.credits[2]]);
  });
});
