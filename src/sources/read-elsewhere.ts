/** What another process read from a text, in its own words: nothing is checked yet. */
export interface ReadElsewhere {
  /** The SHA-256 of the bytes that it read. */
  readonly sha256: unknown;
  /** The version of the program that read it: see `EXTRACTOR_VERSION`. */
  readonly extractor: unknown;
  readonly extraction: unknown;
}
