import { ELISIONS } from "../lexicon/elisions.ts";
import type { Utf16Span } from "../span.ts";
import type { Document, ReadBlock } from "./document.ts";
import type { Token } from "./tokens.ts";

/** An outermost pair of quotation marks within one block; the span holds the marks, `inner` does not. */
export interface MarkPair extends Utf16Span {
  readonly inner: Utf16Span;
  /** Half-open range of the document's tokens, marks included. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Index of the document's block. */
  readonly block: number;
  /** There is no closing mark: the block ends and the next one opens again. */
  readonly continues: boolean;
  /** Goes on from the pair before, which `continues`. */
  readonly continued: boolean;
}

export interface QuotationMarks {
  /** In order, not overlapping, none of them empty. */
  readonly pairs: readonly MarkPair[];
  /** Marks without a partner, at most one a block. */
  readonly unbalanced: readonly Utf16Span[];
}

/**
 * Pairs the quotation marks of a document, block by block, in linear time.
 *
 * Handled: “ ”, straight marks, ‘ ’, « », „ “, `` and two apostrophes, each nested in another; “ as a closing and ” as an
 * opening mark; apostrophes and elisions; inches and feet. A mark that opens while one of its own kind is open shows
 * that the earlier was never closed. What is not closed is no pair: where it ends cannot be pointed at. One exception:
 * the block ends, and the next block opens with the same kind of mark, as print does for a quote of several paragraphs.
 */
export function findQuotationMarks(document: Document): QuotationMarks {
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
    const mark = lone === null ? undefined : document.tokens[lone];
    if (mark !== undefined) unbalanced.push({ start: mark.start, end: mark.end });
    if (block.zone !== "caption") continued = goesOn;
  }
  return { pairs, unbalanced };
}

/** Kinds of marks that pair with each other. */
type Family = "curly" | "straight" | "apostrophes" | "low" | "guillemets" | "single";

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ["“", "curly"],
  ["”", "curly"],
  ["‟", "curly"],
  ['"', "straight"],
  ["``", "apostrophes"],
  ["''", "apostrophes"],
  ["„", "low"],
  ["«", "guillemets"],
  ["»", "guillemets"],
  ["‘", "single"],
  ["’", "single"],
  ["‛", "single"],
  ["'", "single"],
]);

/** Space, or what may stand between space and an opening mark. */
const BEFORE_OPENING = new Set(["(", "[", "{", "—", "–", "-", "--", "---", "/", "…", "...", ":", "="]);
/** What may follow a closing mark directly. */
const AFTER_CLOSING = new Set([...",.;:!?)]}—–-/…*", "--", "---", "...", "....", "?!"]);
/** After these a single mark closes and is no apostrophe. */
const ENDS_SPEECH = new Set([...",.!?…—–;:)]", "--", "...", "...."]);

/** How a mark stands between its neighbours; marks next to it are looked through. */
const GAP_BEFORE = 1;
const GAP_AFTER = 2;

/** For each token that is a mark, the sum of {@link GAP_BEFORE} and {@link GAP_AFTER}. */
function markShapes(tokens: readonly Token[]): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "mark") continue;
    const before = tokens[index - 1];
    const glued = before !== undefined && before.end === token.start;
    const gap = !glued || (before.kind === "mark" ? hasGapBefore(shapes, index - 1) : BEFORE_OPENING.has(before.text));
    if (gap) shapes[index] = GAP_BEFORE;
  }
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== "mark") continue;
    const after = tokens[index + 1];
    const glued = after !== undefined && after.start === token.end;
    const gap = !glued || (after.kind === "mark" ? hasGapAfter(shapes, index + 1) : AFTER_CLOSING.has(after.text));
    if (gap) shapes[index] = (shapes[index] ?? 0) + GAP_AFTER;
  }
  return shapes;
}

function hasGapBefore(shapes: Uint8Array, index: number): boolean {
  return ((shapes[index] ?? 0) & GAP_BEFORE) !== 0;
}

function hasGapAfter(shapes: Uint8Array, index: number): boolean {
  return ((shapes[index] ?? 0) & GAP_AFTER) !== 0;
}

/** A mark that opened; `closer` is null as long as nothing closes it. Both are indexes of tokens. */
interface Entry {
  readonly opener: number;
  readonly family: Family;
  closer: number | null;
  /** For single marks: the first mark that may close it and may be an apostrophe. */
  doubtful: number | null;
}

