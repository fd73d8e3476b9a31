import type { Grammar } from "../../grammar/grammar.ts";
import { holdsTag, stepOver } from "../../grammar/steps.ts";
import { COMPARATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA, isFiniteVerb, NUMBER, PARTICIPLE, TO } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Cue } from "../attribution.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/** The longest subject that says how many say something, in tokens: "61 percent of the growers in Ashby". */
const LONGEST_SUBJECT = 9;

/**
 * "half said ⟦it leaked⟧, up from a third in May", "61% said ⟦it leaked⟧, compared with 30% of men", "six in 10 say ⟦it
 * leaks⟧, double the number who say it holds", "half said ⟦it leaked⟧, while 9 percent did not know", "61% said ⟦it
 * leaked⟧ compared to 30% of men", "are likelier to say ⟦it leaked⟧ than say it held": in a poll, ends content before
 * the share with which the writer compares those who say so; `last` if there is none.
 */
export function endBeforeShare({ grammar, cue, first, sentence }: CuePlace, from: number, last: number): number {
  if (cue.form !== "verb" || first >= cue.firstToken) return last;
  const start = Math.max(sentence.firstToken, cue.firstToken - LONGEST_SUBJECT);
  for (let at = from + LEAST_CONTENT; at < last - 2; at += 1) {
    if (opensRival(grammar, cue, at)) return at;
    if (grammar.tags[at] === PARTICIPLE && isBesideCounted(grammar, at))
      return holdsShare(grammar, start, cue.firstToken) ? at : last;
    if (grammar.tags[at] !== COMMA || !opensShare(grammar, at + 1, last)) continue;
    return holdsShare(grammar, start, cue.firstToken) ? at : last;
  }
  return last;
}

/** "likelier to say it leaked ⟨than say⟩ it held", "⟨than to say⟩": whether the same verb follows again. */
function opensRival(grammar: Grammar, { headToken }: Cue, at: number): boolean {
  const { document, tags } = grammar;
  if (!servesAs(grammar, at, COMPARATIVE) || tags[headToken] !== BASE) return false;
  const verb = stepOver(tags, at + 1, TO);
  return tags[verb] === BASE && document.tokens[verb]?.lower === document.tokens[headToken]?.lower;
}

/** How far behind "compared to" the number may stand, in tokens: "compared to nearly ⟨four⟩ in 10". */
const REACH = 4;

/**
 * "compared ⟨to nearly four in 10⟩", "compared ⟨with 30%⟩": whether a comparison stands there, without a comma before
 * it.
 */
function isBesideCounted(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const words = `${document.tokens[at]?.lower} ${document.tokens[at + 1]?.lower}`;
  return language.smallWords.besideShares.has(words) && holdsTag(tags, at + 2, at + REACH, NUMBER);
}

/** Whether such a share opens at a token: "up from", "compared with", "double the", "versus 30", "while 9 percent". */
function opensShare(grammar: Grammar, at: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const { besideShares, beforeShares, turningAgainst } = language.smallWords;
  const word = wordAt(grammar, at);
  if (besideShares.has(`${word} ${document.tokens[at + 1]?.lower}`)) return true;
  if (beforeShares.has(word)) return tags[at + 1] === NUMBER;
  const isMoment = language.smallWords.momentOpeners.has(word);
  if (!isMoment && !turningAgainst.has(word)) return false;
  let verb = at + 1;
  while (verb < last && !isFiniteVerb(tags[verb])) verb += 1;
  // "after half ⟨said so⟩ in May"
  if (isMoment && !language.helpers.proClauses.has(wordAt(grammar, verb + 1))) return false;
  return verb - at <= LONGEST_SUBJECT && holdsShare(grammar, at + 1, verb);
}

/** Whether the subject between two tokens says how many it is: "61%", "40 per cent", "six in 10", "nearly half". */
function holdsShare(grammar: Grammar, from: number, verb: number): boolean {
  const { language, tags } = grammar;
  for (let at = verb - 1; at >= from && tags[at] !== COMMA && !isFiniteVerb(tags[at]); at -= 1) {
    const word = wordAt(grammar, at);
    if (language.smallWords.shareNouns.has(word) || word.endsWith("%")) return true;
    if (tags[at] === NUMBER && tags[at - 2] === NUMBER && at - 2 >= from) return true;
  }
  return false;
}
