import { MODAL, PARTICIPLE } from "../../grammar/tags.ts";
import { BEFORE } from "./content-features.ts";
import type { CuePlace } from "./cue-place.ts";
import { FORMS_OF_BE, type FoundContent, NO_VERB, verbOf } from "./trust.ts";

/** Content without a verb is a topic ("criticised the plan") and must be longer. */
const LEAST_TOPIC_WORDS = 3;

/**
 * Whether content without marks reports what somebody said, and not only what they spoke of, might say, or what was
 * done in silence: “would also discuss it”, “details were not announced” and “briefed reporters” hold no words of anyone.
 */
export function isStatement(found: FoundContent): boolean {
  const { place, where, spans } = found;
  if (found.hasMarks) return true;
  if (isHypothetical(place)) return false;
  if (verbOf(place, spans) !== NO_VERB) return true;
  if (isPassive(place) && where === BEFORE) return false;
  return spans.reduce((sum, span) => sum + span.last - span.first, 0) >= LEAST_TOPIC_WORDS;
}

/** "would say", "could call on". */
function isHypothetical({ grammar, cue }: CuePlace): boolean {
  for (let at = cue.firstToken; at < cue.headToken; at += 1) if (grammar.tags[at] === MODAL) return true;
  return false;
}

function isPassive({ grammar, cue }: CuePlace): boolean {
  if (grammar.tags[cue.headToken] !== PARTICIPLE) return false;
  for (let at = cue.firstToken; at < cue.headToken; at += 1)
    if (FORMS_OF_BE.has(grammar.document.tokens[at]?.lower ?? "")) return true;
  return false;
}
