import type { Grammar } from "../grammar/grammar.ts";
import { DATIVE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, NUMBER, PARTICLE, PREPOSITION } from "../grammar/tags.ts";

/** The number of "up to ⟨40⟩" or "as many as ⟨40⟩" that begins at a token; -1 for none. */
export function amountAt(grammar: Grammar, at: number): number {
  const { tags } = grammar;
  const isUpTo = (tags[at] === PARTICLE || tags[at] === PREPOSITION) && servesAs(grammar, at + 1, DATIVE);
  const isAsManyAs =
    servesAs(grammar, at, PREDICATIVE) && tags[at + 1] === ADJECTIVE && servesAs(grammar, at + 2, PREDICATIVE);
  const number = isUpTo ? at + 2 : isAsManyAs ? at + 3 : -1;
  return number >= 0 && tags[number] === NUMBER ? number : -1;
}
