import { isRefusal, type Refusal } from "../../diagnostic.ts";
import { CLOSE_ARRAY, COMMA, LINE_FEED, OPEN_ARRAY, OPEN_OBJECT, OpenValue, type ValueKind } from "./open-value.ts";

/**
 * One value of a file of JSON: the only one, an item of the array that the file is, or one of several in a row
 * (NDJSON).
 */
export type JsonPiece = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly refusal: Refusal });

/** A value with its name in reports: null if the file holds no other. */
export type JsonPart = { readonly part: string | null } & (
  | { readonly bytes: Uint8Array }
  | { readonly refusal: Refusal }
);

/** {@link splitJson} with a name for each value: "item 3". */
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
 * The values in a stream of JSON in UTF-8, each as its bytes, so that a file of any size is read in little memory. An
 * array is taken apart into its items, and values in a row are given one by one; if each has its own line, a damaged
 * line harms no other. A value that is longer than an article may be, or nested deeper than any article, is skipped and
 * refused. Whether a piece is valid JSON is for its reader to say. Numbers begin at 1.
 */
export async function* splitJson(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPiece> {
  const splitter = new Splitter();
  for await (const chunk of stream) yield* splitter.push(chunk);
  yield* splitter.end();
}

class Splitter {
  /**
   * In an array, among values in a row, past the end of the array, or past that too, where nothing is read any more.
   */
  #mode: "start" | "array" | "values" | "done" | "stopped" = "start";
  #number = 0;
  #value: OpenValue | null = null;
  /** Whether the first value stood on one line, so that each further one ends with its line, whole or not. */
  #isByLine = false;

  *push(chunk: Uint8Array): Generator<JsonPiece> {
    let at = 0;
    while (at < chunk.length && this.#mode !== "stopped") {
      if (this.#value === null) {
        at = this.#findValue(chunk, at);
        if (this.#mode === "done" && at < chunk.length) {
          this.#mode = "stopped";
          yield this.#refuse("something follows after the end of the array");
        }
        if (at === chunk.length || this.#mode === "stopped") return;
        this.#value = new OpenValue(this.#kindOf(chunk[at] ?? 0));
      }
      const end = this.#value.read(chunk, at);
      if (end === null) return;
      yield this.#close(this.#value);
      at = end;
    }
  }

  *end(): Generator<JsonPiece> {
    const value = this.#value;
    if (value !== null) {
      const piece = this.#close(value);
      if (value.mayEnd || "refusal" in piece) yield piece;
      else yield { number: piece.number, refusal: damaged(`the file ends within value ${piece.number}`) };
    }
    if (this.#mode === "array") yield this.#refuse(`the file ends after item ${this.#number} of an array`);
    if (this.#mode === "start") yield { number: 1, refusal: { code: "E_EMPTY", reason: "no value" } };
  }

  /** Where the next value begins, or the length of the chunk if none does; notices where the array begins and ends. */
  #findValue(chunk: Uint8Array, from: number): number {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (isSpace(byte) || (this.#mode === "start" && BYTE_ORDER_MARK.includes(byte))) continue;
      if (this.#mode === "start") {
        this.#mode = byte === OPEN_ARRAY ? "array" : "values";
        if (byte === OPEN_ARRAY) continue;
      }
      if (this.#mode !== "array" || (byte !== COMMA && byte !== CLOSE_ARRAY)) return at;
      if (byte === CLOSE_ARRAY) this.#mode = "done";
    }
    return at;
  }

  #kindOf(byte: number): ValueKind {
    if (this.#mode === "values" && this.#isByLine) return "line";
    return byte === OPEN_OBJECT || byte === OPEN_ARRAY ? "nested" : "primitive";
  }

  #close(value: OpenValue): JsonPiece {
    this.#number += 1;
    this.#value = null;
    if (this.#number === 1) this.#isByLine = !value.hasLineFeed;
    const bytes = value.close();
    return isRefusal(bytes) ? { number: this.#number, refusal: bytes } : { number: this.#number, bytes };
  }

  #refuse(what: string): JsonPiece {
    this.#number += 1;
    return { number: this.#number, refusal: damaged(what) };
  }
}

function damaged(what: string): Refusal {
  return { code: "E_FORMAT", reason: `not valid JSON: ${what}` };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
