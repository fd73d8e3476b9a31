import { COMPLEMENT_LINKS, COMPLEMENT_STARTS } from "../lexicon/function-words.ts";
import {
  BURMESE_WORDS,
  FAMILY_NAMES_FIRST,
  IRISH_PREFIXES,
  KOREAN_SYLLABLES,
  VIETNAMESE_ONLY,
} from "../lexicon/name-parts.ts";
import { COMPANY_PARTNERS } from "../lexicon/organisations.ts";
import { ORGANISATION_NOUNS } from "../lexicon/roles.ts";
import { isInCapitals, unitAt } from "../text/characters.ts";
import { isDegree } from "./degrees.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import { nameKey } from "./name.ts";
import { ALL_CAPITALS, has, isCapital, PROSE, TITLE_CASE, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  COMPLEMENT,
  DEMONYM,
  FAMOUS,
  GIVEN,
  GROUP,
  HEAD_IN_FRONT,
  HEAD_SURNAME,
  HUMAN,
  KIN,
  LINK,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PARTICLE,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SUFFIX,
  SURNAME,
  THING_HEAD,
  VERB,
  WORD_NAME,
} from "./words.ts";

/**
 * A stretch of capitalised words that belong together, as a half-open range of tokens:
 *
 * - `known`: a name known as a whole;
 * - `organisation`, `thing`: ended or led by a word that says so ("Committee", "Act");
 * - `initials`: "PIRG" or "EuroTram", most probably an organisation;
 * - `name`: anything else; often a person.
 */
export interface Run {
  readonly kind: "known" | "organisation" | "thing" | "initials" | "name";
  readonly first: number;
  readonly last: number;
  readonly known: KnownName | null;
}

/** The longest name, in tokens. */
const MOST_TOKENS = 14;
/** The longest name of an organisation without "of", in words. */
const MOST_WORDS = 7;

/** Cuts the capitalised words of the document into runs, in order, not overlapping. */
export function findRuns(table: WordTable): Run[] {
  const runs: Run[] = [];
  for (const [index, { firstToken, lastToken }] of table.document.sentences.entries()) {
    const casing = table.casing[index] ?? PROSE;
    let at = firstToken;
    while (at < lastToken) {
      const run = isCapital(table, at)
        ? (lettersBehind(table, runs.at(-1), at) ?? runAt(table, at, lastToken, casing))
        : null;
      if (run !== null) runs.push(run);
      at = run?.last ?? at + 1;
    }
  }
  return runs;
}

/** "IAS" in "R. Quorlith IAS": letters right behind a name are those of an office or degree. */
function lettersBehind(table: WordTable, before: Run | undefined, at: number): Run | null {
  const isBehind = before?.kind === "name" && before.last === at && before.last > before.first + 1;
  return isBehind && isDegree(table.tokens[at]) ? { kind: "thing", first: at, last: at + 1, known: null } : null;
}

function runAt(table: WordTable, at: number, last: number, casing: number): Run | null {
  const known = knownNameAt(table.tokens, at, last, casing === ALL_CAPITALS || isShouted(table, at));
  if (table.labels[at] === 1) return known === null ? labelRunAt(table, at, last) : toKnown(known, at);
  if (casing !== PROSE) return looseRunAt(table, at, last, known);
  const aged = known === null ? endOfAged(table, at, last) : at;
  if (aged > at) return { kind: "name", first: at, last: aged, known: null };
  const ticker = endOfTicker(table, at, last);
  if (ticker > at) return { kind: "thing", first: at, last: ticker, known: null };
  if (isAddressed(table, at)) return nameAt(table, at, last);
  const organisation = organisationAt(table, at, last, known);
  const body = known === null ? endOfSpeakingBody(table, at, last) : at;
  if (body > at && organisation?.kind !== "organisation")
    return { kind: "organisation", first: at, last: body, known: null };
  if (organisation !== null) return organisation;
  const national = known === null ? at : endOfNational(table, at + known.words.length, last);
  if (known !== null && national > at + known.words.length)
    return { kind: "organisation", first: at, last: national, known: null };
  if (known !== null && !isNameDespite(table, at, last, known)) return toKnown(known, at);
  if (isSaintsName(table, at, last)) return nameAt(table, at, last);
  if (known === null && has(table, at, HEAD_IN_FRONT) && isCapital(table, at + 1) && !has(table, at, GIVEN))
    return thingAt(table, at, last);
  if (known === null && isInitials(table, at)) {
    return { kind: isBesideCapitals(table, at) ? "thing" : "initials", first: at, last: at + 1, known: null };
  }
  return startsName(table, at) || known !== null ? nameAt(table, at, last) : null;
}

