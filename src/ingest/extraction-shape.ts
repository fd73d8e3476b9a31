/**
 * The shape of an {@link Extraction} that was made elsewhere and came as JSON. It is closed: whatever the archive would
 * read but an extraction never has, such as what people have decided, is refused.
 *
 * @module
 */
import { type Check, isoTime, list, object, oneOf, optional, orNull, position, text } from "../decisions/shape.ts";
import { WARNINGS, type WarningCode } from "../diagnostic.ts";
import type {
  ExtractedArticle,
  ExtractedCredit,
  ExtractedDiagnostic,
  ExtractedMention,
  ExtractedOrganisation,
  ExtractedPerson,
  ExtractedQuote,
  ExtractedSpeaker,
  Extraction,
} from "../extract/extraction.ts";
import { misuse, shown } from "../misuse.ts";
import type { TextSpan } from "../span.ts";
import {
  ARTICLE_SPAN_ROLES,
  CREDIT_PLACES,
  CREDIT_ROLES,
  MENTION_FORMS,
  NAMED_KINDS,
  ORGANISATION_KINDS,
  QUOTE_KINDS,
  QUOTE_SPAN_ROLES,
  SAID_BASES,
  SPEAKER_KINDS,
  SPEAKER_ROLES,
  STANCES,
  UNNAMED_KINDS,
} from "../vocabulary.ts";

const MANY = Number.POSITIVE_INFINITY;
const anyText = text(MANY);
const all = <T>(check: Check<T>) => list(check, 0, MANY);

/** A measure from 0 to 1. */
const share: Check<number> = (at, value) => {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  throw misuse(`${at}: must be a number from 0 to 1, not ${shown(value)}`);
};

type Bare<T> = Omit<T, "unit">;

const span = { start: position, end: position };
const textSpan = object<Bare<TextSpan>>({ ...span, text: anyText });

const article = object<ExtractedArticle>({
  headline: orNull(anyText),
  byline: orNull(anyText),
  dateline: orNull(anyText),
  places: all(object<ExtractedArticle["places"][number]>({ name: anyText, ...span })),
  agency: orNull(anyText),
  publishedAt: orNull(isoTime),
  publishedAtBasis: orNull(oneOf(["stated", "supplied"])),
  language: orNull(anyText),
  spans: all(object<ExtractedArticle["spans"][number]>({ role: oneOf(ARTICLE_SPAN_ROLES), ...span })),
});

const person = object<ExtractedPerson>({
  name: anyText,
  givenName: orNull(anyText),
  familyName: orNull(anyText),
  otherNames: all(anyText),
});

const organisation = object<ExtractedOrganisation>({
  name: anyText,
  kind: oneOf(ORGANISATION_KINDS),
  otherNames: all(anyText),
});

const mention = object<Bare<ExtractedMention>>({
  ...span,
  text: anyText,
  form: oneOf(MENTION_FORMS),
  person: orNull(position),
  organisation: orNull(position),
  title: orNull(textSpan),
  refersTo: optional(position),
});

const speaker = object<ExtractedSpeaker>({
  role: oneOf(SPEAKER_ROLES),
  kind: oneOf(SPEAKER_KINDS),
  mention: orNull(position),
  person: orNull(position),
  organisation: orNull(position),
  speaksFor: orNull(position),
  unnamedAs: orNull(oneOf(UNNAMED_KINDS)),
  name: orNull(anyText),
  start: orNull(position),
  end: orNull(position),
  attribution: orNull(anyText),
  attributionStart: orNull(position),
  attributionEnd: orNull(position),
  anonymity: orNull(textSpan),
  anonymityReason: orNull(textSpan),
});

const quote = object<ExtractedQuote>({
  kind: oneOf(QUOTE_KINDS),
  stance: oneOf(STANCES),
  text: anyText,
  ...span,
  spans: all(object<Bare<ExtractedQuote["spans"][number]>>({ role: oneOf(QUOTE_SPAN_ROLES), ...span, text: anyText })),
  speakers: all(speaker),
  saidFrom: orNull(isoTime),
  saidUntil: orNull(isoTime),
  saidBasis: orNull(oneOf(SAID_BASES)),
  rule: anyText,
  confidence: share,
});

const credit = object<ExtractedCredit>({
  role: oneOf(CREDIT_ROLES),
  printedRole: anyText,
  creditedIn: oneOf(CREDIT_PLACES),
  name: anyText,
  kind: oneOf(NAMED_KINDS),
  place: orNull(anyText),
  affiliation: orNull(anyText),
  person: orNull(position),
  organisation: orNull(position),
  ...span,
});

const diagnostic = object<ExtractedDiagnostic>({
  code: oneOf(Object.keys(WARNINGS) as WarningCode[]),
  severity: oneOf(["warning"]),
  ...span,
  message: anyText,
});

/** @throws ArchiveError `invalid_argument`, with the field at fault */
export const extractionShape: Check<Extraction> = object<Extraction>({
  article,
  people: all(person),
  organisations: all(organisation),
  mentions: all(mention),
  quotes: all(quote),
  credits: all(credit),
  diagnostics: all(diagnostic),
});
