import { describe, expect, it } from "vitest";
import { compareBuilds } from "../../bench/accuracy/bootstrap.ts";
import { f1, precision, recall } from "../../bench/accuracy/counts.ts";
import type { GoldArticle, GoldQuote, Judged } from "../../bench/accuracy/gold.ts";
import { sameName } from "../../bench/accuracy/same-name.ts";
import { scorePeople } from "../../bench/accuracy/score-names.ts";
import { scoreQuotes } from "../../bench/accuracy/score-quotes.ts";
import type { ExtractedQuote, Extraction } from "../../src/extract/extraction.ts";

const TEXT = 'Roe said: "We go." She believes it will rain, Poe told us.';
const EMPTY = {
  article: { places: [] },
  people: [],
  organisations: [],
  mentions: [],
  quotes: [],
  credits: [],
  diagnostics: [],
};

function gold(quotes: readonly Partial<GoldQuote>[]): GoldArticle {
  const blank = {
    kind: "direct",
    speaker: null,
    speakerStart: null,
    speakerEnd: null,
    cue: null,
    cueStart: null,
    cueEnd: null,
  };
  return { id: "a", text: TEXT, quotes: quotes.map((quote) => ({ ...blank, ...quote }) as GoldQuote) };
}

function found(...contents: readonly string[]): Extraction {
  const quotes = contents.map((text) => {
    const start = TEXT.indexOf(text);
    const end = start + text.length;
    return {
      kind: "direct",
      start,
      end,
      text,
      spans: [{ role: "content", start, end, text }],
      speakers: [],
      confidence: 1,
      rule: "test",
    };
  });
  return { ...EMPTY, quotes: quotes as unknown as ExtractedQuote[] } as unknown as Extraction;
}

/** “We go.” with one speaker. */
function foundOf(speaker: object): Extraction {
  const { quotes, ...rest } = found('"We go."');
  return {
    ...rest,
    quotes: quotes.map((quote) => ({ ...quote, speakers: [{ role: "speaker", ...speaker }] })),
  } as unknown as Extraction;
}

const judged = (article: GoldArticle, extraction: Extraction): Judged => ({ gold: article, extraction });
const spanOf = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text });

