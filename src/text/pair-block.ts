import type { Document, ReadBlock } from "./document.ts";
import { findInches } from "./inches.ts";
import { FAMILIES, type Family, isDouble } from "./mark-families.ts";
import { GAP_AFTER, GAP_BEFORE, hasGapAfter, hasGapBefore } from "./mark-shapes.ts";
import { isElision, isStrongCloser, mayBeApostrophe } from "./single-marks.ts";
import type { Tokens } from "./tokens.ts";

/** A mark that opened; `closer` is null until something closes it. Both are indexes of tokens. */
export interface PairEntry {
  readonly opener: number;
  readonly family: Family;
  closer: number | null;
  /** For single marks, the first mark that may close it and may be an apostrophe. */
  doubtful: number | null;
}

/** The marks of one block, paired. */
export interface PairedBlock {
  /** In the order of their opening marks. */
  readonly entries: readonly PairEntry[];
  /** The outermost entry that was open at the end of the block. */
  readonly open: PairEntry | null;
  /** The first double mark without a partner, other than `open`. */
  readonly lone: number | null;
}

/** Deeper nesting does not occur in print; the limit keeps hostile input linear. */
const MAX_DEPTH = 6;

/** The state of pairing within one block. */
interface Pairing {
  /** The first token of the block, and the end of its last one. */
  readonly first: number;
  readonly end: number;
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  readonly inches: ReadonlySet<number>;
  readonly entries: PairEntry[];
  /** The open entries, outermost first. */
  stack: PairEntry[];
  lone: number | null;
}

/** Pairs the marks of one block, given their shapes. */
export function pairBlock(document: Document, shapes: Uint8Array, block: ReadBlock): PairedBlock {
  const { tokens } = document;
  const inches = findInches(tokens, block);
  const pairing: Pairing = {
    first: block.firstToken,
    end: block.lastToken,
    tokens,
    shapes,
    inches,
    entries: [],
    stack: [],
    lone: null,
  };
  for (let index = block.firstToken; index < block.lastToken; index += 1) {
    if (tokens[index]?.kind === "mark" && !inches.has(index)) readMark(pairing, index);
  }
  const open = pairing.stack.find((entry) => !settleDoubtful(entry)) ?? null;
  for (const entry of pairing.stack) if (entry !== open) noteLone(pairing, entry);
  return { entries: pairing.entries, open, lone: pairing.lone };
}

function readMark(pairing: Pairing, index: number): void {
  const family = FAMILIES.get(pairing.tokens[index]?.text ?? "");
  if (family === "single") readSingle(pairing, index);
  else if (family !== undefined) readDouble(pairing, index, family);
}

function readDouble(pairing: Pairing, index: number, family: Family): void {
  const partner = openPartner(pairing, index, family);
  if (partner !== null && closes(pairing, index)) close(pairing, partner, index);
  else if (opens(pairing, index)) open(pairing, index, family);
  else if (pairing.lone === null) pairing.lone = index;
}

/** The innermost open entry that a mark of this family could close. */
function openPartner(pairing: Pairing, index: number, family: Family): PairEntry | null {
  const own = pairing.stack.findLast((entry) => entry.family === family);
  if (own !== undefined) return own;
  if (family === "curly") {
    const low = pairing.stack.findLast((entry) => entry.family === "low");
    if (low !== undefined) return low;
  }
  if (family === "guillemets" || !isCloserShaped(pairing, index)) return null;
  return pairing.stack.findLast((entry) => isDouble(entry.family)) ?? null;
}

function isOpenerShaped({ shapes }: Pairing, index: number): boolean {
  return shapes[index] === GAP_BEFORE;
}

function isCloserShaped({ shapes }: Pairing, index: number): boolean {
  return shapes[index] === GAP_AFTER;
}

/** Whether a double mark closes, if a partner is open. */
function closes(pairing: Pairing, index: number): boolean {
  const glyph = pairing.tokens[index]?.text;
  if (glyph === "”") return true;
  if (glyph === "“" || glyph === "``") return !hasGapBefore(pairing.shapes, index);
  if (glyph === "„") return false;
  return !isOpenerShaped(pairing, index);
}

