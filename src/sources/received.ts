import type { Refusal } from "../diagnostic.ts";
import type { DamagedError } from "./parts/damaged.ts";
import type { SIZE_LIMIT } from "./read-file.ts";

/** Bytes that came in and may hold articles: a file, standard input, an entry of a ZIP, a record of a WARC. */
export interface Received {
  /** How a report names it: the path as given, "-" for standard input. */
  readonly name: string;
  /** A file name or URL to be stored with what it holds; null when there is none. */
  readonly uri: string | null;
  /**
   * Where it stands within the container that it came in, seen from the outermost: "march.zip/harbour.txt", a record's id; null
   * if it came by itself. What a format gives of it names parts as seen from it.
   */
  readonly part: string | null;
  /** The first bytes, at least {@link HEAD_LENGTH} of them unless there are fewer: enough to tell its format. */
  readonly head: Uint8Array;
  /** The media type that its container states for it, parameters and all: "text/html; charset=windows-1251". */
  readonly mediaType?: string;
  /** ISO 8601 with a zone: when it was captured, where its container says so. */
  readonly capturedAt?: string;
  /** How many containers it lies in; absent for what came by itself. */
  readonly depth?: number;
  /**
   * All its bytes, or the reason why they cannot be had: unreadable, or more than `limit` ({@link SIZE_LIMIT} if a format asks
   * for no other). Those of a part can be had only until the container that gave it is asked for the next.
   */
  bytes(limit?: number): Promise<Uint8Array | Refusal>;
  /**
   * The bytes piece by piece, without limit, for containers; throws what the system throws, and a {@link DamagedError} for a
   * part whose container is damaged. For a part it is either this, once, or {@link bytes}.
   */
  stream(): AsyncIterable<Uint8Array>;
}

/** How many bytes at least a format sees before it must say whether it knows them. */
export const HEAD_LENGTH = 4096;
