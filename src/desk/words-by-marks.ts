import type { DecidedQuote } from "../decisions/decision.ts";
import { findMarks } from "../extract/find-marks.ts";
import { codePointSlicer, type Span } from "../span.ts";
import type { QuoteKind } from "../vocabulary.ts";

/** What kind of quote some words are by the quotation marks around them. */
export interface WordsByMarks {
  readonly kind: QuoteKind;
  /** The words in marks, the marks included, if only some of them are. */
  readonly quoted: readonly Span[];
}

/** Tells whether all, some or none of some words of a text stand in quotation marks. */
export function readMarks(text: string): (words: readonly Span[]) => WordsByMarks {
  const marks = findMarks(text);
  const slice = codePointSlicer(text);
  const hasWord = (span: Span) => /[\p{L}\p{N}]/u.test(slice(span));
  return (words) => {
    const quoted = words.flatMap((one) => marks.filter((pair) => meets(pair, one)).map((pair) => shared(pair, one)));
    const within = quoted.filter(hasWord);
    if (within.length === 0) return { kind: "indirect", quoted: [] };
    const isAll = !words.some((one) => without(one, quoted).some(hasWord));
    return isAll ? { kind: "direct", quoted: [] } : { kind: "mixed", quoted: within };
  };
}

/**
 * A quote with other words, of the kind that follows from the marks around them. The kind that was read stays if it did
 * not follow from marks: that of a transcript, whose words are direct without any, or of reported words with the title
 * of a book.
 */
export function withWords(text: string, quote: DecidedQuote, words: readonly Span[]): DecidedQuote {
  const byMarks = readMarks(text);
  const followed = quote.kind === "mixed" || byMarks(contentsOf(quote)).kind === quote.kind;
  const { kind, quoted } = byMarks(words);
  const content = words.map(({ start, end }) => ({ role: "content" as const, start, end }));
  const beside = quote.spans.filter(
    (span) => span.role !== "content" && span.role !== "quoted" && !words.some((one) => meets(one, span)),
  );
  const inMarks = followed ? quoted.map((span) => ({ role: "quoted" as const, ...span })) : [];
  return { ...quote, kind: followed ? kind : quote.kind, spans: inOrder([...content, ...inMarks, ...beside]) };
}

function contentsOf({ spans }: DecidedQuote): Span[] {
  return spans.filter(({ role }) => role === "content");
}

/** Sorts spans by their beginning, and those that begin together by length, longest first. */
function inOrder(spans: DecidedQuote["spans"]): DecidedQuote["spans"] {
  return [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function shared(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** What is left of a span when others, given in order, are cut out. */
function without(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const { start, end } of others) {
    if (start >= span.end || end <= span.start) continue;
    left.push({ start: from, end: start });
    from = end;
  }
  return [...left, { start: from, end: span.end }];
}
