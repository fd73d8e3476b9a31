import { COORDINATOR, DEFINITE, GENITIVE, OURS, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural } from "../grammar/word-endings.ts";
import { nameKey } from "../names/name-key.ts";
import { isInCapitals } from "../text/characters.ts";
import { isBarePossessive } from "../text/tokens.ts";
import { isOfficerOf } from "./officer-of.ts";
import { endOfParticles } from "./person-run.ts";
import { isBesideCapitals, isInitial, isInitials } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  COMPLEMENT,
  DEMONYM,
  GIVEN,
  GROUP,
  HEAD_SURNAME,
  HUMAN,
  LINK,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  THING_HEAD,
  VERB,
} from "./word-traits.ts";

/** The longest name of an organisation without "of", in words. */
export const MAX_WORDS = 7;

/**
 * Whether a word is an adjective with a capital inside a sentence: "International" in "the International Transport
 * Federation".
 */
export function isAdjectiveInside(table: WordTable, at: number): boolean {
  return table.opens[at] !== 1 && !has(table, at, LINK | VERB | CALENDAR | SPEECH) && isCapital(table, at + 1);
}

/** Whether a token is a company's legal form in small letters. */
export function isSmallLegalForm({ tokens, language }: WordTable, at: number): boolean {
  return language.organisations.smallLegalForms.has(tokens[at]?.text ?? "");
}

/** The last head among the capitalised words from a token on, or -1. */
export function lastHead(table: WordTable, from: number, last: number): number {
  let head = -1;
  let words = 0;
  for (let at = from; at < last && words < MAX_WORDS; at += 1) {
    if (isInnerSign(table, at) && isCapital(table, at + 1)) continue;
    if (isBetweenSubjects(table, from, at)) continue;
    if (at > from && isLegalForm(table, at)) return at + 1;
    if (!isCapital(table, at)) break;
    words += 1;
    if (at > from && isLegalInitials(table, at)) {
      head = at;
      continue;
    }
    if (has(table, at, SHORT_TITLE) || (at > from && has(table, at, NO_NAME) && has(table, at, LINK | VERB | SPEECH)))
      break;
    if (at > from + 1 && isNamedOfficer(table, at)) break;
    const isTitle = isTitleWord(table, at) && !(at > from && isNamedAsPeople(table, at));
    const isHead = has(table, at, ORGANISATION_HEAD | THING_HEAD) && !isTitle && isPrintedSo(table, at);
    if (isHead || (at > from && isBehindHead(table, at, head))) head = at;
  }
  return head;
}

/**
 * Whether a plural of people ends the name of a body: "Partners" in "Quorlo Partners", "Players" in "the Quorlo
 * Players", but not in "Senior Partners", "Partners Ann and Joe Roe", "Scottish Players".
 */
function isNamedAsPeople(table: WordTable, at: number): boolean {
  if (!has(table, at, ORGANISATION_HEAD) || !has(table, at, PLURAL) || isCapital(table, at + 1)) return false;
  return isCapital(table, at - 1) && !has(table, at - 1, MODIFIER | ROLE | COMMON | DEMONYM);
}

/** Whether a title ends the name of a body: "General" in "Directorate General", "Executive" in "Housing Executive". */
function isBehindHead(table: WordTable, at: number, head: number): boolean {
  const { headsBehindHeads, headsDespiteTitle } = table.language.organisations;
  const word = wordAt(table, at);
  if (isCapital(table, at + 1)) return false;
  if (headsBehindHeads.has(word)) return head === at - 1 && has(table, head, ORGANISATION_HEAD);
  return (
    headsDespiteTitle.has(word) &&
    !has(table, at - 1, ROLE) &&
    servesAs(table, firstOfCapitals(table, at) - 1, DEFINITE)
  );
}

/**
 * Whether a head that may be a family name is one here: it stands behind a title and a given name, or ends the name of
 * a speaker whose office "of" completes: "Church" in "City Council President Amy Church", "Law" in "District Judge Amy
 * Law", "Hall" in "Minister of Finance Amy Hall said".
 */
function isNamedOfficer(table: WordTable, at: number): boolean {
  if (!has(table, at, HEAD_SURNAME) || !has(table, at - 1, GIVEN)) return false;
  return has(table, at - 2, ROLE | SHORT_TITLE) || isOfficerOf(table, at);
}

