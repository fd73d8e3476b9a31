import { isLetter, isSpace, isUpper, SPACE, unitAt } from "../text/characters.ts";

/** Phrases that may begin a paragraph, by their first letter. */
export type Openings = ReadonlyMap<string, readonly string[]>;

/** Sorts phrases for {@link opensWith}. They are in lower case, with straight apostrophes and single spaces. */
export function toOpenings(phrases: readonly string[]): Openings {
  const openings = new Map<string, string[]>();
  for (const phrase of phrases) {
    const letter = phrase.charAt(0);
    openings.set(letter, [...(openings.get(letter) ?? []), phrase]);
  }
  return openings;
}

/** How many signs may stand before the first word, in characters. */
const OPENING_LENGTH = 48;

/** Signs that may stand before the first word. */
const SIGNS = " \t\r\n*•-–—_>.\u00a0";

function skipSigns(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < OPENING_LENGTH && SIGNS.includes(text.charAt(at))) at += 1;
  return at;
}

/**
 * Whether the span begins with one of the phrases, up to the end of a word; case, and signs before it, do not matter.
 */
export function opensWith(text: string, start: number, end: number, openings: Openings): boolean {
  const from = skipSigns(text, start, end);
  const candidates = openings.get(text.charAt(from).toLowerCase());
  return candidates?.some((phrase) => beginsWith(text, from, end, phrase)) ?? false;
}

/**
 * Whether a phrase stands at a position. Characters are compared one at a time, so that most candidates fail after two
 * or three.
 */
function beginsWith(text: string, from: number, end: number, phrase: string): boolean {
  let at = from;
  for (let index = 0; index < phrase.length; index += 1) {
    if (at >= end || !isSameSign(unitAt(text, at), unitAt(phrase, index))) return false;
    at = unitAt(phrase, index) === SPACE ? afterSpaces(text, at, end) : at + 1;
  }
  return at >= end || !isLetter(unitAt(text, at)) || !isLetter(unitAt(text, at - 1));
}

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHES = "’‘";

function isSameSign(printed: number, wanted: number): boolean {
  if (printed === wanted) return true;
  if (wanted === SPACE) return isSpace(printed);
  if (wanted === APOSTROPHE) return TYPOGRAPHIC_APOSTROPHES.includes(String.fromCharCode(printed));
  return isUpper(printed) && String.fromCharCode(printed).toLowerCase().charCodeAt(0) === wanted;
}

function afterSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(unitAt(text, at))) at += 1;
  return at;
}
