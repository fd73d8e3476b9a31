import { CLAUSE_HEADS, CLAUSE_STARTS, DETERMINERS, OWNERS, SPEAKING_FOR } from "../lexicon/function-words.ts";
import { FORMS_OF_ADDRESS } from "../lexicon/name-parts.ts";
import { OFFICES, ROLE_INITIALS, SPOUSES_OF_OFFICE } from "../lexicon/roles.ts";
import { itemAt } from "../text/item-at.ts";
import type { Token } from "../text/tokens.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  COMPLEMENT,
  DEMONYM,
  FAMOUS,
  GIVEN,
  GROUP,
  HUMAN,
  KIN,
  LINK,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  THING_HEAD,
  VERB,
} from "./words.ts";

/**
 * The title right before a name that begins at `at`: "State Department spokesperson", "Secretary of State". It holds a
 * role or short title, and the words and organisations that modify it; a determiner is left out. Null if there is none;
 * a relative ("his wife") is no title.
 */
export function titleBefore(table: WordTable, runs: Runs, at: number): TokenRange | null {
  const role = roleBefore(table, runs, at);
  if (role < 0 || has(table, role, KIN)) return null;
  const first = isSpouseOfOffice(table, role) ? role - 1 : role;
  return withoutAddress(table, {
    first: startOfOffice(table, runs, startOfModifiers(table, runs, first)),
    last: isStyle(table, at) ? at - 2 : at,
  });
}

/** "conductor" for "conductor Sir"; if nothing else is a title ("leading Mr."), the form of address alone. */
function withoutAddress(table: WordTable, { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first && isFormOfAddress(table, end - 1)) end -= 1;
  return end === last || (end > first && isRole(table, end - 1)) ? { first, last: end } : { first: end, last };
}

function isFormOfAddress(table: WordTable, at: number): boolean {
  return FORMS_OF_ADDRESS.has(table.tokens[at]?.lower.replaceAll(".", "") ?? "") && !isSpouseOfOffice(table, at);
}

/** Whether a title is no more than a form of address: "Mr.", "Dr", "Prof. Sir". */
export function isAddress(table: WordTable, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (!isFormOfAddress(table, at)) return false;
  return true;
}

/**
 * The title in a noun phrase that the name stands in apposition to: "his finance minister, Jane Doe, said". The phrase has a
 * determiner or owner, and a comma or the end of the sentence follows the name, which ends at `last`.
 */
export function titleAcrossComma(table: WordTable, runs: Runs, at: number, last: number): TokenRange | null {
  const role = at - 2;
  if (table.tokens[at - 1]?.text !== "," || !isRole(table, role) || has(table, role, KIN | SHORT_TITLE)) return null;
  if (table.sentenceOf[role] !== table.sentenceOf[at]) return null;
  const first = startOfModifiers(table, runs, role);
  const before = table.tokens[first - 1];
  const isOpening = table.opens[first] === 1 && table.tokens[role]?.capital === true;
  return endsAppositive(table, last) && (isOpening || opensPhrase(before)) ? { first, last: role + 1 } : null;
}

/**
 * The title in a longer noun phrase that the name stands in apposition to: "A spokeswoman for the port authority, Jane
 * Doe, said". Null if there is none.
 */
export function titleAcrossPhrase(table: WordTable, runs: Runs, at: number, last: number): TokenRange | null {
  if (table.tokens[at - 1]?.text !== "," || !endsAppositive(table, last)) return null;
  for (let role = at - 3; role > at - MOST_IN_PHRASE; role -= 1) {
    if (table.sentenceOf[role] !== table.sentenceOf[at] || !mayStandInPhrase(table, role)) return null;
    if (!isRole(table, role) || !isServing(table.tokens[role + 1]?.lower ?? "")) continue;
    if (has(table, role, KIN | SHORT_TITLE | PLURAL)) return null;
    const first = startOfModifiers(table, runs, role);
    return opensPhrase(table.tokens[first - 1]) ? { first, last: at - 1 } : null;
  }
  return null;
}

