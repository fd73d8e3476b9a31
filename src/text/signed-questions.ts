import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { wordsOf } from "./label-words.ts";

/** “Q: (⟨Ann Roe, Courier⟩) Is it late?”: the one who asks, in brackets before the question; null if there is none. */
export function askerBefore(text: string, { start, end }: Utf16Span, language: Language): Utf16Span | null {
  if (text.charAt(start) !== "(") return null;
  const name = ASKER.exec(text.slice(start + 1, Math.min(end, start + MAX_SIGNATURE)))?.[1] ?? "";
  const aside = { start: start + 1, end: start + 1 + name.length };
  return name === "" || language.commonWords.has(wordsOf(text, aside)[0] ?? "") ? null : aside;
}

const ASKER = /^(\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3}(?:, [\p{L}\d .'’&-]{2,40})?)\) \S/u;

/**
 * The one who signs a question, and the position of the dash or space before the name: “Q: Is it late? ⟨–⟩ ⟨Ann Roe,
 * Ashby⟩”, “Q: Is it late? ⟨AR, Ashby⟩”; null if nobody does.
 */
export function signatureOf(text: string, { start, end }: Utf16Span): (Utf16Span & { readonly dash: number }) | null {
  const from = Math.max(start, end - MAX_SIGNATURE);
  const found = SIGNATURE.exec(text.slice(from, end)) ?? INITIALS_AND_PLACE.exec(text.slice(from, end));
  return found === null ? null : { dash: from + found.index + 1, start: end - (found[1]?.length ?? 0), end };
}

/** The same for a paragraph that is only a signature: “Q: Is it late?” ¶ “⟨–⟩ ⟨Ann Roe, Ashby⟩”. */
export function signatureBelow(text: string, below: Utf16Span | undefined): ReturnType<typeof signatureOf> {
  if (below === undefined || below.end - below.start > MAX_SIGNATURE) return null;
  const name = SIGNATURE_ALONE.exec(text.slice(below.start, below.end))?.[1];
  return name === undefined ? null : { dash: below.start, start: below.end - name.length, end: below.end };
}

const SIGNATURE_ALONE = /^[–—-]{1,2} ?(\p{Lu}[\p{L}.'’-]*(?:,? [\p{L}\d.'’-]+){0,5})$/u;
const SIGNATURE = /[.?!”"] ?[–—-]{1,2} ?(\p{Lu}[\p{L}.'’-]*(?:,? [\p{L}\d.'’-]+){0,4})$/u;
const INITIALS_AND_PLACE = /[.?!”"] ((?:\p{Lu}\.? ?){2,3}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u;

/** The longest signature, in UTF-16 units. */
export const MAX_SIGNATURE = 60;
