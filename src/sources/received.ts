import type { Refusal } from "../diagnostic.ts";
import type { DamagedError } from "./parts/damaged.ts";
import type { SIZE_LIMIT } from "./read-file.ts";

/** Bytes that came in and may hold articles: a file, standard input, an entry of a ZIP, a record of a WARC. */
export interface Received {
  /** What a report calls it: the path as given, "-" for standard input. */
  readonly name: string;
  /** A file name or URL to be stored with what it holds; null when there is none. */
  readonly uri: string | null;
  /**
   * Where it stands within the outermost container that it came in: "march.zip/harbour.txt", a record's id; null if it
   * came by itself. A format that reads it names parts relative to it.
   */
  readonly part: string | null;
  /** The first bytes, at least {@link HEAD_LENGTH} of them unless there are fewer: enough to recognise its format. */
  readonly head: Uint8Array;
  /** The media type that its container states for it, with parameters: "text/html; charset=windows-1251". */
  readonly mediaType?: string;
  /** When it was captured, if its container says so; ISO 8601 with a zone. */
  readonly capturedAt?: string;
  /** How many containers it lies in; absent if it came by itself. */
  readonly depth?: number;
  /**
   * All its bytes, or why they cannot be had: they are unreadable, or more than `limit` ({@link SIZE_LIMIT} unless
   * given). A part's bytes can be had only until the container that gave it is asked for the next part.
   */
  bytes(limit?: number): Promise<Uint8Array | Refusal>;
  /**
   * The bytes piece by piece, without limit, for containers. Throws what the system throws, and a {@link DamagedError}
   * for a part whose container is damaged. For a part, call either this, once, or {@link bytes}.
   */
  stream(): AsyncIterable<Uint8Array>;
}

/** The least number of bytes that a format sees before it must say whether it knows them. */
export const HEAD_LENGTH = 4096;
