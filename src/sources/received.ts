import type { Refusal } from "../diagnostic.ts";

/** Bytes that came in and may hold articles: a file, standard input, an entry of a ZIP, a record of a WARC. */
export interface Received {
  /** How a report names it: the path as given, "-" for standard input. */
  readonly name: string;
  /** A file name or URL to be stored with what it holds; null when there is none. */
  readonly uri: string | null;
  /** Where it stands within the container that it came in: a path, a record's id; null if it came by itself. */
  readonly part: string | null;
  /** The first bytes, at least {@link HEAD_LENGTH} of them unless there are fewer: enough to tell its format. */
  readonly head: Uint8Array;
  /** All its bytes, or the reason why they cannot be had: unreadable, or more than the limit of one article. */
  bytes(): Promise<Uint8Array | Refusal>;
  /** The bytes piece by piece, without limit, for containers; throws what the system throws. */
  stream(): AsyncIterable<Uint8Array>;
}

/** How many bytes at least a format sees before it must say whether it knows them. */
export const HEAD_LENGTH = 4096;
