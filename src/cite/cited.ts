import type { Locator } from "./locator.ts";

export const CITATION_STYLES = ["text", "bibtex", "csl-json", "webannotation"] as const;

/** How a citation is written. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation says, as it was read. */
export interface Cited extends Locator {
  readonly style: CitationStyle;
  /** The words, on one line; null if none can be made out. */
  readonly words: string | null;
  /** Who said them, in the words of `saidHow`; null, like the others, if the citation does not say. */
  readonly saidBy: string | null;
  readonly headline: string | null;
  /**
   * The line that begins with the headline and a bar, if nothing else shows where the headline ends, which may have
   * bars itself.
   */
  readonly sourceLine?: string;
  /** ISO 8601 as far as stated. */
  readonly publishedAt: string | null;
  /** The line on which its locator stands or should, from 1, or on which an entry of BibTeX begins; absent in JSON. */
  readonly line?: number;
}
