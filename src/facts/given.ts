import type { CreditRole } from "../vocabulary.ts";

/** What was given beside a text when it was received, as its receipt keeps it. Plain JSON. */
export interface GivenBeside {
  /** What the format states that the text was converted from. */
  readonly embedded?: Given;
  /** What an option, a table or the caller supplied. */
  readonly supplied?: SuppliedFields;
}

/** What somebody knows about an article beside its text. */
export interface SuppliedFields {
  readonly headline?: string;
  readonly byline?: string;
  /** ISO 8601 date, or date and time. */
  readonly publishedAt?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly facts?: readonly SuppliedFact[];
  /** These fields replace everything of the same names that was given before, but never what the text prints. */
  readonly replaces?: true;
}

export interface SuppliedFact {
  readonly name: GivenFactName;
  readonly value: string;
  /** "option --set", "sidecar story.txt.meta.json". */
  readonly from: string;
}

/** What a format states beside the text. Nothing is guessed: what it does not state is null or absent. */
export interface Given {
  readonly headline: string | null;
  /** The byline as one printed line: "By Jane Roe and John Doe in Oslo". */
  readonly byline: string | null;
  /** The authors' names, one each, without "By". */
  readonly authors: readonly string[];
  /** Whom the format names in a role of its own, in its order; absent if it names nobody in that way. */
  readonly credits?: readonly GivenCredit[];
  /** ISO 8601 date, or date and time, with the zone that the format states. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The canonical URL. */
  readonly url: string | null;
  /** The state that an agency gives the item; null if the format has no such field. */
  readonly publicationStatus: "usable" | "withheld" | "canceled" | null;
  /** ISO 8601 with a zone. */
  readonly embargoedUntil: string | null;
  /** Everything else that has a name: see {@link GIVEN_FACTS}. In the order of the format. */
  readonly facts: readonly GivenFact[];
  /** Where each of the fields above was stated: `{ publishedAt: "json-ld: datePublished" }`. */
  readonly statedIn: { readonly [field: string]: string };
}

/** The names of `article_facts`, a closed list; the docs give schema.org's names for them. */
export const GIVEN_FACTS = [
  "url",
  "publication",
  "section",
  "keyword",
  "genre",
  "rights",
  "description",
  "modified_at",
  "word_count",
  "image_caption",
  "series",
  "location",
  "external_id",
  "version",
  "slug",
  "note",
] as const;
export type GivenFactName = (typeof GIVEN_FACTS)[number];

/** The facts that several values may be supplied for; every other has one. */
export const MANY_VALUED: ReadonlySet<GivenFactName> = new Set([
  "keyword",
  "genre",
  "location",
  "image_caption",
  "note",
]);

export interface GivenFact {
  readonly name: GivenFactName;
  readonly value: string;
  /** "json-ld: articleSection", "nitf: tobject.subject". */
  readonly statedIn: string;
}

/** A person or organisation that a format gives a role; it rarely says which of the two. */
export interface GivenCredit {
  readonly role: CreditRole;
  readonly name: string;
  /** "newsml-g2: contributor", "nitf: media-producer". */
  readonly statedIn: string;
}
