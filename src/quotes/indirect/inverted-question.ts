import type { Grammar } from "../../grammar/grammar.ts";
import { SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isTurnedRound } from "../turned-round.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which a question begins that keeps its own order of words behind a verb of asking: “asked ⟦had they a
 * map⟧”, “asked her ⟦would the mill close⟧”, “wondered ⟦was it late⟧”; -1 where none stands there. In “Only when she
 * asked did he answer” the sentence is turned round, and nothing is asked; nor is it in “If you ask her would she
 * stay”.
 */
export function startOfInvertedQuestion({ grammar, cue, first, last }: CuePlace): number {
  if (cue.form !== "verb" || !grammar.language.stances.askingVerbs.has(cue.lemma)) return -1;
  if (grammar.tags[cue.firstToken] === BASE || servesAs(grammar, cue.firstToken - 1, SECOND_PERSON)) return -1;
  if (mayTurnRound(grammar, first, cue.firstToken)) return -1;
  const behindHearer = endOfNounPhrase(grammar, cue.lastToken, last);
  const found = [cue.lastToken, cue.lastToken + 1, behindHearer].find((at) => at < last && isTurnedRound(grammar, at));
  return found ?? -1;
}

/**
 * "⟨Only when⟩ she asked", "⟨Never⟩ had he asked": whether a word before the verb of asking may turn the main clause
 * round.
 */
function mayTurnRound(grammar: Grammar, first: number, verb: number): boolean {
  const { helpers, smallWords } = grammar.language;
  for (let at = verb - 1; at >= first && grammar.tags[at] !== COMMA; at -= 1) {
    const word = wordAt(grammar, at);
    if (helpers.negations.has(word) || helpers.limitingAdverbs.has(word)) return true;
    if (smallWords.subordinators.has(word) || smallWords.momentOpeners.has(word)) return true;
  }
  return false;
}
