import { ArchiveError } from "../errors.ts";

/**
 * A reversible encoding: for whatever `decode` accepts, `encode` restores the same bytes. A byte order mark is neither
 * expected nor written here.
 */
export interface Encoding {
  /** As the Encoding Standard names it, in lower case: "utf-8", "windows-1252". */
  readonly name: string;
  /** The text, or the offset of the first invalid byte. */
  decode(bytes: Uint8Array): string | InvalidAt;
  /** The bytes. Throws `invalid_argument` if the text contains a character that the encoding lacks. */
  encode(text: string): Uint8Array;
}

export interface InvalidAt {
  readonly byteOffset: number;
}

/**
 * The encoding for a label ("latin1" is windows-1252, as in browsers), or the reason why there is none. UTF-8, UTF-16
 * and every single-byte encoding of the Encoding Standard are reversible; the East Asian ones are not.
 */
export function findEncoding(label: string): Encoding | string {
  const name = standardName(label);
  if (name === null) return `"${label}" is not the name of an encoding`;
  if (name === "utf-8") return UTF_8;
  if (name === "utf-16le") return UTF_16LE;
  if (name === "utf-16be") return UTF_16BE;
  if (MULTI_BYTE.has(name)) return `${name} cannot be written back byte for byte: convert the file to UTF-8 first`;
  return singleByte(name);
}

/**
 * The encodings of the Encoding Standard that use several bytes for a character, and can write some in several ways.
 */
const MULTI_BYTE = new Set(["gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr"]);

function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

export const UTF_8: Encoding = {
  name: "utf-8",
  decode: (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return { byteOffset: firstIllFormed(bytes) };
    }
  },
  encode: (text) => new TextEncoder().encode(wellFormed(text)),
};

export const UTF_16LE: Encoding = utf16("utf-16le", true);
export const UTF_16BE: Encoding = utf16("utf-16be", false);

/** Written by hand, since Node 20's decoder of UTF-16BE accepts lone surrogates even if it is told to be strict. */
function utf16(name: string, littleEndian: boolean): Encoding {
  return {
    name,
    decode: (bytes) => {
      if (bytes.length % 2 === 1) return { byteOffset: bytes.length - 1 };
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const text = fromUnits(bytes.length / 2, (at) => view.getUint16(at * 2, littleEndian));
      return text.isWellFormed() ? text : { byteOffset: firstLoneSurrogate(text) * 2 };
    },
    encode: (text) => {
      const bytes = new Uint8Array(wellFormed(text).length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
      return bytes;
    },
  };
}

function singleByte(name: string): Encoding {
  const table = decodingTable(name);
  const reverse = new Map([...table].flatMap((unit, byte) => (unit === UNASSIGNED ? [] : [[unit, byte]])));
  return {
    name,
    decode: (bytes) => {
      const invalid = bytes.findIndex((byte) => table[byte] === UNASSIGNED);
      if (invalid >= 0) return { byteOffset: invalid };
      return fromUnits(bytes.length, (at) => table[bytes[at] ?? 0] ?? UNASSIGNED);
    },
    encode: (text) =>
      Uint8Array.from({ length: text.length }, (_, at) => {
        const byte = reverse.get(text.charCodeAt(at));
        if (byte === undefined) throw new ArchiveError("invalid_argument", `${name} has no "${text.charAt(at)}"`);
        return byte;
      }),
  };
}

const UNASSIGNED = 0xffff;

/** The UTF-16 unit of each byte. The lower half is ASCII in every single-byte encoding of the standard. */
function decodingTable(name: string): Uint16Array {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte += 1) table[byte] = byte < 0x80 ? byte : decodeByte(name, byte);
  return table;
}

/**
 * Windows-1252 between 0x80 and 0x9f, as in the Encoding Standard. Written out because several releases of Node decode
 * these bytes as ISO 8859-1, which would turn the quotation marks of a text into control characters.
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeByte(name: string, byte: number): number {
  if (name === "windows-1252") return byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  try {
    return new TextDecoder(name, { fatal: true }).decode(Uint8Array.of(byte)).charCodeAt(0);
  } catch {
    return UNASSIGNED;
  }
}

/** What "latin1" means in practice: every byte has a character. */
export const WESTERN: Encoding = singleByte("windows-1252");

/** Works in pieces, since an engine limits the arguments of one call. */
function fromUnits(length: number, unitAt: (at: number) => number): string {
  const pieces: string[] = [];
  for (let from = 0; from < length; from += 8192) {
    const units = Uint16Array.from({ length: Math.min(8192, length - from) }, (_, at) => unitAt(from + at));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join("");
}

function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  throw new ArchiveError("invalid_argument", `a lone surrogate at ${firstLoneSurrogate(text)}`);
}

/** The UTF-16 position of the first surrogate without its other half; the length if there is none. */
export function firstLoneSurrogate(text: string): number {
  let at = 0;
  for (const character of text) {
    if (!character.isWellFormed()) return at;
    at += character.length;
  }
  return at;
}

/** The offset of the first sequence that is not well-formed UTF-8 (Unicode, table 3-7); the length if there is none. */
function firstIllFormed(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The length of the well-formed sequence at `at`, or 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Above 0x80 where a lower byte would make an overlong form. */
function lowestSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

/** Below 0xbf where a higher byte would make a surrogate, or pass U+10FFFF. */
function highestSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
