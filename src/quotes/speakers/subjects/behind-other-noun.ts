import type { Grammar } from "../../../grammar/grammar.ts";
import { isPluralOfPeople } from "../../../grammar/plural-of-people.ts";
import { DEFINITE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, NOUN } from "../../../grammar/tags.ts";
import type { Subject } from "./subject-mention.ts";

/** The fewest tokens that may be an article and two nouns. */
const LEAST = 3;

/**
 * “a plan ⟨critics⟩ say would cost millions”, “the man ⟨police⟩ said drove the car”: a plural noun for people behind
 * the noun of a thing is the subject of a clause about that thing, not one noun phrase with it. Behind “the” this holds
 * only where another verb stands right behind theirs. Any other subject is returned as it is.
 */
export function behindOtherNoun(grammar: Grammar, subject: Subject): Subject {
  const { document, language, tags } = grammar;
  const { firstToken, lastToken } = subject;
  const last = lastToken - 1;
  const isOfAnother = isFiniteVerb(tags[lastToken] ?? 0) && isFiniteVerb(tags[lastToken + 1] ?? 0);
  const mayBeTwo = servesAs(grammar, firstToken, isOfAnother ? INDEFINITE | DEFINITE : INDEFINITE);
  if (lastToken - firstToken < LEAST || !mayBeTwo) return subject;
  if (tags[last] !== NOUN || tags[last - 1] !== NOUN) return subject;
  const people = document.tokens[last]?.lower ?? "";
  const isSeveral = isPluralOfPeople(people, language) || language.nouns.pluralPeople.has(people);
  const isCount = language.smallWords.countNouns.has(document.tokens[last - 1]?.lower ?? "");
  return isSeveral && !isCount ? { ...subject, firstToken: last } : subject;
}
