import { isBe } from "../grammar/is-be.ts";
import { AGENT, ALTERNATIVE, COORDINATOR, DATIVE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { DASHES } from "../text/dashes.ts";
import type { TokenRange } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { CALENDAR, COMMON, DEMONYM, ROLE } from "./word-traits.ts";

/**
 * How many words may stand between the comma behind a name and the word for having another: ", who is also better
 * ⟨known⟩ as".
 */
const MOST_BETWEEN = 4;

/** How many words may stand behind "known" before "as": "known to three generations of fans ⟨as⟩". */
const MOST_KNOWN_TO = 6;

/** How many words the callers may have: "whom ⟨all his friends⟩ call". */
const MOST_CALLERS = 3;

/**
 * The end of the name to which a range adds another, or -1: the end of "Roe" in "Jay Roe, 22, better known to fans as
 * ⟨Jaybird⟩", "Jay Roe, nicknamed “⟨Jaybird⟩”", "Jay Roe, whom everybody calls ⟨Jaybird⟩", "Jay Roe – “⟨Jaybird⟩” to
 * his friends".
 */
export function endOfOtherName(table: WordTable, { first, last }: TokenRange): number {
  const { tokens } = table;
  const titled = beforeCapitals(table, first - 1);
  const front = tokens[titled]?.kind === "mark" ? titled - 1 : titled;
  const behind = tokens[last]?.kind === "mark" ? last + 1 : last;
  const isFor = isForSome(table, behind) || isUnwatched(table, behind);
  const told = isFor ? (servesAs(table, front, ALTERNATIVE) ? front - 1 : front) : wordsBefore(table, front);
  if (told < 0 || !isParting(table, told)) return -1;
  const isAged = tokens[told - 1]?.kind === "number" && wordAt(table, told - 2) === ",";
  return isAged ? told - 2 : told;
}

/**
 * Whether a listed word is another name of whoever is named before it, and ends there: "⟨Memo⟩" in "Jay Roe, known as
 * Memo,".
 */
export function isWordAsOtherName(table: WordTable, at: number): boolean {
  const { tokens } = table;
  if (!has(table, at, COMMON) || has(table, at, CALENDAR | DEMONYM) || tokens[at + 1]?.kind === "word") return false;
  const end = endOfOtherName(table, { first: at, last: at + 1 });
  return end > 0 && tokens[end - 1]?.capital === true && table.sentenceOf[end] === table.sentenceOf[at];
}

/** How many words with capitals may belong to the other name: "⟨Aunty⟩ Jaybird". */
const MOST_CAPITALS = 2;

function beforeCapitals({ tokens }: WordTable, from: number): number {
  let at = from;
  while (at > from - MOST_CAPITALS && tokens[at]?.capital === true) at -= 1;
  return at;
}

/** The token before the words that introduce another name, given the last of them, or -1. */
function wordsBefore(table: WordTable, last: number): number {
  const { aliasing, birthWords, callingByName, goingBy } = table.language.nouns;
  const word = (at: number) => wordAt(table, at);
  if (callingByName.has(word(last))) return beforeCallers(table, last);
  if (servesAs(table, last, PREDICATIVE)) {
    const known = knownBefore(table, last);
    return known < 0 ? -1 : beforeWords(table, known - 1);
  }
  if (servesAs(table, last, AGENT) && goingBy.has(word(last - 1))) return beforeWords(table, last - 2);
  if (isBehindNoun(table, last + 1)) return beforeWords(table, isBe(table, last) ? last - 3 : last - 2);
  return aliasing.has(word(last)) || birthWords.has(word(last)) ? beforeWords(table, last - 1) : -1;
}

/**
 * Where the name begins that has another in marks before it, behind a role or "and": “Alexander” in “conductor “Wee
 * ⟨Tam⟩” Alexander Roe”; -1 for none.
 */
export function nameBehindMarks(table: WordTable, { first, last }: TokenRange): number {
  const { tokens } = table;
  const open = beforeCapitals(table, first - 1);
  if (tokens[open]?.kind !== "mark" || tokens[last]?.kind !== "mark") return -1;
  return has(table, open - 1, ROLE) || servesAs(table, open - 1, COORDINATOR) ? last + 1 : -1;
}

/** Whether a name is somebody's real one: "real name ⟨Jay Roe⟩", "— ⟨Jay Roe⟩ off stage —". */
export function isRealName(table: WordTable, { first, last }: TokenRange): boolean {
  return isBehindNoun(table, first) || isUnwatched(table, last);
}

/** Whether a name stands behind "real name" or "whose real name is". */
export function isBehindNoun(table: WordTable, first: number): boolean {
  const { nounsOfName, otherNames } = table.language.nouns;
  const noun = isBe(table, first - 1) ? first - 2 : first - 1;
  return nounsOfName.has(wordAt(table, noun)) && otherNames.has(wordAt(table, noun - 1));
}

/** The token reached going back over a few words, where the name may end. */
function beforeWords({ tokens }: WordTable, last: number): number {
  let at = last;
  for (let words = 0; words < MOST_BETWEEN && tokens[at]?.kind === "word"; words += 1) at -= 1;
  return at;
}

/** The token of "known" before "as", as in "⟨known⟩ to his friends as", or -1. */
function knownBefore(table: WordTable, as: number): number {
  const { tokens, language } = table;
  for (let at = as - 1; at >= as - MOST_KNOWN_TO && tokens[at]?.kind === "word"; at -= 1)
    if (language.nouns.knownByName.has(wordAt(table, at))) return at;
  return -1;
}

/** The token before ", whom his friends ⟨call⟩", or -1. */
function beforeCallers(table: WordTable, call: number): number {
  const { language } = table;
  if (!language.nouns.callersByName.has(wordAt(table, call - 1))) return -1;
  for (let at = call - 2; at >= call - 1 - MOST_CALLERS; at -= 1)
    if (language.smallWords.personalRelatives.has(wordAt(table, at))) return at - 1;
  return -1;
}

/** How many words may stand between "to" and those who use a name: "to ⟨the whole⟩ street". */
const MOST_TO_CALLERS = 2;

/**
 * Whether a name holds for some people: "⟨to⟩ his friends", "⟨to⟩ everyone", "⟨to⟩ the whole street —"; what is a place
 * as well must end the phrase.
 */
function isForSome(table: WordTable, at: number): boolean {
  const { callersByName, placesOfCallers } = table.language.nouns;
  if (!servesAs(table, at, DATIVE)) return false;
  for (let caller = at + 1; caller <= at + 1 + MOST_TO_CALLERS; caller += 1) {
    if (table.tokens[caller]?.kind !== "word") return false;
    if (callersByName.has(wordAt(table, caller))) return true;
    if (placesOfCallers.has(wordAt(table, caller))) return isParting(table, caller + 1);
  }
  return false;
}

/** Whether a name is behind a parting somebody's where nobody is watching: "MC Jaybird — Jay Roe ⟨off stage⟩ —". */
function isUnwatched(table: WordTable, at: number): boolean {
  const { unwatched } = table.language.nouns;
  return [1, 2, 3].some((count) => {
    const words = Array.from({ length: count }, (_, word) => wordAt(table, at + word)).join(" ");
    return unwatched.has(words) && isParting(table, at + count);
  });
}

/** Whether a comma, a bracket or a dash stands at a token. */
function isParting({ tokens }: WordTable, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return text === "," || text === "(" || DASHES.has(text);
}
