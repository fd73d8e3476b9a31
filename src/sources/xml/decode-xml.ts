import type { Refusal } from "../../diagnostic.ts";
import { findEncoding } from "../../text/encodings.ts";

export interface DecodedXml {
  readonly text: string;
  /** Whether a piece of the bytes can be read by itself: UTF-8 without a declaration is the default of XML. */
  readonly isUtf8: boolean;
}

/** What the bytes of an XML document say, by their mark, else by the declaration, else as UTF-8. Nothing is replaced. */
export function decodeXml(bytes: Uint8Array): DecodedXml | Refusal {
  if (bytes.length === 0) return { code: "E_EMPTY", reason: "0 bytes" };
  const { label, length } = markOf(bytes) ?? { label: declaredEncoding(bytes) ?? "utf-8", length: 0 };
  const text = decodeAs(label, bytes.subarray(length));
  if (typeof text !== "string") return text;
  if (text.includes("\0")) return { code: "E_NUL", reason: "U+0000, which no XML document may hold" };
  if (text.trim() === "") return { code: "E_EMPTY", reason: "no visible character" };
  return { text, isUtf8: /^utf-?8$|^us-ascii$/i.test(label) };
}

/** The text of bytes in an encoding, or why it cannot be had. */
export function decodeAs(label: string, bytes: Uint8Array): string | Refusal {
  const encoding = findEncoding(label);
  if (typeof encoding === "string") return decodeByPlatform(label, bytes, encoding);
  const text = encoding.decode(bytes);
  if (typeof text === "string") return text;
  return { code: "E_ENCODING", reason: `not valid ${encoding.name.toUpperCase()} at byte ${text.byteOffset}` };
}

/** The East Asian encodings: they need not be written back, since the bytes are kept. */
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

/** One character a byte: enough to see what ASCII there is. */
export function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
