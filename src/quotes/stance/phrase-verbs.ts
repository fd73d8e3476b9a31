import type { Grammar } from "../../grammar/grammar.ts";
import { BELIEVING_VERBS, DOUBTING_VERBS, RULING_VERBS, WANTING_TO_KNOW } from "../../languages/en/stances.ts";
import { NEGATIONS, QUESTION_OPENERS } from "../../languages/en/verb-helpers.ts";
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
  const doubting = DOUBTING_VERBS.get(word);
  if (doubting !== undefined) return doubting === "doubt" || next === "that" ? doubting : null;
  if (RULING_VERBS.has(word)) return next === "out" && mayBeRuledOut(wordAt(grammar, at + 2)) ? "rule" : null;
  if (word === "know")
    return wordAt(grammar, at - 1) === "to" &&
      WANTING_TO_KNOW.has(wordAt(grammar, at - 2)) &&
      (QUESTION_OPENERS.has(next) || next === "." || next === ",")
      ? word
      : null;
  const believing = BELIEVING_VERBS.get(word);
  return believing !== undefined && isNegatedBefore(grammar, at) ? believing : null;
}

function isNegatedBefore(grammar: Grammar, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - NEGATION_REACH; at -= 1) {
    const word = wordAt(grammar, at);
    if (NEGATIONS.has(word) || word.endsWith("n't") || word === "longer") return true;
  }
  return false;
}

/** "ruled out ⟨that⟩", "ruled out ⟨raising⟩". */
function mayBeRuledOut(word: string): boolean {
  return word === "that" || word.endsWith("ing");
}

/** The words that {@link phraseVerbAt} knows. */
export const PHRASE_VERBS: readonly string[] = [
  ...DOUBTING_VERBS.keys(),
  ...BELIEVING_VERBS.keys(),
  ...RULING_VERBS,
  "know",
];
