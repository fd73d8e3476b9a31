import type { Grammar } from "../../../grammar/grammar.ts";
import { isPluralOfPeople } from "../../../grammar/plural-of-people.ts";
import { DEFINITE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, NOUN } from "../../../grammar/tags.ts";
import type { Subject } from "./subject-mention.ts";

/** Fewer tokens than this are no article and two nouns. */
const LEAST = 3;

/**
 * “a plan ⟨critics⟩ say would cost millions”, “the man ⟨police⟩ said drove the car”: people in the plural behind one thing are the subject of a clause about it, and
 * not of one noun phrase with it, behind “the” where another verb stands right behind theirs; any other subject as it is.
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