function firstOfCapitals(table: WordTable, at: number): number {
  let first = at;
  while ((isCapital(table, first - 1) && !servesAs(table, first - 1, DEFINITE)) || isJoinedTo(table, first - 1))
    first -= 1;
  return first;
}

/** Whether a token is the "and" of "Health and Safety". */
function isJoinedTo(table: WordTable, at: number): boolean {
  return isJoiner(table, at) && isSubject(table, at - 1) && isSubject(table, at + 1) && isCapital(table, at - 1);
}

/** Whether a token is "AS" in capitals, behind a company's name. */
function isLegalInitials(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return (
    table.language.organisations.legalInitials.has(nameKey(text)) && isInCapitals(text) && !isBesideCapitals(table, at)
  );
}

/**
 * Whether a head is spelt as one: "SA" is a legal form and "Sá" a name; "St." begins more of the name in "Hubert St.
 * Clair".
 */
function isPrintedSo(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  // "P. R. ⟨St⟩ J. Quorl"
  if (isInitial(table, at - 1) && table.language.givenNames.saints.has(`${text}.`)) return false;
  if (table.language.givenNames.saints.has(text)) return !isCapital(table, at + 1);
  return !table.language.organisations.legalInitials.has(nameKey(text)) || text === text.toUpperCase();
}

/** Whether a token is the comma of "Roe, Inc.", but not of "Ballyroe, Co Kell", which is a county. */
function isLegalForm(table: WordTable, comma: number): boolean {
  const { legalForms, headsInFront } = table.language.organisations;
  const form = table.tokens[comma + 1];
  if (wordAt(table, comma) !== "," || !legalForms.has(form?.text ?? "")) return false;
  return !(headsInFront.includes(form?.lower ?? "") && isCapital(table, comma + 2));
}

/**
 * Whether a token is the "and" of "the Ethics and Anti-Corruption Commission" or of "Quorlo Fire and Rescue Service":
 * between two subjects, the first behind an article or another word of the name.
 */
function isBetweenSubjects(table: WordTable, from: number, at: number): boolean {
  if (isBetweenFields(table, from, at)) return true;
  if (at > from + 1)
    return isJoiner(table, at) && isSubject(table, at - 1) && isSubject(table, at + 1) && isCapital(table, at - 1);
  const isBehindArticle = at === from + 1 && servesAs(table, from - 1, DEFINITE);
  if (!isBehindArticle || !isJoiner(table, at) || !isCapital(table, at + 1)) return false;
  const isUnlisted = table.traits[from] === 0 && !isInitials(table, from);
  return (isSubject(table, from) || isUnlisted) && isSubject(table, at + 1);
}

/** How many words may stand between "and" and the head of such a name. */
const LONGEST_FIELD = 3;

/**
 * Whether a token is the "and" of "the National Transport and Safety Authority": behind an article, between words that
 * are not names, and before a head that ends the capitals.
 */
export function isBetweenFields(table: WordTable, from: number, at: number): boolean {
  if (at <= from || !isJoiner(table, at) || !servesAs(table, from - 1, DEFINITE)) return false;
  if (!isField(table, at - 1) || !isField(table, at + 1) || isInitials(table, at - 1)) return false;
  for (let head = at + 2; head <= at + 1 + LONGEST_FIELD && isCapital(table, head); head += 1)
    if (has(table, head, ORGANISATION_HEAD) && !isCapital(table, head + 1)) return !has(table, head, PLURAL | ROLE);
  return false;
}

/**
 * Whether a word with a capital is for what a body is concerned with, and not the name of a body, a person or a people.
 */
function isField(table: WordTable, at: number): boolean {
  return isCapital(table, at) && !has(table, at, UNFIELDED) && !(has(table, at, GROUP) && has(table, at, COMMON));
}

const UNFIELDED = GIVEN | SURNAME | ROLE | SHORT_TITLE | DEMONYM | CALENDAR | THING_HEAD;

/** Whether a token is "and" in small letters. */
function isJoiner(table: WordTable, at: number): boolean {
  return servesAs(table, at, COORDINATOR) && table.tokens[at]?.capital === false;
}

