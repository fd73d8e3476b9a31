import type { Diagnostic } from "../diagnostic.ts";
import type { Cast } from "../people/cast.ts";
import type { Document } from "../text/document.ts";
import type { Quote } from "./quote.ts";

/** What the stages of this folder may know beside the text. */
export interface QuoteContext {
  /** The article's date of publication (ISO), for "on Tuesday"; null when unknown. */
  readonly publishedOn: string | null;
}

export interface FoundQuotes {
  /** In order of the start of their content. */
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds who said what. */
export function findQuotes(_document: Document, _cast: Cast, _context: QuoteContext): FoundQuotes {
  return { quotes: [], diagnostics: [] };
}
