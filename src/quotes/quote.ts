import type { Utf16Span } from "../span.ts";
import type {
  QuoteKind,
  QuoteSpanRole,
  SaidBasis,
  SpeakerKind,
  SpeakerRole,
  Stance,
  UnnamedKind,
} from "../vocabulary.ts";

/** A stretch of a quote, and what it is. */
export interface QuoteSpan extends Utf16Span {
  readonly role: QuoteSpanRole;
}

/** Who said it (`speaker`), or who passed it on (`via`: "…, according to the Times"). */
export interface Speaker {
  readonly role: SpeakerRole;
  readonly kind: SpeakerKind;
  /** Index into the cast's mentions; null for an unknown speaker and for an unnamed one without a mention. */
  readonly mention: number | null;
  /** The resolved person or organisation: the mention's own, or what a pronoun or description was resolved to. */
  readonly person: number | null;
  readonly organisation: number | null;
  /** The organisation that the speaker speaks for. */
  readonly speaksFor: number | null;
  readonly unnamedAs: UnnamedKind | null;
  /** Of an unnamed speaker: the mention before that describes whom a pronoun or "the resident" means: "a resident"; null for all others. */
  readonly refersTo: number | null;
  /**
   * The evidence as printed, title and appositive included: "A, a spokesman for B,". It may stand in an earlier
   * paragraph (a quote that goes on); null only for an unknown speaker.
   */
  readonly attribution: Utf16Span | null;
  /** The words that say that the speaker is not to be named, and why: "on condition of anonymity"; null for all others. */
  readonly anonymity: Utf16Span | null;
  readonly anonymityReason: Utf16Span | null;
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
  readonly saidBasis: SaidBasis | null;
  /** The rule that produced it, in kebab case: "quote-then-speaker-verb". */
  readonly rule: string;
  /** 0 to 1: how probable it is that the content and its speaker are right. */
  readonly confidence: number;
}