interface PairedBlock {
  /** In the order of their opening marks. */
  readonly entries: readonly Entry[];
  /** The outermost entry that was open at the end of the block. */
  readonly open: Entry | null;
  /** The first double mark without a partner, apart from `open`. */
  readonly lone: number | null;
}

/** Deeper nesting is no English; the limit keeps hostile input linear. */
const MAX_DEPTH = 6;

/** The state of pairing within one block. */
interface Pairing {
  readonly tokens: readonly Token[];
  readonly shapes: Uint8Array;
  readonly inches: ReadonlySet<number>;
  readonly entries: Entry[];
  /** The open entries, outermost first. */
  stack: Entry[];
  lone: number | null;
}

function pairBlock(document: Document, shapes: Uint8Array, block: ReadBlock): PairedBlock {
  const { tokens } = document;
  const inches = findInches(tokens, block);
  const pairing: Pairing = { tokens, shapes, inches, entries: [], stack: [], lone: null };
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
function openPartner(pairing: Pairing, index: number, family: Family): Entry | null {
  const own = pairing.stack.findLast((entry) => entry.family === family);
  if (own !== undefined) return own;
  if (family === "curly") {
    const low = pairing.stack.findLast((entry) => entry.family === "low");
    if (low !== undefined) return low;
  }
  if (family === "guillemets" || !isCloserShaped(pairing, index)) return null;
  return pairing.stack.findLast((entry) => isDouble(entry.family)) ?? null;
}

/** Families that writers mix up with one another: “Yes." */
function isDouble(family: Family): boolean {
  return family === "curly" || family === "straight" || family === "apostrophes";
}

function isOpenerShaped({ shapes }: Pairing, index: number): boolean {
  return shapes[index] === GAP_BEFORE;
}

function isCloserShaped({ shapes }: Pairing, index: number): boolean {
  return shapes[index] === GAP_AFTER;
}

/** Whether a double mark closes, given that a partner is open. */
function closes(pairing: Pairing, index: number): boolean {
  const glyph = pairing.tokens[index]?.text;
  if (glyph === "”") return true;
  if (glyph === "“" || glyph === "``") return !hasGapBefore(pairing.shapes, index);
  if (glyph === "„") return false;
  return !isOpenerShaped(pairing, index);
}

/** Whether a double mark opens, given that it does not close. */
function opens(pairing: Pairing, index: number): boolean {
  const glyph = pairing.tokens[index]?.text;
  if (glyph === "”" || glyph === "»") return isOpenerShaped(pairing, index);
  return !isCloserShaped(pairing, index);
}

function open(pairing: Pairing, index: number, family: Family): void {
  const top = pairing.stack.at(-1);
  const broken = top?.family === family ? top : pairing.stack.length >= MAX_DEPTH ? pairing.stack[0] : undefined;
  if (broken !== undefined) {
    if (!settleDoubtful(broken)) noteLone(pairing, broken);
    pairing.stack = pairing.stack.filter((entry) => entry !== broken);
  }
  const entry: Entry = { opener: index, family, closer: null, doubtful: null };
  pairing.entries.push(entry);
  pairing.stack.push(entry);
}

/** Closes an entry; what was opened inside it and not closed is broken. */
function close(pairing: Pairing, entry: Entry, closer: number): void {
  const from = pairing.stack.indexOf(entry);
  for (const inner of pairing.stack.slice(from + 1)) if (!settleDoubtful(inner)) noteLone(pairing, inner);
  pairing.stack.length = from;
  entry.closer = closer;
}

/** Single marks are noted as lone by nobody: they are apostrophes far too often. */
function noteLone(pairing: Pairing, entry: Entry): void {
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

function closeSingle(pairing: Pairing, entry: Entry, index: number): void {
  if (isStrongCloser(pairing.tokens, index) || !mayBeApostrophe(pairing.tokens, index)) close(pairing, entry, index);
  else entry.doubtful ??= index;
}

/** Punctuation beside it: an apostrophe stands after a letter and before a space. */
function isStrongCloser(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const token = tokens[index];
  if (before === undefined || ENDS_SPEECH.has(before.text)) return true;
  if (after === undefined || token === undefined || after.start !== token.end) return false;
  return after.kind === "mark" || AFTER_CLOSING.has(after.text);
}

/** "the Smiths’ turn", "goin’ home", "rock ’n’ roll", "6' tall". */
function mayBeApostrophe(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.kind === "mark") return false;
  if (before.kind === "number") return true;
  const { lower } = before;
  return lower.endsWith("s") || lower.endsWith("in") || lower === "o" || ELISIONS.has(lower);
}

/** "’90s", "’em": an apostrophe that stands where an opening mark would. */
function isElision(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return next.kind === "number" ? isShortYear(next.text) : ELISIONS.has(next.lower);
}

function isShortYear(number: string): boolean {
  return number.length === 2 || (number.length === 3 && number.endsWith("s"));
}

/** Longer than this, a doubtful closing mark is taken for an apostrophe. */
const MAX_DOUBTFUL_TOKENS = 6;

/** Lets a single mark that found no certain partner close at its first doubtful one, if little stands between. */
function settleDoubtful(entry: Entry): boolean {
  if (entry.doubtful === null || entry.doubtful - entry.opener > MAX_DOUBTFUL_TOKENS) return false;
  entry.closer = entry.doubtful;
  return true;
}

/**
 * Straight double marks that stand for inches. After feet (6'2") they always do. After a bare number before a word in
 * lower case (a 5" screen) they do if the other straight marks of the block pair up without them.
 */
function findInches(tokens: readonly Token[], block: ReadBlock): ReadonlySet<number> {
  const inches = new Set<number>();
  const candidates: number[] = [];
  let others = 0;
  for (let index = block.firstToken; index < block.lastToken; index += 1) {
    const token = tokens[index];
    if (token?.text !== '"') continue;
    if (isAfterFeet(tokens, index)) inches.add(index);
    else if (isAfterNumber(tokens, index) && isBeforeLowerCase(tokens, index)) candidates.push(index);
    else others += 1;
  }
  if (others % 2 === 0) for (const index of candidates) inches.add(index);
  return inches;
}

function isAfterFeet(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 2]?.text;
  if (sign !== "'" && sign !== "’") return false;
  return isAfterNumber(tokens, index) && isGlued(tokens, index - 1) && isAfterNumber(tokens, index - 2);
}

