import { callsThings } from "../../grammar/calls-things.ts";
import { isWholeClause } from "../../grammar/clause-starts.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isFiniteVerb, MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The end of content behind the marks that hold what something is called, or how it is judged: “hailed ⟦“a new chapter”⟧ on Saturday after the talks”, “posts in which
 * she called ⟦voters “lazy”⟧ came to light”: when it was done, and the verb of another clause, are the writer's. `last` where the marks are followed by anything else.
 */
export function endBehindName({ grammar, cue, pairOf }: CuePlace, first: number, last: number): number {
  const { clauses, document, language, tags } = grammar;
  if (!isOfNaming(language, cue)) return last;
  let next = first + 1;
  while (next < last && !(tags[next - 1] === MARK && isIn(pairOf, next - 1) && !isIn(pairOf, next))) next += 1;
  if (next >= last) return last;
  if (holdsFinite(grammar, first, startOfRun(pairOf, next - 1, first))) return last;
  const isMoment = language.smallWords.momentOpeners.has(wordAt(grammar, next));
  const isOthers = isFiniteVerb(tags[next]) || (isMoment && isWholeClause(clauses[next + 1]));
  return isOthers || timePhraseAt(document.tokens, next, last) !== null ? next : last;
}

/** "called", "hailed", "slammed": verbs that tell what somebody makes of something, and report no clause. */
export function isOfNaming(language: Language, { form, lemma }: Cue): boolean {
  return form === "verb" && (callsThings(language, lemma) || language.speech.judgingVerbs.has(lemma));
}
