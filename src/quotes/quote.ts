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

/** A stretch of a quote and its role. */
export interface QuoteSpan extends Utf16Span {
  readonly role: QuoteSpanRole;
}

/** Who said it (`speaker`), or who passed it on (`via`: "…, according to the Times"). */
export interface Speaker {
  readonly role: SpeakerRole;
  readonly kind: SpeakerKind;
  /** Index into the cast's mentions; null for an unknown speaker and for an unnamed one without a mention. */
  readonly mention: number | null;
  /** The person or organisation that the mention stands for, named there or resolved from a pronoun or description. */
  readonly person: number | null;
  readonly organisation: number | null;
  /** The organisation that the speaker speaks for. */
  readonly speaksFor: number | null;
  readonly unnamedAs: UnnamedKind | null;
  /**
   * For an unnamed speaker, the earlier mention that says whom a pronoun or "the resident" means: "a resident".
   * Otherwise null.
   */
  readonly refersTo: number | null;
  /**
   * The evidence as printed, title and appositive included: "A, a spokesman for B,". In a quote that goes on, it may
   * stand in an earlier paragraph. Null only for an unknown speaker.
   */
  readonly attribution: Utf16Span | null;
  /**
   * The words that say that the speaker is not to be named, "on condition of anonymity", and why; null where there are
   * none.
   */
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
  /** ISO dates, the same for a single day; null when not known. */
  readonly saidFrom: string | null;
  readonly saidUntil: string | null;
  readonly saidBasis: SaidBasis | null;
  /** The rule that produced it, in kebab case: "quote-then-speaker-verb". */
  readonly rule: string;
  /** From 0 to 1: the probability that both the content and its speaker are right. */
  readonly confidence: number;
}
