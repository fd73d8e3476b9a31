import type { Quote } from "../queries/records.ts";
import type { Span } from "../span.ts";

/**
 * The quote that a citation of this passage cites: the passage is its content, with the cue where the words are not
 * asserted, as in citations. Undefined if none stands there.
 */
export function quoteAt(quotes: readonly Quote[], passage: Span): Quote | undefined {
  return (
    quotes.find(({ start, end }) => start === passage.start && end === passage.end) ??
    quotes.find((quote) => {
      const { start, end } = citedPassage(quote);
      return start === passage.start && end === passage.end;
    })
  );
}

function citedPassage({ spans, stance, start, end }: Quote): Span {
  const cues = stance === "asserted" ? [] : spans.filter(({ role }) => role === "cue");
  return cues.reduce<Span>(
    (hull, cue) => ({ start: Math.min(hull.start, cue.start), end: Math.max(hull.end, cue.end) }),
    { start, end },
  );
}

/** The quote that holds the whole of a passage, the shortest of several; undefined if none does. */
export function quoteAround(quotes: readonly Quote[], passage: Span): Quote | undefined {
  const [shortest] = quotes
    .filter((quote) => {
      const { start, end } = citedPassage(quote);
      return start <= passage.start && passage.end <= end;
    })
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return shortest;
}
