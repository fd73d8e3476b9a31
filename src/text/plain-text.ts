/**
 * Recognises what is not plain text, whatever its file name says.
 *
 * @module
 */

/**
 * How formats other than text begin, from their specifications, as Latin-1. A beginning that people could also type
 * counts only with what must follow it in a file of the format: "GIF89a" may open a headline.
 */
const SIGNATURES: readonly (readonly [format: string, start: string, follows?: (rest: string) => boolean])[] = [
  ["gzip", "\x1f\x8b"],
  ["bzip2", "BZh", (rest) => /^[1-9]/.test(rest) && ["1AY&SY", "\x17rE8P\x90"].includes(rest.slice(1, 7))],
  ["xz", "\xfd7zXZ\0"],
  ["zstd", "\x28\xb5\x2f\xfd"],
  ["7z", "7z\xbc\xaf\x27\x1c"],
  ["rar", "Rar!\x1a\x07"],
  ["zip or office document", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["office document", "\xd0\xcf\x11\xe0"],
  ["png", "\x89PNG"],
  ["gif", "GIF87a", hasControlCharacter],
  ["gif", "GIF89a", hasControlCharacter],
  ["jpeg", "\xff\xd8\xff"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["pdf", "%PDF-", (rest) => /^\d\.\d/.test(rest)],
  ["postscript", "%!PS", (rest) => /^(?:-Adobe|[\r\n])/.test(rest)],
  ["sqlite", "SQLite format 3\0"],
  ["rtf", "{\\rtf", (rest) => /^\d/.test(rest)],
  ["executable", "\x7fELF"],
];

const LONGEST_SIGNATURE = 16;

/** The format whose signature the bytes begin with, or null. */
export function findBinaryFormat(bytes: Uint8Array): string | null {
  const begun = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE));
  const found = SIGNATURES.find(
    ([, start, follows]) => begun.startsWith(start) && (follows?.(begun.slice(start.length)) ?? true),
  );
  return found?.[0] ?? null;
}

/**
 * Whether a character other than white space is a control character. In a GIF the size, flags and aspect ratio follow,
 * which soon contain one.
 */
function hasControlCharacter(rest: string): boolean {
  return [...rest].some((character) => character < " " && !"\t\n\r".includes(character));
}

/**
 * The byte order of UTF-16 without its mark, if NULs fill one half of the first bytes and only that half; else null.
 */
export function findUnmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 400);
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (Math.min(even, odd) > 0 || Math.max(even, odd) <= start.length / 4) return null;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

/** Whether nothing is visible: only white space and default-ignorable characters. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/** "HTML", "XML" or "JSON" if the text as a whole is that, else null. A tag in a headline does not make a text HTML. */
export function findMarkup(text: string): "HTML" | "XML" | "JSON" | null {
  const start = text.trimStart();
  if (JSON_OBJECT.test(start)) return "JSON";
  if (/^<\?xml\b/i.test(start)) return "XML";
  if (/^<(?:!doctype|html|head|body)\b/i.test(start)) return "HTML";
  return isOneElement(start) ? "XML" : null;
}

/** An object with a first member, or an array of these; a brace before a quotation mark may also open a text. */
const JSON_OBJECT = /^(?:\[\s{0,99})?\{\s{0,99}"(?:[^"\\]|\\.){0,200}"\s{0,99}:/;

/** Whether a text is "<name …> … </name>" with nothing after it. */
function isOneElement(text: string): boolean {
  const name = /^<([a-z][\w.:-]{0,99})[\s/>]/i.exec(text)?.[1];
  return name !== undefined && text.trimEnd().endsWith(`</${name}>`);
}
