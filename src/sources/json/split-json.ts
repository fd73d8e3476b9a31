import type { Refusal } from "../../diagnostic.ts";
import { SIZE_LIMIT } from "../read-file.ts";

/** One value of a file of JSON: the only one, an item of the array that the file is, or one of several in a row (NDJSON). */
export type JsonPiece = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly refusal: Refusal });

/** A value with the name by which a report calls it: null if the file holds no other. */
export type JsonPart = { readonly part: string | null } & (
  | { readonly bytes: Uint8Array }
  | { readonly refusal: Refusal }
);

/** As {@link splitJson}, with a name for each value: "item 3". */
export async function* jsonParts(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPart> {
  let first: JsonPiece | null = null;
  for await (const piece of splitJson(stream)) {
    if (piece.number === 1) {
      first = piece;
      continue;
    }
    if (first !== null) yield { ...first, part: "item 1" };
    first = null;
    yield { ...piece, part: `item ${piece.number}` };
  }
  if (first !== null) yield { ...first, part: null };
}

/**
 * The values in a stream of JSON in UTF-8, each as its bytes, so that a file of any size is read in little memory: an array is
 * taken apart into its items, and values in a row are given one by one, and where they stand
 * in lines, a damaged line harms no other. A value that is longer than an article may be, or nested deeper than any article, is passed over and
 * refused. Whether a piece is valid JSON is for its reader to say. Numbers begin at 1.
 */
export async function* splitJson(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPiece> {
  const splitter = new Splitter();
  for await (const chunk of stream) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** Values within values; what parses one may call itself so often. */
const MAX_DEPTH = 500;

class Splitter {
  #mode: "start" | "array" | "values" | "done" = "start";
  #number = 0;
  /** The pieces of the value that is being read; null while there is none. */
  #pieces: Uint8Array[] | null = null;
  #length = 0;
  #depth = 0;
  #deepest = 0;
  #inString = false;
  #escaped = false;
  #isPrimitive = false;
  /** Whether the first value stood on one line, so that each further one ends with its line, whole or not. */
  #byLine: boolean | null = null;
  #sawLineFeed = false;

  *push(chunk: Uint8Array): Generator<JsonPiece> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#pieces === null) {
        if (!this.#opens(byte)) {
          if (this.#mode === "done" && !isSpace(byte)) return;
          continue;
        }
        from = at;
      }
      const ends = this.#step(byte);
      if (ends === null) continue;
      this.#take(chunk.subarray(from, at + ends));
      yield this.#close();
      if (ends === 0) at -= 1;
    }
    if (this.#pieces !== null) this.#take(chunk.subarray(from));
  }

  *end(): Generator<JsonPiece> {
    if (this.#pieces !== null) {
      const isWhole = this.#isPrimitive && !this.#inString;
      const piece = this.#close();
      if (isWhole || "refusal" in piece) yield piece;
      else yield { number: piece.number, refusal: damaged(`the file ends within value ${piece.number}`) };
    }
    if (this.#mode === "array") {
      yield { number: this.#number + 1, refusal: damaged(`the file ends after item ${this.#number} of an array`) };
    }
    if (this.#mode === "start") yield { number: 1, refusal: { code: "E_EMPTY", reason: "no value" } };
  }

  /** Whether a value begins at a byte that stands between values. */
  #opens(byte: number): boolean {
    if (isSpace(byte) || this.#mode === "done" || (this.#mode === "start" && BYTE_ORDER_MARK.includes(byte)))
      return false;
    if (this.#mode === "start") {
      this.#mode = byte === OPEN_ARRAY ? "array" : "values";
      if (byte === OPEN_ARRAY) return false;
    }
    if (this.#mode === "array" && byte === COMMA) return false;
    if (this.#mode === "array" && byte === CLOSE_ARRAY) {
      this.#mode = "done";
      return false;
    }
    this.#pieces = [];
    this.#length = 0;
    this.#depth = 0;
    this.#deepest = 0;
    this.#isPrimitive = byte !== OPEN_OBJECT && byte !== OPEN_ARRAY;
    return true;
  }

  /** Null while the value goes on; else how many bytes of this place belong to it: 1 or 0. */
  #step(byte: number): 0 | 1 | null {
    if (byte === LINE_FEED) this.#sawLineFeed = true;
    if (this.#mode === "values" && this.#byLine === true && byte === LINE_FEED) return 0;
    if (this.#inString) return this.#stepInString(byte);
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      this.#depth += 1;
      this.#deepest = Math.max(this.#deepest, this.#depth);
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      if (this.#depth === 0) return 0;
      this.#depth -= 1;
      if (this.#depth === 0) return 1;
    } else if (this.#isPrimitive && (byte === COMMA || byte === LINE_FEED)) return 0;
    return null;
  }

  #stepInString(byte: number): null {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    return null;
  }

  #take(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > SIZE_LIMIT || this.#deepest > MAX_DEPTH) this.#pieces = [];
    else this.#pieces?.push(piece.slice());
  }

  #close(): JsonPiece {
    this.#number += 1;
    const pieces = this.#pieces ?? [];
    const refusal = this.#refusal();
    this.#pieces = null;
    this.#inString = false;
    this.#escaped = false;
    this.#byLine ??= !this.#sawLineFeed;
    const number = this.#number;
    return refusal === null ? { number, bytes: new Uint8Array(Buffer.concat(pieces)) } : { number, refusal };
  }

  #refusal(): Refusal | null {
    if (this.#deepest > MAX_DEPTH) return damaged(`values nested deeper than ${MAX_DEPTH}`);
    if (this.#length <= SIZE_LIMIT) return null;
    return { code: "E_TOO_LARGE", reason: `${this.#length} bytes in one value, the limit is ${SIZE_LIMIT} bytes` };
  }
}

function damaged(what: string): Refusal {
  return { code: "E_FORMAT", reason: `not valid JSON: ${what}` };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
