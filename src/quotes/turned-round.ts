import type { Grammar } from "../grammar/grammar.ts";
import { isBe, isHave } from "../grammar/is-be.ts";
import { stepOver } from "../grammar/steps.ts";
import { ADVERB, BASE, isFiniteVerb, PRONOUN } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/**
 * Whether a clause begins at a token with a helping verb before its subject, as a question does: "⟨had they a map⟩",
 * "⟨would the mill close⟩".
 */
export function isTurnedRound(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!isFiniteVerb(tags[at] ?? 0) || !language.helpers.helpingWords.has(wordAt(grammar, at))) return false;
  if (language.speech.clausePronouns.has(wordAt(grammar, at + 1))) return document.tokens[at + 2]?.kind === "word";
  if (isBe(grammar, at) || isHave(grammar, at)) return false;
  const end = tags[at + 1] === PRONOUN ? at + 2 : endOfNounPhrase(grammar, at + 1, document.tokens.length);
  return end > at + 1 && tags[stepOver(tags, end, ADVERB)] === BASE;
}