/** The name in the label of a transcript, title left out: "ANN ROE" in "SEN. ANN ROE:". */
function labelRunAt(table: WordTable, first: number, last: number): Run | null {
  if (has(table, first, ROLE | SHORT_TITLE | MODIFIER | NO_NAME | CALENDAR) && !has(table, first, GIVEN)) return null;
  let end = first;
  while (end < last && table.labels[end] === 1 && isLabelWord(table, end)) end += 1;
  return end === first || table.tokens[first]?.text === "Q" ? null : { kind: "name", first, last: end, known: null };
}

function isLabelWord(table: WordTable, at: number): boolean {
  return table.tokens[at]?.kind === "word" && !has(table, at, NO_NAME | SHORT_TITLE);
}

/** The most words of a name that an age follows. */
const MOST_AGED_WORDS = 5;

/** The end of "Rose Two Bears" before ", 81,": an age shows a name of whatever words; else the token itself. */
function endOfAged(table: WordTable, at: number, last: number): number {
  let end = at;
  while (end < Math.min(last, at + MOST_AGED_WORDS) && isCapital(table, end) && !has(table, end, UNAGED)) end += 1;
  return end > at + 1 && isAgeAt(table, end) && isWordOfNames(table, at) ? end : at;
}

const UNAGED = ROLE | SHORT_TITLE | MODIFIER | DEMONYM | CALENDAR | ORGANISATION_HEAD;

/** It opens no sentence, or is a word that names begin with. */
function isWordOfNames(table: WordTable, at: number): boolean {
  return has(table, at, GIVEN) || (table.opens[at] !== 1 && !has(table, at, NO_NAME));
}

/** ", 81," or ", 81." of somebody who may be alive. */
function isAgeAt(table: WordTable, comma: number): boolean {
  const [before, age, after] = [table.tokens[comma], table.tokens[comma + 1], table.tokens[comma + 2]];
  if (before?.text !== "," || age?.kind !== "number" || !/^[1-9]\d?$/.test(age.text)) return false;
  return after?.text === "," || after?.text === ".";
}

/**
 * The end of "Three Rivers Irrigation District" in "the Three Rivers Irrigation District said", or the token itself:
 * behind an article capitalised words speak for a body, unless the last one is a title or people.
 */
function endOfSpeakingBody(table: WordTable, at: number, last: number): number {
  if (table.tokens[at - 1]?.lower !== "the" || table.sentenceOf[at - 1] !== table.sentenceOf[at]) return at;
  let end = at;
  while (end < Math.min(last, at + MOST_WORDS) && isCapital(table, end) && !has(table, end, UNSPEAKING)) end += 1;
  const isBody = end > at + 1 && !has(table, at, GIVEN | MODIFIER | ORGANISATION_HEAD);
  return isBody && has(table, end, SPEECH) && !isCapital(table, end) ? end : at;
}

const UNSPEAKING = ROLE | SHORT_TITLE | DEMONYM | CALENDAR | GROUP;

/** The end of "of Japan" behind "Democratic Party", or the token itself. */
function endOfNational(table: WordTable, at: number, last: number): number {
  if (table.tokens[at]?.lower !== "of" || !isCapital(table, at - 1)) return at;
  const next = table.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const country = knownNameAt(table.tokens, next, last, false);
  return country?.kind === "country" ? next + country.words.length : at;
}

/** A word of more than three letters in capitals: "WASHINGTON (Reuters)". */
function isShouted(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return text.length > 3 && isInCapitals(text);
}

function toKnown(known: KnownName, at: number): Run {
  return { kind: "known", first: at, last: at + known.words.length, known };
}

/** "Fort Hood", "Hurricane Sandy": all capitalised words behind the head. */
function thingAt(table: WordTable, first: number, last: number): Run {
  let end = first + 1;
  while (end < last && end < first + 3 && isCapital(table, end) && !has(table, end, ROLE | SHORT_TITLE)) end += 1;
  return { kind: "thing", first, last: end, known: null };
}

/** "St. John Smythe": a saint's name as given name, before a word that is no head of a place. */
export function isSaintsName(table: WordTable, at: number, last: number): boolean {
  if (table.tokens[at]?.text !== "St." || at + 2 >= last || !has(table, at + 1, GIVEN)) return false;
  return isNameBehind(table, at + 2) && !has(table, at + 2, ORGANISATION_HEAD | THING_HEAD | GROUP);
}

