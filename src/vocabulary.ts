/**
 * The closed vocabularies: every word that a kind, a role, a form or a basis can be. Each is declared once, here: the
 * code that reads articles, the columns of the archive with their CHECKs and the objects of the API take their words
 * from here, and a table that must know every word does not compile if one is missing. The warnings about a source are
 * a closed set, too; they are in diagnostic.ts.
 *
 * @module
 */

/** What can be named. */
export const NAMED_KINDS = ["person", "organisation"] as const;
/** Whether what is named is a "person" or an "organisation", a country or a government included. */
export type NamedKind = (typeof NAMED_KINDS)[number];

export const ORGANISATION_KINDS = ["country", "government", "agency", "media", "company", "party", "other"] as const;
/** What an organisation is, as far as its name tells. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The gender of a person as far as the words of an article tell it; what cannot be told is null. */
export type Gender = "female" | "male";

export const PERSON_NAME_KINDS = ["full", "short", "nickname", "other"] as const;
/**
 * How a printed form of a name relates to the fullest one: "full", a spelling of it; "short", some of its words; a
 * "nickname" printed inside it; or "other".
 */
export type PersonNameKind = (typeof PERSON_NAME_KINDS)[number];

export const NAME_REASONS = ["same key", "country name", "same article"] as const;
/**
 * Why a name is that of a person or an organisation: it folds to the "same key" as the fullest one; it is a known
 * "country name" of the country that is meant ("Washington" for the United States); the "same article" that prints the
 * fullest one uses it too ("Blinken"); or a person has decided so: "decision" and the first twelve digits of its key.
 */
export type NameReason = (typeof NAME_REASONS)[number] | `decision ${string}`;

export const MENTION_FORMS = ["name", "short", "pronoun", "description"] as const;
/**
 * How a mention means someone: by a full "name"; by a "short", later form of it ("Miller", "State" for the State
 * Department); by a "pronoun" ("he", "they", "who"); or by a "description", a noun phrase ("a Chinese embassy
 * spokesperson", "two officials", "the report").
 */
export type MentionForm = (typeof MENTION_FORMS)[number];

export const QUOTE_KINDS = ["direct", "mixed", "indirect"] as const;
/**
 * How much of a quote is given word by word: all of it ("direct": in quotation marks, or as a turn of a transcript or
 * printed interview), a part ("mixed") or nothing ("indirect").
 */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/**
 * How the content of a quote stands to its speaker:
 *
 * - `asserted`: the speaker said it;
 * - `denied`: the speaker denied it, or is said not to have said it;
 * - `questioned`: the speaker asked or doubted it;
 * - `retracted`: the speaker said it once and took it back;
 * - `hypothetical`: it is not said yet, or only on a condition ("would say", "is expected to say", "will say");
 * - `alleged`: others report that it was said ("reportedly said", "is alleged to have said").
 */
export const STANCES = ["asserted", "denied", "questioned", "retracted", "hypothetical", "alleged"] as const;
/** How the content of a quote stands to its speaker: "asserted", "denied" and so on. */
export type Stance = (typeof STANCES)[number];

export const QUOTE_SPAN_ROLES = ["content", "quoted", "cue", "addressee", "occasion", "time"] as const;
/**
 * What a stretch of a quote is: "content", what was said, marks included (a split quote has several); "quoted", the
 * words inside marks of a mixed quote, marks included; the "cue", the word of saying; the "addressee", to whom; the
 * "occasion", where ("at a press briefing"); or the "time", when ("on Tuesday").
 */
export type QuoteSpanRole = (typeof QUOTE_SPAN_ROLES)[number];

export const SPEAKER_ROLES = ["speaker", "via"] as const;
/** Who said it ("speaker"), or who passed it on ("via": "…, according to the Times"). */
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

export const SPEAKER_KINDS = [...NAMED_KINDS, "unnamed", "unknown"] as const;
/**
 * Whether a speaker is a "person" or an "organisation" with a name, a source "unnamed" by the article, or "unknown".
 */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const UNNAMED_KINDS = ["individual", "group", "document", "poll", "unresolved"] as const;
/**
 * What a source is that the article does not name: "a resident" is an "individual", "two officials" are a "group", "the
 * report" is a "document"; "unresolved" is a pronoun or description that stands for somebody who was not found ("she",
 * "the senator"). Whether the article says that a source is not to be named is another question.
 */
export type UnnamedKind = (typeof UNNAMED_KINDS)[number];

export const SAID_BASES = ["stated", "inferred"] as const;
/** Whether the day of a quote is "stated" by the article or "inferred". */
export type SaidBasis = (typeof SAID_BASES)[number];

