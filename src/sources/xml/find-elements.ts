/** A stretch of a document, in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * The outermost elements with some names (without prefix), each from its start tag to its end tag, found by a scan that
 * skips comments, CDATA sections and instructions. An element that is not closed reaches to the end. Linear time.
 */
export function findElements(text: string, names: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of tagsOf(text)) {
    if (!names.has(tag.name)) continue;
    if (tag.closes && depth > 0) {
      depth -= 1;
      if (depth === 0) pieces.push({ start, end: tag.end });
    } else if (!tag.closes) {
      if (depth === 0) start = tag.start;
      if (!tag.isEmpty) depth += 1;
      else if (depth === 0) pieces.push({ start, end: tag.end });
    }
  }
  if (depth > 0) pieces.push({ start, end: text.length });
  return pieces;
}

/** The name of the first element, without prefix; null if there is none. Works for a head that is cut off. */
export function rootName(text: string): string | null {
  for (const { name } of tagsOf(text)) return name;
  return null;
}

/** The first tag as written, with its namespaces: `<rss version="2.0" xmlns:dc="…">`; "" if there is none. */
export function rootTag(text: string): string {
  for (const { start, end } of tagsOf(text)) return text.slice(start, end);
  return "";
}

interface Tag extends Piece {
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
}

function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf("<");
  while (at >= 0) {
    const skipped = endOfMarkup(text, at);
    if (skipped !== null) {
      at = skipped < 0 ? -1 : text.indexOf("<", skipped);
      continue;
    }
    const end = endOfTag(text, at);
    const closes = text[at + 1] === "/";
    const name = NAME.exec(text.slice(at + 1, at + 200))?.[1] ?? "";
    if (name !== "") yield { start: at, end, name, closes, isEmpty: text[end - 2] === "/" };
    at = text.indexOf("<", end);
  }
}

const NAME = /^\/?(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/;

/** Where a comment, a CDATA section, an instruction or a document type ends, −1 if it does not; null for a tag. */
function endOfMarkup(text: string, at: number): number | null {
  for (const [start, end] of MARKUP) {
    if (!text.startsWith(start, at)) continue;
    const found = text.indexOf(end, at + start.length);
    return found < 0 ? -1 : found + end.length;
  }
  return text.startsWith("<!", at) ? endOfDocumentType(text, at) : null;
}

const MARKUP = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function endOfDocumentType(text: string, from: number): number {
  let brackets = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "[") brackets += 1;
    else if (mark === "]") brackets -= 1;
    else if (mark === ">" && brackets <= 0) return at + 1;
  }
  return -1;
}

/** The index after the ">" of a tag; one within the quotes of an attribute does not count. */
function endOfTag(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === ">") return at + 1;
    if (mark !== '"' && mark !== "'") continue;
    const close = text.indexOf(mark, at + 1);
    if (close < 0) return text.length;
    at = close;
  }
  return text.length;
}
