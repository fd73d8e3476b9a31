import type { Refusal } from "../diagnostic.ts";
import type { Given } from "../facts/given.ts";
import type { Received } from "./received.ts";

export { GIVEN_FACTS, type Given, type GivenCredit, type GivenFact, type GivenFactName } from "../facts/given.ts";

/** One article as a format gives it: the body as text, and beside it what the format itself states. */
export interface SourceDocument {
  /**
   * The body alone, as it will be stored: each paragraph, heading, list item and caption is a line, and blank lines
   * divide them. Ends with a line feed. A headline, byline or date that the format states in a field of its own is not
   * in it.
   */
  readonly text: string;
  readonly given: Given;
  /** Which part of what was received it is: an item's id, a message number; null if it is all of it. */
  readonly part: string | null;
  /**
   * The bytes of this part, if it is less than what was received. An original is the smallest thing that can be read
   * alone.
   */
  readonly original?: Uint8Array;
  /** IANA media type of the original: "text/html", "application/nitf+xml". */
  readonly mediaType: string;
  /** What a person should know: "3 images left out". Whole sentences without a full stop. */
  readonly notes: readonly string[];
  /** Where the pages of a paged format stand in `text`, in UTF-16 units. */
  readonly pages?: readonly { readonly page: number; readonly start: number; readonly end: number }[];
}

/** One format of what is received, in a file of its own in `formats/`. */
export interface DocumentFormat {
  /** What `--format` calls it: "html", "ninjs", "newsml-g2". */
  readonly name: string;
  /**
   * How certain it is that this is the format, from 0 (it is not) to 1, by the first bytes, and by the name if they
   * leave it open. Cheap, without the format's library; never throws.
   */
  recognise(head: Uint8Array, name: string): number;
  /**
   * The articles in order. What is not an article or cannot be read becomes a refusal; a container gives further things
   * received, each recognised by itself. Never throws because of what the bytes hold. Uses no network, runs no script
   * and expands no entity; depth, size, count and time are bounded.
   */
  read(received: Received): AsyncIterable<SourceDocument | PartRefusal | Received>;
}

/** Why a part is not taken. */
export interface PartRefusal extends Refusal {
  readonly part: string | null;
}