/** "spokesman for", "secretary to". */
function isServing(word: string): boolean {
  return word === "to" || SPEAKING_FOR.has(word);
}

/** How far back the role of such a phrase stands, in tokens. */
const MOST_IN_PHRASE = 14;

/** No verb, no mark and no comma. */
function mayStandInPhrase(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token === undefined || token.kind === "mark") return false;
  if (token.kind === "symbol") return token.text === "&";
  return token.capital || !has(table, at, VERB | SPEECH) || has(table, at, ROLE | GROUP | MODIFIER | COMPLEMENT);
}

/** The token of the relative that a name says more closely, "wife" in "his wife Jane" and "his wife, Jane,"; else `first`. */
export function relativeBefore(table: WordTable, first: number, last: number): number {
  if (has(table, first - 1, KIN)) return first - 1;
  const isAcross = table.tokens[first - 1]?.text === "," && has(table, first - 2, KIN);
  return isAcross && endsAppositive(table, last) ? first - 2 : first;
}

/** A comma and no list, the end of a sentence or of the text. */
function endsAppositive(table: WordTable, last: number): boolean {
  const after = table.tokens[last];
  if (after === undefined || table.sentenceOf[last] !== table.sentenceOf[last - 1] || after.text === ".") return true;
  return after.text === "," && table.tokens[last + 1]?.lower !== "and";
}

/** An article or owner, before the modifiers of a role; an apostrophe alone is that of "the workers’ leader". */
function opensPhrase(token: Token | undefined): boolean {
  const word = token?.lower ?? "";
  return (
    token?.kind === "possessive" ||
    word === "’" ||
    word === "'" ||
    OWNERS.has(word) ||
    word === "the" ||
    word === "a" ||
    word === "an"
  );
}

/** The token of the role that leads to a name: right before it, or before "of State"; -1 if there is none. */
export function roleBefore(table: WordTable, runs: Runs, at: number): number {
  const sentence = table.sentenceOf[at];
  if (at === 0 || table.sentenceOf[at - 1] !== sentence) return -1;
  if (isStyle(table, at)) return roleBefore(table, runs, at - 2);
  if (isRole(table, at - 1)) return at - 1;
  let left = at - 1;
  while (left > at - 7 && (has(table, left, COMPLEMENT) || (runs.of[left] ?? -1) >= 0)) left -= 1;
  const isBare = left === at - 1;
  if (table.tokens[left]?.lower === "the") left -= 1;
  const word = table.tokens[left]?.lower;
  const office = roleOfOffice(table, runs, at);
  if (office >= 0) return office;
  if (isBare || (word !== "of" && word !== "for") || !isRole(table, left - 1)) return -1;
  return table.sentenceOf[left - 1] === sentence ? left - 1 : -1;
}

const STYLES = new Set(["highness", "excellency", "majesty", "eminence", "holiness"]);

/** "His Highness", "Her Excellency" right before a token. */
function isStyle({ tokens }: WordTable, at: number): boolean {
  return STYLES.has(tokens[at - 1]?.lower ?? "") && OWNERS.has(tokens[at - 2]?.lower ?? "");
}

/** How long an office may be, in tokens. */
const MOST_IN_OFFICE = 12;

const OFFICE_LINKS = new Set(["of", "for", "to", "in"]);

/**
 * "Secretary of State for East Asian and Pacific Affairs" right before `at`: the role of the whole office. All its words
 * are capitalised, or words that complete titles, with small words between; -1 if there is none.
 */
function roleOfOffice(table: WordTable, runs: Runs, at: number): number {
  let role = -1;
  let isList = false;
  for (let left = at - 1; left > at - MOST_IN_OFFICE && table.sentenceOf[left] === table.sentenceOf[at]; left -= 1) {
    if (itemAt(runs.all, runs.of[left])?.kind === "name") break;
    isList ||= table.tokens[left]?.lower === "and";
    if (!isOfficeWord(table, left) && !(isList && table.tokens[left]?.text === ",")) break;
    if (OFFICE_LINKS.has(table.tokens[left]?.lower ?? "") && isOffice(table, left - 1) && isComplement(table, at - 1))
      role = left - 1;
  }
  return role;
}

