import { LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn, withoutEnding } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { isInCapitals, unitAt } from "../text/characters.ts";
import { CAPITAL_INSIDE, SMALL_ARTICLE } from "../text/spellings-of-names.ts";
import { isGlued, SITE } from "../text/tokens.ts";
import { EXCHANGES } from "./exchanges.ts";
import { ALL_CAPITALS, has, isCapital, TITLE_CASE, type WordTable } from "./word-table.ts";
import {
  COMMON,
  GIVEN,
  MODIFIER,
  NO_NAME,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  THING_HEAD,
  VERB,
} from "./word-traits.ts";

/** Whether a word of more than three letters is in capitals: "WASHINGTON (Reuters)". */
export function isShouted(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return text.length > 3 && isInCapitals(text);
}

/**
 * Whether a word is two to six capital letters without full stops, or a site's name, "Quorlith.com". Two or three
 * letters before a family name are a person's initials: "JD Vance".
 */
export function isInitials(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (isPlainWord(text)) return false;
  if (text.endsWith(SITE)) return true;
  if (isCamelCase(table, at)) return !isCapital(table, at + 1) && !has(table, at, ROLE);
  if (isRankBeforeName(table, at)) return false;
  const singular = withoutEnding(text, table.language.endings.plurals);
  if (!/^(?=.*[A-Z].*[A-Z])[A-Z][A-Z&]{1,5}$/.test(singular) || has(table, at, COMMON | NO_NAME)) return false;
  if ((has(table, at, GIVEN | SURNAME) && text.length > 3) || isShoutedOpening(table, at)) return false;
  if (isBehindShoutedGiven(table, at)) return false;
  if (!isCapital(table, at + 1) || has(table, at + 1, COMMON | ROLE | SHORT_TITLE | MODIFIER)) return true;
  return text.length > 3 || (text.length === 3 && !has(table, at + 1, SURNAME));
}

/**
 * Whether a word stands behind a given name in capitals that begins a story, as tabloids print it: "KIM ⟨FOX⟩ has
 * told".
 */
function isBehindShoutedGiven(table: WordTable, at: number): boolean {
  const given = table.tokens[at - 1]?.text ?? "";
  if (given.length < 3 || !isInCapitals(given) || !has(table, at - 1, GIVEN)) return false;
  return table.opens[at - 1] === 1 && !isCapital(table, at + 1) && !isDegree(table.tokens[at]);
}

/** Whether a word is letters for what somebody is, and not before a name: "⟨MPs⟩ said", "a Labour ⟨MP⟩". */
export function isRoleInLetters(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  const isLetters = text.length > 1 && text.length < 6 && isInCapitals(text.slice(0, 2)) && !text.includes(".");
  const before = table.tokens[at - 1]?.text ?? "";
  const isAmongCapitals = before.length > 1 && isInCapitals(before);
  return isLetters && has(table, at, ROLE) && !isCapital(table, at + 1) && !isAmongCapitals;
}

/**
 * Whether the letters of an office stand before a name: behind what somebody is, "the spokesman, ⟨DSP⟩ Ann Roe", "the
 * spokesman ⟨DSP⟩ Ann Roe"; or at the start of a sentence or behind a comma, "⟨CAO⟩ Wendy Roe", or behind a place,
 * "Ashby ⟨DCP⟩ Wendy Roe".
 */
export function isRankBeforeName(table: WordTable, at: number): boolean {
  if (!table.language.nouns.roleInitials.has(table.tokens[at]?.text ?? "") || !isCapital(table, at + 1)) return false;
  const isOpening = table.opens[at] === 1 || isCapital(table, at - 1) || wordAt(table, at - 1) === ",";
  if (isOpening && has(table, at + 1, GIVEN) && isCapital(table, at + 2)) return true;
  const before = table.tokens[at - 1];
  const role = before?.text === "," ? at - 2 : at - 1;
  return (
    has(table, role, ROLE) && table.tokens[role]?.capital === false && table.sentenceOf[role] === table.sentenceOf[at]
  );
}

/** Whether a story's first word is in capitals, as tabloids print it, and so not initials: "PLUCKY gran Ann Roe". */
export function isShoutedOpening(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  const next = table.tokens[at + 1];
  if (table.opens[at] !== 1 || text.length < 5 || !isShouted(table, at) || has(table, at + 1, SPEECH | VERB))
    return false;
  if (next === undefined || next.kind !== "word" || isInCapitals(next.text)) return false;
  const isName = has(table, at, GIVEN | SURNAME) && !has(table, at, ROLE | COMMON);
  return (
    !isName &&
    !isHeadAlone(table, at + 1) &&
    (has(table, at, ROLE) || has(table, at + 1, GIVEN) || endsIn(text.toLowerCase(), table.language.endings.adjectives))
  );
}

/**
 * Whether a place's head stands at a token with no more of a name behind it: "QUORLBY ⟨Bay⟩ owners", but not "PLUCKY
 * ⟨Bay⟩ Roe".
 */
function isHeadAlone(table: WordTable, at: number): boolean {
  return has(table, at, THING_HEAD) && !isCapital(table, at + 1);
}

/**
 * Whether a word is the last of those in capitals that open a story, as tabloids print it: "A PENSIONER who", "A BRAVE
 * MUM has".
 */
export function isInShoutedLead(table: WordTable, at: number): boolean {
  const next = table.tokens[at + 1];
  if (!isShouted(table, at) || next?.kind !== "word" || isInCapitals(next.text)) return false;
  let first = at;
  while (table.opens[first] !== 1 && isInCapitals(table.tokens[first - 1]?.text ?? "")) first -= 1;
  return table.opens[first] === 1;
}

