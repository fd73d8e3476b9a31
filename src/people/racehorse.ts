import { isBe } from "../grammar/is-be.ts";
import { AGENT, DEFINITE, INDEFINITE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { LINK } from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/** How far behind a name its odds may stand, in tokens: "Ann Roe, who was sent off at ⟨66-1⟩". */
const MAX_TO_ODDS = 8;

/** "7-2", "100/30". */
const ODDS = /^\d{1,3}[-–/]\d{1,2}$/;

/** The time of a race: "2.40", "15:05". */
const TIME = /^\d{1,2}[.:]\d{2}$/;

/**
 * Whether a name is a horse's, in an article about races, by odds behind it, by the margin it won or lost by, or by the
 * time of its race: "Lady Ann, the 7-2 favourite,", "Ann Roe at 66-1", "nine lengths clear of Ann Roe", "beat Ann Roe
 * by a neck", "Ann Roe (2.40)", "Ann Roe (3.10 Ashby)".
 */
export function isRacehorse(table: WordTable, { first, last }: TokenRange): boolean {
  if ((isBehindMargin(table, first) || isBeforeMargin(table, last)) && isAboutRaces(table)) return true;
  if (wordAt(table, last) === "(" && TIME.test(wordAt(table, last + 1)) && isAboutRaces(table)) return true;
  for (let at = last; at < last + MAX_TO_ODDS && isSameSentence(table, at); at += 1) {
    // "Ann Roe backed ⟨Lady Moe⟩ at 50-1"; but "Ann Roe, ridden by ⟨Joe Moe⟩, at 7-2".
    const isOther = isCapital(table, at) && !isCapital(table, at - 1) && !servesAs(table, at - 1, AGENT);
    if (isOther || opensObject(table, at)) return false;
    if (!ODDS.test(table.tokens[at]?.text ?? "")) continue;
    const isAt = table.language.words.placePrepositions.has(smallAt(table, at - 1));
    return (isAt || isCalledBy(table, at - 1)) && isAboutRaces(table);
  }
  return false;
}

/**
 * Whether something else that may have the odds stands at a token: "Ann Roe backed ⟨her⟩ horse at 100-1", "got ⟨a⟩
 * winner at 50-1", "⟨whose⟩ mare won at 7-2", "Roe⟨'s⟩ mare".
 */
function opensObject(table: WordTable, at: number): boolean {
  if (servesAs(table, at, DEFINITE | INDEFINITE)) return !ODDS.test(table.tokens[at + 1]?.text ?? "");
  return table.tokens[at]?.kind === "possessive" || table.language.words.owners.has(smallAt(table, at));
}

/** "Lady Ann, ⟨the⟩ 7-2 favourite", "who is ⟨a⟩ 66-1 shot", but not "Ann Roe, who trains ⟨the⟩ 7-2 favourite". */
function isCalledBy(table: WordTable, at: number): boolean {
  if (!servesAs(table, at, DEFINITE | INDEFINITE)) return false;
  return wordAt(table, at - 1) === "," || isBe(table, at - 1) || servesAs(table, at - 1, PREDICATIVE);
}

/** How far before a name a margin may stand, in tokens: "lengths ⟨in front of⟩ Ann Roe". */
const MAX_TO_MARGIN = 4;

/** Whether a margin stands before a name: "nine ⟨lengths⟩ clear of Ann Roe", "by a ⟨neck⟩ from Ann Roe". */
function isBehindMargin(table: WordTable, first: number): boolean {
  if (!has(table, first - 1, LINK)) return false;
  for (let at = first - 2; at >= first - MAX_TO_MARGIN && isSameSentence(table, at); at -= 1)
    if (table.language.things.margins.has(smallAt(table, at))) return true;
  return false;
}

/** Whether a margin stands behind a name: "Ann Roe by a ⟨neck⟩", "Ann Roe by six ⟨lengths⟩". */
function isBeforeMargin(table: WordTable, last: number): boolean {
  return servesAs(table, last, AGENT) && table.language.things.margins.has(smallAt(table, last + 2));
}

/**
 * Whether an article has a word for races. Called only for names with odds or margins, so that its words are rarely
 * searched.
 */
function isAboutRaces({ document, language: { things } }: WordTable): boolean {
  return document.vocabulary.forms.some((form) => things.ofRaces.has(form));
}
