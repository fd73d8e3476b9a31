import type { Refusal } from "../../diagnostic.ts";
import { findEncoding, UTF_8 } from "../../text/encodings.ts";
import { guessEncoding } from "../../text/guess-encoding.ts";

export interface DecodedXml {
  readonly text: string;
  /** Whether a piece of the bytes can be read by itself: UTF-8 without a declaration is the default of XML. */
  readonly isUtf8: boolean;
  /** What a person should know: that the encoding was guessed. */
  readonly notes: readonly string[];
}

/**
 * Decodes the bytes of an XML document by their byte-order mark, else by the declaration, else as UTF-8. Nothing is
 * replaced. Bytes that declare nothing and are not UTF-8, as in old files, are read in the encoding in which they read
 * best, and a note says so: the bytes are kept.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml | Refusal {
  if (bytes.length === 0) return { code: "E_EMPTY", reason: "0 bytes" };
  const mark = markOf(bytes);
  const declared = mark?.label ?? declaredEncoding(bytes);
  const text = decodeAs(declared ?? "utf-8", bytes.subarray(mark?.length ?? 0));
  if (typeof text === "string") return check({ text, isUtf8: isUtf8(declared), notes: [] });
  const guess = declared === null ? guessOf(bytes) : null;
  return guess === null ? text : check(guess);
}

function check(decoded: DecodedXml): DecodedXml | Refusal {
  const { text } = decoded;
  if (text.includes("\0")) return { code: "E_NUL", reason: "U+0000, which no XML document may hold" };
  return text.trim() === "" ? { code: "E_EMPTY", reason: "no visible character" } : decoded;
}

function isUtf8(declared: string | null): boolean {
  return declared === null || /^utf-?8$|^us-ascii$/i.test(declared);
}

function guessOf(bytes: Uint8Array): DecodedXml | null {
  const invalid = UTF_8.decode(bytes);
  const guess = typeof invalid === "string" ? null : guessEncoding(bytes, invalid.byteOffset);
  const text = guess?.isSupported === true ? decodeAs(guess.label, bytes) : null;
  if (guess === null || typeof text !== "string") return null;
  return { text, isUtf8: false, notes: [`Its encoding is not stated and was guessed: ${guess.label}`] };
}

/** The text of bytes in an encoding, or why it cannot be had. */
export function decodeAs(label: string, bytes: Uint8Array): string | Refusal {
  const encoding = findEncoding(label);
  if (typeof encoding === "string") return decodeByPlatform(label, bytes, encoding);
  const text = encoding.decode(bytes);
  if (typeof text === "string") return text;
  return { code: "E_ENCODING", reason: `not valid ${encoding.name.toUpperCase()} at byte ${text.byteOffset}` };
}

/** Decodes East Asian encodings, which need not be written back, since the bytes are kept. */
function decodeByPlatform(label: string, bytes: Uint8Array, otherwise: string): string | Refusal {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    const isUnknown = error instanceof RangeError;
    return { code: "E_ENCODING", reason: isUnknown ? otherwise : `not valid ${label.toUpperCase()}` };
  }
}

function markOf(bytes: Uint8Array): { label: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: "utf-16be", length: 2 };
  return null;
}

const DECLARATION = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/;

function declaredEncoding(bytes: Uint8Array): string | null {
  return DECLARATION.exec(asciiOf(bytes.subarray(0, 400)))?.[1] ?? null;
}

/** The bytes as one character each: enough to see the ASCII among them. */
export function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