/** Whether a double mark opens, if it does not close. The first token of its paragraph always does. */
function opens(pairing: Pairing, index: number): boolean {
  if (index === pairing.first) return true;
  const glyph = pairing.tokens[index]?.text;
  if (glyph === "”" || glyph === "»") return isOpenerShaped(pairing, index);
  return !isCloserShaped(pairing, index);
}

function open(pairing: Pairing, index: number, family: Family): void {
  const top = pairing.stack.at(-1);
  const isBroken = top?.family === family && !isWithin(pairing, index, family);
  const broken = isBroken ? top : pairing.stack.length >= MAX_DEPTH ? pairing.stack[0] : undefined;
  if (broken !== undefined) {
    if (!settleDoubtful(broken)) noteLone(pairing, broken);
    pairing.stack = pairing.stack.filter((entry) => entry !== broken);
  }
  const entry: PairEntry = { opener: index, family, closer: null, doubtful: null };
  pairing.entries.push(entry);
  pairing.stack.push(entry);
}

/** How many marks are examined for the one that closes the outer pair. */
const MAX_WITHIN = 8;

/**
 * “in what he calls ⟨“⟩hell”, with him”: whether a curly mark opens inside a pair of its kind, since the marks behind
 * it close both.
 */
function isWithin({ tokens, end }: Pairing, index: number, family: Family): boolean {
  if (family !== "curly") return false;
  let open = 2;
  let seen = 0;
  for (let at = index + 1; at < end && seen < MAX_WITHIN && open > 0; at += 1) {
    const glyph = tokens[at]?.text ?? "";
    if (FAMILIES.get(glyph) !== family) continue;
    open += glyph === "”" ? -1 : 1;
    seen += 1;
  }
  return open === 0;
}

/** Closes an entry. Entries that opened inside it and did not close are broken. */
function close(pairing: Pairing, entry: PairEntry, closer: number): void {
  const from = pairing.stack.indexOf(entry);
  for (const inner of pairing.stack.slice(from + 1)) if (!settleDoubtful(inner)) noteLone(pairing, inner);
  pairing.stack.length = from;
  entry.closer = closer;
}

/** Notes a lone double mark. Single marks are never noted: they are apostrophes far too often. */
function noteLone(pairing: Pairing, entry: PairEntry): void {
  if (entry.family !== "single" && pairing.lone === null) pairing.lone = entry.opener;
}

function readSingle(pairing: Pairing, index: number): void {
  const glyph = pairing.tokens[index]?.text;
  const partner = pairing.stack.findLast((entry) => entry.family === "single");
  const mayClose = hasGapAfter(pairing.shapes, index) && !hasGapBefore(pairing.shapes, index);
  if (partner !== undefined && mayClose) closeSingle(pairing, partner, index);
  else if (glyph !== "’" && isOpenerShaped(pairing, index) && !isElision(pairing.tokens, index))
    open(pairing, index, "single");
}

function closeSingle(pairing: Pairing, entry: PairEntry, index: number): void {
  // ‘We sell no shoes’: the whole paragraph.
  const isWhole = entry.opener === pairing.first && index === pairing.end - 1;
  if (isWhole || isStrongCloser(pairing.tokens, index) || !mayBeApostrophe(pairing.tokens, index))
    close(pairing, entry, index);
  else entry.doubtful ??= index;
}

/** If more tokens lie between, a doubtful closing mark is taken for an apostrophe. */
const MAX_DOUBTFUL_TOKENS = 6;

/**
 * Closes a single mark without a certain partner at its first doubtful one, if few tokens lie between. Returns whether
 * it did.
 */
function settleDoubtful(entry: PairEntry): boolean {
  if (entry.doubtful === null || entry.doubtful - entry.opener > MAX_DOUBTFUL_TOKENS) return false;
  entry.closer = entry.doubtful;
  return true;
}
