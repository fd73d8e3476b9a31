/**
 * What a character is, by its UTF-16 code unit. Comparisons of ranges come before regular expressions: constant time
 * for each character, whatever the input.
 *
 * @module
 */

const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)` for loops that visit every character; `at` must be inside the text. Engines store strings in
 * many forms (whole, sliced, joined, of one or two bytes) and look a method up anew once they have met more than four.
 * This function they compile in place for all forms, unless it is ever asked for a character outside the text.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** The code unit of a space. */
export const SPACE = 0x20;

/** Whether a unit is white space, inside a line or at its end. U+0085 is left out on purpose (see `findParagraphs`). */
export function isSpace(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/**
 * Whether a unit shows nothing and separates nothing: zero-width spaces and joiners, direction marks, soft hyphen, BOM.
 */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    unit === 0x061c
  );
}

/** A text without its invisible characters; see {@link isInvisible}. */
export function withoutInvisible(text: string): string {
  let visible = "";
  for (let at = 0; at < text.length; at += 1) if (!isInvisible(unitAt(text, at))) visible += text.charAt(at);
  return visible;
}

/**
 * How many units of a text from a position are a picture, which is no word: an emoji, a flag, or another sign beyond
 * the first plane that is neither letter nor digit. 0 if there is none.
 */
export function pictureAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  if (unit < 0x20e3) return 0;
  const point = unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit);
  if (point <= 0xffff) return PICTURE.test(text.charAt(at)) ? 1 : 0;
  return LETTER_OR_DIGIT.test(String.fromCodePoint(point)) ? 0 : 2;
}

/** Pictures of the first plane, what chooses their form, and the sign that makes a key of a digit. */
const PICTURE = /[\u2300-\u23ff\u2600-\u275a\u2761-\u27bf\u2b00-\u2bff]|[\ufe00-\ufe0f]|\u20e3/;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Whether a unit is a letter or combining mark, ASCII or not. Surrogates count as letters, so that a word is never cut
 * inside one.
 */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x2000 && unit < 0x2070) return false;
  return LETTER.test(String.fromCharCode(unit));
}

const LETTER = /[\p{L}\p{M}\p{Cs}]/u;

/** Whether the letter at this unit is upper case, including title case. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return UPPER.test(String.fromCharCode(unit));
}

const UPPER = /[\p{Lu}\p{Lt}]/u;

/** Whether no letter of a word is in lower case; the second letter of most words decides it. */
export function isInCapitals(word: string): boolean {
  if (word.length > 1) {
    const second = unitAt(word, 1);
    if (second >= 0x61 && second <= 0x7a) return false;
  }
  return word === word.toUpperCase();
}

/** The span without white space and invisible characters at its ends; empty spans collapse to `start`. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isPadding(unitAt(text, from))) from += 1;
  while (to > from && isPadding(unitAt(text, to - 1))) to -= 1;
  return { start: from, end: to };
}

function isPadding(unit: number): boolean {
  return isSpace(unit) || isInvisible(unit);
}
