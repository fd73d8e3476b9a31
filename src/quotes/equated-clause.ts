import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, EXPLETIVE, servesAs } from "../grammar/syntax-words.ts";
import { OWNER, POSSESSIVE } from "../grammar/tags.ts";
import type { Sentence } from "../text/sentences.ts";
import { endOfNounPhrase, ownerBefore, startOfNounPhrase } from "./noun-phrase.ts";

/**
 * Where the clause begins that a noun of saying is equated with: "Roe's argument is ⟨that …⟩", "it is her contention ⟨that …⟩", "the word from
 * Roe was ⟨that …⟩". -1
 * where it is equated with none, or is nobody's: "the argument is that".
 */
export function startOfEquatedClause(grammar: Grammar, { firstToken }: Sentence, noun: number): number {
  const start = clauseBehind(grammar, noun);
  if (start < 0) return clauseOfSource(grammar, noun);
  const owner = ownerBefore(grammar, firstToken, noun);
  const isOwned = grammar.tags[owner] === OWNER || grammar.tags[owner] === POSSESSIVE;
  if (!isOwned || owner < firstToken) return -1;
  return start > noun + 1 || isBehindItIs(grammar, startOfNounPhrase(grammar, firstToken, noun)) ? start : -1;
}

/** How long the name of who sends it may be, in tokens. */
const LONGEST_SOURCE = 10;

/** "the message from the council is ⟨that …⟩": behind a noun, "from" or "by" and somebody; -1 where it stands otherwise. */
function clauseOfSource(grammar: Grammar, noun: number): number {
  if (!isSentBy(grammar, noun)) return -1;
  const be = endOfNounPhrase(grammar, noun + 2, noun + 2 + LONGEST_SOURCE);
  return be > noun + 2 && isBe(grammar, be) && servesAs(grammar, be + 1, COMPLEMENTIZER) ? be + 1 : -1;
}

/** Whether "from" or "by" stands right behind a noun. Looks at words alone. */
export function isSentBy({ document, language }: Grammar, noun: number): boolean {
  return language.stances.claimantPrepositions.has(document.tokens[noun + 1]?.lower ?? "");
}

/** The "that" right behind a noun, or behind "is"; -1 where there is none. Looks at words alone. */
export function clauseBehind(grammar: Grammar, noun: number): number {
  const start = isBe(grammar, noun + 1) ? noun + 2 : noun + 1;
  return servesAs(grammar, start, COMPLEMENTIZER) ? start : -1;
}

/** "⟨it is⟩ her contention". */
function isBehindItIs(grammar: Grammar, phraseStart: number): boolean {
  return isBe(grammar, phraseStart - 1) && servesAs(grammar, phraseStart - 2, EXPLETIVE);
}

function isBe({ document, language }: Grammar, at: number): boolean {
  return language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? "");
}
