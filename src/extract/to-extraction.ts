import type { Diagnostic } from "../diagnostic.ts";
import type { Cast, Mention } from "../people/cast.ts";
import type { Quote, QuoteSpan, Speaker } from "../quotes/quote.ts";
import { codePointIndex, type TextSpan, textAt, type Utf16Span } from "../span.ts";
import { itemAt } from "../text/item-at.ts";
import type { Layout } from "../wire/layout.ts";
import { toArticleSpans } from "./article-spans.ts";
import type { CreditedCast } from "./credited-people.ts";
import type { ExtractedMention, ExtractedQuote, ExtractedSpeaker, Extraction } from "./extraction.ts";

/** The results of all stages, in UTF-16 units. */
export interface Stages {
  readonly text: string;
  readonly layout: Layout;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly credited: CreditedCast;
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Required<Diagnostic>[];
}

/**
 * Turns the results of the stages into plain values. This is the one place where UTF-16 positions become code points,
 * and where pronouns and descriptions that nothing points at are dropped.
 */
export function toExtraction(stages: Stages): Extraction {
  const { text, layout, credited } = stages;
  const at = codePointIndex(text);
  const span = ({ start, end }: Utf16Span) => ({ start: at(start), end: at(end) });
  const textSpan = (units: Utf16Span): TextSpan => ({
    start: at(units.start),
    end: at(units.end),
    text: textAt(text, units),
  });
  const quotes = stages.quotes.map((quote) => moveMentions(quote, credited.movedTo));
  const kept = keepMentions(credited.cast.mentions, quotes);
  const context: QuoteContext = { ...kept, cast: credited.cast, textSpan };
  return {
    article: {
      headline: textOrNull(text, layout.headline),
      byline: textOrNull(text, layout.byline),
      dateline: textOrNull(text, layout.dateline?.span ?? null),
      places: (layout.dateline?.places ?? []).map((place) => ({ name: place.name, ...span(place.span) })),
      agency: layout.dateline?.agency?.name ?? null,
      publishedAt: stages.publishedAt,
      publishedAtBasis: stages.publishedAt === null ? null : layout.published === null ? "supplied" : "stated",
      language: stages.language,
      spans: toArticleSpans(layout).map(({ role, start, end }) => ({ role, start: at(start), end: at(end) })),
    },
    people: credited.cast.people.map(({ name, givenName, familyName, otherNames }) => ({
      name,
      givenName,
      familyName,
      otherNames,
    })),
    organisations: credited.cast.organisations.map(({ name, kind, otherNames }) => ({ name, kind, otherNames })),
    mentions: kept.mentions.map((mention, index) => ({
      ...toMention(mention, textSpan),
      ...kept.antecedents.get(index),
    })),
    quotes: quotes.map((quote) => toQuote(quote, context)),
    credits: credited.credits.map(({ span: units, ...credit }) => ({ ...credit, ...span(units) })),
    diagnostics: stages.diagnostics.map(({ code, message, span: units }) => ({
      code,
      severity: "warning",
      ...span(units),
      message,
    })),
  };
}

function textOrNull(text: string, span: Utf16Span | null): string | null {
  return span === null ? null : textAt(text, span);
}

function moveMentions(quote: Quote, movedTo: readonly number[]): Quote {
  const moved = (mention: number | null) => (mention === null ? null : (movedTo[mention] ?? null));
  const move = (speaker: Speaker): Speaker => {
    const [mention, refersTo] = [moved(speaker.mention), moved(speaker.refersTo)];
    return mention === speaker.mention && refersTo === speaker.refersTo ? speaker : { ...speaker, mention, refersTo };
  };
  return { ...quote, speakers: quote.speakers.map(move) };
}

interface KeptMentions {
  readonly mentions: readonly Mention[];
  /** From an index in the cast to an index in `mentions`. */
  readonly keptAs: ReadonlyMap<number, number>;
  /** For a mention that stands for somebody, by its index in `mentions`: the index of the one that it refers to. */
  readonly antecedents: ReadonlyMap<number, { readonly refersTo: number }>;
}

/**
 * Keeps the mentions that name someone, speak or describe who speaks. A pronoun or description that speaks takes over
 * whom it was resolved to: identity lives in the mention, so no speaker can contradict it. It refers to the nearest
 * mention before it that names the same one, or to the one that describes somebody whom nothing names.
 */
