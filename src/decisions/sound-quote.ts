import { contains, type Span } from "../span.ts";
import type { DecidedQuote } from "./decision.ts";

/**
 * What is wrong with a decided quote, whatever the text is: no content, an empty span, content that is out of order or
 * overlaps, words in marks outside the content, nobody in the role of speaker, an unknown speaker beside another. Null
 * if nothing is wrong.
 */
export function faultOfQuote({ spans, speakers }: DecidedQuote): string | null {
  const content = spans.filter(({ role }) => role === "content");
  if (content.length === 0) return "spans: one must be content";
  if (spans.some(isEmpty) || speakers.some(({ attribution }) => attribution !== undefined && isEmpty(attribution))) {
    return "a span must not be empty";
  }
  if (content.some(({ start }, at) => start < (content[at - 1]?.end ?? 0))) {
    return "spans: contents must be in order and not overlap";
  }
  if (
    !areWithin(
      spans.filter(({ role }) => role === "quoted"),
      content,
    )
  ) {
    return "spans: what is quoted must stand within a content";
  }
  const saying = speakers.filter(({ role }) => role === "speaker");
  if (saying.length === 0) return "speakers: one must have the role of speaker";
  const unknown = speakers.filter(({ kind }) => kind === "unknown");
  const isAlone = unknown.length === 0 || (saying.length === 1 && unknown.length === 1 && saying[0] === unknown[0]);
  return isAlone ? null : "speakers: only one who is alone in the role of speaker can be unknown";
}

function isEmpty({ start, end }: Span): boolean {
  return !(start < end);
}

/** Whether each span lies within one of those that are given in order. Linear except for sorting. */
function areWithin(spans: readonly Span[], inOrder: readonly Span[]): boolean {
  let at = 0;
  return [...spans]
    .sort((one, other) => one.start - other.start)
    .every(({ start, end }) => {
      while ((inOrder[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      const outer = inOrder[at];
      return outer !== undefined && contains({ start: outer.start, end: outer.end }, { start, end });
    });
}
