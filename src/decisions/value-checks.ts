import { isLanguageTag } from "../language-tag.ts";
import type { Span } from "../span.ts";
import {
  CREDIT_ROLES,
  ORGANISATION_KINDS,
  QUOTE_KINDS,
  QUOTE_SPAN_ROLES,
  SAID_BASES,
  SPEAKER_ROLES,
  STANCES,
  UNNAMED_KINDS,
} from "../vocabulary.ts";
import {
  ARTICLE_FIELDS,
  type Bearer,
  type DecidedQuote,
  type DecidedSpeaker,
  type DecisionAction,
  type DecisionValues,
} from "./decision.ts";
import {
  type Check,
  isoTime,
  isoTimeAs,
  list,
  matching,
  object,
  oneOf,
  optional,
  orNull,
  position,
  sha256,
  tagged,
  where,
  words,
} from "./shape.ts";
import { faultOfQuote } from "./sound-quote.ts";

/** In UTF-16 units: a name, and a value or whatever is written at length. */
const LONGEST_NAME = 1_000;
const LONGEST_VALUE = 10_000;

const name = words(LONGEST_NAME);
const value = words(LONGEST_VALUE);
/** A name that lists show somebody under. */
const shownName = where(name, (found) => (/[\n\r\u2028\u2029]/.test(found) ? "must be of one line" : null));
const day = isoTimeAs(/^.{10}$/, "a date in ISO 8601");
const timeWithZone = isoTimeAs(/T.*(?:Z|[+-]\d\d:\d\d)$/, "a time in ISO 8601 with a zone");

/** A passage, in code points. */
const SPAN_FIELDS = { start: position, end: position };
const span: Check<Span> = where(object<{ readonly start: number; readonly end: number }>(SPAN_FIELDS), faultOfSpan);

/** What is wrong with a span, whatever the text is; null if nothing is. */
export function faultOfSpan({ start, end }: Span): string | null {
  return start < end ? null : "must not be empty: end must be more than start";
}

const PERSON_FIELDS = { kind: oneOf(["person"]), name, qualifier: optional(name) };
const ORGANISATION_FIELDS = {
  kind: oneOf(["organisation"]),
  name,
  organisationKind: optional(oneOf(ORGANISATION_KINDS)),
};

const bearer: Check<Bearer> = tagged<Bearer>("kind", {
  person: object<BearerOf<"person">>(PERSON_FIELDS),
  organisation: object<BearerOf<"organisation">>(ORGANISATION_FIELDS),
});
type BearerOf<Kind> = Extract<Bearer, { kind: Kind }>;

const SPEAKER_FIELDS = { role: oneOf(SPEAKER_ROLES), attribution: optional(span) };
type SpeakerOf<Kind> = Extract<DecidedSpeaker, { kind: Kind }>;

const speaker: Check<DecidedSpeaker> = tagged<DecidedSpeaker>("kind", {
  person: object<SpeakerOf<"person">>({ ...SPEAKER_FIELDS, ...PERSON_FIELDS }),
  organisation: object<SpeakerOf<"organisation">>({ ...SPEAKER_FIELDS, ...ORGANISATION_FIELDS }),
  unnamed: object<SpeakerOf<"unnamed">>({
    ...SPEAKER_FIELDS,
    kind: oneOf(["unnamed"]),
    unnamedAs: oneOf(UNNAMED_KINDS),
  }),
  unknown: object<SpeakerOf<"unknown">>({ ...SPEAKER_FIELDS, kind: oneOf(["unknown"]) }),
});

const said: Check<NonNullable<DecidedQuote["said"]>> = where(
  object<NonNullable<DecidedQuote["said"]>>({ from: day, until: day, basis: oneOf(SAID_BASES) }),
  ({ from, until }) => (from <= until ? null : "until must not be before from"),
);

const quoteSpan = where(
  object<{ readonly role: DecidedQuote["spans"][number]["role"]; readonly start: number; readonly end: number }>({
    role: oneOf(QUOTE_SPAN_ROLES),
    ...SPAN_FIELDS,
  }),
  faultOfSpan,
);

const quote: Check<DecidedQuote> = where(
  object<DecidedQuote>({
    kind: oneOf(QUOTE_KINDS),
    stance: oneOf(STANCES),
    spans: list(quoteSpan, 1, 10_000),
    speakers: list(speaker, 1, 100),
    said: optional(said),
  }),
  faultOfQuote,
);

const empty: Check<Readonly<Record<string, never>>> = object<Readonly<Record<string, never>>>({});

const meanFields = { bearer: orNull(bearer) };
type MeanOf<Scope> = Extract<DecisionValues["mean"], { scope: Scope | "mention" | "article" }>;
type MeanWide = Extract<DecisionValues["mean"], { scope: "archive" }>;
const meanHere = object<MeanOf<"mention">>({ scope: oneOf(["mention", "article"]), ...meanFields });

const url = where(value, (found) => (URL.canParse(found) ? null : "must be a whole URL: https://example.org/story"));

