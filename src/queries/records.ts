/**
 * The objects that queries return: plain, JSON-able, read-only. Every item has an `id`; offsets are code points of the
 * article's text; `null` means not known or not stated.
 *
 * @module
 */
import type { TextSpan } from "../span.ts";
import type {
  ArticleSpanRole,
  Basis,
  CreditPlace,
  CreditRole,
  DeskLabel,
  DeskLabelPlace,
  LinkBasis,
  LinkKind,
  MentionForm,
  NamedKind,
  OrganisationKind,
  PersonNameKind,
  PublicationStatus,
  PublishedAtBasis,
  QuoteDecision,
  QuoteKind,
  QuoteSpanRole,
  SaidBasis,
  Severity,
  Stance,
  UnnamedKind,
  VersionState,
} from "../vocabulary.ts";
import type { Tombstone } from "./removed.ts";

export type {
  CreditRole,
  OrganisationKind,
  QuoteKind,
  SpeakerKind,
  Stance,
  UnnamedKind,
  VersionState,
} from "../vocabulary.ts";

/** A stretch of the text with what it is. */
export interface RoleSpan<Role extends string> extends TextSpan {
  readonly role: Role;
}

/** A person or an organisation in short. */
export interface Named {
  readonly kind: NamedKind;
  readonly id: number;
  readonly slug: string;
  /** The fullest form printed. */
  readonly name: string;
}

/** An article in short, as other items name theirs. */
export interface ArticleHead {
  readonly id: number;
  readonly sha256: string;
  readonly headline: string | null;
  readonly agency: string | null;
  /** ISO 8601 as far as known; a zone only if the text states one. */
  readonly publishedAt: string | null;
  /** The date part of `publishedAt`. */
  readonly publishedOn: string | null;
  /** Whether it may be used, as its publisher or a person says; "canceled" was taken back; null if nobody has said. */
  readonly publicationStatus: PublicationStatus | null;
  /**
   * The lasting name of the story that it is a version or a copy of; null if it is the only article of its story here.
   */
  readonly storySlug: string | null;
  /**
   * What it is among the versions of its story; null if it was not compared with the others yet, which `reread` does.
   */
  readonly versionState: VersionState | null;
}

/** An article without its text: what lists return. */
export interface ArticleSummary extends ArticleHead {
  readonly byline: string | null;
  readonly dateline: string | null;
  /** The dateline's places in reading form, with the characters they come from. */
  readonly places: readonly (TextSpan & { readonly name: string })[];
  readonly language: string | null;
  readonly publishedAtBasis: PublishedAtBasis | null;
  /** File name or URL as given; null for standard input. */
  readonly sourceUri: string | null;
  /**
   * Where it was published, as known beside the text: the first of each kind. An article's `facts` have all of them.
   */
  readonly publication: string | null;
  readonly section: string | null;
  readonly url: string | null;
  /** Authors, reporters and contributors, in the order credited, each once. */
  readonly reportedBy: readonly Named[];
  readonly quoteCount: number;
}

