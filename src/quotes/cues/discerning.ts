import type { Grammar } from "../../grammar/grammar.ts";
import { COMPLEMENTIZER, POLAR_QUESTION, SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfCircumstances } from "../indirect/behind-circumstance.ts";

/** How far before the verb a word of ability may stand, in tokens: "was never ⟨able⟩ to tell". */
const REACH = 4;

/** How far behind the verb a question may begin, in tokens: "could tell you ⟨on Monday⟩ if". */
const LONGEST = 8;

/**
 * "She could ⟨tell⟩ he was tired", "it is hard to ⟨tell⟩ whether": whether a verb that needs a hearer has none, and
 * says that somebody can see something; also "anyone can ⟨tell⟩ you why", where somebody knows it.
 */
export function isDiscerning(grammar: Grammar, verb: number, lemma: string): boolean {
  const { tags, language } = grammar;
  const { speech } = language;
  const next = wordAt(grammar, verb + 1);
  const isClause = servesAs(grammar, verb + 1, COMPLEMENTIZER) || isQuestion(grammar, verb + 1);
  const isKnown =
    servesAs(grammar, verb + 1, SECOND_PERSON) &&
    isQuestion(grammar, endOfCircumstances(grammar, verb + 2, verb + LONGEST));
  if (
    !speech.hearerVerbs.has(lemma) ||
    !(isClause || isKnown || speech.clausePronouns.has(next) || speech.beforeSigns.has(next))
  )
    return false;
  for (let at = verb - 1; at >= 0 && at >= verb - REACH; at -= 1) {
    if (speech.ableWords.has(wordAt(grammar, at))) return true;
    if (tags[at] !== ADVERB && !language.helpers.helpingWords.has(wordAt(grammar, at))) return false;
  }
  return false;
}

function isQuestion(grammar: Grammar, at: number): boolean {
  return servesAs(grammar, at, POLAR_QUESTION) || grammar.tags[at] === WH_WORD;
}
