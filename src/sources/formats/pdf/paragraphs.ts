import type { Vocabulary } from "./hyphens.ts";
import type { Line } from "./reading-order.ts";

/** A paragraph of a column, or one that runs over several columns or pages. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** Where a page begins within the text, in UTF-16 units; the first begins at 0. */
  readonly pages: readonly { readonly page: number; readonly start: number }[];
}

/** A column with the number of its page. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

/** Lines further apart than usual by this factor belong to two paragraphs. */
const WIDER_LEADING = 1.3;
/** Type that is larger or smaller by more than this factor belongs to another paragraph. */
const OTHER_SIZE = 1.12;
/**
 * By how much the first line of a paragraph is indented, in units of the type size; anything further is not an indent.
 */
const MIN_INDENT = 0.5;
const MAX_INDENT = 6;

/** The paragraphs of columns in reading order; those divided by the end of a column or page are joined. */
export function toParagraphs(columns: readonly Column[], vocabulary: Vocabulary): Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  let lastMeasure: Measure | null = null;
  for (const { page, lines } of columns) {
    const measure = measureColumn(lines);
    lines.forEach((line, at) => {
      const open = paragraphs.at(-1);
      const isTop = at === 0;
      const goesOn =
        open !== undefined &&
        (isTop
          ? lastMeasure !== null && goesOnElsewhere(open, line, lastMeasure)
          : !beginsParagraph(open, line, measure));
      if (goesOn) open.add(line, page, vocabulary);
      else paragraphs.push(new OpenParagraph(line, page));
    });
    lastMeasure = measure;
  }
  return paragraphs.map((paragraph) => paragraph.close());
}

/** A paragraph as it grows. */
class OpenParagraph {
  /** Its last line so far. */
  last: Line;
  /** The font of the whole paragraph; null if its lines differ. */
  font: string | null;
  readonly #size: number;
  readonly #pages: { readonly page: number; readonly start: number }[];
  /** The text before its last line. */
  readonly #before: string[] = [];
  #length = 0;

  constructor(line: Line, page: number) {
    this.last = line;
    this.font = line.font;
    this.#size = line.size;
    this.#pages = [{ page, start: 0 }];
  }

  add(line: Line, page: number, vocabulary: Vocabulary): void {
    const joined = vocabulary.join(this.last.text, line.text);
    const before = joined.slice(0, joined.length - line.text.length);
    this.#before.push(before);
    this.#length += before.length;
    if (this.#pages.at(-1)?.page !== page) this.#pages.push({ page, start: this.#length });
    if (this.font !== line.font) this.font = null;
    this.last = line;
  }

  close(): Paragraph {
    return { text: this.#before.join("") + this.last.text, size: this.#size, pages: this.#pages };
  }
}

/** What is usual in a column. */
interface Measure {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline, in units of the type size. */
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

/** Whether a line begins a new paragraph, given the paragraph so far, which ends with the line above. */
function beginsParagraph(paragraph: OpenParagraph, line: Line, measure: Measure): boolean {
  const above = paragraph.last;
  if (ratio(above.size, line.size) > OTHER_SIZE) return true;
  if (line.y - above.y > measure.leading * WIDER_LEADING * line.size) return true;
  if (BULLET.test(line.text)) return true;
  // The lines after a bullet are set beside it.
  if (BULLET.test(above.text) && line.left > above.left) return false;
  if (isIndented(line, measure) && !isIndented(above, measure)) return true;
  if (isOtherType(paragraph, line, measure)) return true;
  return endsSentence(above.text) && !isFull(above, line, measure);
}

/** Whether a byline or heading, in a type of its own, ends before the line or begins with it. */
function isOtherType({ font, last }: OpenParagraph, line: Line, measure: Measure): boolean {
  if (font === null || font === line.font || !/^["“‘']?\p{Lu}/u.test(line.text)) return false;
  return line.font === measure.font || (font === measure.font && endsSentence(last.text));
}

const BULLET = /^[•▪■●◆‣·–—-]\s/u;

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function isIndented({ left, size }: Line, measure: Measure): boolean {
  const indent = left - measure.left;
  return indent > MIN_INDENT * size && indent < MAX_INDENT * size;
}

/** Whether the first word of the next line would not have fitted into this line, so that it had to end there. */
function isFull(line: Line, next: Line, { right }: Measure): boolean {
  const first = /^\S+/.exec(next.text)?.[0] ?? "";
  const wordWidth = ((next.right - next.left) / Math.max(next.text.length, 1)) * (first.length + 1);
  return right - line.right < wordWidth + 0.3 * line.size;
}

function endsSentence(text: string): boolean {
  return /[.!?:…]["”’')\]]*$/u.test(text);
}

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOnElsewhere({ font, last }: OpenParagraph, first: Line, measure: Measure): boolean {
  if (ratio(last.size, first.size) > OTHER_SIZE || (font !== null && font !== first.font)) return false;
  if (/[\u00ad\u2010-]$/.test(last.text) || /^\p{Ll}/u.test(first.text)) return !endsSentence(last.text);
  // A column of fewer than three lines does not show how wide it is.
  const isShort = measure.lines < 3;
  return !isShort && !endsSentence(last.text) && isFull(last, first, measure) && /^[\p{L}\d“"‘'(]/u.test(first.text);
}