/** Where capitals show nothing, only known names and what begins with a given name count. */
function looseRunAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  if (known !== null && (known.words.length > 1 || !has(table, at, GIVEN))) return toKnown(known, at);
  if (has(table, at, FAMOUS) && !has(table, at, GIVEN)) return { kind: "name", first: at, last: at + 1, known: null };
  if (!has(table, at, GIVEN) || has(table, at, WORD_NAME | COMMON | CALENDAR)) return null;
  let end = at + 1;
  while (end < last && isInitial(table, end)) end += 1;
  while (end < last && end < at + 4 && has(table, end, PARTICLE) && !has(table, end, NO_NAME)) end += 1;
  const isSurname =
    end < last && isCapital(table, end) && !has(table, end, COMMON | ROLE | THING_HEAD | ORGANISATION_HEAD);
  return { kind: "name", first: at, last: isSurname ? end + 1 : at + 1, known: null };
}

/**
 * "Paris Hilton", "Jordan Smith": a place of one word that is a given name before a word that may be a family name; not
 * before a plural, for that is a team.
 */
function isNameDespite(table: WordTable, at: number, last: number, known: KnownName): boolean {
  if (known.words.length === 1 && has(table, at - 1, KIN) && isNameBehind(table, at + 1)) return true;
  if (known.words.length > 1 || !has(table, at, GIVEN) || at + 1 >= last) return false;
  if (isInitial(table, at + 1) || endOfParticles(table, at + 1, last) > at + 1) return true;
  if (known.kind === "capital" && !has(table, at + 1, GIVEN | SURNAME)) return false;
  if (!isCapital(table, at + 1) || knownNameAt(table.tokens, at + 1, last, false) !== null) return false;
  if (table.tokens[at + 1]?.lower.endsWith("s") && !has(table, at + 1, SURNAME | GIVEN)) return false;
  return !has(table, at + 1, COMMON | ROLE | SHORT_TITLE | MODIFIER | DEMONYM | CALENDAR | SUFFIX | NO_NAME);
}

/** Two to six capital letters without stops; two or three before a family name are initials of a person: "JD Vance". */
function isInitials(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (isPlainWord(text)) return false;
  if (isCamelCase(table, at)) return !isCapital(table, at + 1);
  if (!/^(?=.*[A-Z].*[A-Z])[A-Z][A-Z&]{1,5}s?$/.test(text) || has(table, at, COMMON | NO_NAME)) return false;
  if (has(table, at, GIVEN | SURNAME) && text.length > 3) return false;
  if (!isCapital(table, at + 1) || has(table, at + 1, COMMON | ROLE | SHORT_TITLE | MODIFIER)) return true;
  return text.length > 3 || (text.length === 3 && !has(table, at + 1, SURNAME));
}

/** The end of the code of a share or index, "MS.N", ".DJI" or "OSE: HALM", or the token itself. */
function endOfTicker(table: WordTable, at: number, last: number): number {
  const token = table.tokens[at];
  const before = table.tokens[at - 1];
  if (token === undefined || at >= last || isPlainWord(token.text)) return at;
  const isCode = /^[A-Z]{1,7}$/.test(token.text);
  const isIndex = isCode && before?.text === "." && before.end === token.start;
  if (isCode && isListing(table, at)) return at + 1;
  return isIndex || isShareCode(token.text) ? at + 1 : at;
}

/** "MS.N", also at the end of a sentence: "INTB.BR." */
function isShareCode(text: string): boolean {
  return text.includes(".") && /^[A-Z]{2,7}\.[A-Z]{1,2}\.?$/.test(text);
}

/** "HALM" in "(OSE: HALM)": behind an exchange, in brackets. */
function isListing({ tokens }: WordTable, at: number): boolean {
  if (tokens[at - 1]?.text !== ":" || !/^(?:[A-Z]{2,}|Nasdaq)$/.test(tokens[at - 2]?.text ?? "")) return false;
  return tokens[at - 3]?.text === "(" && (tokens[at + 1]?.text === ")" || tokens[at + 1]?.text === ",");
}

/** A word beside it is in capitals too: a line of capitals, no initials. */
function isBesideCapitals(table: WordTable, at: number): boolean {
  return [at - 1, at + 1].some((beside) => {
    const text = table.tokens[beside]?.text ?? "";
    return text.length > 3 && /^[A-Z]+$/.test(text) && table.sentenceOf[beside] === table.sentenceOf[at];
  });
}

/** "YouTube": a capital inside, and not the beginning of a family name such as "McGee" or "DiMaggio". */
function isCamelCase(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (has(table, at, GIVEN | SURNAME) || !/^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(text)) return false;
  return !/^(?:Mc|Mac|[DL][aeiou]|Van|Von|Fitz|Saint|San)\p{Lu}/u.test(text);
}

