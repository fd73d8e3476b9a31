import { findEncoding } from "./encodings.ts";

/** The encoding in which bytes that are not valid UTF-8 read best. */
export interface EncodingGuess {
  /** A label as `decode` takes it, or the name of an encoding that is not supported. */
  readonly label: string;
  /** Whether texts in this encoding can be stored as they are. */
  readonly isSupported: boolean;
  /** The word around the first invalid byte, as it reads in this encoding. */
  readonly word: string;
}

/** How many bytes are examined, from a little before the first invalid one. */
const SAMPLE = 32_768;
const BEFORE = 1024;

/**
 * Guesses the encoding of bytes that are not valid UTF-8, for a person to judge: a text is never stored by a guess. It
 * tries each encoding, and takes the one that puts most characters beyond ASCII where such characters make sense: "é"
 * among small letters, "“" before a word, "£" before a digit. Null if none reads well, or if most of the bytes are
 * UTF-8, so that the text is damaged and not in another encoding.
 *
 * @param byteOffset of the first invalid byte
 */
export function guessEncoding(bytes: Uint8Array, byteOffset: number): EncodingGuess | null {
  const from = Math.max(0, byteOffset - BEFORE);
  const sample = bytes.subarray(from, from + SAMPLE);
  if (isMostlyUtf8(sample)) return null;
  let best: EncodingGuess | null = null;
  let bestShare = MIN_SHARE;
  for (const { label, isSupported, decode } of CANDIDATES) {
    const text = decode(sample);
    const share = text === null ? 0 : plausibleShare(text);
    if (text === null || share <= bestShare) continue;
    const before = decode(sample.subarray(0, byteOffset - from)) ?? "";
    best = { label, isSupported, word: wordAt(text, before.length) };
    bestShare = share;
  }
  return best;
}

/** At least this share of the characters beyond ASCII must stand where they make sense. */
const MIN_SHARE = 0.5;

interface Candidate {
  readonly label: string;
  readonly isSupported: boolean;
  /** Null if the bytes are not valid in this encoding. */
  decode(bytes: Uint8Array): string | null;
}

/** The more common first: of two that read equally well, the first is taken. */
const CANDIDATES: readonly Candidate[] = [
  ...["windows-1252", "macintosh", "windows-1250", "windows-1251", "koi8-r", "iso-8859-2", "iso-8859-15"].map(
    supported,
  ),
  { label: "code page 437", isSupported: false, decode: decodeCodePage437 },
];

function supported(label: string): Candidate {
  const decode = (bytes: Uint8Array) => {
    const encoding = findEncoding(label);
    const text = typeof encoding === "string" ? null : encoding.decode(bytes);
    return typeof text === "string" ? text : null;
  };
  return { label, isSupported: true, decode };
}

/** The characters of DOS from 0x80 on. The lines and blocks that come after these do not occur in news. */
const CODE_PAGE_437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»";

function decodeCodePage437(bytes: Uint8Array): string {
  const decodeByte = (byte: number) => (byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 0x80] ?? "░"));
  return Array.from(bytes, decodeByte).join("");
}

/**
 * Whether more of the bytes beyond ASCII follow the pattern of UTF-8, a lead byte and its continuation, than do not.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xc0 || !isContinuation(bytes[at + 1])) others += 1;
    else {
      sequences += 1;
      while (isContinuation(bytes[at + 1])) at += 1;
    }
  }
  return sequences > others;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

/** The share of the characters beyond ASCII that stand where they make sense, up to 1; less than 0 if most do not. */
function plausibleShare(text: string): number {
  const characters = Array.from(text);
  let count = 0;
  let sum = 0;
  for (const [at, character] of characters.entries()) {
    if (character < "\u0080") continue;
    count += 1;
    sum += plausibility(character, characters[at - 1] ?? " ", characters[at + 1] ?? " ");
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * From -1 to 1. Punctuation in its place is better evidence than a letter, since few bytes are punctuation in two
 * encodings.
 */
function plausibility(character: string, before: string, after: string): number {
  if (OPENING.test(character)) return AT_START.test(before) && AT_WORD.test(after) ? 1 : -1;
  if (CLOSING.test(character)) return AFTER_WORD.test(before) ? 1 : -1;
  if (DASH.test(character)) return isBetweenSpaces(before, after) || isBetweenWords(before, after) ? 1 : -1;
  if (MONEY.test(character)) return DIGIT.test(after) ? 1 : -1;
  if (SYMBOL.test(character)) return LETTER.test(before) && LETTER.test(after) ? -1 : 0.6;
  if (CAPITAL.test(character) && SMALL.test(before)) return -1;
  if (LATIN.test(character)) return ASCII_LETTER.test(before) || ASCII_LETTER.test(after) ? 0.9 : -1;
  if (!CYRILLIC.test(character) || ASCII_LETTER.test(before) || ASCII_LETTER.test(after)) return -1;
  return CYRILLIC.test(before) || CYRILLIC.test(after) ? 0.9 : -0.5;
}

const OPENING = /[“‘«„‚]/;
const CLOSING = /[”’»…]/;
const DASH = /[–—]/;
const MONEY = /[£€¥¢]/;
const SYMBOL = /[\u00a0§©®™°½¼¾·•¿¡]/;
const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const AT_START = /[\s([“‘«"'—–-]/;
const AT_WORD = /[\p{L}0-9“‘"'$£€.]/u;
const AFTER_WORD = /[\p{L}0-9.,!?;:%)\]…”’"']/u;
/** Tested beside ASCII letters: a word in a Latin alphabet is seldom without them. */
const LATIN = /\p{Script=Latin}/u;
const ASCII_LETTER = /[A-Za-z]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

function isBetweenSpaces(before: string, after: string): boolean {
  return /\s/.test(before) && /\s/.test(after);
}

function isBetweenWords(before: string, after: string): boolean {
  return AFTER_WORD.test(before) && AT_WORD.test(after);
}

/** The word of a text at a position, at most forty characters of it. */
function wordAt(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 20), at)
      .split(/\s/)
      .at(-1) ?? "";
  const after = text.slice(at, at + 20).split(/\s/)[0] ?? "";
  return before + after;
}
