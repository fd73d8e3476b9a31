import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../src/diagnostic.ts";
import { type Decoded, decode, encode } from "../../src/text/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? utf8(part) : part)]));

function decoded(source: Uint8Array, encoding?: string): Decoded {
  const result = decode(source, encoding === undefined ? {} : { encoding });
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.reason}`);
  return result;
}

/** "CODE: reason", or "accepted". */
function fate(source: Uint8Array, encoding?: string): string {
  const result = decode(source, encoding === undefined ? {} : { encoding });
  return isRefusal(result) ? `${result.code}: ${result.reason}` : "accepted";
}

describe("decoding", () => {
  it("reads UTF-8 and leaves every character as it came", () => {
    const text = "“Ça va,” 😀 said.\r\nTwo\u0085\ufffd\u0007";
    expect(decoded(utf8(text))).toEqual({ text, encoding: "utf-8", byteOrderMark: false });
  });

  it("takes one byte order mark off, and only one", () => {
    expect(decoded(utf8("\ufeffA"))).toEqual({ text: "A", encoding: "utf-8", byteOrderMark: true });
    expect(decoded(utf8("\ufeff\ufeffA")).text).toBe("\ufeffA");
  });

  it.each([
    ["utf-16le", [0xff, 0xfe, 0x1c, 0x20, 0x3d, 0xd8, 0x00, 0xde]],
    ["utf-16be", [0xfe, 0xff, 0x20, 0x1c, 0xd8, 0x3d, 0xde, 0x00]],
  ])("reads %s by its mark", (encoding, source) => {
    expect(decoded(bytes(source))).toEqual({ text: "“😀", encoding, byteOrderMark: true });
  });

  it("reads another encoding when its label is given", () => {
    expect(decoded(bytes([0x93], "No", [0x94, 0x20, 0x80]), "Windows-1252").text).toBe("“No” €");
    expect(decoded(bytes([0x93, 0x41, 0x94]), "latin1")).toMatchObject({ text: "“A”", encoding: "windows-1252" });
    expect(decoded(bytes([0xc4, 0xc1]), "koi8-r").text).toBe("да");
    expect(decoded(bytes([0x41, 0]), "utf-16le")).toEqual({ text: "A", encoding: "utf-16le", byteOrderMark: false });
  });

  it("lets the mark overrule the label", () => {
    expect(decoded(utf8("\ufeffé"), "windows-1252")).toMatchObject({ text: "é", encoding: "utf-8" });
  });
});

describe("refusals", () => {
  it.each<[name: string, expected: string, source: Uint8Array, label?: string]>([
    ["nothing", "E_EMPTY: 0 bytes", bytes()],
    ["white space", "E_EMPTY: no visible character", utf8(" \t\r\n\u00a0\u2003\u200b\u00ad\n")],
    ["a mark alone", "E_EMPTY: no visible character", utf8("\ufeff")],
    ["a bad byte", "E_ENCODING: not valid UTF-8 at byte 4, line 3", bytes("a\nb\n", [0xff], " c")],
    ["a bad byte after old line ends", "E_ENCODING: not valid UTF-8 at byte 5, line 3", bytes("a\r\nb\r", [0x92])],
    ["a bad byte after a mark", "E_ENCODING: not valid UTF-8 at byte 4, line 1", bytes("\ufeffa", [0xe9], "b")],
    ["a broken sequence, by its first byte", "E_ENCODING: not valid UTF-8 at byte 1, line 1", bytes("a", [0xc3, 0x28])],
    ["a cut character", "E_ENCODING: not valid UTF-8 at byte 2, line 1", bytes("ab", [0xf0, 0x9f])],
    ["an overlong form", "E_ENCODING: not valid UTF-8 at byte 1, line 1", bytes("a", [0xc0, 0xaf])],
    ["an overlong form of three", "E_ENCODING: not valid UTF-8 at byte 1, line 1", bytes("a", [0xe0, 0x80, 0xaf])],
    ["an encoded surrogate", "E_ENCODING: not valid UTF-8 at byte 1, line 1", bytes("a", [0xed, 0xa0, 0xbd])],
    ["beyond Unicode", "E_ENCODING: not valid UTF-8 at byte 1, line 1", bytes("a", [0xf4, 0x90, 0x80, 0x80])],
    [
      "UTF-32",
      "E_ENCODING: UTF-32 is not supported: convert the file to UTF-8 first",
      bytes([0xff, 0xfe, 0, 0, 65, 0, 0, 0]),
    ],
    ["an odd UTF-16", "E_ENCODING: not valid UTF-16LE at byte 4, line 1", bytes([0xff, 0xfe, 65, 0, 66])],
    [
      "a lone surrogate",
      "E_ENCODING: not valid UTF-16BE at byte 4, line 1",
      bytes([0xfe, 0xff, 0, 65, 0xd8, 0, 0, 65]),
    ],
    [
      "UTF-16 without mark",
      "E_ENCODING: looks like UTF-16 without a byte order mark; try --encoding utf-16le",
      bytes([65, 0, 66, 0, 10, 0, 67, 0]),
    ],
    [
      "UTF-16 without mark, the other way round",
      "E_ENCODING: looks like UTF-16 without a byte order mark; try --encoding utf-16be",
      bytes([0, 65, 0, 66, 0, 10, 0, 67]),
    ],
    [
      "Windows-1252",
      "E_ENCODING: not valid UTF-8 at byte 9, line 2; try --encoding windows-1252, which reads “café” there",
      bytes("One\nA caf", [0xe9], " opens"),
    ],
    [
      "another encoding after a mark",
      "E_ENCODING: not valid UTF-8 at byte 6, line 1",
      bytes("\ufeffcaf", [0xe9], " a"),
    ],
    ["a NUL", "E_NUL: U+0000 at line 2", utf8("a\nb\0c")],
    ["a NUL in another encoding", "E_NUL: U+0000 at line 1", bytes("a", [0, 0xe9]), "windows-1252"],
    ["an unknown label", 'E_ENCODING: "klingon" is not the name of an encoding', utf8("a"), "klingon"],
    [
      "a byte that the encoding lacks",
      "E_ENCODING: not valid WINDOWS-1253 at byte 1, line 1",
      bytes("a", [0xff]),
      "windows-1253",
    ],
    ["a PDF", "E_BINARY: pdf", utf8("%PDF-1.7")],
    ["a gzip", "E_BINARY: gzip", bytes([0x1f, 0x8b, 8, 0])],
    ["an RTF", "E_BINARY: rtf", utf8("{\\rtf1 A}")],
    ["a bzip2", "E_BINARY: bzip2", utf8("BZh91AY&SY…")],
    ["a GIF", "E_BINARY: gif", bytes([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 0x01, 0xf0, 0x00, 0xf7, 0, 0])],
    ["HTML", "E_MARKUP: HTML, not plain text", utf8("\n <!DOCTYPE html><p>A</p>")],
    ["XML", "E_MARKUP: XML, not plain text", utf8('<?xml version="1.0"?><a/>')],
    ["XML without a prologue", "E_MARKUP: XML, not plain text", utf8("<newsItem guid='1'>A</newsItem>\n")],
    ["JSON", "E_MARKUP: JSON, not plain text", utf8('{ "headline": "A" }')],
    ["lines of JSON", "E_MARKUP: JSON, not plain text", utf8('{"text": "A"}\n{"text": "B"}')],
  ])("%s", (_, expected, source, label) => {
    expect(fate(source, label)).toBe(expected);
  });

  it("says of East Asian encodings that the bytes could not be given back", () => {
    expect(fate(bytes([0x82, 0xa0]), "shift_jis")).toBe(
      "E_ENCODING: shift_jis cannot be written back byte for byte: convert the file to UTF-8 first",
    );
  });

  it.each([
    "<script>alert(1)</script> is in the headline",
    "“{” is a brace",
    "<b>Minister</b> resigns\n\nText.",
    "BZ",
    "[Editor's note]\n\nText",
  ])("does not take %j for anything but text", (text) => {
    expect(fate(utf8(text))).toBe("accepted");
  });
});

const SINGLE_BYTE =
  "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1257 iso-8859-2 iso-8859-15 koi8-u macintosh ibm866".split(
    " ",
  );

describe("the bytes come back", () => {
  test.prop([fc.uint8Array({ maxLength: 60 })])("of anything accepted without a label", (source) => {
    const result = decode(source);
    if (!isRefusal(result)) expect(encode(result)).toEqual(source);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 40 }), fc.boolean()])("of any text in UTF-8", (text, mark) => {
    const source = utf8((mark ? "\ufeff" : "") + text.replaceAll("\0", ""));
    const result = decode(source);
    if (!isRefusal(result)) expect(encode(result)).toEqual(source);
  });

  test.prop([fc.constantFrom(...SINGLE_BYTE), fc.uint8Array({ min: 1, minLength: 1, maxLength: 60 })])(
    "of a single-byte encoding",
    (encoding, source) => {
      const result = decode(source, { encoding });
      if (!isRefusal(result)) expect(encode(result)).toEqual(source);
    },
  );

  test.prop([fc.uint8Array({ minLength: 2, maxLength: 60 }), fc.boolean()])("of UTF-16", (units, littleEndian) => {
    const source = bytes(littleEndian ? [0xff, 0xfe] : [0xfe, 0xff], [...units]);
    const result = decode(source);
    if (!isRefusal(result)) expect(encode(result)).toEqual(source);
  });

  it.each(SINGLE_BYTE)("of all bytes that %s assigns", (encoding) => {
    const assigned = Uint8Array.from({ length: 255 }, (_, at) => at + 1).filter(
      (byte) => fate(Uint8Array.of(0x41, byte), encoding) === "accepted",
    );
    expect(assigned.length).toBeGreaterThan(200);
    expect(encode(decoded(assigned, encoding))).toEqual(assigned);
  });

  it("never writes something else in place of a character that the encoding lacks", () => {
    expect(() => encode({ text: "猫", encoding: "windows-1252", byteOrderMark: false })).toThrow("windows-1252 has no");
    expect(() => encode({ text: "\ud800", encoding: "utf-8", byteOrderMark: false })).toThrow("lone surrogate");
  });
});

it("decodes 8 MiB in well under a second", () => {
  const source = utf8("“We go,” Doe said.\n".repeat(400_000));
  source[source.length - 2] = 0xff;
  const started = performance.now();
  expect(fate(source)).toMatch(/^E_ENCODING: .* line 400000$/);
  expect(performance.now() - started).toBeLessThan(3000);
});

describe("a text that begins like another format", () => {
  it.each([
    "BZh, the rapper, said on Tuesday that he would tour again.",
    "GIF89a turns forty, and its inventor says “jif”.",
    '{"Yes", she said}: how a play in braces won the prize',
    "%PDF- is how every such file begins, the engineer said.",
    "[{ and other openings of chess programs",
  ])("is a text: %s", (text) => {
    expect(decode(utf8(text))).toMatchObject({ text });
  });
});
