import type { CreditRole } from "../vocabulary.ts";

/** What was given beside a text when it was received, as its receipt keeps it. Plain JSON. */
export interface GivenBeside {
  /** By the format that the text was converted from. */
  readonly embedded?: Given;
  /** By an option, a table or whoever called. */
  readonly supplied?: SuppliedFields;
}

/** What somebody knows of an article beside its text. */
export interface SuppliedFields {
  readonly headline?: string;
  readonly byline?: string;
  /** ISO 8601 date, or date and time. */
  readonly publishedAt?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly facts?: readonly SuppliedFact[];
  /** They stand in place of everything of their names that was given before, but never of what the text prints. */
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
  /** Whom the format names in a role of its own, in its order; absent if it names nobody so. */
  readonly credits?: readonly GivenCredit[];
  /** ISO 8601 date, or date and time, with the zone that the format states. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The canonical URL. */
  readonly url: string | null;
  /** An agency's state of the item; null where the format knows no such thing. */
  readonly publicationStatus: "usable" | "withheld" | "canceled" | null;
  /** ISO 8601 with a zone. */
  readonly embargoedUntil: string | null;
  /** Everything else that has a name: see {@link GIVEN_FACTS}. In the order of the format. */
  readonly facts: readonly GivenFact[];
  /** Where each of the fields above was stated: `{ publishedAt: "json-ld: datePublished" }`. */
  readonly statedIn: { readonly [field: string]: string };
}

/** The names of `article_facts`, closed; schema.org's names for them stand in the docs. */
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

/** The facts that an article may be supplied with several of; there is one of every other. */
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

/** Somebody to whom a format gives a role: a person or an organisation, which of the two it rarely says. */
export interface GivenCredit {
  readonly role: CreditRole;
  readonly name: string;
  /** "newsml-g2: contributor", "nitf: media-producer". */
  readonly statedIn: string;
}
