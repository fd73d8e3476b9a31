import type { Stance } from "../lexicon/stances.ts";
import type { UnnamedKind } from "../people/cast.ts";
import type { Utf16Span } from "../span.ts";

/** `direct`: the whole content stands inside marks; `mixed`: a part of it; `indirect`: no marks. */
export type QuoteKind = "direct" | "mixed" | "indirect";

/**
 * - `content`: what was said, marks included; a split quote has several.
 * - `quoted`: the words inside marks of a mixed quote, marks included.
 * - `cue`: the word of saying, or the whole phrase where what was said is not asserted ("denied telling the board"); `addressee`: to whom; `occasion`: where ("at a press briefing"); `time`: when ("on Tuesday").
 */
export type QuoteSpanRole = "content" | "quoted" | "cue" | "addressee" | "occasion" | "time";

export interface QuoteSpan extends Utf16Span {
  readonly role: QuoteSpanRole;
}

/** Who said it (`speaker`), or who passed it on (`via`: "…, according to the Times"). */
export interface Speaker {
  readonly role: "speaker" | "via";
  readonly kind: "person" | "organisation" | "unnamed" | "unknown";
  /** Index into the cast's mentions; null for an unknown speaker and for an unnamed one without a mention. */
  readonly mention: number | null;
  /** The resolved person or organisation: the mention's own, or what a pronoun or description was resolved to. */
  readonly person: number | null;
  readonly organisation: number | null;
  /** The organisation that the speaker speaks for. */
  readonly speaksFor: number | null;
  readonly unnamedAs: UnnamedKind | null;
  /**
   * The evidence as printed, title and appositive included: "A, a spokesman for B,". It may stand in an earlier
   * paragraph (a quote that goes on); null only for an unknown speaker.
   */
  readonly attribution: Utf16Span | null;
}

/** One utterance. `speakers` has at least one row; an unknown speaker is a row of its own kind. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly stance: Stance;
  /** At least one `content`; ordered by role, then by position. */
  readonly spans: readonly QuoteSpan[];
  readonly speakers: readonly Speaker[];
  /** ISO dates, equal for a day; null when not known. */
  readonly saidFrom: string | null;
  readonly saidUntil: string | null;
  readonly saidBasis: "stated" | "inferred" | null;
  /** The rule that produced it, in kebab case: "quote-then-speaker-verb". */
  readonly rule: string;
  /** 0 to 1: how probable it is that the content and its speaker are right. */
  readonly confidence: number;
}