export const CREDIT_ROLES = [
  "author",
  "reporter",
  "contributor",
  "writer",
  "editor",
  "photographer",
  "compiler",
  "translator",
  "publisher",
  "other",
] as const;
/** What someone is credited with; docs/data-model.md has the words that each role is printed as. */
export type CreditRole = (typeof CREDIT_ROLES)[number];

export const CREDIT_PLACES = ["header", "byline", "signoff", "caption"] as const;
/**
 * Where a credit is printed: in the "header", a syndication stamp ("By Thomson Reuters Apr 16, 2024 | 2:08 PM"), the
 * "byline", the "signoff" or a "caption".
 */
export type CreditPlace = (typeof CREDIT_PLACES)[number];

export const ARTICLE_SPAN_ROLES = [
  "headline",
  "stamp",
  "byline",
  "dateline",
  "agency",
  "published",
  "body",
  "credit_line",
  "caption",
  "note",
] as const;
/**
 * What a stretch of an article is. A "stamp" is the line of whoever syndicates it, "published" the time as printed, a
 * "credit_line" the sign-off, a "note" a word of the editors.
 */
export type ArticleSpanRole = (typeof ARTICLE_SPAN_ROLES)[number];

export const BASES = ["stated", "embedded", "supplied", "decided"] as const;
/**
 * Where what is known comes from: "stated", printed in the text; "embedded", said by the file's format beside the text;
 * "supplied" with the source, by an option or a table; or "decided" by a person.
 */
export type Basis = (typeof BASES)[number];
/** Where the time of publication comes from. */
export type PublishedAtBasis = Basis;

export const PUBLICATION_STATUSES = ["usable", "withheld", "canceled"] as const;
/**
 * Whether an article may be used, as its publisher says or a person has decided: what is "canceled" was taken back and
 * is marked everywhere; what is "withheld" is left out of lists.
 */
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];

export const VERSION_STATES = ["latest", "superseded", "corrected", "withdrawn"] as const;
/**
 * What an article is among the versions of its story: "withdrawn" if its publisher took it back, "corrected" or
 * "superseded" if a correction or another later version is in the archive, and else "latest".
 */
export type VersionState = (typeof VERSION_STATES)[number];

export const QUOTE_DECISIONS = ["confirmed", "corrected", "added"] as const;
/**
 * What people have made of a quote: "confirmed" it as it was read, "corrected" it, or "added" one that was not read.
 */
export type QuoteDecision = (typeof QUOTE_DECISIONS)[number];

export const ADDRESS_FATES = ["moved", "joined", "parted", "rejected", "gone"] as const;
/**
 * What became of a quote's old address: the quote "moved" to other characters, was "joined" into a longer one or
 * "parted" into several, was "rejected" by a person, or is "gone": nothing is read there any longer.
 */
export type AddressFate = (typeof ADDRESS_FATES)[number];

export const DESK_LABELS = ["update", "refile", "repeat", "correction", "clarification", "withdrawal"] as const;
/**
 * What the desk that issued an article says of it: that it is an "update" of what it sent before, the same "refiled"
 * for a slip of the desk or "repeat"ed, a "correction" or "clarification" of something that was wrong or unclear, or
 * the "withdrawal" of what it names.
 */
export type DeskLabel = (typeof DESK_LABELS)[number];

export const DESK_LABEL_PLACES = ["headline", "note"] as const;
/** Whether a label stands before the headline ("UPDATE 2-") or is a note ("(Corrects month in paragraph 3)"). */
export type DeskLabelPlace = (typeof DESK_LABEL_PLACES)[number];

export const LINK_KINDS = ["same_text", "copy", "revision", "correction", "excerpt"] as const;
/**
 * How an article stands to another: it has the "same_text", whatever its marks and spaces; it is a "copy" of the same
 * story in another house; a "revision", a later state of it from the same house; a "correction", a revision that says
 * what was wrong; or one is an "excerpt" of the other, the smaller of which stands within the larger.
 */
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_BASES = ["printed", "stated", "measured", "converted", "decided"] as const;
/**
 * Where a link between articles comes from: a label or note is "printed" that says so; it is "stated" by their formats;
 * "measured" by the words that they share; one was "converted" from the same original by a better converter; or a
 * person has "decided" it.
 */
export type LinkBasis = (typeof LINK_BASES)[number];

export const SEVERITIES = ["info", "warning"] as const;
/** How much a doubt about a source matters. */
export type Severity = (typeof SEVERITIES)[number];
