import { isLetter } from "../text/characters.ts";

/** Phrases that a paragraph may begin with, by their first letter. */
export type Openings = ReadonlyMap<string, readonly string[]>;

/** Sorts phrases for {@link opensWith}; they are in lower case, with straight apostrophes and single spaces. */
export function toOpenings(phrases: readonly string[]): Openings {
  const openings = new Map<string, string[]>();
  for (const phrase of phrases) {
    const letter = phrase.charAt(0);
    openings.set(letter, [...(openings.get(letter) ?? []), phrase]);
  }
  return openings;
}

/** Longer than any phrase, in characters. */
const OPENING_LENGTH = 48;

/** Signs that may stand before the first word. */
const SIGNS = " \t\r\n*•-–—_>.\u00a0";

/** Lower case, typographic apostrophes made straight, signs and spaces at the start left out, spaces collapsed. */
function openingOf(text: string, start: number, end: number): string {
  const opening = text.slice(start, Math.min(end, start + 2 * OPENING_LENGTH)).toLowerCase();
  return opening.replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, " ");
}

function skipSigns(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < OPENING_LENGTH && SIGNS.includes(text.charAt(at))) at += 1;
  return at;
}

/** Whether the stretch begins with one of the phrases, at the end of a word; case and signs before it do not matter. */
export function opensWith(text: string, start: number, end: number, openings: Openings): boolean {
  const from = skipSigns(text, start, end);
  const candidates = openings.get(text.charAt(from).toLowerCase());
  if (candidates === undefined) return false;
  const opening = openingOf(text, from, end);
  return candidates.some((phrase) => opening.startsWith(phrase) && endsWord(opening, phrase.length));
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1));
}
