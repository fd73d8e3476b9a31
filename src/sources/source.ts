import type { Refusal } from "../diagnostic.ts";
import type { GivenBeside } from "../facts/given.ts";
import type { PageSpan } from "../span.ts";
import type { ReadElsewhere } from "./read-elsewhere.ts";

/** Something that may become an article: its bytes, or the reason why there are none. */
export interface Source {
  /** What a report calls it: the path as given, "-" for standard input, "stories.ndjson, line 12". */
  readonly name: string;
  /** Stored with the article: a file name or URL as given; null when there is none. */
  readonly uri: string | null;
  readonly content: Uint8Array | Refusal;
  /** The file that it came in, and where it stands there; absent if {@link name} says that already. */
  readonly within?: { readonly path: string; readonly part: string };
  /** What is known beside the text. */
  readonly given?: GivenBeside;
  /** What the content was converted from, if it was; the content is then the text in UTF-8. */
  readonly conversion?: Conversion;
  /** What a person should know about the conversion, in sentences. */
  readonly notes?: readonly string[];
  /** The label of the bytes' encoding; see `decode`. */
  readonly encoding?: string;
  /** What was read from the content before it came. */
  readonly elsewhere?: ReadElsewhere;
}

/** What a text was converted from. */
export interface Conversion {
  readonly original: Uint8Array;
  /** The original's media type, as registered with IANA. */
  readonly mediaType: string;
  /** The name of the format. */
  readonly format: string;
  /** Where it stood within what was received; null if it was all of it. */
  readonly part: string | null;
  /** The name of the file that came, or of the container if it came in one; null for standard input. */
  readonly fileName: string | null;
  /** Where its pages stand in the text, if it has any. */
  readonly pages?: readonly PageSpan[];
}