describe("the protocol of accuracy", () => {
  it("does not count marks and outer punctuation", () => {
    const score = scoreQuotes(judged(gold([spanOf('"We go."')]), found("We go")), "quoted");
    expect(score.exact).toEqual({ hits: 1, found: 1, wanted: 1 });
  });

  it("matches by half of the union, one to one", () => {
    const score = scoreQuotes(judged(gold([spanOf('"We go." She believes')]), found('"We go." She')), "quoted");
    expect(score.exact.hits).toBe(0);
    expect(score.half.hits).toBe(1);
    const twice = scoreQuotes(judged(gold([spanOf('"We go."')]), found("We go", "We go.")), "quoted");
    expect(twice.half).toEqual({ hits: 1, found: 2, wanted: 1 });
  });

  it("ignores what matches gold outside the view", () => {
    const belief = { ...spanOf("it will rain"), kind: "indirect" as const, cue: "believes", speechCue: false };
    const score = scoreQuotes(judged(gold([belief]), found("it will rain")), "speech");
    expect(score.half).toEqual({ hits: 0, found: 0, wanted: 0 });
    expect(scoreQuotes(judged(gold([belief]), found("it will rain")), "all").half.hits).toBe(1);
  });

  it("counts a speaker right when the mentions overlap or neither has one", () => {
    const quote = { ...spanOf('"We go."'), speaker: "Roe", speakerStart: 0, speakerEnd: 3 };
    expect(scoreQuotes(judged(gold([quote]), found('"We go."')), "quoted").endToEnd.hits).toBe(0);
    expect(scoreQuotes(judged(gold([spanOf('"We go."')]), found('"We go."')), "quoted").endToEnd.hits).toBe(1);
  });

  it("judges by name a speaker who is told but not printed beside the words", () => {
    const quote = { ...spanOf('"We go."'), speakerResolved: "Ann Roe", speakerAlternatives: ["Bea Roe-Poe"] };
    const right = (name: string | null) =>
      scoreQuotes(judged(gold([quote]), foundOf(name === null ? {} : { kind: "person", name })), "quoted").endToEnd
        .hits;
    expect([right("Roe"), right("Bea Roe-Poe"), right("Tim Moe"), right(null)]).toEqual([1, 1, 0, 0]);
  });

  it("asks of an unnamed source that it is unnamed, at its place, and of an unknown one that it is unknown", () => {
    const resolved = (speaker: Partial<GoldQuote>, given: object) =>
      scoreQuotes(judged(gold([{ ...spanOf('"We go."'), ...speaker }]), foundOf(given)), "quoted").resolved;
    const unnamed = { speakerKind: "unnamed", speaker: "Roe", speakerStart: 0, speakerEnd: 3 };
    expect(resolved(unnamed, { kind: "unnamed", start: 0, end: 3 })).toEqual({ hits: 1, found: 1, wanted: 1 });
    expect(resolved(unnamed, { kind: "unnamed", start: 20, end: 23 }).hits).toBe(0);
    expect(resolved(unnamed, { kind: "person", start: 0, end: 3, name: "Roe" }).hits).toBe(0);
    expect(resolved({ speakerKind: "unknown" }, { kind: "unknown" })).toEqual({ hits: 1, found: 1, wanted: 1 });
    expect(resolved({ speakerKind: "unknown" }, { kind: "person", name: "Roe" }).hits).toBe(0);
    expect(resolved({}, { kind: "unknown" })).toEqual({ hits: 0, found: 0, wanted: 0 });
  });

  it("sees false turns of a transcript in the view of speech", () => {
    const turn = { ...found("She believes it will rain").quotes[0], kind: "indirect" } as ExtractedQuote;
    const cue = { role: "cue", start: TEXT.indexOf(":"), end: TEXT.indexOf(":") + 1, text: ":" };
    const extraction = { ...EMPTY, quotes: [{ ...turn, spans: [...turn.spans, cue] }] } as unknown as Extraction;
    expect(scoreQuotes(judged(gold([]), extraction), "speech").half).toEqual({ hits: 0, found: 1, wanted: 0 });
  });

  it("takes names as equal when the last word agrees and one holds the other", () => {
    expect(sameName("Sen. Ann Roe", "Roe")).toBe(true);
    expect(sameName("Ann Roe", "Bea Roe")).toBe(false);
    expect(sameName("Zoë Roe", "Zoe Roe’s")).toBe(true);
    expect(sameName("Ann", "Ann Roe")).toBe(false);
  });

  it("leaves doubtful people out on both sides", () => {
    const article: GoldArticle = { id: "a", text: "", people: ["Ann Roe"], peopleDoubtful: ["Zed"] };
    const people = ["Roe", "Zed", "Nobody Known"].map((name) => ({ name }));
    const { counts } = scorePeople(judged(article, { ...EMPTY, people } as unknown as Extraction));
    expect(counts).toEqual({ hits: 1, found: 2, wanted: 1 });
  });

  it("gives precision, recall and their harmonic mean", () => {
    const counts = { hits: 1, found: 2, wanted: 4 };
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.5, 0.25, 1 / 3]);
    expect(f1({ hits: 0, found: 0, wanted: 0 })).toBe(0);
  });

  it("compares builds article by article, the same at every run", () => {
    const before = Array.from({ length: 40 }, (_, index) => ({ hits: index % 3, found: 4, wanted: 4 }));
    const after = before.map((counts) => ({ ...counts, hits: counts.hits + 1 }));
    const difference = compareBuilds(before, after);
    expect(difference).toEqual(compareBuilds(before, after));
    expect(difference.points).toBeCloseTo(25);
    expect(difference.low).toBeGreaterThan(20);
    expect(compareBuilds(before, before)).toEqual({ points: 0, low: 0, high: 0 });
  });
});
