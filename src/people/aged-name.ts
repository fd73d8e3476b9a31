import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, DEMONYM, GIVEN, MODIFIER, NO_NAME, ORGANISATION_HEAD, ROLE, SHORT_TITLE } from "./word-traits.ts";

/** The most words of a name that an age follows. */
const MAX_AGED_WORDS = 5;

/** The end of "Rose Two Bears" before ", 81,", as an age shows that any words are a name; else the token itself. */
export function endOfAged(table: WordTable, at: number, last: number): number {
  let end = at;
  while (end < Math.min(last, at + MAX_AGED_WORDS) && isCapital(table, end) && !has(table, end, UNAGED)) end += 1;
  return end > at + 1 && isAgeAt(table, end) && isWordOfNames(table, at) ? end : at;
}

const UNAGED = ROLE | SHORT_TITLE | MODIFIER | DEMONYM | CALENDAR | ORGANISATION_HEAD;

/** Whether a word is a given name, or does not open a sentence and may be a name. */
function isWordOfNames(table: WordTable, at: number): boolean {
  return has(table, at, GIVEN) || (table.opens[at] !== 1 && !has(table, at, NO_NAME));
}

/** Whether ", 81," or ", 81." begins at a token: the age of somebody who may be alive. */
function isAgeAt(table: WordTable, comma: number): boolean {
  const [before, age, after] = [table.tokens[comma], table.tokens[comma + 1], table.tokens[comma + 2]];
  if (before?.text !== "," || age?.kind !== "number" || !/^[1-9]\d?$/.test(age.text)) return false;
  return after?.text === "," || after?.text === ".";
}
