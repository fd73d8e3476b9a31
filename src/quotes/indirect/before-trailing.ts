import { SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMMA } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../circumstances/occasion-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long the subject may be, in tokens. */
const LONGEST_SUBJECT = 12;

/**
 * What stands before who said it, where that ends a sentence: “⟦The bridge will close in May⟧, the county ⟨has announced⟩”,
 * “…, Roe ⟨confirmed⟩ on Monday”. Before the comma stands a main clause; behind it a noun phrase, the verb, and at most phrases of
 * time and place. Null if the sentence does not end so.
 */
export function clauseBeforeTrailing({ grammar, cue, first, last }: CuePlace): Omit<TokenSpan, "probability"> | null {
  const { speech } = grammar.language;
  if (cue.form !== "verb" || cue.reading !== "asserted" || !speech.trailingVerbs.has(cue.lemma)) return null;
  if (endOfCircumstances(grammar, cue.lastToken, last) < last) return null;
  const comma = commaBefore(grammar, cue.firstToken);
  if (comma <= first || endOfNounPhrase(grammar, comma + 1, cue.firstToken) !== cue.firstToken) return null;
  const isWhole = grammar.clauses[first] !== SUBORDINATE && holdsFinite(grammar, first, comma);
  return isWhole ? { first, last: comma } : null;
}

/** The comma before the subject; -1 if there is none within reach. */
function commaBefore({ tags }: Grammar, verb: number): number {
  for (let at = verb - 2; at >= 0 && at >= verb - 1 - LONGEST_SUBJECT; at -= 1) if (tags[at] === COMMA) return at;
  return -1;
}
