import { findEncoding } from "../../text/encodings.ts";
import { guessEncoding } from "../../text/guess-encoding.ts";
import { findUnmarkedUtf16 } from "../../text/plain-text.ts";

/** A page as text. */
export interface DecodedPage {
  readonly html: string;
  /** Its name in the Encoding Standard. */
  readonly encoding: string;
  /** What a person should know: that the encoding is a guess, or that characters are lost. */
  readonly notes: readonly string[];
}

/** A page must declare its encoding within this many first bytes. */
const DECLARED_WITHIN = 4096;
const META = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const XML = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/**
 * Decodes a page as browsers do, and better if the page is wrong about itself. A byte-order mark decides, or the zeros
 * of UTF-16; bytes that are valid UTF-8 are UTF-8, whatever is declared, except ISO-2022-JP; then what the sender
 * declared counts, then what the page declares. If that is nothing or does not fit, the encoding is guessed by how the
 * text reads, and a note says so.
 *
 * @param declared the encoding that came with the page, as in an HTTP or MIME header
 */
export function decodePage(bytes: Uint8Array, declared: string | null = null): DecodedPage {
  const marked = findMark(bytes) ?? findUnmarkedUtf16(bytes);
  if (marked !== null) return decodeAs(marked, bytes, []);
  const invalidAt = findInvalidUtf8(bytes);
  const stated = [declared, findDeclared(bytes)].map(toEncoding).find((encoding) => encoding !== null) ?? null;
  if (invalidAt === null) return decodeAs(stated === "iso-2022-jp" ? stated : "utf-8", bytes, []);
  if (stated !== null && stated !== "utf-8") return decodeAs(stated, bytes, []);
  const guess = guessEncoding(bytes, invalidAt);
  if (guess === null && isMostlyUtf8(bytes)) return decodeAs("utf-8", bytes, []);
  const label = guess?.isSupported ? guess.label : "windows-1252";
  return decodeAs(label, bytes, [`Its encoding is not stated truly and was guessed: ${label}`]);
}

function decodeAs(label: string, bytes: Uint8Array, notes: readonly string[]): DecodedPage {
  const html = toText(label, bytes);
  const lost = html.split("\ufffd").length - 1;
  return {
    html,
    encoding: label,
    notes:
      lost === 0 ? notes : [...notes, `${lost} ${lost === 1 ? "character" : "characters"} cannot be read as ${label}`],
  };
}

/** Decodes with our own decoder if there is one: Node 20's takes windows-1252 for latin1. */
function toText(label: string, bytes: Uint8Array): string {
  const encoding = findEncoding(label);
  const text = typeof encoding === "string" ? null : encoding.decode(bytes);
  return typeof text === "string" ? text.replace(/^\ufeff/, "") : new TextDecoder(label).decode(bytes);
}

/** Whether more characters beyond ASCII are well formed as UTF-8 than are not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const beyond = text.match(/[^\0-\u007f]/g) ?? [];
  return beyond.filter((character) => character === "\ufffd").length < beyond.length / 2;
}

function findMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** About where the first byte stands that is not UTF-8, or null. */
function findInvalidUtf8(bytes: Uint8Array): number | null {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return null;
  } catch {
    const valid = new TextDecoder("utf-8").decode(bytes).split("\ufffd", 1)[0] ?? "";
    return new TextEncoder().encode(valid).length;
  }
}

function findDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  return XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null;
}

/**
 * The encoding of a label, or null. A page that can be read far enough to find "utf-16" in it is not in UTF-16, but in
 * UTF-8.
 */
function toEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}
