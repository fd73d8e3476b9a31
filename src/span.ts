/**
 * Positions in a text. Two units exist, and the types keep them apart:
 *
 * - {@link Span} counts **Unicode code points**: what the archive stores, what SQLite's `substr` and Python count.
 * - {@link Utf16Span} counts **UTF-16 code units**: what JavaScript's `slice` counts. Only extraction uses it, inside.
 *
 * Both are 0-based and half-open: `start` is included, `end` is not. In `A 😀 “hi”` the opening mark is at code
 * point 4 and at UTF-16 unit 5. {@link codePointIndex} is the one place that converts.
 *
 * @module
 */
import { misuse, requireObject, requireString, shown } from "./misuse.ts";

/** A half-open stretch of code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly unit?: "code point";
}

/** A page of what a text was converted from, and the characters that stand on it. */
export interface PageSpan extends Span {
  /** From 1. */
  readonly page: number;
}

/** A span together with the exact characters found there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/**
 * A half-open stretch of UTF-16 code units: of what is read, and of the pages of a second reader; nothing stored or
 * listed has it.
 */
export interface Utf16Span {
  readonly start: number;
  readonly end: number;
  readonly unit?: "utf-16";
}

/** The characters of a UTF-16 span. */
export function textAt(text: string, span: Utf16Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans of the same unit share at least one position. */
export function overlaps(a: Utf16Span, b: Utf16Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every position of `inner`. */
export function contains(outer: Utf16Span, inner: Utf16Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The characters of a code-point span. `text.slice` is wrong after an emoji; this is not.
 * Positions past the end are clamped.
 *
 * @throws ArchiveError `invalid_argument` for what is no text or no span
 */
export function sliceCodePoints(text: string, span: Span): string {
  requireString("text", text);
  requireObject("span", span);
  requirePosition("span: start", span.start);
  requirePosition("span: end", span.end);
  let index = 0;
  let from = text.length;
  let codePoint = 0;
  for (; index < text.length && codePoint < span.end; codePoint += 1) {
    if (codePoint === span.start) from = index;
    index += isSurrogatePair(text, index) ? 2 : 1;
  }
  return from < index ? text.slice(from, index) : "";
}

function requirePosition(what: string, position: unknown): void {
  if (typeof position === "number" && position >= 0) return;
  throw misuse(`${what}: must be a number from 0, not ${shown(position)}`);
}

/** {@link sliceCodePoints} for many spans of one text: costs one pass at first, then only the length of each span. */
export function codePointSlicer(text: string): (span: Span) => string {
  if (firstSurrogate(text) < 0) return (span) => text.slice(span.start, span.end);
  const starts = new Uint32Array(text.length + 1);
  let codePoint = 0;
  for (let index = 0; index < text.length; codePoint += 1) {
    starts[codePoint] = index;
    index += isSurrogatePair(text, index) ? 2 : 1;
  }
  starts.fill(text.length, codePoint);
  return (span) => text.slice(starts[span.start] ?? text.length, starts[span.end] ?? text.length);
}

/**
 * A function from UTF-16 positions of `text` to code-point positions. Costs one pass and no memory when the text has
 * no character beyond the basic plane, else one pass and four bytes a unit; each call is O(1).
 * A position inside a surrogate pair counts as the position of the pair.
 */
export function codePointIndex(text: string): (utf16: number) => number {
  const first = firstSurrogate(text);
  if (first < 0) return (utf16) => utf16;
  const map = new Uint32Array(text.length + 1);
  let codePoint = 0;
  for (let index = 0; index < text.length; codePoint += 1) {
    map[index] = codePoint;
    if (isSurrogatePair(text, index)) {
      map[index + 1] = codePoint;
      index += 2;
    } else index += 1;
  }
  map[text.length] = codePoint;
  return (utf16) => map[utf16] ?? codePoint;
}

function firstSurrogate(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff) return index;
  }
  return -1;
}

function isSurrogatePair(text: string, index: number): boolean {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