/** Only its first letter may be a capital, as in most words: "Smith". */
export function isPlainWord(text: string): boolean {
  const { length } = text;
  for (let at = 1; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return text.length > 1;
}

/** "J." or "J" or "J.D.". */
export function isInitial(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (table.tokens[at]?.kind !== "word" || isPlainWord(text) || !/^\p{Lu}/u.test(text)) return false;
  return text.length === 1 ? text !== "I" && text !== "A" : text.length <= 8 && /^(?:\p{Lu}\.-?)+$/u.test(text);
}

/** A sign stands right before, as in "I/B/E/S." */
function isGlued(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  return (
    before?.kind === "symbol" && before.end === table.tokens[at]?.start && !"([—–-".includes(before.text.charAt(0))
  );
}

/** "London-based"; in names only East Asian given names are written so ("Geun-hye"), and "Sharif-ud-din". */
function hasSmallPart(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return text.includes("-") && /^\p{Lu}.*-\p{Ll}/u.test(text) && !/-(?:ud|ur|ul|us|al|el)-\p{L}/u.test(text);
}

/** Whether a name of a person may begin with this word. */
function startsName(table: WordTable, at: number): boolean {
  if (isFamilyNameFirst(table, at)) return true;
  if (isUnknownTrade(table, at)) return false;
  if (isTitled(table, at)) return true;
  if (table.opens[at] === 1 && ORGANISATION_NOUNS.has(table.tokens[at]?.lower ?? "")) return false;
  if (hasSmallPart(table, at))
    return !has(table, at, ROLE) && FAMILY_NAMES_FIRST.has(table.tokens[at + 1]?.lower ?? "");
  if (table.opens[at] === 1 && has(table, at + 1, FAMOUS) && !has(table, at, GIVEN)) return false;
  if (has(table, at + 1, GIVEN) && !has(table, at, GIVEN | SURNAME) && /(?:ing|ed)$/.test(table.tokens[at]?.text ?? ""))
    return false;
  if (has(table, at, GIVEN)) {
    return has(table, at, WORD_NAME | CALENDAR | ROLE) && !isKinBefore(table, at)
      ? isNameBehind(table, at + 1) || isColourBehind(table, at) || isParticleBehind(table, at + 1)
      : true;
  }
  if (isInitial(table, at)) return !isGlued(table, at) && (isNameBehind(table, at + 1) || isInitial(table, at + 1));
  return !has(
    table,
    at,
    COMMON | NO_NAME | ROLE | SHORT_TITLE | MODIFIER | DEMONYM | CALENDAR | SUFFIX | THING_HEAD | SPEECH | HUMAN,
  );
}

/** "her son Mark", "their son, Mark,". */
function isKinBefore(table: WordTable, at: number): boolean {
  const kin = table.tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  return has(table, kin, KIN) && table.sentenceOf[kin] === table.sentenceOf[at];
}

/** "Forager Ann Roe": a word in no list that opens a sentence, ends as words for trades do, and stands before two more. */
function isUnknownTrade(table: WordTable, at: number): boolean {
  if (table.opens[at] !== 1 || has(table, at, GIVEN | SURNAME | PARTICLE)) return false;
  if (!/^\p{Lu}\p{Ll}{2,}(?:er|or|ist|man|woman)$/u.test(table.tokens[at]?.text ?? "")) return false;
  return isNameBehind(table, at + 1) && isNameBehind(table, at + 2) && has(table, at + 1, GIVEN);
}

/** "analyst Line Roe": behind a title in small letters a given name may be any word. */
function isTitled(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || before.capital || table.opens[at] === 1 || has(table, at - 1, PLURAL)) return false;
  if (!has(table, at - 1, ROLE) || table.sentenceOf[at - 1] !== table.sentenceOf[at]) return false;
  if (has(table, at, ROLE | SHORT_TITLE | CALENDAR | DEMONYM | LINK | PARTICLE)) return false;
  return (
    isCapital(table, at + 1) &&
    !has(table, at + 1, COMMON | ROLE | ORGANISATION_HEAD | THING_HEAD) &&
    !isInitials(table, at)
  );
}

/** "Jan van der Berg": a particle and a capitalised word; "May in London" has none. */
function isParticleBehind(table: WordTable, at: number): boolean {
  return endOfParticles(table, at, at + 4) > at;
}

/** "Grant Green": inside a sentence a word that is no head may be a family name. */
function isColourBehind(table: WordTable, at: number): boolean {
  if (table.opens[at] === 1 || !isCapital(table, at + 1) || isCapital(table, at + 2)) return false;
  return !has(table, at + 1, ROLE | SHORT_TITLE | CALENDAR | ORGANISATION_HEAD | THING_HEAD | LINK | VERB);
}

const KNIGHTLY = new Set(["Sir", "Dame"]);

