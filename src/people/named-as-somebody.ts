import {
  AGENT,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  PREDICATIVE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, HUMAN, KIN, LINK, PLURAL, ROLE, SPEECH, VERB } from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/** How far before "as" its verb or noun may stand, in tokens: "gave his ⟨name⟩ only as", "⟨known⟩ to all as". */
const MAX_TO_AS = 4;

/**
 * Whether words before a name show that somebody is called so: "a man called ⟨Quorl⟩", "a nurse, surnamed ⟨Quorl⟩,", "a
 * fellow known to all as ⟨Quorl⟩", "who gave his name only as ⟨Quorl⟩", "who introduced himself as ⟨Quorl⟩", "who goes
 * by ⟨Quorl⟩", "who asked to be called only ⟨Quorl⟩", "baby ⟨Quorla⟩"; or that they are of an age, "fewer than
 * 15-year-old ⟨Quorla⟩". With an article such an age may be a whisky's.
 */
export function isNamedAsSomebody(table: WordTable, first: number): boolean {
  if (!isSameSentence(table, first)) return false;
  const { naming } = table.language.things;
  for (const called of [first - 1, first - 2])
    if (naming.has(smallAt(table, called)) && servesAs(table, called - 2, INFINITIVE_MARKER)) return true;
  if (naming.has(smallAt(table, first - 1))) return isSomebody(table, beforeComma(table, first - 2));
  if (servesAs(table, first - 1, PREDICATIVE)) return isKnownAs(table, first - 1);
  if (isGoingBy(table, first)) return true;
  return !isBeforeNoun(table, first) && (isBaby(table, first - 1) || isBareAge(table, first - 1));
}

/** The token before a comma, or the token itself. */
function beforeComma(table: WordTable, at: number): number {
  return wordAt(table, at) === "," ? at - 1 : at;
}

/** Whether a word is for one person, in small letters: "man", "fellow", "waiter". */
function isSomebody(table: WordTable, at: number): boolean {
  return table.tokens[at]?.capital === false && has(table, at, HUMAN | ROLE | KIN) && !has(table, at, PLURAL);
}

function isKnownAs(table: WordTable, as: number): boolean {
  const { aftermaths, nouns, smallWords, things, words } = table.language;
  for (let at = as - 1; at >= as - MAX_TO_AS && isSameSentence(table, at + 1); at -= 1) {
    const word = smallAt(table, at);
    if (nouns.nameNouns.has(word)) return words.owners.has(smallAt(table, at - 1));
    if (aftermaths.reflexives.has(word)) return smallWords.givingName.has(smallAt(table, at - 1));
    if (things.knownAs.has(word)) return isSomebody(table, at - 1);
    // "a man, identified by police as Quorl,"
    if (smallWords.givingName.has(word)) return isSomebody(table, beforeComma(table, at - 1));
  }
  return false;
}

/** Whether somebody goes by a name: "who goes by ⟨Quorl⟩", "by the name of ⟨Quorl⟩". */
function isGoingBy(table: WordTable, first: number): boolean {
  const { goingBy, nounsOfName } = table.language.nouns;
  if (servesAs(table, first - 1, AGENT)) return goingBy.has(smallAt(table, first - 2));
  const noun = servesAs(table, first - 1, GENITIVE) ? first - 2 : first - 1;
  return nounsOfName.has(smallAt(table, noun)) && servesAs(table, noun - 2, AGENT);
}

/**
 * Whether a name has a hyphen or stands before a noun: "15-year-old Iranian-German", "15-year-old Quorlish student",
 * "baby Quorlish carrots".
 */
function isBeforeNoun(table: WordTable, first: number): boolean {
  const next = table.tokens[first + 1];
  if (table.tokens[first]?.text.includes("-") === true) return true;
  return next?.kind === "word" && !has(table, first + 1, LINK | VERB | SPEECH);
}

/** Whether "baby" stands before a name in no list, unlike "baby Jesus". */
function isBaby(table: WordTable, at: number): boolean {
  return table.language.nouns.babies.has(smallAt(table, at)) && !has(table, at + 1, GIVEN);
}

/** Whether an age like "15-year-old" ends at a token, without an article. */
function isBareAge(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const word = tokens[at];
  if (word?.capital !== false || ![...language.nouns.aged].some((aged) => word.lower.endsWith(aged))) return false;
  const first = wordAt(table, at - 1) === "-" ? at - 2 : at;
  return !servesAs(table, first - 1, DEFINITE | INDEFINITE);
}
