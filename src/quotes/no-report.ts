import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, EXPLETIVE, INFINITIVE_MARKER, RELATIVE_OF_THINGS, servesAs } from "../grammar/syntax-words.ts";
import { ADVERB, DETERMINER, NOUN, OWNER, PARTICIPLE, POSSESSIVE } from "../grammar/tags.ts";

/** Whether a verb of speech at a token reports nothing: "the town's most ⟨quoted⟩ chemist", "which is to ⟨say⟩ that he is read". */
export function isNoReport(grammar: Grammar, at: number): boolean {
  return isBeforeNoun(grammar, at) || isExplaining(grammar, at);
}

/** "the town's most ⟨quoted⟩ chemist", "a much ⟨mocked⟩ plan": a participle that tells of the noun behind it, between an adverb and that. */
function isBeforeNoun({ tags }: Grammar, at: number): boolean {
  if (tags[at] !== PARTICIPLE || tags[at - 1] !== ADVERB || tags[at + 1] !== NOUN) return false;
  const opens = tags[at - 2];
  return opens === DETERMINER || opens === OWNER || opens === POSSESSIVE;
}

/** "He is dull, which is to ⟨say⟩ that he is read", "that is not to ⟨say⟩ that …": what a clause means, and nobody's words. */
function isExplaining(grammar: Grammar, at: number): boolean {
  const { document, language } = grammar;
  if (!language.speech.plainVerbs.has(document.tokens[at]?.lower ?? "")) return false;
  if (!servesAs(grammar, at - 1, INFINITIVE_MARKER)) return false;
  const be = language.helpers.formsOfBe.has(document.tokens[at - 2]?.lower ?? "") ? at - 2 : at - 3;
  const isIt = servesAs(grammar, be - 1, RELATIVE_OF_THINGS | COMPLEMENTIZER | EXPLETIVE);
  const isThis = language.smallWords.demonstratives.has(document.tokens[be - 1]?.lower ?? "");
  return language.helpers.formsOfBe.has(document.tokens[be]?.lower ?? "") && (isIt || isThis);
}