/** An article with its text and everything read from it. */
export interface Article extends ArticleSummary {
  readonly text: string;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /**
   * Where headline, byline and language come from: "stated" if printed; null if there is none, or if the text told the
   * language.
   */
  readonly headlineBasis: Basis | null;
  readonly bylineBasis: Basis | null;
  readonly languageBasis: Basis | null;
  /**
   * The time, with its zone, before which it is not to be shown, whether or not it has passed; null if there is none.
   */
  readonly embargoedUntil: string | null;
  /** What is known of it beside its text, by name. */
  readonly facts: readonly ArticleFact[];
  /** What the desk that issued it says of it: that it is an update, a correction … */
  readonly labels: readonly ArticleLabel[];
  /** Its versions and copies, and articles that share much with it, in order of time. */
  readonly related: readonly RelatedArticle[];
  /** Null if it is the only article of its story here. */
  readonly story: ArticleStory | null;
  readonly spans: readonly RoleSpan<ArticleSpanRole>[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly credits: readonly Credit[];
  readonly diagnostics: readonly StoredDiagnostic[];
  /** The articles that it replaces because they were redacted: usually none, or one. */
  readonly redactionOf: readonly Tombstone[];
}

/** A label or note of the desk that issued an article. */
export interface ArticleLabel {
  readonly label: DeskLabel;
  /** "UPDATE 3-" → 3. */
  readonly number: number | null;
  readonly printedIn: DeskLabelPlace;
  /** "stated" if it is printed in the text. */
  readonly basis: Basis;
  readonly printed: TextSpan | null;
}

/** Another article, and how it stands to one. */
export interface RelatedArticle {
  readonly id: number;
  readonly kind: LinkKind;
  /** Whether the other one is the earlier or the later of the two. */
  readonly is: "earlier" | "later";
  /** The share of the smaller text's runs of five words that is found in the other. */
  readonly share: number;
  readonly basis: LinkBasis;
  /** Also null if it is held back. */
  readonly headline: string | null;
  readonly publishedAt: string | null;
  /** Whether it is not to be shown: withheld, or under an embargo that is not over. */
  readonly isHeldBack: boolean;
}

/** The story that an article is a version or a copy of. */
export interface ArticleStory {
  readonly id: number;
  readonly slug: string;
  /** Ids of its first article and of its latest. */
  readonly first: number;
  readonly latest: number;
  /** How many articles it has. */
  readonly articles: number;
}

/** Something that is known of an article beside its text. */
export interface ArticleFact {
  /** "section", "keyword", "publication", "url" … */
  readonly name: string;
  readonly value: string;
  /** "embedded" in what was received, "supplied" by somebody, or "decided". */
  readonly basis: Basis;
  /** Where it comes from: "json-ld: articleSection", "option --set", "decision 1f3a9c…". */
  readonly suppliedFrom: string;
}

/** A stretch that names or means someone; `means` is null if it was not resolved. */
export interface Mention extends TextSpan {
  readonly id: number;
  readonly form: MentionForm;
  readonly means: Named | null;
  /** As printed beside the name. */
  readonly title: TextSpan | null;
}

/** What was doubtful on reading an article. */
export interface StoredDiagnostic {
  readonly id: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of every speaker whom the article tells of. */
export interface Attributed {
  /** "decided" if a person says who it was; else "stated". */
  readonly basis: Basis;
  /** The words that attribute the quote, as printed: "Miller", "a spokesman for the embassy"; null only if decided. */
  readonly attribution: TextSpan | null;
  /** The organisation spoken for, if the article says so. */
  readonly speaksFor: Named | null;
  /**
   * If the mention is a pronoun or a description: the nearest mention before it that names the speaker, or that
   * describes one without a name ("a resident" in "a resident fell … she said"). Else null.
   */
  readonly refersTo: TextSpan | null;
}

/** A speaker who is a person or an organisation of the archive. */
export interface NamedSpeaker extends Attributed {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** The name, short form, pronoun or description that means them here; null only if decided. */
  readonly mention: TextSpan | null;
}

/** A speaker who is a person, with the mention that names them and the title as stated. */
export interface PersonSpeaker extends NamedSpeaker {
  readonly kind: "person";
  /** The latest title printed at or before the quote in its article, else the first one after; as stated. */
  readonly title: TextSpan | null;
}

/** An organisation, a country or a government. */
export interface OrganisationSpeaker extends NamedSpeaker {
  readonly kind: "organisation";
}

/** A source that the article does not name: "two officials". */
export interface UnnamedSpeaker extends Attributed {
  readonly kind: "unnamed";
  readonly unnamedAs: UnnamedKind;
  readonly mention: TextSpan | null;
  /** The words that say that the speaker is not to be named: "on condition of anonymity"; null where there are none. */
  readonly anonymity: TextSpan | null;
  /** Why, with the word that says so: "because the talks are private". */
  readonly anonymityReason: TextSpan | null;
}

/** The article does not say, or it could not be told. */
export interface UnknownSpeaker {
  readonly kind: "unknown";
}

/** Who said it; `kind` tells which. */
export type Speaker = PersonSpeaker | OrganisationSpeaker | UnnamedSpeaker | UnknownSpeaker;

/** One utterance. */
export interface Quote {
  readonly id: number;
  /**
   * `<first 12 digits of the article's SHA-256>:<start>-<end>`: the same as long as the same passage is read as the
   * quote. The `id` changes when the article is read again and reads differently.
   */
  readonly address: string;
  readonly kind: QuoteKind;
  /** Whether the speaker asserts the content, denies it, asks it, takes it back … */
  readonly stance: Stance;
  /**
   * The content segments as printed, marks included, joined by " […] ". What is not asserted has its cue before it, so
   * that nobody reads a denial as a claim: "denied that he had taken the money". The content alone is among the
   * `spans`.
   */
  readonly text: string;
  /** The envelope of the content. */
  readonly start: number;
  readonly end: number;
  /** Content, quoted words, cue, addressee, occasion and time, in the order of the text. */
  readonly spans: readonly RoleSpan<QuoteSpanRole>[];
  /** The word of saying: "said". Also among the spans. */
  readonly cue: string | null;
  /** At least one; a joint statement has several. */
  readonly speakers: readonly Speaker[];
  /** Who passed it on: "…, according to the Times". */
  readonly via: readonly Speaker[];
  /** ISO dates, equal for a day; null when not known. */
  readonly saidFrom: string | null;
  readonly saidUntil: string | null;
  readonly saidBasis: SaidBasis | null;
  /** The rule of extraction that found it; null if people added it and no rule finds it. */
  readonly rule: string | null;
  /** 0 to 1: how probable the program thinks it that content and speaker are right; null if it reads no such quote. */
  readonly confidence: number | null;
  /** What people have made of it; null if nobody has judged it. */
  readonly decided: QuoteDecision | null;
  readonly article: ArticleHead;
  /** The article's authors, reporters and contributors. */
  readonly reportedBy: readonly Named[];
}

/**
 * One name in one role. The span is the printed name; it is null, as role and place are, of a credit that is not
 * printed.
 */
export interface Credit {
  readonly id: number;
  readonly role: CreditRole;
  /** "stated" if it is printed, else where it comes from. */
  readonly basis: Basis;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  /** As printed: "Additional reporting by". */
  readonly printedRole: string | null;
  readonly creditedIn: CreditPlace | null;
  /** As printed, spaces collapsed. */
  readonly nameAsStated: string;
  readonly place: string | null;
  readonly affiliation: string | null;
  /** The person or organisation that the name stands for. */
  readonly credited: Named;
  readonly article: ArticleHead;
}

/** A person as lists return them. */
export interface PersonSummary {
  readonly id: number;
  readonly slug: string;
  /** The fullest form printed. */
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly sortName: string;
  /** What tells this bearer of the name from others: "footballer". Only a decision gives one. */
  readonly qualifier: string | null;
  /** The other forms printed, sorted by character. */
  readonly otherNames: readonly string[];
  /** How many quotes they are a speaker of. */
  readonly quoteCount: number;
  /** Articles that name or mean them outside the credits. */
  readonly mentionedIn: number;
  /** Articles that credit them. */
  readonly creditedIn: number;
}

/** A person with the names and titles that articles have printed. */
export interface Person extends PersonSummary {
  /**
   * Every form printed, sorted by character, and why it is theirs: "same key" as their own, or used of them in the
   * "same article".
   */
  readonly names: readonly { readonly name: string; readonly kind: PersonNameKind; readonly because: string }[];
  /** Latest first. */
  readonly titles: readonly StatedTitle[];
}

/** A title as stated, the days it was in print and its latest evidence. */
export interface StatedTitle {
  readonly title: string;
  readonly articleCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** The latest article that states it, and where. */
  readonly article: ArticleHead;
  readonly start: number;
  readonly end: number;
}

/** An organisation, country or government, as lists show it. */
export interface OrganisationSummary {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The other forms printed, sorted by character. */
  readonly otherNames: readonly string[];
  readonly quoteCount: number;
  readonly mentionedIn: number;
  readonly creditedIn: number;
}

/** An organisation, country or government with every name. */
export interface Organisation extends OrganisationSummary {
  /**
   * Every name, sorted by character, and why it belongs to it: "same key" as its own, used of it in the "same article",
   * or the usual "country name".
   */
  readonly names: readonly { readonly name: string; readonly because: string }[];
}
