import { expect } from "vitest";
import type { Extraction } from "../../src/extract/extraction.ts";
import { sliceCodePoints } from "../../src/span.ts";
import { expectAntecedents } from "./antecedents.ts";

/**
 * What must hold for the extraction of any text: spans lie inside it, are not empty and give exactly their characters;
 * lists are in order; indexes point at what is there; a speaker agrees with its mention; unknown has no evidence.
 */
export function expectSound(text: string, extraction: Extraction): void {
  const length = [...text].length;
  for (const span of allSpans(extraction)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(length);
    if (span.text !== undefined) expect(sliceCodePoints(text, span)).toBe(span.text);
  }
  expectOrdered(extraction.mentions);
  expectAntecedents(extraction.mentions);
  expectOrdered(extraction.quotes.map((quote) => ({ start: quote.start, end: quote.start })));
  for (const mention of extraction.mentions) {
    expect(mention.person === null || mention.organisation === null).toBe(true);
    expectIndex(mention.person, extraction.people);
    expectIndex(mention.organisation, extraction.organisations);
  }
  for (const quote of extraction.quotes) expectSoundQuote(extraction, quote);
  for (const credit of extraction.credits) {
    expect((credit.person === null) !== (credit.organisation === null)).toBe(true);
    expectIndex(credit.person, extraction.people);
    expectIndex(credit.organisation, extraction.organisations);
  }
}

interface AnySpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

function allSpans(extraction: Extraction): AnySpan[] {
  const { article, mentions, quotes, credits, diagnostics } = extraction;
  const titles = mentions.flatMap((mention) => (mention.title === null ? [] : [mention.title]));
  const evidence = quotes.flatMap((quote) =>
    quote.speakers.flatMap(({ attribution, attributionStart: start, attributionEnd: end }) =>
      attribution === null || start === null || end === null ? [] : [{ start, end, text: attribution }],
    ),
  );
  const spans = quotes.flatMap((quote) => quote.spans);
  const named = credits.map(({ start, end }) => ({ start, end }));
  const doubtful = diagnostics.filter((one) => one.start < one.end);
  return [
    ...article.spans,
    ...article.places.map(({ start, end }) => ({ start, end })),
    ...mentions,
    ...titles,
    ...spans,
    ...evidence,
    ...named,
    ...doubtful.map(({ start, end }) => ({ start, end })),
  ];
}

function expectOrdered(spans: readonly AnySpan[]): void {
  for (const [index, span] of spans.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
}

function expectIndex(index: number | null, list: readonly unknown[]): void {
  if (index !== null) expect(list[index]).toBeDefined();
}

function expectSoundQuote(extraction: Extraction, quote: Extraction["quotes"][number]): void {
  const content = quote.spans.filter((span) => span.role === "content");
  expect(content.length).toBeGreaterThan(0);
  expectOrdered(content);
  const quoted = quote.spans.filter((span) => span.role === "quoted");
  expect(quoted.filter((span) => !content.some((part) => part.start <= span.start && span.end <= part.end))).toEqual(
    [],
  );
  expect(quote.text).toBe(content.map((span) => span.text).join(" […] "));
  expect(quote.start).toBe(content[0]?.start);
  expect(quote.end).toBe(content.at(-1)?.end);
  expect(quote.confidence).toBeGreaterThanOrEqual(0);
  expect(quote.confidence).toBeLessThanOrEqual(1);
  expect(quote.speakers.length).toBeGreaterThan(0);
  for (const speaker of quote.speakers) {
    const known = speaker.kind !== "unknown";
    expect(speaker.start !== null).toBe(known);
    expect(speaker.attribution !== null).toBe(known);
    expect(speaker.person !== null).toBe(speaker.kind === "person");
    expect(speaker.organisation !== null).toBe(speaker.kind === "organisation");
    expect(speaker.unnamedAs !== null).toBe(speaker.kind === "unnamed");
    expectIndex(speaker.speaksFor, extraction.organisations);
    if (speaker.mention === null) continue;
    const mention = extraction.mentions[speaker.mention];
    expect(mention?.person ?? null).toBe(speaker.person);
    expect(mention?.organisation ?? null).toBe(speaker.organisation);
  }
}
