import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import { isFiniteVerb, NAME, PREPOSITION } from "../grammar/tags.ts";
import type { Sentence } from "../text/sentences.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/**
 * The first token of "the jury ⟨heard⟩ that", "an inquest at Ashby ⟨has heard⟩ on Friday that", "the court ⟨heard⟩ he had lied", “…,” the
 * court ⟨heard⟩; -1 where the verb does not report. The sentence must be tagged.
 */
export function startOfHearing(grammar: Grammar, { firstToken, lastToken }: Sentence, at: number): number {
  const { tokens, language } = grammar.document;
  const isAided = language.helpers.formsOfHave.has(tokens[at - 1]?.lower ?? "");
  const first = isAided ? at - 1 : at;
  if (!language.speech.hearers.has(tokens[beforePlace(grammar, firstToken, first - 1)]?.lower ?? "")) return -1;
  const next = tokens[at + 1];
  if (at + 1 >= lastToken || next?.text === "." || next?.text === "," || servesAs(grammar, at + 1, COMPLEMENTIZER))
    return first;
  if (beginsClause(grammar, at + 1, lastToken)) return first;
  const day = timePhraseAt(tokens, at + 1, lastToken);
  return day !== null && servesAs(grammar, day.lastToken, COMPLEMENTIZER) ? first : -1;
}

/** "⟨the pool gave⟩ way": a subject and its verb. */
function beginsClause(grammar: Grammar, from: number, last: number): boolean {
  const end = endOfNounPhrase(grammar, from, last);
  return end > from && isFiniteVerb(grammar.tags[end] ?? 0);
}

/** The last token before a place, "the inquest ⟨at Lower Ashby⟩"; where none stands there, the token itself. */
function beforePlace({ tags }: Grammar, first: number, last: number): number {
  let at = last;
  while (at > first && tags[at] === NAME) at -= 1;
  return at > first && at < last && tags[at] === PREPOSITION ? at - 1 : last;
}
