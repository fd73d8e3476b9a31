import { expect } from "vitest";
import type { DecidedQuoteReading, DecidedReading, DecidedSpeakerReading } from "../../src/decisions/reading.ts";
import { sliceCodePoints } from "../../src/span.ts";
import { expectAntecedents } from "./antecedents.ts";

interface AnySpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/**
 * What must hold for a reading of any text after any decisions: spans lie inside the text, are not empty and give
 * exactly their characters; mentions do not overlap; indexes point at what is there; a speaker agrees with its mention;
 * what is not printed says that it is decided; everybody whom a decision brought in is pointed at.
 */
export function expectSoundDecided(text: string, reading: DecidedReading): void {
  const { article, people, organisations, mentions, quotes, credits } = reading;
  const length = [...text].length;
  for (const span of allSpans(reading)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(length);
    if (span.text !== undefined) expect(sliceCodePoints(text, span)).toBe(span.text);
  }
  expectOrdered(mentions);
  expectAntecedents(mentions);
  expectOrdered(quotes.map(({ start }) => ({ start, end: start })));
  for (const { person, organisation } of [...mentions, ...credits]) {
    expect(person === null || organisation === null).toBe(true);
    expectIndex(person, people);
    expectIndex(organisation, organisations);
  }
  for (const { person, organisation } of credits) expect(person ?? organisation).not.toBeNull();
  for (const quote of quotes) {
    expectSoundQuote(quote);
    for (const speaker of quote.speakers) expectSoundSpeaker(reading, speaker);
  }
  for (const [words, basis] of [
    [article.headline, article.headlineBasis],
    [article.byline, article.bylineBasis],
  ] as const) {
    if (basis !== "decided") expect(text.includes(words ?? "")).toBe(true);
    else expect(words).not.toBeNull();
  }
  expectPointedAt(reading);
}

function allSpans({ article, mentions, quotes, credits }: DecidedReading): AnySpan[] {
  const speakers = quotes.flatMap((quote) => quote.speakers);
  return [
    ...article.spans,
    ...mentions,
    ...mentions.flatMap(({ title }) => title ?? []),
    ...quotes.flatMap(({ spans }) => spans),
    ...speakers.flatMap(({ attribution, attributionStart: start, attributionEnd: end }) =>
      attribution === null || start === null || end === null ? [] : [{ start, end, text: attribution }],
    ),
    ...speakers.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
    ...credits.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  ].map(({ start, end, ...rest }) => ("text" in rest ? { start, end, text: rest.text } : { start, end }));
}

function expectSoundQuote(quote: DecidedQuoteReading): void {
  const content = quote.spans.filter(({ role }) => role === "content");
  expect(content.length).toBeGreaterThan(0);
  expectOrdered(content);
  const quoted = quote.spans.filter(({ role }) => role === "quoted");
  expect(quoted.every((one) => content.some((part) => part.start <= one.start && one.end <= part.end))).toBe(true);
  expect(quote.text).toBe(content.map((span) => span.text).join(" […] "));
  expect([quote.start, quote.end]).toEqual([content[0]?.start, content.at(-1)?.end]);
  expect(quote.rule === null).toBe(quote.confidence === null);
  if (quote.rule === null) expect(quote.decided).toBe("added");
  expect(quote.decided === undefined).toBe(quote.decision === undefined);
  const saying = quote.speakers.filter(({ role }) => role === "speaker");
  expect(saying.length).toBeGreaterThan(0);
  if (saying.some(({ kind }) => kind === "unknown")) expect(saying).toHaveLength(1);
}

function expectSoundSpeaker({ people, organisations, mentions }: DecidedReading, speaker: DecidedSpeakerReading): void {
  const { kind, person, organisation, unnamedAs, attribution, basis } = speaker;
  expect(person !== null).toBe(kind === "person");
  expect(organisation !== null).toBe(kind === "organisation");
  expect(unnamedAs !== null).toBe(kind === "unnamed");
  expectIndex(person, people);
  expectIndex(organisation, organisations);
  expectIndex(speaker.speaksFor, organisations);
  const named = person !== null ? people[person] : organisation !== null ? organisations[organisation] : undefined;
  expect(speaker.name).toBe(named?.name ?? null);
  if (basis !== "decided") {
    expect(attribution !== null).toBe(kind !== "unknown");
    expect(speaker.mention !== null || kind === "unnamed" || kind === "unknown").toBe(true);
  }
  if (kind === "unknown") expect([attribution, speaker.mention]).toEqual([null, null]);
  if (speaker.mention === null) return;
  const mention = mentions[speaker.mention];
  expect([mention?.person, mention?.organisation]).toEqual([person, organisation]);
  expect([speaker.start, speaker.end]).toEqual([mention?.start, mention?.end]);
}

function expectPointedAt({ people, organisations, mentions, quotes, credits }: DecidedReading): void {
  const all = [...mentions, ...quotes.flatMap((quote) => quote.speakers), ...credits];
  const named = new Set(all.map(({ person }) => person));
  const meant = new Set(all.map(({ organisation }) => organisation));
  expect(people.every(({ decision }, index) => decision === undefined || named.has(index))).toBe(true);
  expect(organisations.every(({ decision }, index) => decision === undefined || meant.has(index))).toBe(true);
}

function expectOrdered(spans: readonly AnySpan[]): void {
  for (const [index, span] of spans.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
}

function expectIndex(index: number | null, list: readonly unknown[]): void {
  if (index !== null) expect(list[index]).toBeDefined();
}
