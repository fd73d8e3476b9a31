import type { Utf16Span } from "../span.ts";
import type { Gender, MentionForm, OrganisationKind, UnnamedKind } from "../vocabulary.ts";

/** What a description means if it means nobody named in the article. */
export type DescribedKind = Exclude<UnnamedKind, "unresolved">;

/** A person named in the article. */
export interface Person {
  /** The fullest form printed, without title or possessive endings. */
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** Other forms printed for the same person, in order of appearance, without repeats. */
  readonly otherNames: readonly string[];
  /** From evidence in the text or a given name that is nearly always one of the two; else null. */
  readonly gender: Gender | null;
}

/** An organisation, country or government named in the article. */
export interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Other forms printed: "U.S." beside "United States". */
  readonly otherNames: readonly string[];
}

/**
 * A stretch that names or means someone. `person` and `organisation` are indexes into the {@link Cast}. Both are null
 * for a pronoun or description that is not (or not yet) resolved, and for a name that may be a person's or an
 * organisation's and is kept because it stands beside a verb of speech.
 */
export interface Mention extends Utf16Span {
  readonly form: MentionForm;
  readonly person: number | null;
  readonly organisation: number | null;
  /** The title printed beside a name, without the name: "State Department spokesperson". */
  readonly title: Utf16Span | null;
  /** The whole noun phrase: the mention with its title and appositive ("Miller, a spokesman for the department,"). */
  readonly phrase: Utf16Span;
  /**
   * What a description means if it is nobody named in the article; null for names and pronouns. An individual is never
   * plural.
   */
  readonly unnamedAs: DescribedKind | null;
  /**
   * The organisation that a description or title speaks for ("a Chinese embassy spokesperson"), if it is in the cast.
   */
  readonly speaksFor: number | null;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

/** Everyone in the article: mentions in order of start, not overlapping. */
export interface Cast {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly mentions: readonly Mention[];
}
