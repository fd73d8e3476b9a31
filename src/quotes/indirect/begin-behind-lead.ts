import { isWholeClause } from "../../grammar/clause-starts.ts";
import { COMMA, GERUND, isFiniteVerb, MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import { isBehindNarration } from "../behind-narration.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far back the start of words in marks is looked for, in tokens; longer ones are left as they are. */
const LONGEST = 120;

/**
 * Begins content at words in marks, where a colon ends everything before them that leads to them: “Her engineers
 * disagree: ⟦“it needs watching”⟧, they write.” So it does where a clause is told first, “Roe sold up, and ⟦“I don't
 * look back,”⟧ he says”.
 */
export function beginBehindLead(place: CuePlace, span: TokenSpan): TokenSpan {
  const { cue, grammar, pairOf } = place;
  if (cue.form === "according-to" && span.first > cue.lastToken) return beginBehindDoing(place, span);
  if (!isIn(pairOf, span.last - 1) || span.last > cue.firstToken) return span;
  const marks = startOfRun(pairOf, span.last - 1, Math.max(span.first, span.last - LONGEST));
  const isTold = isBehindNarration(grammar, span.first, { firstToken: marks, lastToken: span.last });
  return isTold || wordAt(grammar, marks - 1) === ":" ? { ...span, first: marks } : span;
}

/**
 * “According to Roe, writing in the Post, ⟦“it is late”⟧”, “According to Roe, speaking on Monday: ⟦It is late⟧”: begins
 * content behind what the source did meanwhile. Nothing is left where that is all, “According to Roe, writing in the
 * Post:”.
 */
function beginBehindDoing({ grammar }: CuePlace, span: TokenSpan): TokenSpan {
  const { clauses, tags } = grammar;
  if (tags[span.first] !== GERUND || tags[span.first - 1] !== COMMA) return span;
  for (let at = span.first + 1; at < span.last - 1; at += 1) {
    if (isFiniteVerb(tags[at])) return span;
    const isColon = wordAt(grammar, at) === ":";
    if (tags[at] !== COMMA && !isColon) continue;
    const opens = isColon || tags[at + 1] === MARK || isWholeClause(clauses[at + 1]);
    return opens ? { ...span, first: at + 1 } : span;
  }
  return wordAt(grammar, span.last) === ":" ? { ...span, first: span.last } : span;
}