function isSubject(table: WordTable, at: number): boolean {
  const isWord = has(table, at, COMMON | COMPLEMENT) || table.tokens[at]?.text.includes("-") === true;
  return isWord && !has(table, at, GIVEN | ROLE | SHORT_TITLE | DEMONYM | ORGANISATION_HEAD | GROUP | CALENDAR);
}

/**
 * Whether a word may be the owner of a body: "Pilots" in "Pilots’ Association", "Women" in "Women’s Institute",
 * "General" in "Attorney General’s Office".
 */
export function isOwnerOfBody(table: WordTable, at: number): boolean {
  const sign = table.tokens[at + 1];
  if (!isCapital(table, at) || sign === undefined) return false;
  if (isBarePossessive(table.tokens, at + 1)) return has(table, at, PLURAL) || !has(table, at, GIVEN | SURNAME);
  if (sign.kind !== "possessive") return false;
  return has(table, at, ROLE) || (has(table, at, PLURAL) && has(table, at, HUMAN));
}

/** Whether a token is "&", "and" before "Sons", or the apostrophe of "Workers’". */
function isInnerSign(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.text === "&") return true;
  if (isJoiner(table, at)) return table.language.organisations.companyPartners.has(table.tokens[at + 1]?.text ?? "");
  return isBarePossessive(table.tokens, at) || (at > 0 && isOwnerOfBody(table, at - 1));
}

/**
 * Whether a word belongs to a title or a person's name: "Press" in "Press Secretary", "Justice" in "Chief Justice
 * Roberts", "Bill" in "Bill Clinton", "Bill de Vries".
 */
function isTitleWord(table: WordTable, at: number): boolean {
  if (has(table, at, ROLE)) return true;
  if (has(table, at, GIVEN) && endOfParticles(table, at + 1, at + 4) > at + 1) return true;
  if (!isCapital(table, at + 1)) return false;
  const isPlace = has(table, at, THING_HEAD) && has(table, at, GROUP) && !has(table, at, COMPLEMENT);
  return (
    has(table, at, GIVEN) || (!isPlace && has(table, at, MODIFIER | COMPLEMENT) && has(table, at + 1, ROLE | MODIFIER))
  );
}

/**
 * The end of a complement behind a head: "of Virginia", "for the Advancement of Science"; the head's end if there is
 * none.
 */
export function endOfComplement(table: WordTable, from: number, last: number): number {
  let end = from;
  let at = from;
  let isList = false;
  while (at < last) {
    const word = wordAt(table, at);
    const { complementStarts, complementLinks } = table.language.words;
    isList ||= isListing(table, from, at);
    if (!(at === from ? complementStarts : complementLinks).has(word) && !(isList && word === ",")) break;
    if (at === from && isBetweenTeamAndDay(table, at)) break;
    let next = at + 1;
    if (servesAs(table, next, DEFINITE | OURS)) next += 1;
    if (at === from && isBetweenTwoBodies(table, at, next, last)) break;
    if (!isCapital(table, next) || has(table, next, CALENDAR | SHORT_TITLE) || isBeforeNames(table, next)) break;
    if (has(table, next, NO_NAME) && !isAdjectiveInside(table, next)) break;
    if (servesAs(table, at, COORDINATOR) && ((!isList && !isComplementWord(table, next)) || isNextBody(table, next)))
      break;
    next = isOfficeOf(table, from, next) ? endOfOffice(table, next, last) : endOfComplementWords(table, next, last);
    end = next;
    at = next;
  }
  return end;
}

/**
 * Whether another body begins, with an article and a complement: "the ⟨Ministry⟩ of Works" behind "the Ministry of
 * Health and".
 */
function isNextBody(table: WordTable, head: number): boolean {
  return (
    servesAs(table, head - 1, DEFINITE) && has(table, head, ORGANISATION_HEAD) && servesAs(table, head + 1, GENITIVE)
  );
}

/**
 * Whether a preposition behind a plural may lead to a day, and so not to a complement: "on" in "the Ashby Bears ⟨on⟩
 * Boxing Day".
 */
function isBetweenTeamAndDay(table: WordTable, at: number): boolean {
  const { language } = table;
  return language.time.beforeDay.has(wordAt(table, at)) && endsAsPlural(wordAt(table, at - 1), language);
}