/** The end of the code of a share or index, "MS.N", ".DJI" or "OSE: HALM", or the token itself. */
export function endOfTicker(table: WordTable, at: number, last: number): number {
  const token = table.tokens[at];
  const before = table.tokens[at - 1];
  if (token === undefined || at >= last || isPlainWord(token.text)) return at;
  const isCode = /^[A-Z]{1,7}$/.test(token.text);
  const isIndex = isCode && before?.text === "." && isGlued(table.tokens, at);
  if (isCode && isListing(table, at)) return at + 1;
  return isIndex || isShareCode(token.text) ? at + 1 : at;
}

/** Whether a word is the code of a share: "MS.N", "ERICb.ST", or "INTB.BR." at the end of a sentence. */
function isShareCode(text: string): boolean {
  return text.includes(".") && /^[A-Z]{2,7}[a-z]?\.[A-Z]{1,2}\.?$/.test(text);
}

/** Whether a token stands behind an exchange, in brackets: "HALM" in "(OSE: HALM)". */
function isListing({ tokens }: WordTable, at: number): boolean {
  if (tokens[at - 1]?.text !== ":" || !isExchange(tokens[at - 2]?.text ?? "")) return false;
  return tokens[at - 3]?.text === "(" && (tokens[at + 1]?.text === ")" || tokens[at + 1]?.text === ",");
}

/** Whether a word may stand for an exchange: two capitals or more, or a listed name. */
function isExchange(text: string): boolean {
  return /^[A-Z]{2,}$/.test(text) || EXCHANGES.has(text);
}

/** Whether a word beside a token is in capitals too, so that it is part of a line in capitals and not initials. */
export function isBesideCapitals(table: WordTable, at: number): boolean {
  return [at - 1, at + 1].some((beside) => {
    const text = table.tokens[beside]?.text ?? "";
    return text.length > 3 && /^[A-Z]+$/.test(text) && table.sentenceOf[beside] === table.sentenceOf[at];
  });
}

/**
 * Whether a word has a capital inside that does not follow the beginning of a family name such as "McGee" or
 * "DiMaggio": "YouTube".
 */
function isCamelCase(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (has(table, at, GIVEN | SURNAME) || !/^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(text)) return false;
  return !CAPITAL_INSIDE.test(text);
}

/** Whether a word has small ASCII letters behind its first, as most words do: "Smith". */
export function isPlainWord(text: string): boolean {
  const { length } = text;
  for (let at = 1; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return text.length > 1;
}

/** Whether a token is "J." or "J" or "J.D.". */
export function isInitial(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  if (table.tokens[at]?.kind !== "word" || isPlainWord(text) || !/^\p{Lu}/u.test(text)) return false;
  if (text.length === 1) return !table.language.abbreviations.wordsOfOneLetter.has(text) || isAmongInitials(table, at);
  return text.length <= 8 && /^(?:\p{Lu}\.-?)+$/u.test(text);
}

/** Whether a word of one letter stands beside another letter, before a name: "A" in "P ⟨A⟩ Quorlo", "⟨A⟩ P Quorlo". */
function isAmongInitials(table: WordTable, at: number): boolean {
  const isLetter = (beside: number) =>
    LETTER.test(table.tokens[beside]?.text ?? "") && table.sentenceOf[beside] === table.sentenceOf[at];
  if (isLetter(at + 1)) return isCapital(table, at + 2) && !isLetter(at + 2);
  return isLetter(at - 1) && isCapital(table, at + 1);
}

const LETTER = /^\p{Lu}$/u;

/**
 * Whether a name is a given name and the first letter of an untold family name: "Anna K" in “Anna K: “…””, "Anna K.,
 * 44,", "Anna K said", "Anna K in 4D".
 */
export function isShortened(table: WordTable, first: number, end: number): boolean {
  if (end !== first + 2 || !has(table, first, GIVEN) || !isInitial(table, end - 1)) return false;
  const behind = table.tokens[end]?.text ?? "";
  const isInClass =
    servesAs(table, end, LOCATIVE) &&
    /\d/.test(
      table.tokens
        .slice(end + 1, end + 3)
        .map(({ text }) => text)
        .join(),
    );
  return behind === ":" || behind === "," || behind === "(" || has(table, end, SPEECH) || isInClass;
}

/**
 * Whether a word has a part in small letters behind a hyphen: "London-based". In names only East Asian given names
 * ("Geun-hye") and "Sharif-ud-din" are spelt so.
 */
export function hasSmallPart(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  return text.includes("-") && /^\p{Lu}.*-\p{Ll}/u.test(text) && !SMALL_ARTICLE.test(text);
}

/** Whether a word is the code of a share, or has a figure: "A540", "Q4". */
export function isCode(text: string): boolean {
  return isShareCode(text) || /\d/.test(text);
}

/** Whether capitals mean nothing in a token's sentence. */
export function isLoose(table: WordTable, at: number): boolean {
  const casing = table.casing[table.sentenceOf[at] ?? 0];
  return casing === TITLE_CASE || casing === ALL_CAPITALS;
}

/** Whether a word is the letter of a party and a place: "D-Mass.", "R-Utah". */
export function isPartyAndPlace({ tokens, language }: WordTable, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return language.organisations.partyLetters.has(text.charAt(0)) && /^.-\p{Lu}/u.test(text);
}
