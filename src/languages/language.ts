import type { GrammarParts } from "./for-grammar.ts";
import type { LayoutParts } from "./for-layout.ts";
import type { PeopleParts } from "./for-people.ts";
import type { QuoteParts } from "./for-quotes.ts";
import type { StanceParts } from "./for-stance.ts";
import type { TextParts } from "./for-text.ts";

/**
 * Everything that the reading knows of one language: word lists and weights, which never change. It is passed on from
 * the text to each stage; no stage imports a list.
 */
export interface Language extends TextParts, LayoutParts, GrammarParts, PeopleParts, QuoteParts, StanceParts {
  /** The BCP 47 tag. */
  readonly tag: string;
}
