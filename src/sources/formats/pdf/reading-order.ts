import type { Segment } from "./segment.ts";

/** A line of a column. */
export interface Line extends Segment {}

/** A gutter is at least this wide, in units of the type size. */
const GUTTER = 0.7;
/**
 * White space this high, in units of the type size beyond the gap between lines, separates what is above from what is
 * below.
 */
const BAND = 0.6;
/** A segment wider than this share of a region's width stands above or below columns, not in one. */
const SPANNING = 0.55;
/**
 * A gap wider than this within a line, in units of the type size, separates cells of a table: justified words are
 * closer.
 */
const CELL_GAP = 6;
/** Pages are cut at most this many times over; a region with more segments than any page has is not cut. */
const MAX_DEPTH = 30;
const MAX_SEGMENTS = 10_000;

/**
 * The columns of a page in reading order, each as its lines from the top. The page is cut recursively (XY-cut; Nagy and
 * Seth 1984): first at white space from top to bottom, then at white space from side to side and at lines that span
 * columns, such as a headline.
 */
export function inReadingOrder(segments: readonly Segment[]): Line[][] {
  return cut(segments, 0)
    .flatMap(withoutPullQuote)
    .map(toLines)
    .filter(({ length }) => length > 0);
}

/** Type larger than that of a column by this factor, with lines of it beside, is a pull quote that they run around. */
const PULLED = 1.3;

/** A column, and apart from it the pull quote that its lines run around, whose words belong to none of them. */
function withoutPullQuote(column: readonly Segment[]): (readonly Segment[])[] {
  if (column.length > MAX_SEGMENTS) return [column];
  const size = PULLED * medianSize(column);
  const around = column.filter((segment) => segment.size <= size);
  const pulled = column.filter((segment) => segment.size > size && around.some((other) => isBeside(segment, other)));
  const beside = around.filter((other) => pulled.some((segment) => isBeside(segment, other)));
  if (rowCount(pulled) < 2 || rowCount(beside) < rowCount(pulled)) return [column];
  const rest = column.filter((segment) => !pulled.includes(segment));
  return extent(pulled)[0] < extent(rest)[0] ? [pulled, rest] : [rest, pulled];
}

function isBeside(large: Segment, { y, size }: Segment): boolean {
  return y > large.y - large.size && y - size < large.y;
}

function cut(region: readonly Segment[], depth: number): (readonly Segment[])[] {
  if (region.length < 4 || region.length > MAX_SEGMENTS || depth > MAX_DEPTH) return [region];
  const columns = partAtGutters(region);
  if (columns.length > 1) return columns.flatMap((column) => cut(column, depth + 1));
  const bands = joinBands(partAtBands(region));
  if (bands.length > 1 && bands.some(hasGutter)) return mergeLeaves(bands, depth);
  const layers = partAtSpanning(region);
  return layers.length > 1 && layers.some(hasGutter) ? mergeLeaves(layers, depth) : [region];
}

/** Cuts the parts that have columns further; those between them stay together. */
function mergeLeaves(parts: readonly (readonly Segment[])[], depth: number): (readonly Segment[])[] {
  const leaves: (readonly Segment[])[] = [];
  let together: Segment[] = [];
  for (const part of parts) {
    if (!hasGutter(part)) {
      together.push(...part);
      continue;
    }
    if (together.length > 0) leaves.push(together);
    together = [];
    leaves.push(...cut(part, depth + 1));
  }
  if (together.length > 0) leaves.push(together);
  return leaves;
}

function hasGutter(region: readonly Segment[]): boolean {
  return partAtGutters(region).length > 1;
}

/**
 * The columns of a region from the left, cut at white space from its top to its bottom; one column if there is none.
 */
function partAtGutters(region: readonly Segment[]): Segment[][] {
  const sorted = [...region].sort((a, b) => a.left - b.left);
  const gap = GUTTER * medianSize(region);
  const columns: Segment[][] = [];
  let column: Segment[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of sorted) {
    if (column.length > 0 && segment.left - right >= gap) {
      columns.push(column);
      column = [];
    }
    column.push(segment);
    right = Math.max(right, segment.right);
  }
  columns.push(column);
  return joinNarrow(columns);
}

