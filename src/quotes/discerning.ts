import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, POLAR_QUESTION, servesAs } from "../grammar/syntax-words.ts";
import { ADVERB, WH_WORD } from "../grammar/tags.ts";

/** How far before the verb it may stand that one is able to, in tokens: "was never ⟨able⟩ to tell". */
const REACH = 4;

/** "She could ⟨tell⟩ he was tired", "it is hard to ⟨tell⟩ whether": a verb that needs a hearer, with none, told of somebody who can see. */
export function isDiscerning(grammar: Grammar, verb: number, lemma: string): boolean {
  const { document, tags, language } = grammar;
  const { speech } = language;
  const next = document.tokens[verb + 1]?.lower ?? "";
  const isClause = servesAs(grammar, verb + 1, COMPLEMENTIZER | POLAR_QUESTION) || tags[verb + 1] === WH_WORD;
  if (!speech.hearerVerbs.has(lemma) || !(isClause || speech.clausePronouns.has(next) || speech.beforeSigns.has(next)))
    return false;
  for (let at = verb - 1; at >= 0 && at >= verb - REACH; at -= 1) {
    if (speech.ableWords.has(document.tokens[at]?.lower ?? "")) return true;
    if (tags[at] !== ADVERB && !language.helpers.helpingWords.has(document.tokens[at]?.lower ?? "")) return false;
  }
  return false;
}
