import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepOver, stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE } from "../../grammar/syntax-words.ts";
import { ADVERB } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { opensCondition } from "../stance/opens-condition.ts";

/**
 * "If it rains", "Without rain", "Until it is sold", "but only if it rains", "at least until May": whether the tokens
 * up to an end limit what was said beside them; "When" may only say when it was said.
 */
export function holdsBack(grammar: Grammar, first: number, end: number): boolean {
  const at = behindOnly(grammar, first);
  if (opensLimitBehind(grammar, first)) return true;
  return opensCondition(grammar, at) || (limitsWords(grammar, at, end) && !isMeanwhile(grammar, at));
}

/** The token behind "but only". */
export function behindOnly(grammar: Grammar, at: number): number {
  return stepOver(grammar.tags, stepOverWord(grammar, at, ADVERSATIVE), ADVERB);
}

function isMeanwhile(grammar: Grammar, at: number): boolean {
  return grammar.language.smallWords.sameMoment.has(wordAt(grammar, at));
}

/**
 * Whether what stands between a token and a comma limits the clause behind that: "unless it rains", "without rain", "on
 * paper", "possibly".
 */
export function limitsWords(grammar: Grammar, from: number, comma: number): boolean {
  const { helpers, smallWords } = grammar.language;
  const word = wordAt(grammar, from);
  if (opensCondition(grammar, from) || smallWords.limitingOpeners.has(word)) return true;
  if (holdsFinite(grammar, from, comma) && helpers.temporals.has(word)) return true;
  const words = Array.from({ length: comma - from }, (_, at) => wordAt(grammar, from + at));
  return smallWords.limits.has(words.join(" "));
}

/** "at least until May", "so long as it rains": whether what limits a clause before it begins at a token. */
export function opensLimitBehind(grammar: Grammar, at: number): boolean {
  return grammar.language.smallWords.limitsBehind.has(`${wordAt(grammar, at)} ${wordAt(grammar, at + 1)}`);
}
