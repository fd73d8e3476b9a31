import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** Longer words in marks, in tokens, are left as they are. */
const LONGEST = 120;

/** Words in marks alone, where all that stands before them is what leads to them by a colon: “Her engineers disagree: ⟦“it needs watching”⟧, they write.” */
export function beginBehindLead({ cue, grammar, pairOf }: CuePlace, span: TokenSpan): TokenSpan {
  const pair = pairOf[span.last - 1] ?? -1;
  if (pair < 0 || span.last > cue.firstToken) return span;
  let marks = span.last - 1;
  const least = Math.max(span.first, span.last - LONGEST);
  while (marks > least && pairOf[marks - 1] === pair) marks -= 1;
  return grammar.document.tokens[marks - 1]?.text === ":" ? { ...span, first: marks } : span;
}
