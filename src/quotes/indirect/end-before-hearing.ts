import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Cue } from "../attribution.ts";
import { isPassive } from "../passive.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** "the court heard", "jurors were told": it is not told by whom. */
export function isHearing(grammar: Grammar, cue: Cue): boolean {
  const { speech } = grammar.language;
  if (cue.form !== "verb") return false;
  return cue.lemma === speech.hear || (speech.hearerVerbs.has(cue.lemma) && isPassive(grammar, cue));
}

/** How far before the end who heard it stands, in tokens: ", the inquest at Ashby heard on Monday". */
const REACH = 9;

/** Ends content before whoever heard it: “told police ⟦it was the sea⟧, magistrates heard”. */
export function endBeforeHearing({ grammar, cueAt, cue }: CuePlace, span: TokenSpan): TokenSpan {
  if (span.first < cue.lastToken) return span;
  const { hearers } = grammar.language.speech;
  let isHeard = false;
  let hasHearer = false;
  for (let at = span.last - 1; at > Math.max(span.first, span.last - REACH); at -= 1) {
    const other = cueAt(at);
    if (other !== undefined && isHearing(grammar, other)) isHeard = true;
    else if (hearers.has(wordAt(grammar, at))) hasHearer = true;
    if (grammar.tags[at] === COMMA) return isHeard && hasHearer ? { ...span, last: at } : span;
  }
  return span;
}