/** What the values of some fields must be: a date or time, a tag of BCP 47, a URL. */
const FIELD_VALUES: Readonly<Partial<Record<string, Check<string>>>> = {
  published_at: isoTime,
  language: where(value, (found) => (isLanguageTag(found) ? null : 'must be a language tag of BCP 47: "en", "pt-BR"')),
  url,
};
const state: Check<DecisionValues["state"]> = (at, given) => {
  const found = object<DecisionValues["state"]>({ field: oneOf(ARTICLE_FIELDS), value: orNull(value) })(at, given);
  checkFieldValue(`${at}.value`, found);
  return found;
};

/**
 * Refuses a value that a field of an article cannot have. null, that it has none, is one that all can.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function checkFieldValue(at: string, { field, value }: DecisionValues["state"]): void {
  if (value !== null) FIELD_VALUES[field]?.(at, value);
}

type Credit = NonNullable<DecisionValues["credit"]["credit"]>;
const CREDIT_FIELDS = { role: oneOf(CREDIT_ROLES), place: optional(name), affiliation: optional(name) };
const credit: Check<Credit> = tagged<Credit>("kind", {
  person: object<Extract<Credit, { kind: "person" }>>({ ...PERSON_FIELDS, ...CREDIT_FIELDS }),
  organisation: object<Extract<Credit, { kind: "organisation" }>>({ ...ORGANISATION_FIELDS, ...CREDIT_FIELDS }),
});

const pair: Check<DecisionValues["same"]> = where(
  object<DecisionValues["same"]>({ one: bearer, other: bearer }),
  ({ one, other }) => (one.kind === other.kind ? null : "one and other must be of one kind"),
);

const called: Check<DecisionValues["name"]> = where(
  object<DecisionValues["name"]>({
    of: bearer,
    name: optional(shownName),
    givenName: optional(shownName),
    familyName: optional(shownName),
    note: optional(value),
  }),
  (found) => (Object.keys(found).length > 1 ? null : "must say name, givenName, familyName or note"),
);

/** What the identifiers of some schemes must be; of others, any words. */
const IDENTIFIERS: Readonly<Partial<Record<string, Check<string>>>> = {
  wikidata: matching(/^Q[1-9]\d*$/, "an item of Wikidata: Q7259"),
  viaf: matching(/^[1-9]\d*$/, "digits: 134274442"),
  orcid: matching(/^(?:\d{4}-){3}\d{3}[\dX]$/, "four groups of digits: 0000-0002-1825-0097"),
  url,
};
const link: Check<DecisionValues["link"]> = (at, given) => {
  const scheme = matching(/^[a-z][a-z0-9._-]{0,63}$/, "a short word in lower case");
  const found = object<DecisionValues["link"]>({ of: bearer, scheme, id: name })(at, given);
  IDENTIFIERS[found.scheme]?.(`${at}.id`, found.id);
  return found;
};

/** The shape of the value of each action. */
export const VALUE_CHECKS: { readonly [Action in DecisionAction]: Check<DecisionValues[Action]> } = {
  confirm: object<DecisionValues["confirm"]>({ quote, part: oneOf(["words", "speaker", "both"]) }),
  reject: object<DecisionValues["reject"]>({ because: oneOf(["not_speech", "wrong_words", "duplicate"]) }),
  speak: object<DecisionValues["speak"]>({ quote }),
  quote: object<DecisionValues["quote"]>({ quote }),
  mean: tagged<DecisionValues["mean"]>("scope", {
    mention: meanHere,
    article: meanHere,
    archive: object<MeanWide>({ scope: oneOf(["archive"]), form: name, ...meanFields }),
  }),
  state,
  credit: object<DecisionValues["credit"]>({ credit: orNull(credit) }),
  source: object<DecisionValues["source"]>({
    at: value,
    position: optional(name),
    verdict: oneOf(["stands", "differs", "not_found"]),
  }),
  code: object<DecisionValues["code"]>({
    variable: name,
    value: orNull(value),
    of: optional(bearer),
    from: optional(isoTime),
    until: optional(isoTime),
    source: optional(value),
  }),
  restrict: object<DecisionValues["restrict"]>({ until: orNull(timeWithZone) }),
  release: empty,
  same: pair,
  different: pair,
  unsure: pair,
  split: object<DecisionValues["split"]>({ name, qualifier: name, articles: list(sha256, 1, 1_000_000) }),
  name: called,
  link,
  revise: object<DecisionValues["revise"]>({ other: sha256, kind: oneOf(["revision", "correction"]) }),
  copy: object<DecisionValues["copy"]>({ other: sha256 }),
  unrelated: object<DecisionValues["unrelated"]>({ other: sha256 }),
  withdraw: object<DecisionValues["withdraw"]>({ evidence: optional(value) }),
  reinstate: empty,
  remove: object<DecisionValues["remove"]>({ because: value }),
  undo: empty,
};
