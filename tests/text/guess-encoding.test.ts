import { describe, expect, it } from "vitest";
import { findEncoding, UTF_8 } from "../../src/text/encodings.ts";
import { type EncodingGuess, guessEncoding } from "../../src/text/guess-encoding.ts";

function encode(text: string, label: string): Uint8Array {
  const encoding = findEncoding(label);
  if (typeof encoding === "string") throw new Error(encoding);
  return encoding.encode(text);
}

function guess(bytes: Uint8Array): EncodingGuess | null | "valid" {
  const decoded = UTF_8.decode(bytes);
  return typeof decoded === "string" ? "valid" : guessEncoding(bytes, decoded.byteOffset);
}

const STORY = `The café reopens in May

PORT ELLERY (Sandwire) – “We waited nine years for this,” Mayor Tomás Verrin said. “We won’t wait a tenth.” It costs £4 million.`;
const PLAIN = "The harbour café will open again in May, the mayor said. Nobody else said anything about it.";
const MARKS = "“We waited nine years,” the mayor said.";
const POLISH = "Michał Żebrowski of Łódź said that the złoty was weak, and Lech Wałęsa agreed.";
const RUSSIAN = "Паром снова пойдёт в мае, сказал мэр. Мы ждали девять лет.";

describe("the encoding of bytes that are not UTF-8", () => {
  it.each([
    ["windows-1252", STORY, "café"],
    ["macintosh", STORY, "café"],
    ["windows-1252", PLAIN, "café"],
    ["macintosh", PLAIN, "café"],
    ["windows-1252", MARKS, "“We"],
    ["macintosh", MARKS, "“We"],
    ["windows-1250", POLISH, "Michał"],
    ["iso-8859-2", POLISH, "Michał"],
    ["windows-1251", RUSSIAN, "Паром"],
    ["koi8-r", RUSSIAN, "Паром"],
  ])("is guessed: %s of %j", (label, text, word) => {
    expect(guess(encode(text, label))).toEqual({ label, isSupported: true, word });
  });

  it("is named even where texts in it must be converted first", () => {
    const bytes = Uint8Array.from(PLAIN, (letter) => (letter === "é" ? 0x82 : letter.charCodeAt(0)));
    expect(guess(bytes)).toEqual({ label: "code page 437", isSupported: false, word: "café" });
  });

  it("is not guessed where the text is UTF-8 and damaged", () => {
    const bytes = new TextEncoder().encode(STORY);
    expect(guess(bytes.subarray(0, bytes.indexOf(0xe2) + 2))).toBeNull();
    bytes[bytes.length - 1] = 0xff;
    expect(guess(bytes)).toBeNull();
  });

  it.each([
    ["bytes at random", Uint8Array.from({ length: 500 }, (_, at) => (at * 89 + 128) % 256)],
    ["Japanese", Uint8Array.of(0x8d, 0x60, 0x82, 0xcc, 0x8e, 0x73, 0x92, 0xb7, 0x82, 0xcd)],
  ])("is not guessed where none reads well: %s", (_, bytes) => {
    expect(guess(bytes)).toBeNull();
  });

  it("is found by what stands far into a text, without a look at all of it", () => {
    const text = `${"A plain line.\n".repeat(10_000)}${PLAIN}\n${"A plain line.\n".repeat(100_000)}`;
    expect(guess(encode(text, "windows-1252"))).toMatchObject({ label: "windows-1252", word: "café" });
  });
});
