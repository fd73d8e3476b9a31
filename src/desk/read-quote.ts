import type { DecidedQuote, DecidedSpeaker } from "../decisions/decision.ts";
import type { ExtractedQuote, ExtractedSpeaker, Extraction } from "../extract/extraction.ts";
import type { Span } from "../span.ts";

/**
 * The quote that the program reads at a place, whatever people have decided, as decisions describe it; null if it reads
 * none.
 */
export function readQuoteAt(extraction: Extraction, place: Span): DecidedQuote | null {
  const quote = extraction.quotes.find(({ start, end }) => start === place.start && end === place.end);
  return quote === undefined ? null : asDecided(quote, extraction);
}

/** A quote of an extraction as decisions describe it. */
export function asDecided(quote: ExtractedQuote, extraction: Extraction): DecidedQuote {
  const { kind, stance, spans, speakers, saidFrom, saidUntil, saidBasis } = quote;
  const isDated = saidFrom !== null && saidUntil !== null && saidBasis !== null;
  return {
    kind,
    stance,
    spans: spans.map(({ role, start, end }) => ({ role, start, end })),
    speakers: speakers.map((one) => toSpeaker(one, extraction)),
    ...(isDated ? { said: { from: saidFrom, until: saidUntil, basis: saidBasis } } : {}),
  };
}

function toSpeaker(read: ExtractedSpeaker, { organisations }: Extraction): DecidedSpeaker {
  const { role, kind, name, unnamedAs, attributionStart: start, attributionEnd: end } = read;
  const at = start === null || end === null ? {} : { attribution: { start, end } };
  if (kind === "unnamed" && unnamedAs !== null) return { role, kind, unnamedAs, ...at };
  if (kind === "person" && name !== null) return { role, kind, name, ...at };
  if (kind === "organisation" && name !== null) {
    const organisationKind = organisations[read.organisation ?? -1]?.kind;
    return { role, kind, name, ...(organisationKind === undefined ? {} : { organisationKind }), ...at };
  }
  return { role, kind: "unknown" };
}
