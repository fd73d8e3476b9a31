import type { Grammar } from "../../grammar/grammar.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import { isNegation } from "./negation.ts";
import { wordAt } from "./verb-group.ts";

/** How far before a verb of belief its negation may stand, in tokens. */
const NEGATION_REACH = 3;

/**
 * The base form of a verb that is a cue only in such a phrase: "doubted that", "ruled out", "no longer believes", "wanted to
 * know whether"; null where the phrase is not whole. Looks at words alone, so that a sentence need not be tagged for it.
 */
export function phraseVerbAt(grammar: Grammar, at: number): string | null {
  const word = wordAt(grammar, at);
  const next = wordAt(grammar, at + 1);
  const doubting = grammar.language.stances.doubtingVerbs.get(word);
  if (doubting !== undefined) return doubting === "doubt" || next === "that" ? doubting : null;
  if (grammar.language.stances.rulingVerbs.has(word))
    return next === "out" && mayBeRuledOut(wordAt(grammar, at + 2)) ? "rule" : null;
  if (word === "know")
    return wordAt(grammar, at - 1) === "to" &&
      grammar.language.stances.wantingToKnow.has(wordAt(grammar, at - 2)) &&
      (grammar.language.helpers.questionOpeners.has(next) || next === "." || next === ",")
      ? word
      : null;
  const believing = grammar.language.stances.believingVerbs.get(word);
  return believing !== undefined && isNegatedBefore(grammar, at) ? believing : null;
}

function isNegatedBefore(grammar: Grammar, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - NEGATION_REACH; at -= 1) {
    const word = wordAt(grammar, at);
    if (isNegation(word, grammar.language) || grammar.language.helpers.noLongers.has(word)) return true;
  }
  return false;
}

/** "ruled out ⟨that⟩", "ruled out ⟨raising⟩". */
function mayBeRuledOut(word: string): boolean {
  return word === "that" || word.endsWith("ing");
}

/** The words that {@link phraseVerbAt} knows. */
export const phraseVerbsIn: (language: Language) => readonly string[] = perLanguage((language) => [
  ...language.stances.doubtingVerbs.keys(),
  ...language.stances.believingVerbs.keys(),
  ...language.stances.rulingVerbs,
  "know",
]);
