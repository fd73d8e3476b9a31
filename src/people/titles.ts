import { COORDINATOR, DATIVE, DEFINITE, GENITIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Language } from "../languages/language.ts";
import { isDegree } from "../names/degrees.ts";
import { FORMS_OF_ADDRESS } from "../names/name-parts.ts";
import { isIn } from "../text/item-at.ts";
import { roleOfOffice, startOfOffice } from "./offices.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { opensPhrase, startOfModifiers } from "./title-modifiers.ts";
import { isPosting, isRole, isSpouseOfOffice } from "./title-roles.ts";
import { has, type WordTable } from "./word-table.ts";
import { COMPLEMENT, GROUP, KIN, MODIFIER, PLURAL, ROLE, SHORT_TITLE, SPEECH, VERB } from "./word-traits.ts";

/**
 * The title right before a name that begins at `at`: "State Department spokesperson", "Secretary of State". It includes
 * a role or short title, and the words and organisations that modify it, but not a determiner. Null if there is none; a
 * relative ("his wife") is not a title.
 */
export function titleBefore(table: WordTable, runs: Runs, at: number): TokenRange | null {
  const parent = parentBefore(table, at);
  if (parent >= 0) return { first: startOfModifiers(table, runs, parent), last: at };
  const role = roleBefore(table, runs, at);
  if (role < 0 || has(table, role, KIN)) return null;
  // "⟨Member of Parliament⟩ Dr Ann Roe".
  const office = isFormOfAddress(table, role) ? roleOfOffice(table, runs, role) : -1;
  if (office >= 0) return { first: startOfModifiers(table, runs, office), last: role };
  const first = isSpouseOfOffice(table, role) ? role - 1 : role;
  return withoutAddress(table, {
    first: startOfOffice(table, runs, startOfModifiers(table, runs, first)),
    last: isStyle(table, at) ? at - 2 : beforeBracket(table, at),
  });
}

/** "⟨mother⟩ of two Ann Roe": the parent whose number of children stands right before a name; -1 if there is none. */
export function parentBefore(table: WordTable, at: number): number {
  const { childCounts, parents } = table.language.nouns;
  if (!childCounts.has(wordAt(table, at - 1)) || !servesAs(table, at - 2, GENITIVE)) return -1;
  return parents.has(wordAt(table, at - 3)) && table.sentenceOf[at - 3] === table.sentenceOf[at] ? at - 3 : -1;
}

/**
 * A title without its form of address: "conductor" for "conductor Sir"; if nothing else is a title ("leading Mr."),
 * only the form of address.
 */
function withoutAddress(table: WordTable, { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first && isFormOfAddress(table, end - 1)) end -= 1;
  return end === last || (end > first && isRole(table, end - 1)) ? { first, last: end } : { first: end, last };
}

function isFormOfAddress(table: WordTable, at: number): boolean {
  return FORMS_OF_ADDRESS.has(table.tokens[at]?.lower.replaceAll(".", "") ?? "") && !isSpouseOfOffice(table, at);
}

/** Whether a title is only a form of address: "Mr.", "Dr", "Prof. Sir". */
export function isAddress(table: WordTable, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (!isFormOfAddress(table, at)) return false;
  return true;
}

/**
 * The title in a noun phrase to which the name stands in apposition: "his finance minister, Jane Doe, said". The phrase
 * has a determiner or owner, or opens the sentence, and a comma, a semicolon or the end of the sentence follows the
 * name, which ends at `last`. Null if there is none.
 */
export function titleAcrossComma(table: WordTable, runs: Runs, at: number, last: number): TokenRange | null {
  const role = at - 2;
  if (wordAt(table, at - 1) !== "," || !isRole(table, role) || has(table, role, KIN | SHORT_TITLE)) return null;
  if (table.sentenceOf[role] !== table.sentenceOf[at]) return null;
  const first = startOfModifiers(table, runs, role);
  const opens = opensPhrase(table, first - 1) || isOpening(table, first, role);
  return endsAppositive(table, last) && opens ? { first, last: role + 1 } : null;
}

/**
 * Whether a title with a capital begins the sentence: "⟨Finance Minister⟩, Jane Doe, said", "⟨Chair⟩ of the board, Jane
 * Doe, said".
 */
function isOpening(table: WordTable, first: number, role: number): boolean {
  return table.opens[first] === 1 && table.tokens[role]?.capital === true;
}

/** "said ⟨Chairman⟩ of the board, Jane Doe", "according to ⟨Minister⟩ for Work, Jane Doe". */
function isBehindCue(table: WordTable, first: number, role: number): boolean {
  if (table.tokens[role]?.capital !== true || table.tokens[first - 1]?.capital !== false) return false;
  return has(table, first - 1, SPEECH) || servesAs(table, first - 1, DATIVE);
}

/**
 * The title in a longer noun phrase to which the name stands in apposition: "A spokeswoman for the port authority, Jane
 * Doe, said", "Chair of the port authority, Jane Doe, said". Null if there is none.
 */
