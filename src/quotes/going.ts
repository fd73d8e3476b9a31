import type { Grammar } from "../grammar/grammar.ts";
import { GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, GERUND, isFiniteVerb, PARTICLE, TO } from "../grammar/tags.ts";

/**
 * Where the verbs begin that lead up to one of speech: "⟨goes on⟩ to say", "⟨liked⟩ to tell", "⟨was fond⟩ of saying"; the token itself where
 * none does. `first` is the first token of the sentence, where no subject would be left.
 */
export function startOfGoing(grammar: Grammar, first: number, verb: number): number {
  const { tags } = grammar;
  const isHabit = tags[verb] === GERUND && servesAs(grammar, verb - 1, GENITIVE) && tags[verb - 2] === ADJECTIVE;
  if (tags[verb] !== TO && !isHabit) return verb;
  let at = isHabit ? verb - 3 : verb - 1;
  while (at > first && (tags[at] === PARTICLE || tags[at] === ADVERB)) at -= 1;
  return isFiniteVerb(tags[at] ?? 0) && at > first ? at : verb;
}
