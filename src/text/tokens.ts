import type { TokenWords } from "../languages/for-text.ts";
import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import {
  isDigit,
  isInvisible,
  isLetter,
  isSpace,
  isUpper,
  pictureAt,
  SPACE,
  unitAt,
  withoutInvisible,
} from "./characters.ts";

/**
 * - `word`: letters, with inner hyphens, apostrophes, ampersands and digits; abbreviations and initials keep their full
 *   stop ("U.S.", "Gov.", "J."); also handles and tags ("@name", "#tag"); "Rs2.3" is one word.
 * - `number`: begins with a digit or a currency sign ("3,000", "$2.5", "46%", "16th").
 * - `possessive`: the "’s" or "’" after a noun, also the "’s" of "he’s".
 * - `mark`: any quotation mark or apostrophe that is not part of a word; `` and '' are one mark each.
 * - `symbol`: any other character; runs of dots and of hyphens are one symbol.
 */
export type TokenKind = "word" | "number" | "possessive" | "mark" | "symbol";

/** What a token is, wherever it stands. */
export interface TokenForm {
  readonly kind: TokenKind;
  /** The characters of its span without invisible ones: "doe" for "d\u{ad}oe". */
  readonly text: string;
  /** In lower case, typographic apostrophes made straight; for look-ups only. */
  readonly lower: string;
  /** The first letter is upper case. */
  readonly capital: boolean;
}

/** One token. */
export interface Token extends TokenForm, Utf16Span {}

/**
 * The tokens of a document in order. A long document has millions: those with the same characters and kind share their
 * form, and their starts and ends, in UTF-16 units, are stored separately.
 */
export interface Tokens<Words extends TokenWords = Language> extends ReadonlyArray<TokenForm> {
  /** The words of their language, for this and all later stages. */
  readonly language: Words;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const QUOTATION_MARKS = unitsOf("\"“”„‟«»‹›‘’‚‛'`「」『』");
const CURRENCY = unitsOf("$€£¥₹");

const STOP = 0x2e;
const NO_BREAK_SPACE = 0xa0;

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Whether a unit is an apostrophe between letters, or one of the accents that are typed for it: "O´Brien". */
function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0xb4 || unit === 0x60;
}

/**
 * The tokens of `text` from `from` to `to`, in order, without white space, invisible characters and pictures: see
 * `pictureAt`. Linear time.
 */
export function tokenize(text: string, language: TokenWords, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const forms: Forms = new Map();
  readTokens(text, language, from, to, ({ start, end, kind }) => {
    tokens.push({ start, end, ...formOf(text.slice(start, end), kind, forms) });
  });
  return tokens;
}

/** The tokens of one part of a text, as a document has them. */
export function readStretch<Words extends TokenWords>(
  text: string,
  language: Words,
  from: number,
  to: number,
): Tokens<Words> {
  return new TokenList(text, language).read(from, to);
}

/** Reads {@link Tokens} from several parts of one text, one after the other. */
export class TokenList<Words extends TokenWords = Language> {
  readonly #text: string;
  readonly #language: Words;
  readonly #known: Forms = new Map();
  readonly #forms: TokenForm[] = [];
  #starts = new Uint32Array(64);
  #ends = new Uint32Array(64);

  constructor(text: string, language: Words) {
    this.#text = text;
    this.#language = language;
  }

