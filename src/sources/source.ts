import type { Refusal } from "../diagnostic.ts";

/** Something that may become an article: its bytes, or the reason why there are none. */
export interface Source {
  /** How a report names it: the path as given, "-" for standard input, "stories.ndjson, line 12". */
  readonly name: string;
  /** Stored with the article: a file name or URL as given; null when there is none. */
  readonly uri: string | null;
  readonly content: Uint8Array | Refusal;
  /** ISO 8601 date, or date and time; used only if the text states none. */
  readonly publishedAt?: string | null;
  /** The label of the bytes' encoding; see `decode`. */
  readonly encoding?: string;
}
