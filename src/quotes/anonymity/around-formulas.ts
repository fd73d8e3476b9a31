import type { Grammar } from "../../grammar/grammar.ts";
import { ADVERSATIVE, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, STOP } from "../../grammar/tags.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { TokenSpan } from "../indirect/choose-content.ts";
import { endOfFormula, type Formula } from "./find-formulas.ts";

/**
 * The sentence without a formula of anonymity at its end, which is about the speaker and not about what was said: “⟨the
 * bridge would close, officials said⟩, requesting anonymity”. A formula that depends on "who" stays.
 *
 * @param formulas of the document, in order
 */
export function endBeforeFormula(grammar: Grammar, formulas: readonly Formula[], sentence: Sentence): Sentence {
  const { document, tags } = grammar;
  const { tokens } = document;
  let end = sentence.lastToken;
  while (end > sentence.firstToken && tags[end - 1] === STOP) end -= 1;
  const formula = formulas[firstFrom(formulas, endOfFormula, end)];
  if (formula === undefined || formula.from >= end || isRelative(tokens, formula.from)) return sentence;
  const lastToken = behindContent(grammar, formula.from);
  return lastToken > sentence.firstToken
    ? { ...sentence, lastToken, end: tokens.ends[lastToken - 1] ?? sentence.end }
    : sentence;
}

/**
 * "said it would close⟨,⟩ requesting anonymity", "said it would close⟨, but⟩ asked not to be named": where content
 * ends.
 */
function behindContent(grammar: Grammar, formula: number): number {
  const joined = servesAs(grammar, formula - 1, COORDINATOR | ADVERSATIVE) ? formula - 1 : formula;
  return grammar.tags[joined - 1] === COMMA ? joined - 1 : joined;
}

/**
 * “The port will be sold, officials said, ⟦all of them on condition of anonymity⟧”: whether a span holds a formula, or
 * ends before one, and has no verb, so that it is about the speakers.
 */
export function isOfFormula({ tags }: Grammar, formulas: readonly Formula[], { first, last }: TokenSpan): boolean {
  const formula = formulas[firstFrom(formulas, endOfFormula, first + 1)];
  if (formula === undefined || formula.firstToken < first || formula.firstToken > last) return false;
  for (let at = first; at < formula.firstToken; at += 1) if (isFiniteVerb(tags[at])) return false;
  return true;
}

/** "a colleague ⟨who⟩ asked not to be named": whether "who" stands before the formula. */
function isRelative(tokens: Tokens, formula: number): boolean {
  return tokens.language.anonymity.beforeFormulas.has(tokens[formula - 1]?.lower ?? "");
}
