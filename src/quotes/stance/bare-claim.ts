import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";

/** How far behind the noun the verb of its clause may stand, in tokens. */
const REACH = 12;

/**
 * Whether a clause without "that" stands right behind a noun of hearsay, “rejected claims ⟨the mill was unsafe⟩”,
 * “faces accusations ⟨he took bribes⟩”. Not where the clause says which one it is, so that its verb has no object of
 * its own: “rejected the claims ⟨the firm made⟩”, “allegations ⟨he denies⟩”.
 */
export function opensBareClaim(grammar: Grammar, noun: number): boolean {
  const { language, tags, clauses } = grammar;
  if (!language.stances.hearsayNouns.has(wordAt(grammar, noun)) || !isWholeClause(clauses[noun + 1])) return false;
  if (tags[noun + 1] === PREPOSITION) return false;
  let verb = noun + 2;
  while (verb < noun + REACH && !isFiniteVerb(tags[verb])) verb += 1;
  if (!isFiniteVerb(tags[verb])) return false;
  let main = verb;
  while (isOfGroup(tags[main + 1])) main += 1;
  const word = wordAt(grammar, main);
  if (language.stances.publishedWords.has(word) || language.aftermaths.judgingVerbs.has(word)) return false;
  // "the mill ⟨was⟩ unsafe", "he ⟨was beaten⟩", unlike "he ⟨is facing⟩".
  const isState = [verb, main, main - 1].some((at) => at >= verb && isBe(grammar, at));
  if (isState && tags[main] !== GERUND) return true;
  return hasObject(tags[main + 1]) || language.helpers.objectless.has(word);
}

function isOfGroup(tag: number | undefined): boolean {
  return tag === BASE || tag === PARTICIPLE || tag === GERUND || tag === ADVERB;
}

function hasObject(tag: number | undefined): boolean {
  return (
    tag === DETERMINER ||
    tag === OWNER ||
    tag === NOUN ||
    tag === NAME ||
    tag === ADJECTIVE ||
    tag === NUMBER ||
    tag === PRONOUN
  );
}
