import { isAgeHyphen } from "../grammar/age-hyphen.ts";
import { COORDINATOR, DEFINITE, INDEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../grammar/word-endings.ts";
import type { Language } from "../languages/language.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { LABEL_ASIDE } from "./labels.ts";
import { isOwnerSign } from "./owner-sign.ts";
import type { Runs } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
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
} from "./word-traits.ts";

/**
 * Whether a token opens a phrase before the modifiers of a role: an article, an owner such as "his", or the apostrophe
 * of "the workers’ leader".
 */
export function opensPhrase(table: WordTable, at: number): boolean {
  if (isOwnerSign(table, at) || servesAs(table, at, DEFINITE | INDEFINITE)) return true;
  return table.language.words.owners.has(wordAt(table, at));
}

/** The first token of a role's modifiers: "former", "vice", "Chinese", "White House", "chairman and". */
export function startOfModifiers(table: WordTable, runs: Runs, role: number): number {
  const sentence = table.sentenceOf[role];
  let start = startOfField(table, runs, role);
  while (start > 0 && table.sentenceOf[start - 1] === sentence) {
    const before = start - 1;
    // “⟨SOUNDBITE (English)⟩ Professor Ann Roe”
    if (table.labels[before] === LABEL_ASIDE) break;
    const run = itemAt(runs.all, runs.of[before]);
    if (run !== undefined && run.last === start && run.kind !== "name" && run.known?.kind !== "thing")
      start = run.first;
    // "⟨61-year-old⟩ nurse Ann Roe"
    else if (isAgeHyphen(table.document, before)) start = before - 1;
    else if (isModifier(table, before)) start = before;
    else if (
      servesAs(table, before, COORDINATOR) &&
      has(table, before - 1, ROLE) &&
      !has(table, before - 1, PLURAL | KIN)
    )
      start = before - 1;
    else if (isJoinedModifier(table, runs, before)) start = before - 1;
    else if (isPairedOffice(table, start)) start = before;
    else break;
  }
  if (isVerbThere(table, start)) start += 1;
  const name = itemAt(runs.all, runs.of[start - 1]);
  const isServed = name?.kind === "name" && name.last === start && table.sentenceOf[name.first] === sentence;
  if (table.tokens[role]?.capital !== true)
    return isServed
      ? startOfFormer(table, name.first)
      : (startAtEmployer(table, runs, start, role) ?? startOfPlainWords(table, runs, start));
  const isShouted = isServed && /^\p{Lu}{6,}$/u.test(table.tokens[name.first]?.text ?? "");
  if (isServed && !isShouted && name.last === name.first + 1 && !has(table, name.first, GIVEN | FAMOUS))
    return name.first;
  return table.opens[start] === 1 ? startOfPlainWords(table, runs, start) : start;
}

/** The first token of modifiers before the name that a role serves: "⟨former⟩ Ashby" in "the former Ashby mayor". */
function startOfFormer(table: WordTable, name: number): number {
  let start = name;
  while (start > 0 && table.sentenceOf[start - 1] === table.sentenceOf[name] && isModifier(table, start - 1))
    start -= 1;
  return start;
}

/** How many words the second of two fields may have: "health and ⟨social care⟩ secretary". */
const LONGEST_FIELD = 2;

/**
 * The start of two fields before a role, behind an article or at the start of a sentence: "work and pensions" in "the
 * work and pensions secretary"; the role itself if there are none.
 */
export function startOfField(table: WordTable, runs: Runs, role: number): number {
  for (let at = role - 1; at >= role - LONGEST_FIELD && isOfField(table, runs, at); at -= 1)
    if (servesAs(table, at - 1, COORDINATOR))
      return isFirstField(table, runs, at - 2) && beginsPhrase(table, at - 2) ? at - 2 : role;
  return role;
}

/** Whether a word is a field, or a body before one: "⟨police⟩ and crime", but not "police and council". */
function isFirstField(table: WordTable, runs: Runs, at: number): boolean {
  return isOfField(table, runs, at) || (has(table, at, GROUP) && !has(table, at + 2, GROUP));
}

/** Whether a word is a noun or adjective in small letters that means nobody. */
function isOfField(table: WordTable, runs: Runs, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || (token.capital && table.opens[at] !== 1) || isIn(runs.of, at)) return false;
  return !has(table, at, ROLE | HUMAN | KIN | LINK | SPEECH | CALENDAR | DEMONYM);
}

/**
 * Whether a participle right behind a noun or a day is the verb: "jailed" in "on Friday jailed former minister Roe".
 */
function isVerbThere(table: WordTable, at: number): boolean {
  const [before, token] = [table.tokens[at - 1], table.tokens[at]];
  if (
    token === undefined ||
    token.capital ||
    !endsIn(token.lower, table.language.endings.pasts) ||
    before?.kind !== "word"
  )
    return false;
  if (opensPhrase(table, at - 1) || has(table, at - 1, SPEECH) || table.language.words.clauseStarts.has(before.lower))
    return false;
  return (
    has(table, at - 1, CALENDAR) || (before.capital && !has(table, at - 1, LINK | VERB) && table.opens[at - 1] !== 1)
  );
}

/** How many words a name behind a role may have. */
const MAX_NAMES = 4;

/**
 * The start of an employer before somebody's trade, if a verb of speech stands right before or behind the whole: "said
 * ⟨ANZ Bank senior metals⟩ analyst Ann Roe", "⟨Nordea rates⟩ strategist Joe Moe said"; else null, because "Leeds eye
 * striker Joe Moe" is a clause.
 */
