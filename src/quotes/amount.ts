import type { Grammar } from "../grammar/grammar.ts";
import { DATIVE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, NUMBER, PARTICLE, PREPOSITION } from "../grammar/tags.ts";

/** The number of "up to ⟨40⟩" and "as many as ⟨40⟩" that begin at a token; -1 where none does. */
export function amountAt(grammar: Grammar, at: number): number {
  const { tags } = grammar;
  const isUpTo = (tags[at] === PARTICLE || tags[at] === PREPOSITION) && servesAs(grammar, at + 1, DATIVE);
  const isAsManyAs =
    servesAs(grammar, at, PREDICATIVE) && tags[at + 1] === ADJECTIVE && servesAs(grammar, at + 2, PREDICATIVE);
  const number = isUpTo ? at + 2 : isAsManyAs ? at + 3 : -1;
  return number >= 0 && tags[number] === NUMBER ? number : -1;
}
