import type { Source } from "./source.ts";

/** How the places of sources are read. */
export interface FormatOptions {
  /** The label of the encoding of every file that has no byte order mark. */
  readonly encoding?: string;
  /** What "-" stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Called for each file that a scan passes over, with the reason. */
  readonly onLeftOut?: (path: string, reason: string) => void;
}

/** One format of what is received, in a file of its own in `formats/`. */
export interface SourceFormat {
  /**
   * The sources at a place, in order, each read only when it is asked for. A place is the path of a file or folder, or "-"
   * for standard input. What cannot be read is a source with a refusal; nothing is thrown.
   */
  read(place: string, options: FormatOptions): AsyncIterable<Source>;
  /** How many sources there are at a place, without reading them; null if that can only be known at the end. */
  count(place: string): number | null;
}