export function titleAcrossPhrase(table: WordTable, runs: Runs, at: number, last: number): TokenRange | null {
  if (wordAt(table, at - 1) !== "," || !endsAppositive(table, last)) return null;
  for (let role = at - 3; role > at - MAX_IN_PHRASE; role -= 1) {
    if (table.sentenceOf[role] !== table.sentenceOf[at] || !mayStandInPhrase(table, role)) return null;
    if (!isRole(table, role) || !isServing(wordAt(table, role + 1), table.language)) continue;
    if (has(table, role, KIN | SHORT_TITLE | PLURAL)) return null;
    const first = startOfModifiers(table, runs, role);
    const opens = opensPhrase(table, first - 1) || isOpening(table, first, role) || isBehindCue(table, first, role);
    return opens ? { first, last: at - 1 } : null;
  }
  return null;
}

/** Whether a word leads from a role to what it serves: "spokesman for", "secretary to". */
function isServing(word: string, language: Language): boolean {
  return language.syntax.datives.has(word) || language.words.speakingFor.has(word);
}

/** How far back the role of such a phrase may stand, in tokens. */
const MAX_IN_PHRASE = 14;

const IN_PHRASE = ROLE | GROUP | MODIFIER | COMPLEMENT;

/** Whether a token may stand in such a phrase: not a verb, a mark or a comma. */
function mayStandInPhrase(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token === undefined || token.kind === "mark") return false;
  if (token.kind === "symbol") return token.text === "&";
  // "minister for ⟨work⟩"
  const isObject = servesAs(table, at - 1, GENITIVE | PURPOSE);
  return isObject || token.capital || !has(table, at, VERB | SPEECH) || has(table, at, IN_PHRASE);
}

/** The token of the relative whom a name specifies, "wife" in "his wife Jane" and "his wife, Jane,"; else `first`. */
export function relativeBefore(table: WordTable, first: number, last: number): number {
  if (table.sentenceOf[first - 1] !== table.sentenceOf[first]) return first;
  if (has(table, first - 1, KIN)) return first - 1;
  if (wordAt(table, first - 1) !== "," || !endsAppositive(table, last)) return first;
  if (has(table, first - 2, KIN)) return first - 2;
  // "her father and coach, Joe Roe,"
  const isBoth = servesAs(table, first - 3, COORDINATOR) && isRole(table, first - 2);
  return isBoth && has(table, first - 4, KIN) ? first - 4 : first;
}

/**
 * Whether an appositive ends behind a name and its degrees, "Counsel for the family, Ann Roe ⟨KC⟩, said": at a comma
 * that is not in a list, a semicolon, or the end of a sentence or of the text.
 */
function endsAppositive(table: WordTable, last: number): boolean {
  let end = last;
  while (isDegree(table.tokens[end]) && table.sentenceOf[end] === table.sentenceOf[last - 1]) end += 1;
  const after = table.tokens[end];
  if (after === undefined || table.sentenceOf[end] !== table.sentenceOf[end - 1] || ".;".includes(after.text))
    return true;
  return after.text === "," && !servesAs(table, end + 1, COORDINATOR);
}

/**
 * The token of the role that leads to a name: right before it, or before "of State", "of selectors"; -1 if there is
 * none.
 */
export function roleBefore(table: WordTable, runs: Runs, at: number): number {
  const sentence = table.sentenceOf[at];
  if (at === 0 || table.sentenceOf[at - 1] !== sentence) return -1;
  if (isStyle(table, at)) return roleBefore(table, runs, at - 2);
  const bracket = beforeBracket(table, at);
  if (bracket < at) return bracket > 0 && isRole(table, bracket - 1) ? bracket - 1 : -1;
  if (isRole(table, at - 1)) return at - 1;
  if (isPosting(table, at - 1)) return at - 2;
  if (isLedGroup(table, at - 1)) return at - 3;
  let left = at - 1;
  while (left > at - 7 && (has(table, left, COMPLEMENT) || isIn(runs.of, left))) left -= 1;
  const isBare = left === at - 1;
  if (servesAs(table, left, DEFINITE)) left -= 1;
  const office = roleOfOffice(table, runs, at);
  if (office >= 0) return office;
  if (isBare || !servesAs(table, left, GENITIVE | PURPOSE) || !isRole(table, left - 1)) return -1;
  return table.sentenceOf[left - 1] === sentence ? left - 1 : -1;
}

/** Whether a plural in small letters is for those led by somebody: "selectors" in "convener of ⟨selectors⟩". */
function isLedGroup(table: WordTable, at: number): boolean {
  if (!has(table, at, PLURAL) || !has(table, at, ROLE) || table.tokens[at]?.capital !== false) return false;
  const isSame = table.sentenceOf[at - 2] === table.sentenceOf[at];
  return isSame && servesAs(table, at - 1, GENITIVE) && isRole(table, at - 2) && !has(table, at - 2, PLURAL | KIN);
}

/**
 * The bracket before a name in "Major ⟨(⟩retd) Ann Roe" and "Justice ⟨(⟩Retd.) Joe Moe"; the token itself if there is
 * none.
 */
function beforeBracket(table: WordTable, at: number): number {
  if (wordAt(table, at - 1) !== ")") return at;
  const word = wordAt(table, at - 2) === "." ? at - 3 : at - 2;
  const isStanding = table.language.nouns.bracketedStandings.has(wordAt(table, word).replaceAll(".", ""));
  return isStanding && wordAt(table, word - 1) === "(" ? word - 1 : at;
}

/** Whether "His Highness" or "Her Excellency" stands right before a token. */
function isStyle(table: WordTable, at: number): boolean {
  const { language } = table;
  return language.nouns.styles.has(wordAt(table, at - 1)) && language.words.owners.has(wordAt(table, at - 2));
}