/** Behind "Mr." or "Sen." any capitalised word is a name: "Ms. White". */
function isAddressed(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || !before.capital || !has(table, at - 1, SHORT_TITLE)) return false;
  const isSameSentence = table.sentenceOf[at - 1] === table.sentenceOf[at];
  const isSure = before.text.endsWith(".") || KNIGHTLY.has(before.text);
  return isSameSentence && isSure && !has(table, at, ROLE | SHORT_TITLE);
}

/** "Park Geun-hye", "Kim Jong Un": an East Asian family name before a given name of its kind; "Win Htein" in Burma. */
export function isFamilyNameFirst(table: WordTable, at: number): boolean {
  const word = table.tokens[at]?.lower ?? "";
  const next = table.tokens[at + 1];
  if (next?.kind !== "word" || !next.capital) return false;
  if (BURMESE_WORDS.has(word) && BURMESE_WORDS.has(next.lower)) return true;
  if (!FAMILY_NAMES_FIRST.has(word)) return false;
  return (
    /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u.test(next.text) ||
    (isKoreanSyllable(table, at + 1) && isKoreanSyllable(table, at + 2))
  );
}

function isKoreanSyllable(table: WordTable, at: number): boolean {
  return isCapital(table, at) && KOREAN_SYLLABLES.has(table.tokens[at]?.lower ?? "");
}

function isSyllable(table: WordTable, at: number): boolean {
  return isKoreanSyllable(table, at) || BURMESE_WORDS.has(table.tokens[at]?.lower ?? "");
}

function isNameBehind(table: WordTable, at: number): boolean {
  return isCapital(table, at) && !has(table, at, COMMON | NO_NAME | ROLE | SHORT_TITLE | CALENDAR | SUFFIX);
}

function nameAt(table: WordTable, first: number, last: number): Run {
  let end = first + 1;
  if (isPlaceBeforeName(table, first)) return { kind: "name", first, last: end, known: null };
  while (end < last && end < first + MOST_TOKENS) {
    const next = nextInName(table, first, end, last);
    if (next <= end) break;
    end = next;
    if (has(table, end - 1, SUFFIX)) break;
  }
  return { kind: "name", first, last: end, known: null };
}

/** "Quorlith" in "the leader in Quorlith Ann Roe": behind "in" or "of" a word in no list, before a given name and more. */
function isPlaceBeforeName(table: WordTable, first: number): boolean {
  const before = table.tokens[first - 1]?.lower ?? "";
  if (before !== "in" && !(before === "of" && has(table, first - 2, ROLE))) return false;
  if (has(table, first, GIVEN | SURNAME) || isFamilyNameFirst(table, first)) return false;
  return has(table, first + 1, GIVEN) && isNameBehind(table, first + 1) && isNameBehind(table, first + 2);
}

/** The end of what goes on with the name at a token, or the token itself. */
function nextInName(table: WordTable, first: number, at: number, last: number): number {
  const { tokens } = table;
  if (tokens[at]?.text === "," && has(table, at + 1, SUFFIX) && isCapital(table, at + 1)) return at + 2;
  if (isInitial(table, at)) return at + 1;
  if (isCapital(table, at)) return goesOn(table, first, at, last) ? at + 1 : at;
  const afterNickname = endOfNickname(table, at, last);
  if (afterNickname > at) return afterNickname;
  return endOfParticles(table, at, last);
}

/** The code of a share, or a word with a figure: "A540", "Q4". */
function isCode(text: string): boolean {
  return isShareCode(text) || /\d/.test(text);
}

/** "Thu" in "Tran Thi Thu Huong": behind a Vietnamese family name three short words may be anything but a title. */
function isVietnameseGiven(table: WordTable, first: number, at: number): boolean {
  if (at > first + 3 || !VIETNAMESE_ONLY.has(nameKey(table.tokens[first]?.text ?? ""))) return false;
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(table.tokens[at]?.text ?? "") && !has(table, at, ROLE | LINK | VERB);
}

/** "See Leng" in "Dr Tan See Leng": behind a form of address and a Chinese family name two words may be anything. */
function isChineseGiven(table: WordTable, first: number, at: number): boolean {
  if (at > first + 2 || !has(table, first - 1, SHORT_TITLE) || table.tokens[first - 1]?.capital !== true) return false;
  return (
    FAMILY_NAMES_FIRST.has(table.tokens[first]?.lower ?? "") &&
    isCapital(table, first + 1) &&
    isCapital(table, first + 2)
  );
}