  /** Appends the tokens from one position to another, and returns all so far. Earlier results are no longer valid. */
  read(from: number, to: number): Tokens<Words> {
    readTokens(this.#text, this.#language, from, to, ({ start, end, kind }) => {
      const at = this.#forms.push(formOf(this.#text.slice(start, end), kind, this.#known)) - 1;
      if (at === this.#starts.length) this.#grow();
      this.#starts[at] = start;
      this.#ends[at] = end;
    });
    const { length } = this.#forms;
    const starts = this.#starts.subarray(0, length);
    return Object.assign(this.#forms, { language: this.#language, starts, ends: this.#ends.subarray(0, length) });
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Uint32Array(2 * starts.length);
    this.#ends = new Uint32Array(2 * ends.length);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

/** Whether a token stands right behind the one before it. */
export function isGlued({ starts, ends }: Tokens<TokenWords>, at: number): boolean {
  return at > 0 && ends[at - 1] === starts[at];
}

/** Whether a token is a time, "09:40", "9.40pm", as at the start of entries of live pages. */
export function isClock(token: TokenForm | undefined): boolean {
  return token?.kind === "number" && CLOCK.test(token.text);
}

const CLOCK = /^\d{1,2}[:.]\d{2}\p{L}*$/u;

/** Whether a token is the apostrophe of "voters’". */
export function isBarePossessive(tokens: Tokens<TokenWords>, at: number): boolean {
  const text = tokens[at]?.text;
  return (
    (text === "’" || text === "'") && isGlued(tokens, at) && isBareBehind(tokens[at - 1]?.lower ?? "", tokens.language)
  );
}

function isBareBehind(word: string, { possessive }: TokenWords): boolean {
  return possessive.bareBehind.some((ending) => word.endsWith(ending));
}

type Stretch = Pick<Token, "start" | "end" | "kind">;

function readTokens(
  text: string,
  language: TokenWords,
  from: number,
  to: number,
  take: (token: Stretch) => void,
): void {
  let before: Stretch | undefined;
  let at = from;
  while (at < to) {
    const unit = unitAt(text, at);
    if (isSpace(unit) || isInvisible(unit)) {
      at += 1;
      continue;
    }
    const picture = pictureAt(text, at);
    if (picture > 0) {
      at += picture;
      continue;
    }
    before = readToken(text, language, at, to, before);
    take(before);
    at = before.end;
  }
}

function readToken(text: string, language: TokenWords, at: number, to: number, before: Stretch | undefined): Stretch {
  const unit = unitAt(text, at);
  if (isLetter(unit) || isTagStart(text, at, to)) return readWord(text, language, at, to);
  if (isDigit(unit) || isAmount(text, at, to)) return { start: at, end: endOfNumber(text, at, to), kind: "number" };
  if (isShortArticle(text, at, to, before)) return { start: at, end: at + 2, kind: "word" };
  if (before?.end === at && isPossessiveAt(text, language, at, to, before))
    return { start: at, end: at + 1 + language.possessive.ending.length, kind: "possessive" };
  if (QUOTATION_MARKS.has(unit)) {
    const doubled = (text.startsWith("``", at) || text.startsWith("''", at)) && at + 1 < to;
    return { start: at, end: doubled ? at + 2 : at + 1, kind: "mark" };
  }
  return { start: at, end: endOfSymbol(text, at, to), kind: "symbol" };
}

const SMALL_T = 0x74;

/** Whether a Dutch article without its vowel stands in a name: "van ⟨’t⟩ Hof", "said ⟨’t⟩ Hof". */
function isShortArticle(text: string, at: number, to: number, before: Stretch | undefined): boolean {
  if (!isApostrophe(unitAt(text, at)) || unitAt(text, at + 1) !== SMALL_T || at + 3 >= to) return false;
  if (before !== undefined && (before.end !== at - 1 || unitAt(text, at - 1) !== SPACE)) return false;
  return unitAt(text, at + 2) === SPACE && isUpper(unitAt(text, at + 3));
}

/** By their characters, so that a long text holds each of its words once. */
type Forms = Map<string, TokenForm>;

function formOf(text: string, kind: TokenKind, known: Forms): TokenForm {
  const found = known.get(text);
  if (found?.kind === kind) return found;
  const visible = withoutInvisible(text);
  const made =
    visible === text
      ? { kind, text, lower: toLookup(text, kind), capital: kind === "word" && startsWithCapital(text) }
      : formOf(visible, kind, known);
  known.set(text, made);
  return made;
}

function toLookup(text: string, kind: TokenKind): string {
  if (isPlainLower(text) && (kind === "mark" || !text.includes("`"))) return text;
  return text.toLowerCase().replaceAll(kind === "mark" ? "’" : APOSTROPHES, "'");
}

const APOSTROPHES = /[’‘´`]/g;

/** Whether a text is ASCII without capitals: most tokens are their own look-up form. */
function isPlainLower(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
}

function startsWithCapital(word: string): boolean {
  return isUpper(unitAt(word, 0));
}

/** Whether "@name" or "#tag" begins at a position. */
function isTagStart(text: string, at: number, to: number): boolean {
  const unit = unitAt(text, at);
  return (unit === 0x40 || unit === 0x23) && at + 1 < to && isLetter(unitAt(text, at + 1));
}

/** Whether an amount begins at a position: "$5", "€1.2", or ".5" behind a space. */
function isAmount(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !isDigit(unitAt(text, at + 1))) return false;
  const unit = unitAt(text, at);
  return CURRENCY.has(unit) || (unit === STOP && at > 0 && unitAt(text, at - 1) === SPACE);
}

function readWord(text: string, language: TokenWords, start: number, to: number): Stretch {
  let at = start + 1;
  while (at < to && continuesWord(text, language, start, at, to)) at += 1;
  // Before an apostrophe they stay, so that what it begins is still seen to be glued.
  if (at === to || !isApostrophe(unitAt(text, at))) while (isInvisible(unitAt(text, at - 1))) at -= 1;
  return { start, end: withDescribing(text, withFullStop(text, language, start, at, to), to), kind: "word" };
}

/**
 * "Mich.⟨-based⟩", "U.S.⟨-led⟩": the end of a word, with the small letters that a hyphen joins to the stop of an
 * abbreviation; "U.S.-China" stays two words.
 */
function withDescribing(text: string, end: number, to: number): number {
  if (end + 1 >= to || unitAt(text, end - 1) !== STOP || unitAt(text, end) !== 0x2d) return end;
  let at = end + 1;
  while (at < to && isPlainSmall(unitAt(text, at))) at += 1;
  return at > end + 1 && !(at < to && (isLetter(unitAt(text, at)) || isDigit(unitAt(text, at)))) ? at : end;
}

function continuesWord(text: string, language: TokenWords, start: number, at: number, to: number): boolean {
  const unit = unitAt(text, at);
  if (isLetter(unit)) return pictureAt(text, at) === 0;
  if (isDigit(unit) || isInvisible(unit)) return true;
  if (at + 1 >= to) return false;
  const next = unitAt(text, at + 1);
  if (joinsWords(unit)) return isLetter(next) || isDigit(next);
  if (unit === STOP && isDigit(next)) return isDigit(unitAt(text, at - 1));
  if (!isLetter(next)) return false;
  if (unit === STOP)
    return isInitialism(text, language, start, at) || isCodeOfShare(text, start, at, to) || isSite(text, start, at, to);
  return isApostrophe(unit) && !isPossessiveEnding(text, language, at, to);
}

/** Whether a unit joins words: a hyphen, an ampersand or an underscore. */
function joinsWords(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x26 || unit === 0x5f;
}

/** Whether the word so far, or its part behind a hyphen, is single letters with stops: "U", "U.S", "Ph", "D-N". */
function isInitialism(text: string, { abbreviations }: TokenWords, start: number, at: number): boolean {
  const read = text.slice(Math.max(start, at - 12), at);
  const word = read.slice(read.lastIndexOf("-") + 1);
  if (word.length === 1 || word.includes(".")) return true;
  return abbreviations.firstParts.has(word);
}

/** Whether a stop belongs to a capitalised name that ends as a website does: "Quorlith.com". */
function isSite(text: string, start: number, stop: number, to: number): boolean {
  if (unitAt(text, stop + 1) !== 0x63 || !isUpper(unitAt(text, start)) || !text.startsWith(SITE, stop)) return false;
  const end = stop + SITE.length;
  return end >= to || !(isLetter(unitAt(text, end)) || isDigit(unitAt(text, end)));
}

/** The ending of websites' names that count as one word. */
export const SITE = ".com";

/**
 * Whether a stop belongs to a stock's code, "IBM.N", "ERICb.ST": two to seven capitals, the last possibly small, the
 * stop, and one or two capitals that end the word.
 */
function isCodeOfShare(text: string, start: number, stop: number, to: number): boolean {
  if (stop - start < 2 || stop - start > 7) return false;
  const last = stop - start > 3 && isPlainSmall(unitAt(text, stop - 1)) ? stop - 1 : stop;
  for (let at = start; at < last; at += 1) if (!isPlainCapital(unitAt(text, at))) return false;
  let end = stop + 1;
  while (end < to && isPlainCapital(unitAt(text, end))) end += 1;
  return end > stop + 1 && end <= stop + 3 && (end >= to || !isLetter(unitAt(text, end)));
}

function isPlainCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function isPlainSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether the letters behind the apostrophe at a position make a possessive, and end the word: "Smith⟨’s⟩". */
function isPossessiveEnding(text: string, { possessive: { ending } }: TokenWords, at: number, to: number): boolean {
  const end = at + 1 + ending.length;
  if (ending === "" || end > to || text.slice(at + 1, end).toLowerCase() !== ending) return false;
  return end === to || !(isLetter(unitAt(text, end)) || isDigit(unitAt(text, end)));
}

/** The end of a word, including the full stop of an abbreviation or initial. */
function withFullStop(text: string, language: TokenWords, start: number, end: number, to: number): number {
  if (end >= to || unitAt(text, end) !== STOP) return end;
  if (end + 1 < text.length && unitAt(text, end + 1) === STOP) return end;
  const length = end - start;
  if (length > 12) return end;
  const word = text.slice(start, end);
  const { beforeMore, lastLetters } = language.abbreviations;
  if (length === 1) {
    const isUpperCase = isUpper(unitAt(word, 0));
    const isLetter = isUpperCase ? !lastLetters.has(word) || isBesideInitial(text, start, to) : beforeMore.has(word);
    return isLetter ? end + 1 : end;
  }
  const isAbbreviation =
    word.includes(".") ||
    isTitleAbbreviation(word, language) ||
    (language.abbreviations.beforeNumbers.has(word.toLowerCase()) && isBeforeNumber(text, end + 1)) ||
    isCapitalAbbreviation(word, language) ||
    isTitleBeforeName(text, language, word, end + 1);
  return isAbbreviation ? end + 1 : end;
}

/**
 * Whether a letter with a stop stands beside another, as initials do: "I." in "V. ⟨I.⟩ Quorl" and "⟨I.⟩ V. Quorl", but
 * not in "So did ⟨I.⟩ Quorl left".
 */
function isBesideInitial(text: string, start: number, to: number): boolean {
  return [start - 3, start + 3].some(
    (at) =>
      at >= 0 &&
      at + 2 < to &&
      isUpper(unitAt(text, at)) &&
      text.startsWith(". ", at + 1) &&
      !(at > 0 && isLetter(unitAt(text, at - 1))),
  );
}

function isBeforeNumber(text: string, from: number): boolean {
  let at = from;
  while (unitAt(text, at) === SPACE || unitAt(text, at) === NO_BREAK_SPACE) at += 1;
  return isDigit(unitAt(text, at));
}

/**
 * Whether a word is an abbreviation that is followed by more, "Sen.", or has such a part with a capital behind a
 * hyphen, "then-Sen.".
 */
export function isTitleAbbreviation(word: string, { abbreviations: { beforeMore } }: TokenWords): boolean {
  const part = word.slice(word.lastIndexOf("-") + 1);
  return beforeMore.has(word.toLowerCase()) || (isUpper(unitAt(part, 0)) && beforeMore.has(part.toLowerCase()));
}

/**
 * Whether a word is an abbreviation that may end a sentence. "Ill." is a state and "ill." ends a sentence: most of
 * these count only if they are written as names. In "D-Mass." the part behind the hyphen counts.
 */
function isCapitalAbbreviation(word: string, language: TokenWords): boolean {
  const part = word.slice(word.lastIndexOf("-") + 1);
  const lower = part.toLowerCase();
  if (!language.abbreviations.eitherWay.has(lower)) return false;
  return isUpper(unitAt(part, 0)) || language.abbreviations.inSmallLetters.has(lower);
}

/**
 * "Eng. Moe", but not "Lim Siew Eng. She" or "ING. Moe": whether a title that is also a word or name stands before a
 * name.
 */
function isTitleBeforeName(text: string, { abbreviations }: TokenWords, word: string, from: number): boolean {
  const isTitle =
    isUpper(unitAt(word, 0)) && !isUpper(unitAt(word, 1)) && abbreviations.beforeNames.has(word.toLowerCase());
  if (!isTitle || unitAt(text, from) !== SPACE || !isUpper(unitAt(text, from + 1))) return false;
  let end = from + 1;
  while (end < text.length && isLetter(unitAt(text, end))) end += 1;
  return !abbreviations.sentenceStarters.has(text.slice(from + 1, end));
}

/**
 * Whether "’s" stands behind a word or number. `findQuotationMarks` decides whether the bare apostrophe of "Smiths’" is
 * one.
 */
function isPossessiveAt(text: string, language: TokenWords, at: number, to: number, before: Stretch): boolean {
  if (!isApostrophe(unitAt(text, at)) || (before.kind !== "word" && before.kind !== "number")) return false;
  return isPossessiveEnding(text, language, at, to);
}

function endOfNumber(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const unit = unitAt(text, at);
    const sign = text.charAt(at);
    const inner =
      (sign === "." || sign === "," || sign === ":" || sign === "/" || sign === "-") &&
      at + 1 < to &&
      isDigit(unitAt(text, at + 1));
    if (!(isDigit(unit) || (isLetter(unit) && pictureAt(text, at) === 0) || sign === "%" || inner)) break;
    at += 1;
  }
  return at;
}

/** Dots in a row and hyphens in a row are one symbol ("...", "--"). */
function endOfSymbol(text: string, start: number, to: number): number {
  const unit = unitAt(text, start);
  let at = start + 1;
  if (unit === STOP || unit === 0x2d) while (at < to && unitAt(text, at) === unit) at += 1;
  return at;
}
