import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA, GERUND, isFiniteVerb, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/** Fewer tokens than this are only a topic: "called for ⟨calm⟩". */
const SHORTEST_DEMAND = 3;

/**
 * Where the content begins of "recommended ⟦the wing be shut⟧", "demands ⟦the men not be paid⟧": what is to be, with no "that"; and of "called for ⟦a ban on
 * lorries⟧": what is demanded; else -1.
 */
export function startBehindDemand({ grammar, cue, last }: CuePlace): number {
  const { demandingVerbs, negations } = grammar.language.helpers;
  if (isCallFor(grammar, cue)) {
    const isPhrase = endOfNounPhrase(grammar, cue.lastToken, last) > cue.lastToken;
    const isTold = isFiniteVerb(grammar.tags[cue.firstToken]) && !isPassive(grammar, cue);
    const comma = findTag(grammar.tags, cue.lastToken, last, COMMA);
    const end = comma >= 0 && opensAnother(grammar, comma + 1) ? comma : last;
    const isDemand = isPhrase && isTold && !holdsFinite(grammar, cue.lastToken, end);
    return isDemand && end - cue.lastToken >= SHORTEST_DEMAND ? cue.lastToken : -1;
  }
  if (!isAssertingVerb(cue) || !demandingVerbs.has(wordAt(grammar, cue.headToken))) return -1;
  const end = endOfNounPhrase(grammar, cue.lastToken, last);
  const verb = negations.has(wordAt(grammar, end)) ? end + 1 : end;
  return end > cue.lastToken && grammar.tags[verb] === BASE ? cue.lastToken : -1;
}

/** "called for a ban, ⟨and the board agreed⟩", "⟨but⟩ it failed", "⟨which⟩ it says will help", "⟨saying⟩ it was late": what stands behind such a comma is no part of the demand. */
function opensAnother(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at];
  if (tag === WH_WORD || tag === GERUND) return true;
  return servesAs(grammar, at, COORDINATOR | ADVERSATIVE) && isWholeClause(grammar.clauses[at + 1]);
}

/** "⟨called for⟩ a ban on lorries", "⟨is calling for⟩ an inquiry into it": what is demanded is what was said, verb or no verb. */
export function isCallFor(grammar: Grammar, { form, lastToken, lemma, reading }: Cue): boolean {
  const phrase = `${lemma} ${wordAt(grammar, lastToken - 1)}`;
  return form === "verb" && reading === "asserted" && grammar.language.speech.demandingPhrases.has(phrase);
}
