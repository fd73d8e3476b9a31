import type { WarningCode } from "../diagnostic.ts";
import type { TextSpan } from "../span.ts";
import type {
  ArticleSpanRole,
  CreditPlace,
  CreditRole,
  MentionForm,
  NamedKind,
  OrganisationKind,
  PublishedAtBasis,
  QuoteKind,
  QuoteSpanRole,
  SaidBasis,
  SpeakerKind,
  SpeakerRole,
  Stance,
  UnnamedKind,
} from "../vocabulary.ts";

/**
 * What {@link extract} returns: plain JSON values, every fact with its span. All offsets are code points of the text,
 * 0-based, half-open. Indexes point into the arrays of the same object.
 */
export interface Extraction {
  readonly article: ExtractedArticle;
  readonly people: readonly ExtractedPerson[];
  readonly organisations: readonly ExtractedOrganisation[];
  readonly mentions: readonly ExtractedMention[];
  readonly quotes: readonly ExtractedQuote[];
  readonly credits: readonly ExtractedCredit[];
  readonly diagnostics: readonly ExtractedDiagnostic[];
}

/** What the head of an article states, and which stretch of the text is what. */
export interface ExtractedArticle {
  /** As printed, a desk label such as "UPDATE 2-" included. */
  readonly headline: string | null;
  readonly byline: string | null;
  /** As printed, with its dash: "WASHINGTON (Reuters) –". */
  readonly dateline: string | null;
  readonly places: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly agency: string | null;
  /** ISO 8601 as far as known; a zone only if stated. */
  readonly publishedAt: string | null;
  readonly publishedAtBasis: PublishedAtBasis | null;
  /** BCP 47; null when it cannot be told. */
  readonly language: string | null;
  /** In order of start. The body is one span from the first to the last body paragraph between other zones. */
  readonly spans: readonly { readonly role: ArticleSpanRole; readonly start: number; readonly end: number }[];
}

/** A person of the text, by the fullest name printed; `otherNames` are the other forms. */
export interface ExtractedPerson {
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly otherNames: readonly string[];
}

/** An organisation, country or government of the text; `otherNames` are the other forms printed. */
export interface ExtractedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly otherNames: readonly string[];
}

/**
 * A stretch that names or means someone, with the title printed beside it. At most one of `person` and `organisation`
 * is known.
 */
export interface ExtractedMention extends TextSpan {
  readonly form: MentionForm;
  readonly person: number | null;
  readonly organisation: number | null;
  readonly title: TextSpan | null;
  /**
   * For a pronoun or description that stands for somebody: the nearest mention before it that names the same one, or,
   * for a "she" whom nothing names, the one that describes her, "a resident". Absent if there is none.
   */
  readonly refersTo?: number;
}

/** One utterance: its words, who said them, and the rule that found it, with a confidence from 0 to 1. */
export interface ExtractedQuote {
  readonly kind: QuoteKind;
  /** How the content stands to its speaker: what is not `asserted` may be given only with the cue. */
  readonly stance: Stance;
  /** The content segments, marks included, joined by " […] ". */
  readonly text: string;
  /** The envelope of the content. */
  readonly start: number;
  readonly end: number;
  readonly spans: readonly (TextSpan & { readonly role: QuoteSpanRole })[];
  readonly speakers: readonly ExtractedSpeaker[];
  readonly saidFrom: string | null;
  readonly saidUntil: string | null;
  readonly saidBasis: SaidBasis | null;
  readonly rule: string;
  readonly confidence: number;
}

/** One who said a quote or passed it on (`via`). What the text does not tell is null. */
export interface ExtractedSpeaker {
  readonly role: SpeakerRole;
  readonly kind: SpeakerKind;
  readonly mention: number | null;
  readonly person: number | null;
  readonly organisation: number | null;
  readonly speaksFor: number | null;
  readonly unnamedAs: UnnamedKind | null;
  /** The resolved full name of a person or organisation, else null. */
  readonly name: string | null;
  /** Where the mention (for an unnamed speaker: the attribution) stands; null only for an unknown speaker. */
  readonly start: number | null;
  readonly end: number | null;
  readonly attribution: string | null;
  readonly attributionStart: number | null;
  readonly attributionEnd: number | null;
  /**
   * The words that say that an unnamed speaker is not to be named: "on condition of anonymity", "asked not to be
   * named", "sources familiar with the matter"; null for everybody else, an unnamed passer-by included.
   */
  readonly anonymity: TextSpan | null;
  /** Why, with the word that says so: "because the talks are private"; null where no reason is given. */
  readonly anonymityReason: TextSpan | null;
}

/** One name in one role. */
export interface ExtractedCredit {
  readonly role: CreditRole;
  readonly printedRole: string;
  readonly creditedIn: CreditPlace;
  /** As printed, spaces collapsed. */
  readonly name: string;
  readonly kind: NamedKind;
  readonly place: string | null;
  readonly affiliation: string | null;
  readonly person: number | null;
  readonly organisation: number | null;
  readonly start: number;
  readonly end: number;
}

/** A doubt about one stretch of the text. */
export interface ExtractedDiagnostic {
  readonly code: WarningCode;
  readonly severity: "warning";
  readonly start: number;
  readonly end: number;
  readonly message: string;
}
