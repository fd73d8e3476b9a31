import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  MARK,
  PARTICIPLE,
  PREPOSITION,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Setting } from "./setting.ts";

/** The longest phrase that opens a sentence and says where somebody speaks, in tokens: "in a doctored recording". */
const LONGEST_PLACE = 8;

/**
 * The setting of a phrase at the head of a sentence that says that the words were made up: "in a doctored recording,
 * Roe says" is hearsay, "in the play, Roe says" is invention. Null for every other phrase.
 *
 * @param first the first token of the sentence
 * @param subject the first token of the subject
 */
export function readMadeUp(grammar: Grammar, first: number, subject: number): Setting | null {
  if (grammar.tags[first] !== PREPOSITION) return null;
  for (let at = first + 1; at < Math.min(subject, first + LONGEST_PLACE); at += 1) {
    const word = wordAt(grammar, at);
    if (
      (grammar.language.helpers.forgedWords.has(word) || grammar.language.helpers.unconfirmedWords.has(word)) &&
      isDescribing(grammar, at)
    )
      return { reading: "alleged", firstToken: first };
    if (grammar.language.helpers.worksOfFiction.has(word)) return { reading: "hypothetical", firstToken: first };
    if (grammar.tags[at] === MARK || isFiniteVerb(grammar.tags[at])) return null;
  }
  return null;
}

/** How far behind its article such a word may stand, in tokens: "a leaked but ⟨unverified⟩ memo". */
const ARTICLE_REACH = 4;

/** Whether a word stands behind an article, with only other descriptions between the two. */
function isDescribing({ tags }: Grammar, word: number): boolean {
  for (let at = word - 1; at >= word - ARTICLE_REACH; at -= 1) {
    if (tags[at] === DETERMINER) return true;
    if (tags[at] !== ADJECTIVE && tags[at] !== ADVERB && tags[at] !== PARTICIPLE && tags[at] !== CONJUNCTION)
      return false;
  }
  return false;
}
