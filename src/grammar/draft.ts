import type { Language } from "../languages/language.ts";
import type { Document } from "../text/document.ts";

/**
 * A sentence whose tags are being corrected: the tokens from `firstToken` up to `lastToken`. `tags` and `syntax` (see
 * syntax-words.ts) have an entry for each token of the document. Corrections are written to `tags`.
 */
export interface Draft {
  readonly document: Document;
  readonly language: Language;
  readonly syntax: Int32Array;
  readonly tags: Uint8Array;
  readonly firstToken: number;
  readonly lastToken: number;
}
