import type { Refusal } from "../diagnostic.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse, requireObject, requireString, shown } from "../misuse.ts";
import { type Encoding, findEncoding, UTF_8, UTF_16BE, UTF_16LE } from "./encodings.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { findBinaryFormat, findMarkup, findUnmarkedUtf16, isBlank } from "./plain-text.ts";

/** A text, and what is needed to restore its bytes: `encode(decode(bytes))` equals `bytes`. */
export interface Decoded {
  /** Never empty, and without NUL, lone surrogates, and the byte order mark. */
  readonly text: string;
  /** In lower case: "utf-8", "utf-16le", "utf-16be", or the single-byte encoding that was asked for. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

/** How to decode. */
export interface DecodeOptions {
  /** The label of an encoding, such as "windows-1252". A byte order mark in the bytes overrules it. */
  readonly encoding?: string | undefined;
}

/**
 * Decodes strictly: nothing is replaced or dropped, so that the bytes can be restored exactly, or they are refused.
 * Without a label, bytes are read as UTF-8, or as UTF-16 if they have its mark; the reason for a refusal then suggests
 * a label, if one is likely. Byte and text offsets in a reason are 0-based, lines 1-based.
 *
 * @throws ArchiveError `invalid_argument` if `bytes` is not a Uint8Array, or the options cannot be used
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded | Refusal {
  requireBytes(bytes);
  requireKnownKeys("options", options, ["encoding"]);
  if (options.encoding !== undefined) requireString("options: encoding", options.encoding);
  if (bytes.length === 0) return { code: "E_EMPTY", reason: "0 bytes" };
  const format = findBinaryFormat(bytes);
  if (format !== null) return { code: "E_BINARY", reason: format };
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return decodeAs(mark.encoding, bytes, mark.bytes.length);
  if (options.encoding !== undefined) return decodeAs(findEncoding(options.encoding), bytes, 0);
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked === null) return decodeAs(UTF_8, bytes, 0);
  return { code: "E_ENCODING", reason: `looks like UTF-16 without a byte order mark; try --encoding ${unmarked}` };
}

/**
 * The bytes that {@link decode} was given.
 *
 * @throws ArchiveError `invalid_argument` if the encoding cannot write the text, or for what is not of {@link decode}
 */
export function encode(decoded: Decoded): Uint8Array {
  requireObject("decoded", decoded);
  requireString("decoded: text", decoded.text);
  requireString("decoded: encoding", decoded.encoding);
  const encoding = findEncoding(decoded.encoding);
  if (typeof encoding === "string") throw misuse(encoding);
  return encoding.encode(decoded.byteOrderMark ? `\ufeff${decoded.text}` : decoded.text);
}

function requireBytes(bytes: unknown): void {
  if (!(bytes instanceof Uint8Array)) throw misuse(`bytes: must be a Uint8Array, not ${shown(bytes)}`);
}

/** Longest first: the mark of UTF-32LE begins with the mark of UTF-16LE. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding | string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "UTF-32 is not supported: convert the file to UTF-8 first" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "UTF-32 is not supported: convert the file to UTF-8 first" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: UTF_8 },
  { bytes: [0xff, 0xfe], encoding: UTF_16LE },
  { bytes: [0xfe, 0xff], encoding: UTF_16BE },
];

/** @param encoding the encoding, or the reason why there is none */
function decodeAs(encoding: Encoding | string, bytes: Uint8Array, markLength: number): Decoded | Refusal {
  if (typeof encoding === "string") return { code: "E_ENCODING", reason: encoding };
  const text = encoding.decode(bytes.subarray(markLength));
  if (typeof text !== "string") {
    const { code, reason } = invalidAt(encoding, bytes, markLength + text.byteOffset);
    const isUnmarkedUtf8 = encoding === UTF_8 && markLength === 0;
    return { code, reason: isUnmarkedUtf8 ? reason + hintFor(bytes, text.byteOffset) : reason };
  }
  return refuseText(text) ?? { text, encoding: encoding.name, byteOrderMark: markLength > 0 };
}

/** The refusal of a text that contains U+0000, saying where; null if it does not. */
export function refuseNul(text: string): Refusal | null {
  const nul = text.indexOf("\0");
  return nul < 0 ? null : { code: "E_NUL", reason: `U+0000 at line ${lineAfter(text.slice(0, nul))}` };
}

function refuseText(text: string): Refusal | null {
  const nul = refuseNul(text);
  if (nul !== null) return nul;
  if (isBlank(text)) return { code: "E_EMPTY", reason: "no visible character" };
  const format = findMarkup(text);
  return format === null ? null : { code: "E_MARKUP", reason: `${format}, not plain text` };
}

function invalidAt(encoding: Encoding, bytes: Uint8Array, byteOffset: number): Refusal {
  const before = encoding.decode(bytes.subarray(0, byteOffset));
  const line = typeof before === "string" ? `, line ${lineAfter(before)}` : "";
  return { code: "E_ENCODING", reason: `not valid ${encoding.name.toUpperCase()} at byte ${byteOffset}${line}` };
}

/** What to try, and how the invalid place would then read, so that a person can judge. */
function hintFor(bytes: Uint8Array, byteOffset: number): string {
  const guess = guessEncoding(bytes, byteOffset);
  if (guess === null) return "";
  const { label, isSupported, word } = guess;
  return isSupported
    ? `; try --encoding ${label}, which reads “${word}” there`
    : `; perhaps ${label}, which reads “${word}” there: convert the file to UTF-8 first`;
}

/** The 1-based number of the line that follows `before`; LF, CR and CR LF end a line. */
function lineAfter(before: string): number {
  let line = 1;
  for (let at = 0; at < before.length; at += 1) {
    const unit = before.charCodeAt(at);
    if (unit === LF ? before.charCodeAt(at - 1) !== CR : unit === CR) line += 1;
  }
  return line;
}

const LF = 0x0a;
const CR = 0x0d;