/** Joins what is not a column by itself, such as bullets, numbers or a single line, with the one beside it. */
function joinNarrow(columns: readonly Segment[][]): Segment[][] {
  const joined: Segment[][] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    if (last === undefined || (isColumn(last) && isColumn(column) && standBeside(last, column))) joined.push(column);
    else last.push(...column);
  }
  return joined;
}

function isColumn(segments: readonly Segment[]): boolean {
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
  return rowCount(segments) >= 2 && letters / segments.length >= 9;
}

function rowCount(segments: readonly Segment[]): number {
  return new Set(segments.map(({ y }) => Math.round(y / 3))).size;
}

function standBeside(a: readonly Segment[], b: readonly Segment[]): boolean {
  const [topA, bottomA] = extent(a);
  const [topB, bottomB] = extent(b);
  const shared = Math.min(bottomA, bottomB) - Math.max(topA, topB);
  return shared > 0.3 * Math.min(bottomA - topA, bottomB - topB);
}

/** The top and the bottom of segments. */
function extent(segments: readonly Segment[]): readonly [number, number] {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { y, size } of segments) {
    top = Math.min(top, y - size);
    bottom = Math.max(bottom, y);
  }
  return [top, bottom];
}

function partAtBands(region: readonly Segment[]): Segment[][] {
  const sorted = [...region].sort((a, b) => a.y - b.y);
  const gap = BAND * medianSize(region);
  const bands: Segment[][] = [];
  let bottom = Number.POSITIVE_INFINITY;
  for (const segment of sorted) {
    const band = bands.at(-1);
    if (band === undefined || segment.y - segment.size - bottom >= gap) bands.push([segment]);
    else band.push(segment);
    bottom = Math.max(band === undefined ? Number.NEGATIVE_INFINITY : bottom, segment.y);
  }
  return bands;
}

/** Joins bands that have the same columns: paragraphs may end at the same height in all of them. */
function joinBands(bands: readonly Segment[][]): Segment[][] {
  const joined: Segment[][] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last !== undefined && hasGutter([...last, ...band])) last.push(...band);
    else joined.push([...band]);
  }
  return joined;
}

/** The lines that span columns, and what stands between them, from the top. */
function partAtSpanning(region: readonly Segment[]): Segment[][] {
  const left = Math.min(...region.map((segment) => segment.left));
  const width = Math.max(...region.map(({ right }) => right)) - left;
  const isSpanning = (segment: Segment) => segment.right - segment.left > SPANNING * width;
  const layers: Segment[][] = [];
  let wasSpanning: boolean | null = null;
  for (const segment of [...region].sort((a, b) => a.y - b.y)) {
    const spans = isSpanning(segment);
    if (spans === wasSpanning) layers.at(-1)?.push(segment);
    else layers.push([segment]);
    wasSpanning = spans;
  }
  return layers;
}

function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/**
 * The lines of a column from the top. Segments beside each other make one line; if they are far apart, a tab separates
 * them.
 */
export function toLines(column: readonly Segment[]): Line[] {
  const lines: Segment[][] = [];
  for (const segment of [...column].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && isSameLine(first, segment)) line.push(segment);
    else lines.push([segment]);
  }
  return lines.map(joinLine);
}

function isSameLine(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) < 0.35 * Math.min(a.size, b.size);
}

function joinLine(segments: readonly Segment[]): Line {
  const [first, ...others] = [...segments].sort((a, b) => a.left - b.left);
  if (first === undefined) throw new RangeError("a line without text");
  let { text, right } = first;
  let longest = first;
  for (const other of others) {
    text += (other.left - right > CELL_GAP * other.size ? "\t" : " ") + other.text;
    right = Math.max(right, other.right);
    if (other.text.length > longest.text.length) longest = other;
  }
  return { ...longest, text: withoutInvisible(text), left: first.left, right };
}

/**
 * The text with white space as single spaces, and without soft hyphens, except one at the end, which means something.
 */
function withoutInvisible(text: string): string {
  return text
    .replaceAll(/[ \u00a0]+/g, " ")
    .trim()
    .replaceAll(/\u00ad(?!$)/g, "");
}
