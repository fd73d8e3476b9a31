import { SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { BASE, COMMA, PARTICIPLE, PAST } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
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
  const end = endOfCircumstances(grammar, cue.lastToken, last);
  if (end < last && grammar.document.tokens[end]?.text !== ";") return null;
  const comma = commaBefore(grammar, cue.firstToken);
  if (comma <= first || !isSubject(grammar, comma + 1, cue.firstToken)) return null;
  const isWhole =
    grammar.clauses[first] !== SUBORDINATE && (holdsFinite(grammar, first, comma) || grammar.tags[first] === BASE);
  return isWhole ? { first, last: comma } : null;
}

/** "the county", "a lawsuit filed on Tuesday": a noun phrase up to the verb, or one with a participle and what belongs to that. */
function isSubject(grammar: Grammar, from: number, verb: number): boolean {
  const end = endOfNounPhrase(grammar, from, verb);
  if (end === verb) return true;
  const isParted = end > from && (grammar.tags[end] === PARTICIPLE || grammar.tags[end] === PAST);
  return isParted && endOfCircumstances(grammar, end + 1, verb) === verb;
}

/** The comma before the subject; -1 if there is none within reach. */
function commaBefore({ tags }: Grammar, verb: number): number {
  for (let at = verb - 2; at >= 0 && at >= verb - 1 - LONGEST_SUBJECT; at -= 1) if (tags[at] === COMMA) return at;
  return -1;
}
