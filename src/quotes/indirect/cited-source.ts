import type { Grammar } from "../../grammar/grammar.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { GERUND } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { headOf } from "../asked-person.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";

/** Whether a verb of citing stands at a token, and behind it somebody without a name, or papers: "⟨citing⟩ people familiar with the matter", "⟨citing⟩ the governor of Ashby", "⟨citing⟩ company records". */
export function isCitedSource(grammar: Grammar, verb: number, end: number): boolean {
  if (!grammar.language.speech.citingForms.has(wordAt(grammar, verb))) return false;
  const behind = endOfNounPhrase(grammar, verb + 1, end);
  const noun = wordAt(grammar, headOf(grammar, verb + 1, behind));
  const one = singularOf(noun, grammar.language);
  const { roles, humans, pluralPeople, documents, groups } = grammar.language.nouns;
  // "citing ⟨reports that it had shut⟩", and "the affidavit ⟨cites⟩ talks with her"
  if (grammar.tags[verb] === GERUND && noun !== one && documents.has(one) && !servesAs(grammar, behind, COMPLEMENTIZER))
    return true;
  return [noun, one].some((word) => roles.has(word) || humans.has(word) || pluralPeople.has(word) || groups.has(word));
}
