import type { Refusal } from "../diagnostic.ts";
import type { CreditRole } from "../vocabulary.ts";
import type { Received } from "./received.ts";

/** One article as a format gives it: the body as text, and beside it what the format itself states. */
export interface SourceDocument {
  /**
   * The body alone, as it will be stored: each paragraph, heading, list item and caption is a line, and blank lines divide
   * them. Ends with a line feed. A headline, byline or date that the format states in a field of its own is not in it.
   */
  readonly text: string;
  readonly given: Given;
  /** Which part of what was received it is: an item's id, a message number; null if it is all of it. */
  readonly part: string | null;
  /** The bytes of this part where it is less than what was received; an original is the smallest that stands alone. */
  readonly original?: Uint8Array;
  /** IANA media type of the original: "text/html", "application/nitf+xml". */
  readonly mediaType: string;
  /** What a person should know: "3 images left out". Whole sentences without a full stop. */
  readonly notes: readonly string[];
  /** Where the pages of a paged format stand in `text`, in UTF-16 units. */
  readonly pages?: readonly { readonly page: number; readonly start: number; readonly end: number }[];
}

/** What a format states beside the text. Nothing is guessed: what it does not state is null or absent. */
export interface Given {
  readonly headline: string | null;
  /** The byline as one printed line: "By Jane Roe and John Doe in Oslo". */
  readonly byline: string | null;
  /** The authors' names, one each, without "By". */
  readonly authors: readonly string[];
  /** Whom the format names in a role of its own, in its order; absent where it names nobody so. */
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

/** One format of what is received, in a file of its own in `formats/`. */
export interface DocumentFormat {
  /** What `--format` calls it: "html", "ninjs", "newsml-g2". */
  readonly name: string;
  /**
   * How sure the first bytes, and the name where they leave it open, make it that this is the format: 0 (no) to 1. Cheap,
   * without the format's library, and never throws.
   */
  recognise(head: Uint8Array, name: string): number;
  /**
   * The articles in order; what is no article or cannot be read is a refusal, and a container gives further things received,
   * each of which is recognised by itself. Never throws for what the bytes hold. No network is used, no script run, no entity
   * expanded; depth, size, count and time are bounded.
   */
  read(received: Received): AsyncIterable<SourceDocument | PartRefusal | Received>;
}

/** Why a part is not taken. */
export interface PartRefusal extends Refusal {
  readonly part: string | null;
}