/**
 * Whether a preposition separates two bodies, "for" in "left Corran Motors ⟨for⟩ Ashby Steel", or stands behind a
 * team's name, "left Corran Rovers ⟨for⟩ Ashby", and before a name that does not open with a common word.
 */
function isBetweenTwoBodies(table: WordTable, at: number, next: number, last: number): boolean {
  // "the ⟨Centre⟩ for Ashby Steel": a head that opens the name has its complement behind it.
  if (!isCapital(table, at - 2) || servesAs(table, at - 2, DEFINITE)) return false;
  if (!isCapital(table, next) || isComplementWord(table, next)) return false;
  const end = endOfComplementWords(table, next, last);
  const { endsOfTeams } = table.language.organisations;
  // "Nurses United ⟨for⟩ Patient Protection" says what they are for.
  const isName = endsOfTeams.has(wordAt(table, end - 1)) || !has(table, end - 1, COMMON | COMPLEMENT);
  if (isName && endsOfTeams.has(wordAt(table, at - 1))) return true;
  return servesAs(table, at, PURPOSE) && end > next + 1 && has(table, end - 1, ORGANISATION_HEAD);
}

/**
 * Whether a word is a title of several before the first of their names: "a Bench of ⟨Justices⟩ A.B. Roe and Ann Moe".
 */
function isBeforeNames(table: WordTable, at: number): boolean {
  if (!has(table, at, ROLE) || !has(table, at, PLURAL) || !isCapital(table, at + 1)) return false;
  return isInitial(table, at + 1) || has(table, at + 1, GIVEN);
}

/** How many more commas, and how many words between two, the list of a body's fields may have. */
const LONGEST_LIST = 3;

/**
 * Whether a token is the first comma of "of Culture⟨,⟩ Heritage and the Arts": only words that are not names stand
 * behind it, up to "and" and another.
 */
function isListing(table: WordTable, from: number, comma: number): boolean {
  if (comma === from || wordAt(table, comma) !== "," || !has(table, from - 1, ORGANISATION_HEAD)) return false;
  let at = comma;
  for (let listed = 0; listed < LONGEST_LIST && wordAt(table, at) === ","; listed += 1) {
    const first = at + 1;
    for (at = first; at < first + LONGEST_LIST && isCapital(table, at) && isComplementWord(table, at); ) at += 1;
    if (at === first) return false;
  }
  if (!servesAs(table, at, COORDINATOR)) return false;
  const isDefinite = servesAs(table, at + 1, DEFINITE);
  const next = isDefinite ? at + 2 : at + 1;
  const isOtherBody = has(table, next + 1, ORGANISATION_HEAD) && !has(table, next, NO_NAME | MODIFIER);
  return isCapital(table, next) && !isOtherBody && (isDefinite || !has(table, next, GIVEN | ROLE));
}

/**
 * The end of the capitalised words after "of": without a title, except "of Retail ⟨Traders⟩", and without a person's
 * name behind the first word.
 */
function endOfComplementWords(table: WordTable, from: number, last: number): number {
  let at = from + 1;
  while (at < last && isCapital(table, at) && !has(table, at, SHORT_TITLE | CALENDAR)) {
    if (has(table, at, ROLE) && (!has(table, at, PLURAL) || isCapital(table, at + 1))) break;
    if (has(table, at, GIVEN) && isCapital(table, at + 1)) break;
    at += 1;
  }
  return at;
}

/** Whether the owner of an office stands behind it, "of" and an article: "Office of the ⟨Auditor General⟩". */
function isOfficeOf(table: WordTable, from: number, next: number): boolean {
  const { officesOf } = table.language.organisations;
  return next === from + 2 && has(table, next, ROLE | MODIFIER) && officesOf.has(wordAt(table, from - 1));
}

function endOfOffice(table: WordTable, from: number, last: number): number {
  let at = from;
  while (at < last && isCapital(table, at) && has(table, at, ROLE | MODIFIER | COMPLEMENT)) at += 1;
  return at;
}

/**
 * Whether a word may follow "and" because it is not a name: "Food and Drug", but not "Ministry of Defense and John
 * Doe".
 */
function isComplementWord(table: WordTable, at: number): boolean {
  return has(table, at, COMMON | COMPLEMENT | GROUP | ORGANISATION_HEAD | THING_HEAD) && !has(table, at, GIVEN);
}
