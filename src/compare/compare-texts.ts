import { diffArrays } from "diff";
import type { TokenWords } from "../languages/for-text.ts";
import { codePointIndex, type Span, type Utf16Span } from "../span.ts";
import { hashWords } from "../stories/hash-words.ts";
import { likenessInOrder } from "./match-quotes.ts";
import { sentencesOf, wordsIn } from "./units.ts";

/** A stretch of two texts, in code points of each: at least one side stands there. */
export interface TextPart {
  /** `changed`: a sentence in which some words differ; spaces do not count. */
  readonly kind: "same" | "removed" | "added" | "changed";
  /** In the first text; null for what was added. */
  readonly one: Span | null;
  /** In the other; null for what was removed. */
  readonly other: Span | null;
  /** The words of a changed sentence; empty for everything else. */
  readonly words: readonly WordPart[];
}

/** Words of a changed sentence, in code points of the whole texts. */
export interface WordPart {
  readonly kind: "same" | "removed" | "added";
  readonly one: Span | null;
  readonly other: Span | null;
}

/** How many sentences or words may be added or removed; beyond that, everything counts as another text. */
const MOST_EDITS = 4000;
/** Two sentences less alike than this count as one removed and one added. */
const LEAST_ALIKE = 0.4;

/**
 * What became of a text in another version of it: by sentence, and by word within a sentence that was changed. Parts
 * are in order; together they make up both texts, except for the spaces between sentences.
 *
 * Source of the algorithm: Myers, "An O(ND) difference algorithm and its variations" (1986), by the package `diff`.
 */
export function compareTexts(one: string, other: string, language: TokenWords): TextPart[] {
  const [from, to] = [sentencesOf(one, language), sentencesOf(other, language)];
  const keyOf = (text: string) => (span: Utf16Span) => text.slice(span.start, span.end).replaceAll(/\s+/g, " ");
  const changes = diffArrays(from.map(keyOf(one)), to.map(keyOf(other)), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: from },
    { removed: false, added: true, value: to },
  ];
  const sides: Sides = { one, other, ones: codePointIndex(one), others: codePointIndex(other) };
  const parts: TextPart[] = [];
  let [left, right] = [0, 0];
  let removed: Utf16Span[] = [];
  const settle = (added: readonly Utf16Span[]) => {
    parts.push(...pairUp(removed, added, sides));
    removed = [];
  };
  for (const change of changes) {
    const count = change.value.length;
    if (change.removed) {
      settle([]);
      removed = from.slice(left, left + count);
      left += count;
    } else if (change.added) {
      settle(to.slice(right, right + count));
      right += count;
    } else {
      settle([]);
      for (let at = 0; at < count; at += 1) parts.push(samePart(from[left + at], to[right + at], sides));
      left += count;
      right += count;
    }
  }
  settle([]);
  return parts;
}

/** Two texts, and their positions as code points. */
interface Sides {
  readonly one: string;
  readonly other: string;
  readonly ones: (utf16: number) => number;
  readonly others: (utf16: number) => number;
}

function spanOf(span: Utf16Span | undefined, toCodePoint: (utf16: number) => number): Span | null {
  return span === undefined ? null : { start: toCodePoint(span.start), end: toCodePoint(span.end) };
}

function samePart(one: Utf16Span | undefined, other: Utf16Span | undefined, { ones, others }: Sides): TextPart {
  return { kind: "same", one: spanOf(one, ones), other: spanOf(other, others), words: [] };
}

/**
 * Pairs up sentences that were removed and added at one place: two that are alike are one that was changed. In order.
 */
function pairUp(removed: readonly Utf16Span[], added: readonly Utf16Span[], sides: Sides): TextPart[] {
  const wordsOf = (text: string) => (span: Utf16Span) => [...hashWords(text.slice(span.start, span.end))];
  const [ones, others] = [removed.map(wordsOf(sides.one)), added.map(wordsOf(sides.other))];
  const parts: TextPart[] = [];
  let next = 0;
  for (const [at, span] of removed.entries()) {
    const found = others.findIndex((words, to) => to >= next && to < next + NEAR && isAlike(ones[at] ?? [], words));
    if (found < 0) {
      parts.push({ kind: "removed", one: spanOf(span, sides.ones), other: null, words: [] });
      continue;
    }
    for (const one of added.slice(next, found)) parts.push(addedPart(one, sides));
    const into = added[found];
    if (into !== undefined) parts.push(changedPart(span, into, sides));
    next = found + 1;
  }
  for (const one of added.slice(next)) parts.push(addedPart(one, sides));
  return parts;
}

/** How many of the added sentences a removed one is compared with. */
const NEAR = 20;
/** Anything with more words than this is not a sentence, and is not compared by word. */
const LONGEST_SENTENCE = 400;

function isAlike(one: readonly number[], other: readonly number[]): boolean {
  if (Math.max(one.length, other.length) > LONGEST_SENTENCE) return false;
  return likenessInOrder(one, other) >= LEAST_ALIKE;
}

function addedPart(span: Utf16Span, { others }: Sides): TextPart {
  return { kind: "added", one: null, other: spanOf(span, others), words: [] };
}

function changedPart(from: Utf16Span, to: Utf16Span, sides: Sides): TextPart {
  const [ones, others] = [wordsIn(sides.one, from), wordsIn(sides.other, to)];
  const changes = diffArrays(
    ones.map(({ start, end }) => sides.one.slice(start, end)),
    others.map(({ start, end }) => sides.other.slice(start, end)),
  );
  const words: WordPart[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, value } of changes) {
    const [fromLeft, fromRight] = [left, right];
    if (!added) left += value.length;
    if (!removed) right += value.length;
    const kind = added ? "added" : removed ? "removed" : "same";
    words.push({
      kind,
      one: spanOf(hull(ones.slice(fromLeft, left)), sides.ones),
      other: spanOf(hull(others.slice(fromRight, right)), sides.others),
    });
  }
  return { kind: "changed", one: spanOf(from, sides.ones), other: spanOf(to, sides.others), words };
}

/** From the first of some stretches to the last. */
function hull(spans: readonly Utf16Span[]): Utf16Span | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
