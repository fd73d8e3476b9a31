import type { Grammar } from "../../grammar/grammar.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, EXPLETIVE, servesAs } from "../../grammar/syntax-words.ts";
import { NAME, NOUN, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { FoundPhrase } from "./phrases.ts";

/**
 * "⟨Roe⟩ is wrong to say that it leaks", "But ⟨she⟩ is wrong to say so": whether the writer judges what Roe does say;
 * unlike "⟨it⟩ is wrong to say", "⟨I⟩ was wrong to say" and "admitted ⟨she⟩ had been wrong to say".
 */
export function isWronglySaid(grammar: Grammar, first: number, { headToken, reading }: FoundPhrase): boolean {
  const subject = headToken - 1;
  const tag = grammar.tags[subject];
  if (reading !== "denied" || subject < first) return false;
  if (tag === NAME || tag === NOUN) return true;
  const isWriter = grammar.language.speech.writers.has(wordAt(grammar, subject));
  const opens = stepOverWord(grammar, first, ADVERSATIVE | COORDINATOR);
  return tag === PRONOUN && subject === opens && !isWriter && !servesAs(grammar, subject, EXPLETIVE);
}
