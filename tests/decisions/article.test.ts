import { describe, expect, it } from "vitest";
import { decide } from "../../src/decisions/decide.ts";
import type { ArticleField, DecisionAction, DecisionValues, LoggedDecision } from "../../src/decisions/decision.ts";
import { logged, passageOf, spanOf } from "../helpers/decisions.ts";
import { READ, TEXT } from "./harbour.ts";

const state = (field: ArticleField, value: string | null, printed?: string, minute = 0) =>
  logged("state", { field, value }, { minute, passage: printed === undefined ? null : passageOf(TEXT, printed) });
const decided = (...decisions: LoggedDecision[]) => decide(TEXT, READ, decisions);
const roles = (role: string, ...decisions: LoggedDecision[]) =>
  decided(...decisions).article.spans.filter((span) => span.role === role);

describe("a field of an article", () => {
  it("that is printed elsewhere is stated there", () => {
    const printed = "Council leader Ada Quill spoke.";
    expect(decided(state("headline", printed, printed)).article).toMatchObject({
      headline: printed,
      headlineBasis: "stated",
    });
    expect(roles("headline", state("headline", printed, printed))).toEqual([
      { role: "headline", ...spanOf(TEXT, printed) },
    ]);
  });

  it("that is not printed, or not so, is decided and has no span", () => {
    for (const one of [state("headline", "Harbour shuts"), state("headline", "HARBOUR PLAN", "Harbour plan")]) {
      expect(decided(one).article).toMatchObject({ headlineBasis: "decided" });
      expect(roles("headline", one)).toEqual([]);
      expect(roles("byline", one)).toHaveLength(1);
    }
  });

  it("that there is not is gone", () => {
    expect(decided(state("byline", null)).article).toMatchObject({ byline: null, bylineBasis: null });
    expect(roles("byline", state("byline", null))).toEqual([]);
  });

  it("is a time of publication, and when quotes were said stays as it was read", () => {
    const read = {
      ...READ,
      quotes: READ.quotes.map((one) => ({
        ...one,
        saidFrom: "2026-01-02",
        saidUntil: "2026-01-02",
        saidBasis: "inferred" as const,
      })),
    };
    const reading = decide(TEXT, read, [state("published_at", "2019-03-01")]);
    expect(reading.article).toMatchObject({ publishedAt: "2019-03-01", publishedAtBasis: "decided" });
    expect(reading.quotes).toEqual(read.quotes);
    const printed = state("published_at", "2019-03-01", "divides council");
    expect(decided(printed).article).toMatchObject({ publishedAtBasis: "stated" });
    expect(roles("published", printed)).toEqual([{ role: "published", ...spanOf(TEXT, "divides council") }]);
    const [unapplied] = decided(state("published_at", "last week")).unapplied ?? [];
    expect(unapplied?.reason).toContain("ISO 8601");
  });

  it("is a language", () => {
    expect(decided(state("language", "fr")).article).toMatchObject({ language: "fr", languageBasis: "decided" });
  });

  it("is a fact of its own, the latest of each field, and every keyword", () => {
    const given = [
      state("section", "politics", undefined, 1),
      state("section", "harbours", undefined, 2),
      state("keyword", "boats", undefined, 3),
      state("keyword", "money", undefined, 4),
      state("url", null, undefined, 5),
    ];
    expect(decided(...given).decidedFacts).toEqual([
      { name: "section", value: "harbours", decision: given[1]?.key },
      { name: "keyword", value: "boats", decision: given[2]?.key },
      { name: "keyword", value: "money", decision: given[3]?.key },
      { name: "url", value: null, decision: given[4]?.key },
    ]);
    const none = state("keyword", null, undefined, 6);
    expect(decided(...given, none).decidedFacts?.filter(({ name }) => name === "keyword")).toEqual([
      { name: "keyword", value: null, decision: none.key },
    ]);
  });
});

describe("whether an article may be shown", () => {
  const say = <Action extends DecisionAction>(action: Action, value: DecisionValues[Action], minute: number) =>
    logged(action, value, { minute });
  const status = (...decisions: LoggedDecision[]) => decided(...decisions).article;

  it("is no longer so when it is withdrawn, until it is reinstated", () => {
    const withdraw = say("withdraw", {}, 1);
    expect(status(withdraw)).toMatchObject({ publicationStatus: "canceled", publicationStatusBasis: "decided" });
    expect(status(withdraw, say("reinstate", {}, 2))).toMatchObject({ publicationStatus: "usable" });
  });

  it("is not so for now, or not before a time, until it is released", () => {
    const [now, later] = [say("restrict", { until: null }, 1), say("restrict", { until: "2026-04-01T00:00:00Z" }, 1)];
    const release = say("release", {}, 2);
    expect(status(now)).toMatchObject({ publicationStatus: "withheld" });
    expect(status(now, release)).toMatchObject({ publicationStatus: "usable" });
    expect(status(later)).toMatchObject({ embargoedUntil: "2026-04-01T00:00:00Z", embargoedUntilBasis: "decided" });
    expect(status(later)).not.toHaveProperty("publicationStatus");
    expect(status(later, release)).toMatchObject({ embargoedUntil: null, embargoedUntilBasis: null });
  });

  it("is not so when what was withdrawn is released", () => {
    const [withdraw, restrict] = [say("withdraw", {}, 1), say("restrict", { until: null }, 2)];
    expect(status(withdraw, restrict)).toMatchObject({ publicationStatus: "withheld" });
    expect(status(withdraw, restrict, say("release", {}, 3))).toMatchObject({ publicationStatus: "canceled" });
  });
});

describe("a decision that is not about the reading of an article", () => {
  it("passes by", () => {
    const pair = { one: { kind: "person", name: "A" }, other: { kind: "person", name: "B" } } as const;
    expect(decided(logged("same", pair), logged("remove", { because: "the law" }))).toBe(READ);
  });
});
