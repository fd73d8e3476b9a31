import type { LineWords } from "../languages/for-layout.ts";
import type { Language } from "../languages/language.ts";
import { JOINED_PARTICLES, PARTICLES, PARTICLES_IN_LOWER_CASE } from "../names/name-parts.ts";
import { isUpper } from "../text/characters.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A part of the text and its tokens. */
export interface Line {
  readonly language: Language;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export function toLine(text: string, language: Language, start: number, end: number): Line {
  return { language, text, start, end, tokens: tokenize(text, language, start, end) };
}

/** The look-up form of a word: lower case, without full stops ("N.C." → "nc"). */
export function lookUpForm(token: Token | undefined): string {
  if (token === undefined) return "";
  return token.lower.includes(".") ? token.lower.replaceAll(".", "") : token.lower;
}

/** Whether the word at `at` is one of the small words of this kind; false at the end of the line. */
export function isSmallWord(line: Line, at: number, kind: keyof LineWords): boolean {
  return line.language.lineWords[kind].has(line.tokens[at]?.lower ?? "");
}

/** The look-up form of tokens `from` to `to`: "new york". */
export function phraseOf(line: Line, from: number, to: number): string {
  let phrase = "";
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at];
    const glued = at > from && line.tokens[at - 1]?.end === token?.start;
    phrase += (at === from || glued ? "" : " ") + lookUpForm(token);
  }
  return phrase;
}

/**
 * The length in tokens of the longest run from `at` that `names` contains, at most `most` tokens; 0 if there is none.
 */
export function matchLongest(line: Line, at: number, to: number, names: ReadonlySet<string>, most = 5): number {
  for (let length = Math.min(most, to - at); length > 0; length -= 1) {
    const endsInWord = line.tokens[at + length - 1]?.kind === "word";
    if (endsInWord && names.has(phraseOf(line, at, at + length))) return length;
  }
  return 0;
}

/**
 * Whether a word can be part of a name: it begins with a capital, has no cases, or has a capital behind a prefix
 * ("al-Assad").
 */
export function isNameWord(token: Token | undefined, language: Language): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const first = token.text.charCodeAt(0);
  if (first === 0x40 || first === 0x23) return false;
  if (language.headers.noNameWords.has(token.lower) || language.calendar.dayNames.has(token.lower)) return false;
  return token.capital || hasNoCase(token.text) || hasPrefix(token.text) || isMutated(token.text);
}

function hasNoCase(word: string): boolean {
  return word.toUpperCase() === word.toLowerCase();
}

/** Whether a capital stands behind a small prefix: "al-Assad", "d'Affli", "el-Sisi". */
function hasPrefix(word: string): boolean {
  for (let at = 1; at < Math.min(word.length - 1, 5); at += 1) {
    if ("-'’‘".includes(word.charAt(at))) {
      return isUpper(word.charCodeAt(at + 1)) && (at < 3 || JOINED_PARTICLES.has(word.slice(0, at).toLowerCase()));
    }
  }
  return false;
}

/** Whether a word has a small letter that Irish puts before the capital of a family name: "tSaoir", "hUiginn". */
function isMutated(word: string): boolean {
  return /^[thn]\p{Lu}\p{Ll}{2}/u.test(word);
}

/** Whether a token is a particle before more of a name: "von", "bin", "ten". */
export function isParticle(token: Token | undefined): boolean {
  return token?.kind === "word" && (PARTICLES.has(token.lower) || PARTICLES_IN_LOWER_CASE.has(token.text));
}

export function isMonth(token: Token | undefined, language: Language): boolean {
  return language.calendar.months.has(lookUpForm(token));
}

/** Whether all letters of a word are capitals, and it has at least two characters. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isSymbol(token: Token | undefined, signs: string): boolean {
  return token?.kind === "symbol" && token.text.length <= 3 && signs.includes(token.text.charAt(0));
}

/** Whether a token is a dash between parts: "-", "--", "–", "—". */
export function isDash(token: Token | undefined): boolean {
  return isSymbol(token, "-–—―");
}
