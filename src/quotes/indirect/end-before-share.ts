import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, isFiniteVerb, NUMBER } from "../../grammar/tags.ts";
import type { CuePlace } from "./cue-place.ts";

/** Fewer tokens than this are no content. */
const MIN_LEFT = 2;

/** How long the subject may be that tells how many say something, in tokens: "61 percent of the growers in Ashby". */
const LONGEST_SUBJECT = 9;

/**
 * "half said ⟦it leaked⟧, up from a third in May", "61% said ⟦it leaked⟧, compared with 30% of men", "six in 10 say ⟦it leaks⟧, double the number who say it holds", "half said ⟦it leaked⟧, while
 * 9 percent did not know": of people in a poll, the share that the writer sets beside that of those who say so; `last` where none stands there.
 */
export function endBeforeShare({ grammar, cue, first, sentence }: CuePlace, from: number, last: number): number {
  if (cue.form !== "verb" || from < cue.lastToken || first >= cue.firstToken) return last;
  const start = Math.max(sentence.firstToken, cue.firstToken - LONGEST_SUBJECT);
  for (let at = from + MIN_LEFT; at < last - 2; at += 1) {
    if (grammar.tags[at] !== COMMA || !opensShare(grammar, at + 1, last)) continue;
    return holdsShare(grammar, start, cue.firstToken) ? at : last;
  }
  return last;
}

/** "up from", "compared with", "double the", "versus 30", "while 9 percent". */
function opensShare(grammar: Grammar, at: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const { besideShares, beforeShares, turningAgainst } = language.smallWords;
  const word = document.tokens[at]?.lower ?? "";
  if (besideShares.has(`${word} ${document.tokens[at + 1]?.lower}`)) return true;
  if (beforeShares.has(word)) return tags[at + 1] === NUMBER;
  if (!turningAgainst.has(word)) return false;
  let verb = at + 1;
  while (verb < last && !isFiniteVerb(tags[verb] ?? 0)) verb += 1;
  return verb - at <= LONGEST_SUBJECT && holdsShare(grammar, at + 1, verb);
}

/** Whether the subject between two tokens tells how many of all: "61%", "40 per cent", "six in 10", "nearly half". */
function holdsShare({ document, language, tags }: Grammar, from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from && tags[at] !== COMMA && !isFiniteVerb(tags[at] ?? 0); at -= 1) {
    const word = document.tokens[at]?.lower ?? "";
    if (language.smallWords.shareNouns.has(word) || word.endsWith("%")) return true;
    if (tags[at] === NUMBER && tags[at - 2] === NUMBER && at - 2 >= from) return true;
  }
  return false;
}
