import type { Vocabulary } from "./hyphens.ts";
import type { Line } from "./reading-order.ts";

/** A paragraph of a column, or what columns and pages have parted of one. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** Of all of it; null if its lines differ. */
  readonly font: string | null;
  /** Where a page begins within the text, in UTF-16 units; the first begins at 0. */
  readonly pages: readonly { readonly page: number; readonly start: number }[];
}

/** A column with the page that it stands on. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

/** Lines further apart than the usual by this factor are of two paragraphs. */
const WIDER_LEADING = 1.3;
/** Type larger or smaller by this factor is that of another paragraph. */
const OTHER_SIZE = 1.12;
/** The first line of a paragraph is set in by so much, in parts of the type's size; what is set in further is no indent. */
const MIN_INDENT = 0.5;
const MAX_INDENT = 6;

/** The paragraphs of columns in reading order, those together again that a column or page has parted. */
export function toParagraphs(columns: readonly Column[], vocabulary: Vocabulary): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let last: { readonly line: Line; readonly measure: Measure } | null = null;
  for (const { page, lines } of columns) {
    const measure = measureColumn(lines);
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const open = paragraphs.at(-1);
      const goesOn =
        before === undefined
          ? open !== undefined && last !== null && goesOnElsewhere(open, last.line, line, last.measure)
          : open === undefined || !beginsParagraph(open, before, line, measure);
      if (open !== undefined && goesOn) paragraphs[paragraphs.length - 1] = withLine(open, line, page, vocabulary);
      else paragraphs.push({ text: line.text, size: line.size, font: line.font, pages: [{ page, start: 0 }] });
      last = { line, measure };
    });
  }
  return paragraphs;
}

function withLine(paragraph: Paragraph, line: Line, page: number, vocabulary: Vocabulary): Paragraph {
  const text = vocabulary.join(paragraph.text, line.text);
  const pages = [...paragraph.pages];
  if (pages.at(-1)?.page !== page) pages.push({ page, start: text.length - line.text.length });
  return { ...paragraph, text, pages, font: paragraph.font === line.font ? line.font : null };
}

/** What is usual in a column. */
interface Measure {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline, in parts of the type's size. */
  readonly leading: number;
  readonly font: string;
  /** How many lines it has. */
  readonly lines: number;
}

function measureColumn(lines: readonly Line[]): Measure {
  const leadings = lines.slice(1).map((line, at) => (line.y - (lines[at]?.y ?? 0)) / line.size);
  return {
    left: mostFrequent(lines.map(({ left }) => Math.round(left))) ?? 0,
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
    leading: Math.max(mostFrequent(leadings.map((value) => Math.round(value * 20) / 20)) ?? 1, 1),
    font: mostFrequent(lines.map((line) => line.font)) ?? "",
    lines: lines.length,
  };
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Whether a line begins a paragraph, seen from the one above it. */
function beginsParagraph(paragraph: Paragraph, above: Line, line: Line, measure: Measure): boolean {
  if (ratio(above.size, line.size) > OTHER_SIZE) return true;
  if (line.y - above.y > measure.leading * WIDER_LEADING * line.size) return true;
  if (BULLET.test(line.text)) return true;
  // What follows a bullet hangs beside it.
  if (BULLET.test(above.text) && line.left > above.left) return false;
  if (isIndented(line, measure) && !isIndented(above, measure)) return true;
  if (isOtherType(paragraph, line, measure)) return true;
  return endsSentence(above.text) && !isFull(above, line, measure);
}

/** Whether a byline or heading, in a type of its own, ends before the line or begins with it. */
function isOtherType({ font, text }: Paragraph, line: Line, measure: Measure): boolean {
  if (font === null || font === line.font || !/^["“‘']?\p{Lu}/u.test(line.text)) return false;
  return line.font === measure.font || (font === measure.font && endsSentence(text));
}

const BULLET = /^[•▪■●◆‣·–—-]\s/u;

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function isIndented({ left, size }: Line, measure: Measure): boolean {
  const indent = left - measure.left;
  return indent > MIN_INDENT * size && indent < MAX_INDENT * size;
}

/** Whether the first word of the next line would not have fitted into the line: only then did it have to end there. */
function isFull(line: Line, next: Line, { right }: Measure): boolean {
  const first = /^\S+/.exec(next.text)?.[0] ?? "";
  const wordWidth = ((next.right - next.left) / Math.max(next.text.length, 1)) * (first.length + 1);
  return right - line.right < wordWidth + 0.3 * line.size;
}

function endsSentence(text: string): boolean {
  return /[.!?:…]["”’')\]]*$/u.test(text);
}

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOnElsewhere({ font }: Paragraph, last: Line, first: Line, measure: Measure): boolean {
  if (ratio(last.size, first.size) > OTHER_SIZE || (font !== null && font !== first.font)) return false;
  if (/[\u00ad\u2010-]$/.test(last.text) || /^\p{Ll}/u.test(first.text)) return !endsSentence(last.text);
  // What is a column by itself fills it.
  const isShort = measure.lines < 3;
  return !isShort && !endsSentence(last.text) && isFull(last, first, measure) && /^[\p{L}\d“"‘'(]/u.test(first.text);
}
