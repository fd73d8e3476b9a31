import type { Refusal } from "../../diagnostic.ts";
import { SIZE_LIMIT } from "../read-file.ts";

/** What a JSON value is: an object or array, anything else, or whatever stands on a line of its own. */
export type ValueKind = "nested" | "primitive" | "line";

/** How deep values may nest, so that functions can walk through one recursively. */
const MAX_DEPTH = 500;

/**
 * A value whose end has not come yet. Finds the end across chunks, and holds at most as many bytes as an article may
 * have.
 */
export class OpenValue {
  /** Whether it spans several lines. */
  hasLineFeed = false;
  readonly #kind: ValueKind;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #depth = 0;
  #deepest = 0;
  #inString = false;
  #isEscaped = false;

  constructor(kind: ValueKind) {
    this.#kind = kind;
  }

  /** Takes what belongs to the value from a place in a chunk on. Gives where the value ends, or null if it goes on. */
  read(chunk: Uint8Array, from: number): number | null {
    const end = this.#kind === "line" ? endOfLine(chunk, from) : this.#findEnd(chunk, from);
    this.#take(chunk.subarray(from, end ?? chunk.length));
    return end;
  }

  /** Whether the value is complete if nothing follows. */
  get mayEnd(): boolean {
    return this.#kind === "line" || (this.#kind === "primitive" && !this.#inString);
  }

  close(): Uint8Array | Refusal {
    if (this.#deepest > MAX_DEPTH) {
      return { code: "E_FORMAT", reason: `not valid JSON: values nested deeper than ${MAX_DEPTH}` };
    }
    if (this.#length <= SIZE_LIMIT) return new Uint8Array(Buffer.concat(this.#pieces));
    return { code: "E_TOO_LARGE", reason: `${this.#length} bytes in one value, the limit is ${SIZE_LIMIT} bytes` };
  }

  #findEnd(chunk: Uint8Array, from: number): number | null {
    let backslash = -1;
    for (let at = from; at < chunk.length; at += 1) {
      if (this.#inString && !this.#isEscaped) {
        // The inside of a string need not be read byte by byte.
        if (backslash < at) backslash = orLength(chunk, chunk.indexOf(BACKSLASH, at));
        at = Math.min(backslash, orLength(chunk, chunk.indexOf(QUOTE, at)));
      }
      const byte = chunk[at];
      if (byte === undefined) return null;
      const isFirst = this.#length === 0 && at === from;
      if (this.#inString) this.#stepInString(byte);
      else if (this.#kind === "primitive") {
        if (!isFirst && ENDS_PRIMITIVE.has(byte)) return at;
        this.#inString = byte === QUOTE;
      } else if (this.#step(byte)) return at + 1;
    }
    return null;
  }

  #stepInString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }

  /** Whether a byte of an object or array ends it. Whether brackets match is for the parser to say. */
  #step(byte: number): boolean {
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      this.#depth += 1;
      this.#deepest = Math.max(this.#deepest, this.#depth);
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      this.#depth -= 1;
      return this.#depth === 0;
    } else if (byte === LINE_FEED) this.hasLineFeed = true;
    return false;
  }

  #take(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > SIZE_LIMIT || this.#deepest > MAX_DEPTH) this.#pieces = [];
    else this.#pieces.push(piece.slice());
  }
}

function endOfLine(chunk: Uint8Array, from: number): number | null {
  const end = chunk.indexOf(LINE_FEED, from);
  return end < 0 ? null : end;
}

function orLength(chunk: Uint8Array, at: number): number {
  return at < 0 ? chunk.length : at;
}

export const LINE_FEED = 0x0a;
const QUOTE = 0x22;
export const COMMA = 0x2c;
export const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const ENDS_PRIMITIVE = new Set([0x09, LINE_FEED, 0x0d, 0x20, COMMA, CLOSE_ARRAY, CLOSE_OBJECT]);
