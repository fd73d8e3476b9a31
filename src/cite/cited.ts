import type { Locator } from "./locator.ts";

export const CITATION_STYLES = ["text", "bibtex", "csl-json", "webannotation"] as const;

/** How a citation is written. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation says, as it was read. */
export interface Cited extends Locator {
  readonly style: CitationStyle;
  /** The words, on one line; null if the citation has none that can be told. */
  readonly words: string | null;
  /** Who said them, in the words of `saidHow`; null, like the others, if the citation does not tell. */
  readonly saidBy: string | null;
  readonly headline: string | null;
  /** The line that begins with the headline and a bar, where nothing else tells where it ends: it may have bars of its own. */
  readonly sourceLine?: string;
  /** ISO 8601 as far as stated. */
  readonly publishedAt: string | null;
}
