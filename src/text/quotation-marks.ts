import type { Utf16Span } from "../span.ts";
import type { Document } from "./document.ts";
import { markShapes } from "./mark-shapes.ts";
import { type PairEntry, pairBlock } from "./pair-block.ts";
import type { Tokens } from "./tokens.ts";

/** An outermost pair of quotation marks within one block; the span includes the marks, `inner` does not. */
export interface MarkPair extends Utf16Span {
  readonly inner: Utf16Span;
  /** Half-open range of the document's tokens, including the marks. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Index of the block in the document. */
  readonly block: number;
  /** Whether there is no closing mark: the block ends, and the next one opens again. */
  readonly continues: boolean;
  /** Whether it continues the pair before, which `continues`. */
  readonly continued: boolean;
}

export interface QuotationMarks {
  /** In order, not overlapping, none of them empty. */
  readonly pairs: readonly MarkPair[];
  /** Marks without a partner, at most one for each block. */
  readonly unbalanced: readonly Utf16Span[];
}

/**
 * Pairs the quotation marks of a document, block by block, in linear time.
 *
 * Handled: “ ”, straight marks, ‘ ’, « », „ “, `` and two apostrophes, each nested in another; “ as a closing and ” as
 * an opening mark; apostrophes and elisions; inches and feet. A mark that opens while one of its own kind is open shows
 * that the earlier one was never closed. An unclosed mark makes no pair, since there is no telling where it ends. One
 * exception: the block ends, and the next block opens with the same kind of mark, as print does for a quote of several
 * paragraphs.
 */
export function findQuotationMarks(document: Document): QuotationMarks {
  const { starts, ends } = document.tokens;
  const shapes = markShapes(document.tokens);
  const pairs: MarkPair[] = [];
  const unbalanced: Utf16Span[] = [];
  let continued = false;
  for (const [index, block] of document.blocks.entries()) {
    const found = pairBlock(document, shapes, block);
    const goesOn = found.open !== null && opensAgain(document, index, found.open);
    const entries = outermost(found.entries, goesOn ? found.open : null);
    for (const entry of entries) {
      const isContinued = continued && entry.opener === block.firstToken;
      const pair = toPair(document, index, entry, isContinued);
      if (pair !== null) pairs.push(pair);
    }
    const lone = found.lone ?? (goesOn ? null : (found.open?.opener ?? null));
    if (lone !== null) unbalanced.push({ start: starts[lone] ?? 0, end: ends[lone] ?? 0 });
    if (block.zone !== "caption") continued = goesOn;
  }
  return { pairs, unbalanced };
}

/** How many captions may stand between two paragraphs of one quote. */
const MAX_CAPTIONS = 4;

/**
 * Whether the next block other than a caption begins with the mark that `entry` began with, and both belong to the
 * body.
 */
function opensAgain(document: Document, index: number, entry: PairEntry): boolean {
  const own = document.blocks[index];
  const following = document.blocks.slice(index + 1, index + 1 + MAX_CAPTIONS);
  const next = following.find((block) => block.zone !== "caption");
  if (own === undefined || next === undefined || own.zone !== "body" || next.zone !== "body") return false;
  const first = document.tokens[next.firstToken];
  return first !== undefined && first.text === document.tokens[entry.opener]?.text;
}

/** The entries that are not inside another; `open` reaches to the end of its block. */
function outermost(entries: readonly PairEntry[], open: PairEntry | null): PairEntry[] {
  const found: PairEntry[] = [];
  let reached = -1;
  for (const entry of entries) {
    if (entry.opener < reached || (entry.closer === null && entry !== open)) continue;
    found.push(entry);
    reached = entry.closer ?? Number.POSITIVE_INFINITY;
  }
  return found;
}

/** The pair of an entry, or null if no letter or digit stands between the marks. */
function toPair(document: Document, block: number, entry: PairEntry, continued: boolean): MarkPair | null {
  const { tokens, blocks } = document;
  const { starts, ends } = tokens;
  const lastToken = entry.closer === null ? (blocks[block]?.lastToken ?? 0) : entry.closer + 1;
  if (!hasWord(tokens, entry.opener, lastToken)) return null;
  const end = ends[lastToken - 1] ?? 0;
  const continues = entry.closer === null;
  const inner = { start: ends[entry.opener] ?? 0, end: continues ? end : (starts[lastToken - 1] ?? 0) };
  return {
    start: starts[entry.opener] ?? 0,
    end,
    inner,
    firstToken: entry.opener,
    lastToken,
    block,
    continues,
    continued,
  };
}

function hasWord(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const kind = tokens[index]?.kind;
    if (kind === "word" || kind === "number") return true;
  }
  return false;
}
