import { ENGLISH_WORDS } from "../lexicon/english-words.ts";
import type { Document } from "../text/document.ts";

/** Below this many words a text is too short to judge, and is taken for English. */
const MIN_WORDS = 8;
/** English news has about 0.4; French, German and Spanish stay under 0.04. */
const MIN_SHARE = 0.08;

/**
 * `"en"`, or null when the text does not read as English. The rules of this package are for English only: where they do
 * not apply, nothing is claimed about who spoke.
 */
export function detectLanguage(document: Document): "en" | null {
  const { forms, of } = document.vocabulary;
  const uses = new Int32Array(forms.length);
  for (let at = 0; at < of.length; at += 1)
    if (document.tokens[at]?.kind === "word") uses[of[at] ?? 0] = (uses[of[at] ?? 0] ?? 0) + 1;
  let words = 0;
  let english = 0;
  for (let form = 0; form < forms.length; form += 1) {
    const count = uses[form] ?? 0;
    words += count;
    if (count > 0 && ENGLISH_WORDS.has(forms[form] ?? "")) english += count;
  }
  return words < MIN_WORDS || english / words >= MIN_SHARE ? "en" : null;
}
