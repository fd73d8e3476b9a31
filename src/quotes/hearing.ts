import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import type { Sentence } from "../text/sentences.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";

/** "the jury ⟨heard⟩ that", "an inquest ⟨heard⟩ on Friday that", “…,” the court ⟨heard⟩. */
export function isHearing(grammar: Grammar, { lastToken }: Sentence, at: number): boolean {
  const { tokens, language } = grammar.document;
  if (!language.speech.hearers.has(tokens[at - 1]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (at + 1 >= lastToken || next?.text === "." || next?.text === "," || servesAs(grammar, at + 1, COMPLEMENTIZER))
    return true;
  const day = timePhraseAt(tokens, at + 1, lastToken);
  return day !== null && servesAs(grammar, day.lastToken, COMPLEMENTIZER);
}
