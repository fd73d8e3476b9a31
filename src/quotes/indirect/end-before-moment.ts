import { isWholeClause, NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { ADJECTIVE, DETERMINER, isFiniteVerb, NAME, NOUN, OWNER } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase, endOfSubject, endWithAdded } from "../noun-phrase.ts";
import { isCallFor } from "./behind-demand.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * "slammed ⟦a school in Ashby⟧ after it sent pupils home", "called for ⟦an inquiry into it⟧ since she left": behind what is judged or demanded, and no clause, a
 * clause of when and why is the writer's; and so is one behind "and", "called for ⟦an inquiry⟧ and Moe backed her", and what another says meanwhile, "rejected ⟦the deal⟧ as Moe called for calm".
 */
export function endBeforeMoment(place: CuePlace, first: number, last: number): number {
  const { grammar, cue } = place;
  const isDemand = isCallFor(grammar, cue);
  if (first !== cue.lastToken || cue.form !== "verb" || !opensNounPhrase(grammar, first)) return last;
  const moment = isDemand ? endWithAdded(grammar, first, last) : endOfNounPhrase(grammar, first, last);
  const isJudged = grammar.language.speech.judgingVerbs.has(cue.lemma);
  const isTold = isTelling(place, endOfSubject(grammar, moment + 1, last));
  if (!isDemand && !isJudged && !isTold) return last;
  const opener = wordAt(grammar, moment);
  const isClause = isTold || isWholeClause(grammar.clauses[moment + 1]);
  const isAnother =
    grammar.language.smallWords.momentOpeners.has(opener) || (isDemand && servesAs(grammar, moment, COORDINATOR));
  if (!isAnother || !isClause) return last;
  return holdsFinite(grammar, first, moment) ? last : moment;
}

/** Whether a finite verb of speech stands at a token. */
function isTelling({ grammar, cueAt }: CuePlace, at: number): boolean {
  return cueAt(at)?.form === "verb" && isFiniteVerb(grammar.tags[at]);
}

/** Words behind a verb that are its object, and no clause. */
function opensNounPhrase({ clauses, tags }: CuePlace["grammar"], at: number): boolean {
  const tag = tags[at];
  const isPhrase = tag === DETERMINER || tag === OWNER || tag === NOUN || tag === NAME || tag === ADJECTIVE;
  return isPhrase && clauses[at] !== NOUN_CLAUSE;
}
