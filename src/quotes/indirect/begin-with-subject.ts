import { COMMA, isFiniteVerb, WH_WORD } from "../../grammar/tags.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long a subject with what is inserted behind it may be, in tokens. */
const LONGEST_SUBJECT = 40;

/**
 * “According to Roe, ⟦the mill, which she owns, is shut⟧”: content behind a source that opens the sentence begins with its subject, and not with the verb behind
 * what is inserted between both.
 */
export function beginWithSubject({ grammar, cue, sentence }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  const { first } = span;
  if (cue.form !== "according-to" || cue.firstToken !== sentence.firstToken || first < cue.lastToken) return span;
  if (!isFiniteVerb(tags[first]) || tags[first - 1] !== COMMA || first - cue.lastToken > LONGEST_SUBJECT) return span;
  const from = cue.lastToken + 1;
  const relative = lastIn(from, first - 1, (at) => tags[at] === COMMA && tags[at + 1] === WH_WORD);
  const inserted = relative >= 0 ? relative : lastIn(from, first - 1, (at) => tags[at] === COMMA);
  const source = lastIn(from, inserted, (at) => tags[at] === COMMA);
  return source < 0 ? span : { ...span, first: source + 1 };
}

/** The last token of a range of which something holds, or -1. */
function lastIn(from: number, end: number, holds: (at: number) => boolean): number {
  for (let at = end - 1; at >= from; at -= 1) if (holds(at)) return at;
  return -1;
}
