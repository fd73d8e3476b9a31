import type { Grammar } from "../../grammar/grammar.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";

/** Whether a verb of citing stands at a token, and somebody without a name behind it: "⟨citing⟩ people familiar with the matter". */
export function isCitedSource(grammar: Grammar, verb: number, end: number): boolean {
  const { tokens } = grammar.document;
  if (!grammar.language.speech.citingForms.has(tokens[verb]?.lower ?? "")) return false;
  const noun = tokens[endOfNounPhrase(grammar, verb + 1, end) - 1]?.lower ?? "";
  return [noun, singularOf(noun, grammar.language)].some(
    (one) =>
      grammar.language.nouns.roles.has(one) ||
      grammar.language.nouns.humans.has(one) ||
      grammar.language.nouns.pluralPeople.has(one),
  );
}