/** A number directly before the token at `index`. */
function isAfterNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === "number" && isGlued(tokens, index);
}

function isGlued(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}

function isBeforeLowerCase(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === "word" && !next.capital && !isGlued(tokens, index + 1);
}

/** Captions that may stand between two paragraphs of one quote. */
const MAX_CAPTIONS = 4;

/** Whether the next block of the same zone begins with the kind of mark that `entry` began with. */
function opensAgain(document: Document, index: number, entry: Entry): boolean {
  const own = document.blocks[index];
  const following = document.blocks.slice(index + 1, index + 1 + MAX_CAPTIONS);
  const next = following.find((block) => block.zone !== "caption");
  if (own === undefined || next === undefined || own.zone !== "body" || next.zone !== "body") return false;
  const first = document.tokens[next.firstToken];
  return first !== undefined && first.text === document.tokens[entry.opener]?.text;
}

/** The entries that lie in no other; `open` reaches to the end of its block. */
function outermost(entries: readonly Entry[], open: Entry | null): Entry[] {
  const found: Entry[] = [];
  let reached = -1;
  for (const entry of entries) {
    if (entry.opener < reached || (entry.closer === null && entry !== open)) continue;
    found.push(entry);
    reached = entry.closer ?? Number.POSITIVE_INFINITY;
  }
  return found;
}

/** Null for marks with no letter or digit between them. */
function toPair(document: Document, block: number, entry: Entry, continued: boolean): MarkPair | null {
  const { tokens, blocks } = document;
  const lastToken = entry.closer === null ? (blocks[block]?.lastToken ?? 0) : entry.closer + 1;
  const opener = tokens[entry.opener];
  const last = tokens[lastToken - 1];
  if (opener === undefined || last === undefined || !hasWord(tokens, entry.opener, lastToken)) return null;
  const inner = { start: opener.end, end: entry.closer === null ? last.end : last.start };
  const continues = entry.closer === null;
  return {
    start: opener.start,
    end: last.end,
    inner,
    firstToken: entry.opener,
    lastToken,
    block,
    continues,
    continued,
  };
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const kind = tokens[index]?.kind;
    if (kind === "word" || kind === "number") return true;
  }
  return false;
}
