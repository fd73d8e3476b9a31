import type {
  ExtractedArticle,
  ExtractedCredit,
  ExtractedMention,
  ExtractedOrganisation,
  ExtractedPerson,
  ExtractedQuote,
  ExtractedSpeaker,
  Extraction,
} from "../extract/extraction.ts";
import type { Basis, QuoteDecision } from "../vocabulary.ts";

/**
 * What is read from an article together with what people have decided about it. Every {@link Extraction} is a reading
 * in which nothing is decided. Keys of decisions are those of `LoggedDecision`.
 */
export interface DecidedReading
  extends Omit<Extraction, "article" | "people" | "organisations" | "mentions" | "quotes" | "credits"> {
  readonly article: DecidedArticle;
  readonly people: readonly DecidedPerson[];
  readonly organisations: readonly DecidedOrganisation[];
  readonly mentions: readonly DecidedMention[];
  readonly quotes: readonly DecidedQuoteReading[];
  readonly credits: readonly DecidedCredit[];
  /** What is known beside the text, from formats and options, and has no column in the article's own row. */
  readonly besideFacts?: readonly {
    readonly name: string;
    readonly value: string;
    readonly basis: Basis;
    readonly suppliedFrom: string;
  }[];
  /** Decided fields that have no column in the article's own row. */
  readonly decidedFacts?: readonly DecidedFact[];
  /** Decisions about this article that could not be applied, each with the reason in words. */
  readonly unapplied?: readonly Unapplied[];
  /** What it was before anything was decided, so that deciding anew starts from there; absent if nothing is decided. */
  readonly read?: DecidedReading;
}

/** A decision that could not be applied. The reason never has words of the article. */
export interface Unapplied {
  readonly decision: string;
  readonly reason: string;
}

/**
 * A field with the basis "decided" is printed nowhere, or not as it is decided: a span of the role "published" may have
 * another time.
 */
export interface DecidedArticle extends ExtractedArticle {
  readonly headlineBasis?: Basis | null;
  readonly bylineBasis?: Basis | null;
  /** Absent or null if the language was recognised from the text. */
  readonly languageBasis?: Basis | null;
  readonly publicationStatus?: "usable" | "withheld" | "canceled" | null;
  readonly publicationStatusBasis?: Basis | null;
  /** ISO 8601 with a zone; the article is not to be shown before. */
  readonly embargoedUntil?: string | null;
  readonly embargoedUntilBasis?: Basis | null;
}

/** If a decision brought in the person, `name` is as the decision has it. */
export interface DecidedPerson extends ExtractedPerson {
  /** Distinguishes bearers of one name; only for a person whom a decision names. */
  readonly qualifier?: string;
  /** The decision that brought in this person, whom the article may not name. */
  readonly decision?: string;
}

export interface DecidedOrganisation extends ExtractedOrganisation {
  readonly decision?: string;
}

export interface DecidedMention extends ExtractedMention {
  /** The decision that says whom it means. */
  readonly decision?: string;
}

export interface DecidedQuoteReading extends Omit<ExtractedQuote, "rule" | "confidence" | "speakers"> {
  /** Null if the program read no such quote. */
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly speakers: readonly DecidedSpeakerReading[];
  /** What people have made of it; absent if nothing. */
  readonly decided?: QuoteDecision;
  readonly decision?: string;
}

export interface DecidedSpeakerReading extends ExtractedSpeaker {
  /** "decided" if a person says so; the speaker then needs neither mention nor attribution. Absent: stated. */
  readonly basis?: Basis;
}

export interface DecidedCredit extends Omit<ExtractedCredit, "printedRole" | "creditedIn" | "start" | "end"> {
  /**
   * Null, like `creditedIn`, if the program did not read the credit; `start` and `end` are null too if it is printed
   * nowhere.
   */
  readonly printedRole: string | null;
  readonly creditedIn: ExtractedCredit["creditedIn"] | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Absent: stated. */
  readonly basis?: Basis;
  readonly decision?: string;
}

/** A row of `article_facts` that a person has decided; a null value says that the article has no such fact. */
export interface DecidedFact {
  readonly name: string;
  readonly value: string | null;
  readonly decision: string;
}