/** A role in capitals, or an office of state in small letters: "under secretary". */
function isOffice(table: WordTable, at: number): boolean {
  return (
    isRole(table, at) &&
    !has(table, at, KIN | PLURAL) &&
    (table.tokens[at]?.capital === true || OFFICES.has(table.tokens[at]?.lower ?? ""))
  );
}

/** "Affairs", "security": not a word that an office cannot end in. */
function isComplement(table: WordTable, at: number): boolean {
  return table.tokens[at]?.capital === true || has(table, at, COMPLEMENT | GROUP | MODIFIER);
}

function isOfficeWord(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token === undefined || token.text === "&") return token !== undefined;
  if (token.kind !== "word") return false;
  const isSmall = OFFICE_LINKS.has(token.lower) || token.lower === "and" || token.lower === "the";
  return isSmall || token.capital || has(table, at, COMPLEMENT | GROUP | MODIFIER | ROLE) || isNoun(table, at);
}

/** A word in small letters that is no verb, link or plural of people. */
function isNoun(table: WordTable, at: number): boolean {
  return has(table, at, COMMON) && !has(table, at, LINK | VERB | SPEECH | PLURAL | HUMAN | KIN);
}

/** Where an office begins whose second part is a title: "Chairman of the" before "Joint Chiefs of Staff Gen." */
function startOfOffice(table: WordTable, runs: Runs, from: number): number {
  const link = table.tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const isLinked = OFFICE_LINKS.has(table.tokens[link]?.lower ?? "") && table.tokens[link - 1]?.capital === true;
  const isWhole = isLinked && table.tokens[from]?.capital === true && isOffice(table, link - 1);
  return isWhole && table.sentenceOf[link - 1] === table.sentenceOf[from]
    ? startOfModifiers(table, runs, link - 1)
    : from;
}

/** A singular role; in the plural only an office before several names ("Sens.", "Presidents"). */
function isRole(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word") return false;
  if (ROLE_INITIALS.has(token.text) || isSpouseOfOffice(table, at)) return true;
  if (!has(table, at, ROLE | SHORT_TITLE)) return false;
  if (has(table, at, PLURAL)) return token.capital && !has(table, at, DEMONYM) && table.opens[at] !== 1;
  return token.capital || has(table, at, ROLE);
}

/** "First lady", "Second Gentleman". */
function isSpouseOfOffice({ tokens }: WordTable, at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return (before === "first" || before === "second") && SPOUSES_OF_OFFICE.has(tokens[at]?.lower ?? "");
}

/** The first token of what modifies a role: "former", "vice", "Chinese", "White House", "chairman and". */
function startOfModifiers(table: WordTable, runs: Runs, role: number): number {
  const sentence = table.sentenceOf[role];
  let start = role;
  while (start > 0 && table.sentenceOf[start - 1] === sentence) {
    const before = start - 1;
    const run = itemAt(runs.all, runs.of[before]);
    if (run !== undefined && run.last === start && run.kind !== "name" && run.known?.kind !== "thing")
      start = run.first;
    else if (isModifier(table, before)) start = before;
    else if (
      table.tokens[before]?.lower === "and" &&
      has(table, before - 1, ROLE) &&
      !has(table, before - 1, PLURAL | KIN)
    )
      start = before - 1;
    else if (isJoinedModifier(table, before)) start = before - 1;
    else if (table.tokens[before]?.lower === "under" && table.tokens[start]?.lower === "secretary") start = before;
    else break;
  }
  if (isVerbThere(table, start)) start += 1;
  const name = itemAt(runs.all, runs.of[start - 1]);
  const isServed = name?.kind === "name" && name.last === start && table.sentenceOf[name.first] === sentence;
  if (table.tokens[role]?.capital !== true) return isServed ? name.first : startOfPlainWords(table, runs, start);
  const isShouted = isServed && /^\p{Lu}{6,}$/u.test(table.tokens[name.first]?.text ?? "");
  if (isServed && !isShouted && name.last === name.first + 1 && !has(table, name.first, GIVEN | FAMOUS))
    return name.first;
  return table.opens[start] === 1 ? startOfPlainWords(table, runs, start) : start;
}

