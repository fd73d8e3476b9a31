import { codePointIndex, codePointSlicer, type Span } from "../span.ts";
import { findParagraphs } from "../text/paragraphs.ts";

/** A stretch of a text with what is known of it. Spans of one layer may overlap; the shortest wins. */
export interface Marked<Value> extends Span {
  readonly value: Value;
}

/** What is known of a text, in layers that are drawn one inside the other. Offsets are code points. */
export interface Layers<Quote, Link> {
  readonly quotes: readonly Marked<Quote>[];
  readonly links: readonly Marked<Link>[];
  /** The passage that someone asked for. */
  readonly passage: Span | null;
}

/** Characters that all have the same quote, link and passage, or none. */
export interface Piece<Quote, Link> {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote | null;
  readonly link: Link | null;
  readonly inPassage: boolean;
}

/** A paragraph of the text in pieces; together they are its characters, none left out. */
export interface MarkedParagraph<Quote, Link> extends Span {
  readonly pieces: readonly Piece<Quote, Link>[];
}

/**
 * Cuts a text into paragraphs, and these at the edges of every mark. Marks may overlap, nest or span several
 * paragraphs. Takes time linear in the text, and apart from sorting in the marks, as long as few cover the same
 * character.
 */
export function markText<Quote, Link>(text: string, layers: Layers<Quote, Link>): MarkedParagraph<Quote, Link>[] {
  const toCodePoint = codePointIndex(text);
  const slice = codePointSlicer(text);
  const quotes = new Cover(layers.quotes);
  const links = new Cover(layers.links);
  const { passage } = layers;
  const edges = edgesOf([...layers.quotes, ...layers.links, ...(passage ? [passage] : [])]);
  let edge = 0;
  return findParagraphs(text).map((paragraph) => {
    const [from, to] = [toCodePoint(paragraph.start), toCodePoint(paragraph.end)];
    const pieces: Piece<Quote, Link>[] = [];
    let start = from;
    while (start < to) {
      while ((edges[edge] ?? to) <= start) edge += 1;
      const end = Math.min(edges[edge] ?? to, to);
      const inPassage = passage !== null && passage.start <= start && start < passage.end;
      pieces.push({
        text: slice({ start, end }),
        start,
        end,
        quote: quotes.at(start),
        link: links.at(start),
        inPassage,
      });
      start = end;
    }
    return { start: from, end: to, pieces };
  });
}

function edgesOf(spans: readonly Span[]): readonly number[] {
  return [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

/** Walks once through a text and finds the shortest mark at each place; `at` must be called with ascending places. */
class Cover<Value> {
  readonly #waiting: readonly Marked<Value>[];
  #next = 0;
  #open: Marked<Value>[] = [];

  constructor(marks: readonly Marked<Value>[]) {
    this.#waiting = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  }

  at(place: number): Value | null {
    for (let mark = this.#waiting[this.#next]; mark && mark.start <= place; mark = this.#waiting[this.#next]) {
      this.#open.push(mark);
      this.#next += 1;
    }
    this.#open = this.#open.filter(({ end }) => end > place);
    let shortest: Marked<Value> | null = null;
    for (const mark of this.#open) {
      if (shortest === null || mark.end - mark.start < shortest.end - shortest.start) shortest = mark;
    }
    return shortest === null ? null : shortest.value;
  }
}
