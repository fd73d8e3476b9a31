import type { Grammar } from "../../../grammar/grammar.ts";
import { ADVERB, COMMA, PARTICIPLE, PAST, PREPOSITION, WH_WORD } from "../../../grammar/tags.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isHead, type Place } from "./between-subject-and-verb.ts";

/**
 * The end of the text before a verb, without the adverbs, times and "all" right before it: "The league ⟨today⟩
 * rejected".
 */
export function beforeAdverbs(place: Place, verb: number): number {
  const { tags } = place.grammar;
  let at = isFloating(place, verb - 1) || isOnTheSpot(place, verb - 1) ? verb - 2 : verb - 1;
  while (at > place.sentence.firstToken && (tags[at] === ADVERB || beforeTime(place, at) < at)) {
    const time = beforeTime(place, at);
    at = time < at ? time : at - 1;
  }
  return at < verb - 1 && tags[at] === PREPOSITION ? at : at + 1;
}

/** "The ministers ⟨all⟩ urged": whether a quantifier stands behind the subject it belongs to. */
function isFloating({ grammar: { document, language, tags } }: Place, at: number): boolean {
  const isQuantifier = language.aftermaths.floatingQuantifiers.has(document.tokens[at]?.lower ?? "");
  return isQuantifier && isHead(tags[at - 1] ?? 0);
}

/** "The woman ⟨there⟩ said": whether a word behind a noun says where somebody is. */
function isOnTheSpot({ grammar: { document, language, tags } }: Place, at: number): boolean {
  return language.smallWords.onTheSpot.has(document.tokens[at]?.lower ?? "") && isHead(tags[at - 1] ?? 0);
}

/** How long a time before the verb may be, in tokens: "earlier this month". */
const LONGEST_TIME = 3;

/**
 * The last token before a time that stands right before a verb and so is no subject: "The league ⟨today⟩ rejected …",
 * "A judge ⟨last month⟩ ordered …"; `last` where there is none.
 */
function beforeTime({ grammar, taken, sentence }: Place, last: number): number {
  const { document, language } = grammar;
  if (taken[last] === 1) return last;
  if (language.time.dayWords.has(document.tokens[last]?.lower ?? "")) return last - 1;
  for (let from = Math.max(last - LONGEST_TIME, sentence.firstToken) + 1; from < last; from += 1)
    if (timePhraseAt(document.tokens, from, last + 1)?.lastToken === last + 1)
      return behindWhat(grammar, from - 1, last);
  return last;
}

/**
 * The last token before a time, "A judge ⟨last month⟩", "who ⟨two years ago⟩", "Roe, who ran it, ⟨last month⟩", "a poll
 * ⟨released last month⟩"; the end of the time where it belongs to the noun: "filings due last month", "a poll in June".
 */
function behindWhat({ tags }: Grammar, at: number, last: number): number {
  if ((tags[at] === PARTICIPLE || tags[at] === PAST) && isHead(tags[at - 1] ?? 0)) return at - 1;
  return isHead(tags[at] ?? 0) || tags[at] === WH_WORD || tags[at] === COMMA ? at : last;
}