function startAtEmployer(table: WordTable, runs: Runs, from: number, role: number): number | null {
  let at = from;
  while (at > from - MAX_PLAIN_WORDS && isWordOfTrade(table, runs, at - 1)) at -= 1;
  const run = itemAt(runs.all, runs.of[at - 1]);
  if (run === undefined || run.last !== at || at === from || table.sentenceOf[run.first] !== table.sentenceOf[from])
    return null;
  if (run.kind === "name" && (run.last > run.first + 1 || has(table, run.first, GIVEN | FAMOUS))) return null;
  let end = role + 1;
  while (end <= role + MAX_NAMES && table.tokens[end]?.capital === true) end += 1;
  const isSaid = has(table, run.first - 1, SPEECH) || has(table, end, SPEECH);
  return isSaid && end > role + 1 ? run.first : null;
}

/** Whether a word is a noun or adjective in small letters, singular or plural: "⟨metals⟩ analyst". */
function isWordOfTrade(table: WordTable, runs: Runs, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || token.capital || isIn(runs.of, at)) return false;
  if (has(table, at, LINK | VERB | SPEECH | KIN | CALENDAR)) return false;
  const { determiners, owners, clauseHeads } = table.language.words;
  return !determiners.has(token.lower) && !owners.has(token.lower) && !clauseHeads.has(token.lower);
}

/** How many words in no list may modify a role. */
const MAX_PLAIN_WORDS = 4;

/**
 * Extends a title over words in no list, up to the start of the noun phrase: "the freelance [journalist]", "said
 * election law [expert]". Without such a start before them they may be anything, and are left out.
 */
function startOfPlainWords(table: WordTable, runs: Runs, from: number): number {
  for (let at = from; at >= from - MAX_PLAIN_WORDS; at -= 1) {
    if (beginsPhrase(table, at)) return at;
    if (!isPlainWord(table, runs, at - 1)) return from;
  }
  return from;
}

/** Whether a token opens its sentence, or an article, owner, possessive or verb of speech stands before it. */
function beginsPhrase(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || table.sentenceOf[at - 1] !== table.sentenceOf[at] || table.opens[at] === 1) return true;
  return opensPhrase(table, at - 1) || (!before.capital && has(table, at - 1, SPEECH));
}

/** Whether a word seems to be a singular noun or an adjective: not a verb, a link or a name. */
function isPlainWord(table: WordTable, runs: Runs, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || (token.capital ? table.opens[at] !== 1 : isIn(runs.of, at))) return false;
  if (
    has(table, at, LINK | VERB | SPEECH | KIN | PLURAL | CALENDAR) ||
    table.language.words.determiners.has(token.lower)
  )
    return false;
  if (table.language.words.clauseHeads.has(token.lower)) return false;
  return has(table, at, MODIFIER) || token.lower.includes("-") || !endsInAny(token.lower, table.language);
}

function endsInAny(word: string, language: Language): boolean {
  const { gerunds, pasts } = language.endings;
  return endsAsPlural(word, language) || endsIn(word, gerunds) || endsIn(word, pasts);
}

/** Whether a word stands before the second of a paired office: "under secretary". */
function isPairedOffice(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const first = language.nouns.pairedOffices.get(wordAt(table, at));
  return first !== undefined && tokens[at - 1]?.lower === first;
}

function isModifier(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (
    token?.kind !== "word" ||
    table.language.words.determiners.has(token.lower) ||
    table.language.words.owners.has(token.lower)
  )
    return false;
  if (has(table, at, DEMONYM) && has(table, at, PLURAL)) return false;
  // "the ⟨lead⟩ author": not a verb behind an article or at the start of a sentence.
  if (has(table, at, MODIFIER | DEMONYM | SHORT_TITLE))
    return !has(table, at, VERB) || table.opens[at] === 1 || opensPhrase(table, at - 1);
  if (has(table, at, ROLE | GROUP)) return !has(table, at, PLURAL);
  if (isCapitalModifier(table, at)) return true;
  return (
    token.lower.length > 4 &&
    token.lower.includes("-") &&
    !table.language.endings.verbPrefixes.some((prefix) => token.lower.startsWith(prefix)) &&
    !has(table, at, VERB)
  );
}

/** Whether a noun with a capital stands before a title with one: "Harbour" in "Harbour Secretary". */
function isCapitalModifier(table: WordTable, at: number): boolean {
  return table.tokens[at + 1]?.capital === true && isCapitalNoun(table, at);
}

function isCapitalNoun(table: WordTable, at: number): boolean {
  if (table.tokens[at]?.capital !== true) return false;
  return (
    has(table, at, COMMON | THING_HEAD | ORGANISATION_HEAD | COMPLEMENT) && !has(table, at, NO_NAME | VERB | PLURAL)
  );
}

/**
 * Whether a word is an adjective with a capital for a field: "Economic" in "Economic and Trade Affairs Commissioner".
 */
function isFieldsAdjective(table: WordTable, at: number): boolean {
  return isCapital(table, at) && has(table, at, NO_NAME) && !has(table, at, LINK | VERB | SPEECH | CALENDAR);
}

/**
 * Whether a token is the "and" of "Trade and Industry Minister", "Work and Pensions Secretary", "Economic and Trade
 * Affairs Commissioner", but not of "Quorl Inc. and Mill Group chairman".
 */
function isJoinedModifier(table: WordTable, runs: Runs, and: number): boolean {
  if (!servesAs(table, and, COORDINATOR)) return false;
  if (!isCapitalNoun(table, and + 1) && !isFieldsAdjective(table, and + 1)) return false;
  const run = itemAt(runs.all, runs.of[and - 1]);
  if (run !== undefined && run.kind !== "name" && run.first < and - 1) return false;
  const isPlainNoun = isCapital(table, and - 1) && has(table, and - 1, COMMON) && beginsPhrase(table, and - 1);
  return isPlainNoun || isCapitalNoun(table, and - 1) || isFieldsAdjective(table, and - 1);
}
