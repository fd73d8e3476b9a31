import { ENGLISH_WORDS } from "../lexicon/english-words.ts";
import type { Document } from "../text/document.ts";

/** Below this many words a text is too short to judge, and is taken for English. */
const FEWEST_WORDS = 8;
/** English news has about 0.4; French, German and Spanish stay under 0.04. */
const LEAST_SHARE = 0.08;

/**
 * `"en"`, or null when the text does not read as English. The rules of this package are for English only: where they do
 * not apply, nothing is claimed about who spoke.
 */
export function detectLanguage(document: Document): "en" | null {
  const { forms, of } = document.vocabulary;
  const isEnglish = forms.map((form) => ENGLISH_WORDS.has(form));
  let words = 0;
  let english = 0;
  for (const [at, token] of document.tokens.entries()) {
    if (token.kind !== "word") continue;
    words += 1;
    if (isEnglish[of[at] ?? 0]) english += 1;
  }
  return words < FEWEST_WORDS || english / words >= LEAST_SHARE ? "en" : null;
}