function keepMentions(mentions: readonly Mention[], quotes: readonly Quote[]): KeptMentions {
  const resolved = new Map<number, Speaker>();
  for (const speaker of quotes.flatMap((quote) => quote.speakers)) {
    if (speaker.mention !== null && !resolved.has(speaker.mention)) resolved.set(speaker.mention, speaker);
  }
  const keptAs = new Map<number, number>();
  const kept: Mention[] = [];
  const latest = new Map<string, number>();
  const describing = new Set([...resolved.values()].map(({ refersTo }) => refersTo));
  const antecedents = new Map<number, { readonly refersTo: number }>();
  for (const [index, mention] of mentions.entries()) {
    const speaker = resolved.get(index);
    const person = mention.person ?? (mention.organisation === null ? (speaker?.person ?? null) : null);
    const organisation = mention.organisation ?? (person === null ? (speaker?.organisation ?? null) : null);
    if (speaker === undefined && person === null && organisation === null && !describing.has(index)) continue;
    const isNew = person !== mention.person || organisation !== mention.organisation;
    const own = kept.push(isNew ? { ...mention, person, organisation } : mention) - 1;
    keptAs.set(index, own);
    if (person === null && organisation === null) {
      const refersTo = keptAs.get(speaker?.refersTo ?? -1);
      if (refersTo !== undefined && isNameless(kept[refersTo])) antecedents.set(own, { refersTo });
      continue;
    }
    const bearer = `${person} ${organisation}`;
    const refersTo = latest.get(bearer);
    if (isNew && refersTo !== undefined) antecedents.set(own, { refersTo });
    if (mention.form !== "pronoun") latest.set(bearer, own);
  }
  return { mentions: kept, keptAs, antecedents };
}

function isNameless(mention: Mention | undefined): boolean {
  return mention?.person === null && mention.organisation === null;
}

function toMention(mention: Mention, textSpan: (units: Utf16Span) => TextSpan): ExtractedMention {
  const { form, person, organisation, title } = mention;
  const { start, end, text } = textSpan(mention);
  return { start, end, text, form, person, organisation, title: title === null ? null : textSpan(title) };
}

interface QuoteContext extends KeptMentions {
  readonly cast: Cast;
  readonly textSpan: (units: Utf16Span) => TextSpan;
}

function toQuote(quote: Quote, context: QuoteContext): ExtractedQuote {
  const spans = quote.spans.map((span) => toQuoteSpan(span, context));
  const content = spans.filter((one) => one.role === "content");
  const { kind, stance, saidFrom, saidUntil, saidBasis, rule, confidence } = quote;
  return {
    kind,
    stance,
    text: content.map((one) => one.text).join(" […] "),
    start: Math.min(...content.map((one) => one.start)),
    end: Math.max(...content.map((one) => one.end)),
    spans,
    speakers: quote.speakers.map((speaker) => toSpeaker(speaker, context)),
    saidFrom,
    saidUntil,
    saidBasis,
    rule,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

function toQuoteSpan(span: QuoteSpan, { textSpan }: QuoteContext): ExtractedQuote["spans"][number] {
  const { start, end, text } = textSpan(span);
  return { role: span.role, start, end, text };
}

const UNKNOWN: ExtractedSpeaker = {
  role: "speaker",
  kind: "unknown",
  mention: null,
  person: null,
  organisation: null,
  speaksFor: null,
  unnamedAs: null,
  name: null,
  start: null,
  end: null,
  attribution: null,
  attributionStart: null,
  attributionEnd: null,
  anonymity: null,
  anonymityReason: null,
};

/** Who a speaker is follows from the mention alone; without evidence or identity a person is unknown. */
function toSpeaker(speaker: Speaker, { mentions, keptAs, cast, textSpan }: QuoteContext): ExtractedSpeaker {
  const index = speaker.mention === null ? undefined : keptAs.get(speaker.mention);
  const mention = index === undefined ? null : (mentions[index] ?? null);
  const person = mention?.person ?? null;
  const organisation = mention?.organisation ?? null;
  const kind = person !== null ? "person" : organisation !== null ? "organisation" : "unnamed";
  const evidence = speaker.attribution ?? mention;
  const isKnown = speaker.kind === "unnamed" || (speaker.kind !== "unknown" && kind !== "unnamed");
  if (evidence === null || !isKnown) return { ...UNKNOWN, role: speaker.role };
  const attribution = textSpan(evidence);
  const place = mention === null ? attribution : textSpan(mention);
  return {
    role: speaker.role,
    kind,
    mention: index ?? null,
    person,
    organisation,
    speaksFor: speaker.speaksFor,
    unnamedAs: kind === "unnamed" ? (speaker.unnamedAs ?? "individual") : null,
    name: itemAt(cast.people, person)?.name ?? itemAt(cast.organisations, organisation)?.name ?? null,
    start: place.start,
    end: place.end,
    attribution: attribution.text,
    attributionStart: attribution.start,
    attributionEnd: attribution.end,
    anonymity: speaker.anonymity === null ? null : textSpan(speaker.anonymity),
    anonymityReason: speaker.anonymityReason === null ? null : textSpan(speaker.anonymityReason),
  };
}
