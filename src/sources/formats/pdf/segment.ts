/** Text on one baseline without a wide gap. Positions are in points from the top left corner of the page. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The size of the type, in points. */
  readonly size: number;
  readonly font: string;
}

/** A piece of text as the library gives it, upright and in points from the top left corner. */
export interface Piece extends Segment {
  /** Whether white space or a line end stood before it. */
  readonly isAfterSpace: boolean;
}

/** A gap this wide, in units of the type size, may be one between columns. */
const WIDE_GAP = 0.95;
/** A gap this wide is a space, even where none was written. */
const SPACE_GAP = 0.16;
/** Type this much larger than what stands beside it is an initial. */
const INITIAL_SIZE = 1.8;

/**
 * Joins the pieces of a page, in the order in which they were written, into segments. Text written twice in a place is
 * one.
 */
export function toSegments(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  const seen = new Set<string>();
  for (const piece of pieces) {
    const place = `${Math.round(piece.left)} ${Math.round(piece.y)} ${piece.text}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const last = segments.at(-1);
    if (last !== undefined && followsOn(last, piece)) segments[segments.length - 1] = join(last, piece);
    else segments.push(piece);
  }
  return joinInitials(segments);
}

function followsOn(last: Segment, next: Piece): boolean {
  if (isRaised(last, next)) return true;
  const size = Math.max(last.size, next.size);
  const gap = next.left - last.right;
  return (
    Math.abs(next.y - last.y) < size * 0.35 && gap > -0.5 * size && gap < WIDE_GAP * size && !isInitial(last, next)
  );
}

/**
 * Whether small type stands above or below the baseline at the end of a segment, without a space: "21" and "st", or the
 * mark of a footnote. Such type may stand further from the baseline than what is of the same size.
 */
function isRaised(last: Segment, next: Piece): boolean {
  const isSmall = next.size < RAISED_SIZE * last.size;
  const isNear = Math.abs(next.y - last.y) < 0.6 * last.size;
  return isSmall && isNear && Math.abs(next.left - last.right) < SPACE_GAP * last.size;
}

/** Raised type is smaller than this share of the type beside it. */
const RAISED_SIZE = 0.8;

/** Whether a raised number marks a footnote: it stands behind a sentence or a quotation. The 2 of "m²" is not one. */
function isNoteMark(last: Segment, next: Piece): boolean {
  const isNumber = /^\d{1,3}$/.test(next.text.trim()) && next.y < last.y - 0.15 * last.size;
  return isNumber && isRaised(last, next) && /(?:[^\d\s][.,;:!?]|[”’"»])$/.test(last.text);
}

function join(last: Segment, next: Piece): Segment {
  if (isNoteMark(last, next)) return { ...last, right: next.right };
  const isApart = next.isAfterSpace || next.left - last.right > SPACE_GAP * Math.max(last.size, next.size);
  const isLonger = next.text.length > last.text.length;
  return {
    text: last.text + (isApart && !last.text.endsWith(" ") ? " " : "") + next.text,
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    y: isLonger ? next.y : last.y,
    size: isLonger ? next.size : last.size,
    font: isLonger ? next.font : last.font,
  };
}

const INITIAL = /^["“‘']?\p{L}$/u;

function isInitial(segment: Segment, beside: { readonly size: number }): boolean {
  return INITIAL.test(segment.text.trim()) && segment.size > beside.size * INITIAL_SIZE;
}

/** A page has no more large initials than this. */
const MAX_INITIALS = 20;

/** Puts a large initial before the first of the lines beside it, and lets all of them begin where it does. */
function joinInitials(segments: readonly Segment[]): Segment[] {
  const joined = [...segments];
  const initials = segments.filter(({ text }) => INITIAL.test(text.trim())).sort((a, b) => b.size - a.size);
  for (const initial of initials.slice(0, MAX_INITIALS)) {
    const beside = segments.filter((segment) => isBeside(initial, segment)).sort((a, b) => a.y - b.y);
    const [first, ...others] = beside;
    if (first === undefined) continue;
    const text = initial.text.trim() + first.text.trimStart();
    joined[segments.indexOf(first)] = { ...first, text, left: initial.left };
    for (const other of others) joined[segments.indexOf(other)] = { ...other, left: initial.left };
    joined[segments.indexOf(initial)] = { ...initial, text: "" };
  }
  return joined.filter(({ text }) => text.trim() !== "");
}

function isBeside(initial: Segment, { left, y, size }: Segment): boolean {
  if (!isInitial(initial, { size })) return false;
  const gap = left - initial.right;
  const isNear = gap > -0.3 * size && gap < 2 * size;
  // It reaches from the top of the first line to the baseline of the last, or of the one above that.
  return isNear && y < initial.y + 1.3 * size && y > initial.y - initial.size;
}
