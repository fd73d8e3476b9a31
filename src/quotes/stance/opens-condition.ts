import type { Grammar } from "../../grammar/grammar.ts";
import { ADJECTIVE, ADVERB, BASE, COMMA, isInNounPhrase, PARTICIPLE, PAST, PRONOUN, TO } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";

/** "⟨if⟩ it rains", "⟨unless⟩ it rains", "⟨should⟩ it rain": whether a condition begins at a token. */
export function opensCondition(grammar: Grammar, at: number): boolean {
  const { conditions, conditionalAuxiliaries } = grammar.language.helpers;
  const word = wordAt(grammar, at);
  return conditions.has(word) || (conditionalAuxiliaries.has(word) && isInverted(grammar, at));
}

/** How long a subject may be between the parts of its verb, in tokens. */
const LONGEST_SUBJECT = 8;

/**
 * "had ⟨the mill⟩ burned", "should ⟨he⟩ go", and not "had a cold": behind what may be a subject the verb goes on;
 * "Should ⟨the rain return⟩,": it may look like a part of that.
 */
function isInverted(grammar: Grammar, at: number): boolean {
  const { document, tags } = grammar;
  if (!isInNounPhrase(tags[at + 1])) return false;
  const verb = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, at + LONGEST_SUBJECT);
  const isOpener = document.tokens[at]?.capital === true && verb > at + 2;
  return OF_VERB.has(tags[verb] ?? 0) || (isOpener && tags[verb] === COMMA);
}

const OF_VERB: ReadonlySet<number> = new Set([ADJECTIVE, ADVERB, BASE, PARTICIPLE, PAST, TO]);
