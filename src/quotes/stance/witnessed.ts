import type { Grammar } from "../../grammar/grammar.ts";
import { COMPARATIVE, GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, GERUND, isInNounPhrase, NAME, PRESENT, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { GOVERNOR_REACH, type Governor, toGovernor } from "./governor.ts";
import { type FoundPhrase, phraseBefore } from "./phrases.ts";
import { isName } from "./verb-group.ts";

/**
 * What a verb depends on whose subject is the object of another: "imagine ⟨Roe saying⟩", "heard ⟨him say⟩", "no record
 * of ⟨Roe saying⟩"; or "rather than ⟨say⟩". Null if nothing like that stands before it.
 *
 * @param first the first token of the sentence
 * @param verb the token of the verb, without helpers
 */
export function governorOfWitnessed(grammar: Grammar, first: number, verb: number): Governor | null {
  const tag = grammar.tags[verb];
  const isBare = tag === BASE || tag === PRESENT;
  if (isBare && servesAs(grammar, verb - 1, COMPARATIVE))
    return toGovernor(grammar, first, { headToken: verb - 1, reading: "unsaid" });
  if (!isBare && tag !== GERUND) return null;
  const object = isBare ? startOfShort(grammar, first, verb) : startOfObject(grammar, first, verb);
  if (object >= verb) return null;
  const found = phraseBefore(grammar, first, object, grammar.language.stances.witnessingGovernors);
  if (found !== null) return governorOfHeard(grammar, first, found, wordAt(grammar, object));
  const { beforeTopics } = grammar.language.speech;
  // Not "a question in ⟨a post saying⟩".
  const isOf =
    (servesAs(grammar, object - 1, GENITIVE) || beforeTopics.has(wordAt(grammar, object - 1))) &&
    grammar.language.stances.possibilityNouns.has(wordAt(grammar, object - 2));
  return isOf && tag === GERUND ? toGovernor(grammar, first, { headToken: object - 2, reading: "unsaid" }) : null;
}

/** "heard ⟨him⟩ say"; "had never heard ⟨anyone⟩ say" tells of nothing that was said. */
function governorOfHeard(grammar: Grammar, first: number, found: FoundPhrase, object: string): Governor {
  const governor = toGovernor(grammar, first, found);
  const isNobody = governor.group.isNegated && grammar.language.helpers.anybodyWords.has(object);
  return isNobody ? { ...governor, reading: "unsaid" } : { ...governor, standsApart: true };
}

/**
 * The start of a pronoun or name: "heard ⟨him⟩ say". Behind longer phrases a bare verb may belong to a clause of its
 * own.
 */
function startOfShort(grammar: Grammar, first: number, verb: number): number {
  if (grammar.tags[verb - 1] === PRONOUN || grammar.language.helpers.anybodyWords.has(wordAt(grammar, verb - 1)))
    return verb - 1;
  let at = verb;
  while (at > first + 1 && (grammar.tags[at - 1] === NAME || isName(grammar, first, at - 1))) at -= 1;
  return at;
}

function startOfObject(grammar: Grammar, first: number, verb: number): number {
  let at = verb;
  while (at > first + 1 && at > verb - GOVERNOR_REACH && isInNounPhrase(grammar.tags[at - 1])) {
    at -= 1;
    if (grammar.language.stances.witnessingGovernors.ends.has(wordAt(grammar, at - 1))) break;
  }
  return at;
}
