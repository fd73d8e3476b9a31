import type { Grammar } from "../../grammar/grammar.ts";
import { GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import { isFiniteVerb, MARK, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/** The token behind "accused" in "accused ⟦the firm of “playing games” with their pay⟧", where somebody, "of" and words in marks follow, and in "accused ⟦each other of lying⟧"; else -1. */
export function startAtAccused({ grammar, cue, last }: CuePlace): number {
  const isCharge = isAssertingVerb(cue) && grammar.language.speech.chargingVerbs.has(cue.lemma);
  if (!isCharge || !isFiniteVerb(grammar.tags[cue.headToken]) || isPassive(grammar, cue)) return -1;
  if (isReciprocal(grammar, cue.lastToken)) return cue.lastToken;
  const end = endOfNounPhrase(grammar, cue.lastToken, last);
  const isNamed = end > cue.lastToken && grammar.tags[end - 1] !== PRONOUN;
  return isNamed && servesAs(grammar, end, GENITIVE) && grammar.tags[end + 1] === MARK ? cue.lastToken : -1;
}

/** "each other ⟨of⟩ lying", "one another ⟨for⟩ it". */
function isReciprocal(grammar: Grammar, at: number): boolean {
  const { document, language } = grammar;
  const { chargePrepositions, reciprocals } = language.speech;
  const pair = reciprocals.get(wordAt(grammar, at));
  return (
    pair !== undefined && document.tokens[at + 1]?.lower === pair && chargePrepositions.has(wordAt(grammar, at + 2))
  );
}
