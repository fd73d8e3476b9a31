import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";

/** The longest salutation with what stands behind it, in UTF-16 units. */
const LONGEST = 40;

/** A few words, and the sign or the end of the paragraph behind them. */
const OPENING = /^([\p{L} ]{3,30}?) ?(?:[,:.!] ?|[–—-] |[–—-]?$)/u;

/**
 * The position behind the salutation of a letter to a paper that opens a paragraph, “⟨Sir – ⟩It is too steep”, “⟨Dear
 * Editor,⟩”, in UTF-16 units from the start of the text; -1 where none does.
 */
export function behindSalutation(text: string, { start, end }: Utf16Span, language: Language): number {
  const [opening = "", words = ""] = OPENING.exec(text.slice(start, Math.min(end, start + LONGEST))) ?? [];
  return language.turns.paperSalutations.has(words.toLowerCase()) ? start + opening.length : -1;
}
