import type { Grammar } from "../../grammar/grammar.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, EXPLETIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, NAME, NOUN, PRONOUN } from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { GOVERNOR_REACH, type Governor, toGovernor } from "./governor.ts";
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

/**
 * “wrongly ⟨quoted⟩ Roe as saying”, “was ⟨quoted⟩, wrongly, as saying”: the verb of quoting, if it is said to have been
 * an error; null for anything else.
 *
 * @param as the token of "as"
 */
export function governorOfMisquoting(grammar: Grammar, first: number, as: number): Governor | null {
  const { documents, speech } = grammar.language;
  const end = Math.max(first, as - GOVERNOR_REACH);
  for (let verb = as - 1; verb > end; verb -= 1) {
    if (!speech.citingForms.has(wordAt(grammar, verb))) continue;
    const before = grammar.tags[verb - 1] === COMMA ? verb - 2 : verb - 1;
    if (!documents.wrongly.has(wordAt(grammar, before)) && !holdsOneOf(grammar, verb + 1, as, documents.wrongly))
      return null;
    return { ...toGovernor(grammar, first, { headToken: verb, reading: "alleged" }), standsApart: true };
  }
  return null;
}
