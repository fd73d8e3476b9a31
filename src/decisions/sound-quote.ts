import { contains, type Span } from "../span.ts";
import type { DecidedQuote } from "./decision.ts";

/**
 * What is wrong with a quote as somebody decided it, whatever the text is: without content, content that is not in order or
 * overlaps, words in marks outside the content, nobody in the role of speaker, an unknown one beside another. Null if nothing is.
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

/** Whether each span stands within one of those that are given in order. Linear, but for the sorting. */
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
