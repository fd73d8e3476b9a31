import type { Grammar } from "../../grammar/grammar.ts";
import { isHave } from "../../grammar/is-be.ts";
import { stepBack } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, NAME, PREPOSITION, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { verbBehindInsertion } from "../indirect/before-insertion.ts";
import { endOfCircumstances } from "../indirect/behind-circumstance.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";

/**
 * The first token of a verb of hearing that reports: "the jury ⟨heard⟩ that", "the court ⟨has previously heard⟩ that",
 * "members ⟨heard⟩ at their meeting that", "an inquest at Ashby ⟨has heard⟩ on Friday that", "an inquest into a fall
 * ⟨heard⟩ that", "Judge Ann Roe ⟨heard⟩ that", "the court ⟨heard⟩ he had lied", "the court ⟨heard⟩ how he had lied",
 * “…,” the court ⟨heard⟩ on Monday; -1 if it does not report.
 */
export function startOfHearing(grammar: Grammar, { firstToken, lastToken }: Sentence, at: number): number {
  const { tokens, language } = grammar.document;
  const helper = stepBack(grammar.tags, at, ADVERB) - 1;
  const first = isHave(grammar, helper) ? helper : at;
  const isHearer = (token: number): boolean => language.speech.hearers.has(wordAt(grammar, token));
  if (
    !isHearer(beforePlace(grammar, firstToken, first - 1)) &&
    !isHearer(titleBefore(grammar, firstToken, first - 1, isHearer)) &&
    !isHearer(headOfSubject(grammar, firstToken, first, endOfNounPhrase(grammar, firstToken, first)))
  )
    return -1;
  const day = timePhraseAt(tokens, at + 1, lastToken);
  if (day === null && beginsClause(grammar, at + 1, lastToken)) return first;
  const next = day?.lastToken ?? at + 1;
  if (language.speech.hearingOpeners.has(wordAt(grammar, next)) && beginsClause(grammar, next + 1, lastToken))
    return first;
  const isOver = next >= lastToken || [".", ","].includes(tokens[next]?.text ?? "");
  if (isOver || servesAs(grammar, next, COMPLEMENTIZER)) return first;
  return servesAs(grammar, endOfCircumstances(grammar, next, lastToken), COMPLEMENTIZER) ? first : -1;
}

/**
 * "inquest" in "An ⟨inquest⟩ into the death of a cyclist": the head of the phrase that opens the sentence, if
 * prepositional phrases follow it; otherwise -1.
 */
function headOfSubject({ tags }: Grammar, first: number, verb: number, end: number): number {
  if (end >= verb || tags[end] !== PREPOSITION) return -1;
  for (let at = end; at < verb; at += 1)
    if (isFiniteVerb(tags[at]) || tags[at] === COMMA || tags[at] === WH_WORD) return -1;
  return end > first ? end - 1 : -1;
}

/** "⟨the pool gave⟩ way", "⟨the paramedic, Ann Roe, gave⟩ way": whether a subject and its verb stand at a token. */
function beginsClause(grammar: Grammar, from: number, last: number): boolean {
  const end = endOfNounPhrase(grammar, from, last);
  return (end > from && isFiniteVerb(grammar.tags[end])) || verbBehindInsertion(grammar, from, last) >= 0;
}

/** The longest name of a judge, in tokens. */
const LONGEST_NAME = 4;

/** "⟨Judge⟩ Ann Roe": the title of a hearer before the name that ends at a token; otherwise the token itself. */
function titleBefore({ tags }: Grammar, first: number, last: number, isHearer: (token: number) => boolean): number {
  for (let at = last; at >= first && at >= last - LONGEST_NAME && tags[at + 1] !== COMMA; at -= 1) {
    if (isHearer(at)) return at;
    if (tags[at] !== NAME) return last;
  }
  return last;
}

/** The last token before a place, "the inquest ⟨at Lower Ashby⟩"; the token itself if there is none. */
function beforePlace({ tags }: Grammar, first: number, last: number): number {
  let at = last;
  while (at > first && tags[at] === NAME) at -= 1;
  return at > first && at < last && tags[at] === PREPOSITION ? at - 1 : last;
}