/** Whether a capitalised word belongs to the name before it. */
function goesOn(table: WordTable, first: number, at: number, last: number): boolean {
  if (isCode(table.tokens[at]?.text ?? "")) return false;
  if (isVietnameseGiven(table, first, at) || isChineseGiven(table, first, at)) return true;
  if (has(table, at, SUFFIX)) return true;
  if (isFamilyNameFirst(table, first) && isSyllable(table, at)) return at <= first + 3;
  if (hasSmallPart(table, at)) return isFamilyNameFirst(table, first) || isFamilyNameFirst(table, at - 1);
  if (at === first + 1 && has(table, first, FAMOUS) && !has(table, first, GIVEN) && !has(table, at, SURNAME))
    return false;
  const known = knownNameAt(table.tokens, at, last, false);
  const takesAny = isOpen(table, first, at);
  if (known !== null) return takesAny && known.words.length === 1 && known.kind !== "agency" && known.kind !== "party";
  if (isInitials(table, at)) return false;
  if (has(table, at, COMMON | NO_NAME | ROLE | SHORT_TITLE | MODIFIER | COMPLEMENT | DEMONYM | CALENDAR | THING_HEAD)) {
    return (
      takesAny ||
      isMiddleOfTitled(table, first, at) ||
      isLastOfGiven(table, first, at) ||
      (has(table, at, GIVEN | SURNAME) && !has(table, at, NO_NAME | CALENDAR))
    );
  }
  return true;
}

/** "Man" in "leader Sher Man Basnyat": a word between two names, behind a title in small letters. */
function isMiddleOfTitled(table: WordTable, first: number, at: number): boolean {
  const title = table.tokens[first - 1];
  if (at !== first + 1 || title?.capital !== false || !has(table, first - 1, ROLE) || has(table, first - 1, PLURAL))
    return false;
  return isNameBehind(table, at + 1) && !has(table, at, ROLE | SHORT_TITLE | CALENDAR | NO_NAME | DEMONYM);
}

/** "King" in "Martin Luther King": a role behind given names, with no name behind it. */
function isLastOfGiven(table: WordTable, first: number, at: number): boolean {
  if (!has(table, at, SHORT_TITLE) || isNameBehind(table, at + 1)) return false;
  for (let inner = first; inner < at; inner += 1)
    if (!has(table, inner, GIVEN) || has(table, inner, FAMOUS)) return false;
  return at <= first + 2;
}

/** A given name, with initials or not, still waits for its family name: "Tim" takes "Cook" and "Jack" takes "London". */
function isOpen(table: WordTable, first: number, at: number): boolean {
  if (!has(table, first, GIVEN) && !isInitial(table, first)) return false;
  if (has(table, first, FAMOUS) && has(table, at, COMMON | ROLE)) return false;
  for (let inner = first + 1; inner < at; inner += 1) if (!isInitial(table, inner)) return false;
  return true;
}

const NICKNAME_CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", "”“"],
  ['"', '"'],
  ["‘", "’‘"],
  ["'", "'"],
  ["``", "''"],
  ["''", "''"],
  ["(", ")"],
]);

/** The end of “Ace” in John “Ace” Doe: one to three words in marks with a name behind them. */
function endOfNickname(table: WordTable, at: number, last: number): number {
  const { tokens } = table;
  const closers = NICKNAME_CLOSERS.get(tokens[at]?.text ?? "");
  if (closers === undefined || !isCapital(table, at + 1)) return at;
  for (let end = at + 2; end < Math.min(last - 1, at + 5); end += 1) {
    if (closers.includes(tokens[end]?.text ?? " ")) return isNameBehind(table, end + 1) ? end + 1 : at;
    if (tokens[end]?.kind !== "word") return at;
  }
  return at;
}

/** "an" in "Mac an tSaoir". */
export function isIrishArticle({ tokens }: WordTable, at: number): boolean {
  return tokens[at]?.text === "an" && IRISH_PREFIXES.has(tokens[at - 1]?.text ?? "");
}

/** The end of lower-case particles and the capitalised word behind them: "von der Leyen", "bin Salman". */
function endOfParticles(table: WordTable, at: number, last: number): number {
  let end = isIrishArticle(table, at) ? at + 1 : at;
  while (end < last && end < at + 3 && has(table, end, PARTICLE) && table.tokens[end]?.kind === "word") end += 1;
  const isName = end > at && end < last && isCapital(table, end) && !has(table, end, NO_NAME | ROLE | CALENDAR);
  return isName ? end + 1 : at;
}

/**
 * An organisation or thing by its head: "House Intelligence Committee", "University of Virginia", "Clean Power Plan".
 * It begins at this token and ends with the last head of the capitalised words from here, and what "of" adds to it.
 */
function organisationAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  if (known === null && has(table, at, NO_NAME | CALENDAR) && !isAdjectiveInside(table, at)) return null;
  if (known === null && (isDescribing(table, at) || has(table, at + 1, CALENDAR) || isCrosshead(table, at)))
    return null;
  if (known === null && isTitleInFront(table, at, last)) return null;
  if (known?.kind === "country" && isLongName(table, at + known.words.length, last)) return null;
  const pair = endOfPair(table, at, last);
  if (pair > at && known === null) return { kind: "organisation", first: at, last: pair, known: null };
  const head = lastHead(table, at, last);
  if (head < 0 || (known !== null && head < at + known.words.length)) return null;
  if (isPersonWithHead(table, at, head)) return null;
  const end = endOfComplement(table, isPlc(table, head + 1) ? head + 2 : head + 1, last);
  const isLed = end > head + 1;
  if (head === at && !isLed) return null;
  const kind = has(table, head, ORGANISATION_HEAD) ? "organisation" : "thing";
  return { kind, first: at, last: end, known: null };
}

/** "International" in "the International Transport Federation": an adjective in capitals inside a sentence. */
function isAdjectiveInside(table: WordTable, at: number): boolean {
  return table.opens[at] !== 1 && !has(table, at, LINK | VERB | CALENDAR | SPEECH) && isCapital(table, at + 1);
}

/** "London-based", "Democrat-controlled", "pro-Roe": what it describes comes next. */
function isDescribing(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return text.includes("-") && /-(?:\p{Ll}+ed|led|run|built|born|style)$|^(?:pro|anti)-/u.test(text);
}

/** "PRESENCE" before "Congress": a crosshead that ran into the story. */
function isCrosshead(table: WordTable, at: number): boolean {
  const next = table.tokens[at + 1]?.text ?? "";
  const isWord = isShouted(table, at) && has(table, at, COMMON) && (table.tokens[at]?.text.length ?? 0) > 4;
  return isWord && next.length > 3 && next !== next.toUpperCase();
}

/** A title leads to a name, unless a legal form follows: "General Dynamics Corp". */
function isTitleInFront(table: WordTable, at: number, last: number): boolean {
  if (!has(table, at, ROLE | SHORT_TITLE) || has(table, at, ORGANISATION_HEAD)) return false;
  const head = table.opens[at] === 1 ? -1 : lastHead(table, at, last);
  return !(head === at + 2 && LEGAL_FORMS.has(table.tokens[head]?.text ?? ""));
}

/** "Securities and Exchange Commission" behind "U.S.". */
function isLongName(table: WordTable, at: number, last: number): boolean {
  return (knownNameAt(table.tokens, at, last, false)?.words.length ?? 0) > 2;
}

/** A company's legal form in small letters. */
function isPlc(table: WordTable, at: number): boolean {
  return table.tokens[at]?.text === "plc";
}

/** The end of "Doe & Roe", or the token itself; a legal form may follow. */
function endOfPair(table: WordTable, at: number, last: number): number {
  const sign = table.tokens[at + 2]?.text === "&" && isFirmWord(table, at) ? at + 2 : at + 1;
  if (table.tokens[sign]?.text !== "&" || !isCapital(table, sign + 1) || sign + 1 >= last) return at;
  const head = lastHead(table, at, last);
  const legal = LEGAL_FORMS.has(table.tokens[sign + 2]?.text ?? "") && sign + 2 < last ? sign + 2 : head;
  return Math.max(sign + 2, legal + 1);
}

/** "Bed" in "Bed Bath & Beyond": no given name, and another word behind it. */
function isFirmWord(table: WordTable, at: number): boolean {
  const mayBePerson = has(table, at, GIVEN | SHORT_TITLE | ROLE) || has(table, at + 1, GIVEN) || isInitial(table, at);
  return isCapital(table, at + 1) && !mayBePerson;
}

/** The last head among the capitalised words from a token on, or -1. */
function lastHead(table: WordTable, from: number, last: number): number {
  let head = -1;
  let words = 0;
  for (let at = from; at < last && words < MOST_WORDS; at += 1) {
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
    if (has(table, at, ORGANISATION_HEAD | THING_HEAD) && !isTitleWord(table, at) && isPrintedSo(table, at)) head = at;
  }
  return head;
}

const LEGAL_INITIALS = new Set([
  "ag",
  "sa",
  "nv",
  "se",
  "ab",
  "kk",
  "asa",
  "as",
  "bv",
  "oy",
  "ou",
  "sas",
  "srl",
  "jsc",
]);

/** "AS" behind the name of a company, in capitals. */
function isLegalInitials(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return LEGAL_INITIALS.has(nameKey(text)) && isInCapitals(text) && !isBesideCapitals(table, at);
}

/** "SA" is a legal form and "Sá" a name; "St." leads to more in "Hubert St. Clair". */
function isPrintedSo(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (text === "St.") return !isCapital(table, at + 1);
  return !LEGAL_INITIALS.has(nameKey(text)) || text === text.toUpperCase();
}

