/** What another process has read from a text, as it says itself: nothing of it is checked. */
export interface ReadElsewhere {
  /** Of the bytes that it read. */
  readonly sha256: unknown;
  /** The version of the program that has read it: see `EXTRACTOR_VERSION`. */
  readonly extractor: unknown;
  readonly extraction: unknown;
}