/** "jailed" in "on Friday jailed former minister Roe": a participle right behind a noun or a day is the verb. */
function isVerbThere(table: WordTable, at: number): boolean {
  const [before, token] = [table.tokens[at - 1], table.tokens[at]];
  if (token === undefined || token.capital || !token.lower.endsWith("ed") || before?.kind !== "word") return false;
  if (opensPhrase(before) || has(table, at - 1, SPEECH) || CLAUSE_STARTS.has(before.lower)) return false;
  return (
    has(table, at - 1, CALENDAR) || (before.capital && !has(table, at - 1, LINK | VERB) && table.opens[at - 1] !== 1)
  );
}

/** So many words of no list may modify a role. */
const MOST_PLAIN_WORDS = 4;

/**
 * Takes in words of no list between the beginning of the noun phrase and what surely modifies the role: "the freelance
 * [journalist]", "said election law [expert]". Where no such beginning stands before them they may be anything.
 */
function startOfPlainWords(table: WordTable, runs: Runs, from: number): number {
  for (let at = from; at >= from - MOST_PLAIN_WORDS; at -= 1) {
    if (beginsPhrase(table, at)) return at;
    if (!isPlainWord(table, runs, at - 1)) return from;
  }
  return from;
}

/** The token opens its sentence, or an article, owner, possessive or verb of speech stands before it. */
function beginsPhrase(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || table.sentenceOf[at - 1] !== table.sentenceOf[at] || table.opens[at] === 1) return true;
  return opensPhrase(before) || (!before.capital && has(table, at - 1, SPEECH));
}

/** A singular noun or an adjective, as far as can be told: no verb, no link, no name. */
function isPlainWord(table: WordTable, runs: Runs, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || (token.capital ? table.opens[at] !== 1 : (runs.of[at] ?? -1) >= 0)) return false;
  if (has(table, at, LINK | VERB | SPEECH | KIN | PLURAL | CALENDAR) || DETERMINERS.has(token.lower)) return false;
  if (CLAUSE_HEADS.has(token.lower)) return false;
  return has(table, at, MODIFIER) || token.lower.includes("-") || !/(?:[^s]s|ing|ed)$/.test(token.lower);
}

function isModifier(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || DETERMINERS.has(token.lower) || OWNERS.has(token.lower)) return false;
  if (has(table, at, DEMONYM) && has(table, at, PLURAL)) return false;
  if (has(table, at, MODIFIER | DEMONYM | SHORT_TITLE)) return !has(table, at, VERB);
  if (has(table, at, ROLE | GROUP)) return !has(table, at, PLURAL);
  if (isCapitalModifier(table, at)) return true;
  return token.lower.length > 4 && token.lower.includes("-") && !token.lower.startsWith("re-") && !has(table, at, VERB);
}

/** "Harbour" in "Harbour Secretary": a noun in capitals before a title in capitals. */
function isCapitalModifier(table: WordTable, at: number): boolean {
  return table.tokens[at + 1]?.capital === true && isCapitalNoun(table, at);
}

function isCapitalNoun(table: WordTable, at: number): boolean {
  if (table.tokens[at]?.capital !== true) return false;
  return (
    has(table, at, COMMON | THING_HEAD | ORGANISATION_HEAD | COMPLEMENT) && !has(table, at, NO_NAME | VERB | PLURAL)
  );
}

/** The "and" of "Trade and Industry Minister". */
function isJoinedModifier(table: WordTable, and: number): boolean {
  return table.tokens[and]?.lower === "and" && isCapitalNoun(table, and - 1) && isCapitalNoun(table, and + 1);
}
