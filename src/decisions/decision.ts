/**
 * What people decide about an archive, as it stands in the log. The types are closed: each action has a value of one
 * shape, and `checkDecision` checks that what comes from outside has it.
 *
 * A decision is about lasting things and never about a row: an article is given by its SHA-256, a passage by its code
 * points and the words that stand there, a person or organisation by its name. So a decision can be carried to any
 * archive that has the same article, and made twice without harm.
 *
 * @module
 */
import type { Span } from "../span.ts";
import type {
  CreditRole,
  OrganisationKind,
  QuoteKind,
  QuoteSpanRole,
  SaidBasis,
  SpeakerRole,
  Stance,
  UnnamedKind,
} from "../vocabulary.ts";

/** What every decision has, whatever it is about. */
export interface DecisionHead {
  /** UTC, ISO 8601 to the millisecond, with a Z. */
  readonly madeAt: string;
  /** The name of the person who decided, never empty. */
  readonly madeBy: string;
  readonly reason: string | null;
  /** SHA-256 of the article that it is about; null for what concerns no single article. */
  readonly article: string | null;
  /** SHA-256 of the original that the article's text was converted from, if it was. */
  readonly original: string | null;
  /** The passage that it is about; null for the article as a whole. */
  readonly passage: Passage | null;
}

/** A passage of an article, in code points, with the words that stand there and up to 32 code points on each side. */
export interface Passage extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A person or an organisation, by name. A qualifier tells apart the bearers of one name: "bishop". */
export type Bearer =
  | { readonly kind: "person"; readonly name: string; readonly qualifier?: string }
  | { readonly kind: "organisation"; readonly name: string; readonly organisationKind?: OrganisationKind };

/** One who said a quote, or passed it on. `attribution` is where the article names or means them, if it does. */
export type DecidedSpeaker = { readonly role: SpeakerRole; readonly attribution?: Span } & (
  | Bearer
  | { readonly kind: "unnamed"; readonly unnamedAs: UnnamedKind }
  | { readonly kind: "unknown" }
);

/** A quote as somebody says it stands. */
export interface DecidedQuote {
  readonly kind: QuoteKind;
  readonly stance: Stance;
  /** In order; at least one is content, and contents do not overlap. */
  readonly spans: readonly (Span & { readonly role: QuoteSpanRole })[];
  /** At least one has the role of speaker. */
  readonly speakers: readonly DecidedSpeaker[];
  readonly said?: { readonly from: string; readonly until: string; readonly basis: SaidBasis };
}

/** The fields of an article that can be decided: columns of its own row first, then those of `article_facts`. */
export const ARTICLE_FIELDS = [
  "headline",
  "byline",
  "published_at",
  "language",
  "url",
  "publication",
  "section",
  "keyword",
  "genre",
  "rights",
  "description",
  "series",
  "location",
  "external_id",
] as const;
/** A field of an article that can be decided. */
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** The value of each action. */
export interface DecisionValues {
  /** The quote was seen as `quote` and is right; or only its words, or only who said them. */
  readonly confirm: { readonly quote: DecidedQuote; readonly part: "words" | "speaker" | "both" };
  /** There is no quote at the passage. */
  readonly reject: { readonly because: "not_speech" | "wrong_words" | "duplicate" };
  /** The words at the passage were said by somebody else than was read. */
  readonly speak: { readonly quote: DecidedQuote };
  /** What the quote is: one of another extent than was read, or one that was not found. */
  readonly quote: { readonly quote: DecidedQuote };
  /**
   * Whom the words at the passage mean; null is nobody. With scope "article" it holds for every mention of the same
   * words in the article, with scope "archive" for those in every article, and `form` has the words.
   */
  readonly mean:
    | { readonly scope: "mention" | "article"; readonly bearer: Bearer | null }
    | { readonly scope: "archive"; readonly form: string; readonly bearer: Bearer | null };
  /** A field of the article. With a passage it is printed there; null says that the article has none. */
  readonly state: { readonly field: ArticleField; readonly value: string | null };
  /** The credit printed at the passage, or one that is printed nowhere; null says that there is none at the passage. */
  readonly credit: {
    readonly credit:
      | (Bearer & { readonly role: CreditRole; readonly place?: string; readonly affiliation?: string })
      | null;
  };
  /** The quote was compared with the recording, transcript or document. */
  readonly source: {
    readonly at: string;
    /** A time code ("00:12:30") or page. */
    readonly position?: string;
    readonly verdict: "stands" | "differs" | "not_found";
  };
  /** A variable of your own, of a person or an organisation, or of the quote or article that the decision is about. */
  readonly code: {
    readonly variable: string;
    readonly value: string | null;
    readonly of?: Bearer;
    readonly from?: string;
    readonly until?: string;
    readonly source?: string;
  };
  /** The article is not shown for now, or not before a time. */
  readonly restrict: { readonly until: string | null };
  readonly release: NoValue;
  /** Two names are of one person or organisation; the first is the name that stays. */
  readonly same: { readonly one: Bearer; readonly other: Bearer };
  readonly different: { readonly one: Bearer; readonly other: Bearer };
  readonly unsure: { readonly one: Bearer; readonly other: Bearer };
  /** In these articles, by their SHA-256, the name is another bearer's. */
  readonly split: { readonly name: string; readonly qualifier: string; readonly articles: readonly string[] };
  /** How a person or an organisation is called. */
  readonly name: {
    readonly of: Bearer;
    readonly name?: string;
    readonly givenName?: string;
    readonly familyName?: string;
    readonly note?: string;
  };
  /** An identifier elsewhere; of wikidata, viaf, orcid and url the form is checked, of other schemes it is free. */
  readonly link: { readonly of: Bearer; readonly scheme: string; readonly id: string };
  /** The article is a later version of the other. */
  readonly revise: { readonly other: string; readonly kind: "revision" | "correction" };
  readonly copy: { readonly other: string };
  readonly unrelated: { readonly other: string };
  /** The publisher took the article back. */
  readonly withdraw: { readonly evidence?: string };
  readonly reinstate: NoValue;
  /** The article was removed; what remains of it is a tombstone. */
  readonly remove: { readonly because: string };
  /** A decision does not hold any longer. */
  readonly undo: NoValue;
}

/** The value of an action that says all by itself. */
export type NoValue = Readonly<Record<string, never>>;

/** What can be decided: one of the keys of {@link DecisionValues}. */
export type DecisionAction = keyof DecisionValues;

/** What is decided: an action and its value. */
export type Act = {
  [Action in DecisionAction]: { readonly action: Action; readonly value: DecisionValues[Action] };
}[DecisionAction];

/** One decision. `undoes` is the key of the one that it takes back, and only `undo` has it. */
export type Decision = DecisionHead & Act & { readonly undoes: string | null };

/** A decision in the log, with the key by which archives tell it from others. */
export type LoggedDecision = Decision & { readonly key: string };

/** A decision of one action. */
export type DecisionOf<Action extends DecisionAction> = Extract<LoggedDecision, { readonly action: Action }>;