/** What shows that a name is a company's wherever it stands. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  "Inc",
  "Inc.",
  "Ltd",
  "Ltd.",
  "LLC",
  "L.L.C.",
  "LLP",
  "Corp",
  "Corp.",
  "Co",
  "Co.",
  "S.A.",
  "PLC",
  "Plc",
]);

/** The comma of "Roe, Inc.". */
function isLegalForm({ tokens }: WordTable, comma: number): boolean {
  return tokens[comma]?.text === "," && LEGAL_FORMS.has(tokens[comma + 1]?.text ?? "");
}

/** The "and" of "the Ethics and Anti-Corruption Commission": behind an article, between two subjects. */
function isBetweenSubjects(table: WordTable, from: number, at: number): boolean {
  const isBehindArticle = at === from + 1 && table.tokens[from - 1]?.lower === "the";
  if (!isBehindArticle || table.tokens[at]?.text !== "and" || !isCapital(table, at + 1)) return false;
  const isUnlisted = table.traits[from] === 0 && !isInitials(table, from);
  return (isSubject(table, from) || isUnlisted) && isSubject(table, at + 1);
}

function isSubject(table: WordTable, at: number): boolean {
  const isWord = has(table, at, COMMON | COMPLEMENT) || table.tokens[at]?.text.includes("-") === true;
  return isWord && !has(table, at, GIVEN | ROLE | SHORT_TITLE | DEMONYM | ORGANISATION_HEAD | GROUP | CALENDAR);
}

/** "&", "and" before "Sons", or the apostrophe of "Workers’". */
function isInnerSign(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.text === "&") return true;
  if (token?.text === "and") return COMPANY_PARTNERS.has(table.tokens[at + 1]?.text ?? "");
  const before = table.tokens[at - 1];
  return (token?.text === "’" || token?.text === "'") && before?.end === token.start && before.lower.endsWith("s");
}

/** "Press" in "Press Secretary", "Justice" in "Chief Justice Roberts", "Bill" in "Bill Clinton". */
function isTitleWord(table: WordTable, at: number): boolean {
  if (has(table, at, ROLE)) return true;
  if (!isCapital(table, at + 1)) return false;
  const isPlace = has(table, at, THING_HEAD) && has(table, at, GROUP) && !has(table, at, COMPLEMENT);
  return (
    has(table, at, GIVEN) || (!isPlace && has(table, at, MODIFIER | COMPLEMENT) && has(table, at + 1, ROLE | MODIFIER))
  );
}

/** "Dorothy Day": a given name and a word that is a family name as well as a head. */
function isPersonWithHead(table: WordTable, first: number, head: number): boolean {
  if (!has(table, first, GIVEN) || !has(table, head, HEAD_SURNAME) || isCapital(table, head + 1)) return false;
  return isOpen(table, first, head) && head > first;
}

/** The end of "of Virginia", "for the Advancement of Science" behind a head; the head's end if there is none. */
function endOfComplement(table: WordTable, from: number, last: number): number {
  let end = from;
  let at = from;
  while (at < last) {
    const word = table.tokens[at]?.lower ?? "";
    if (!(at === from ? COMPLEMENT_STARTS : COMPLEMENT_LINKS).has(word)) break;
    let next = at + 1;
    if (table.tokens[next]?.lower === "the" || table.tokens[next]?.lower === "our") next += 1;
    if (!isCapital(table, next) || has(table, next, CALENDAR | SHORT_TITLE)) break;
    if (has(table, next, NO_NAME) && !isAdjectiveInside(table, next)) break;
    if (word === "and" && !isComplementWord(table, next)) break;
    next = endOfComplementWords(table, next, last);
    end = next;
    at = next;
  }
  return end;
}

/** Capitalised words after "of": not a title, and no name of a person behind the first word. */
function endOfComplementWords(table: WordTable, from: number, last: number): number {
  let at = from + 1;
  while (at < last && isCapital(table, at) && !has(table, at, ROLE | SHORT_TITLE | CALENDAR)) {
    if (has(table, at, GIVEN) && isCapital(table, at + 1)) break;
    at += 1;
  }
  return at;
}

/** After "and" only words that are no names go on: "Food and Drug", but not "Ministry of Defense and John Doe". */
function isComplementWord(table: WordTable, at: number): boolean {
  return has(table, at, COMMON | COMPLEMENT | ORGANISATION_HEAD | THING_HEAD) && !has(table, at, GIVEN);
}

/** Whether capitals show nothing in the sentence of a token. */
export function isLoose(table: WordTable, at: number): boolean {
  const casing = table.casing[table.sentenceOf[at] ?? 0];
  return casing === TITLE_CASE || casing === ALL_CAPITALS;
}
