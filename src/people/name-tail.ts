import { isAgeHyphen } from "../grammar/age-hyphen.ts";
import {
  ADVERSATIVE,
  BEFORE_EMPLOYER,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  LOCATIVE,
  ONE,
  RELATIVE_SUBJECT,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { itemAt } from "../text/item-at.ts";
import { isBarePossessive, isGlued } from "../text/tokens.ts";
import { endOfRegion } from "./region-behind.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { isPartyAndPlace } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { COMPLEMENT, GROUP, HUMAN, KIN, LINK, MODIFIER, PLURAL, ROLE, SPEECH, VERB } from "./word-traits.ts";

/** The words that follow a name and belong to its noun phrase. */
export interface NameTail {
  /** The noun phrase of the appositive without its determiner; null if it is not a title, or is for a relative. */
  readonly title: TokenRange | null;
  /** The token after the phrase, including its closing comma. */
  readonly last: number;
  /** The head of the appositive, or -1. */
  readonly role: number;
  /** The noun by which an appositive shows that the name is an organisation's: "Acme, the carmaker,"; or -1. */
  readonly group: number;
}

/** How long an appositive or relative clause may be, in tokens. */
const MAX_TOKENS = 30;

/** How far into an appositive its head may stand, in tokens. */
const MAX_TO_HEAD = 9;

/**
 * The tail of a name that ends at `at`: ", vice president of the council,", ", 45,", "(D-Mass.)", "of Virginia", ", who
 * was there,". `last` of the result is `at` if there is none. `end` is the end of the sentence.
 */
export function readNameTail(table: WordTable, runs: Runs, at: number, end: number): NameTail {
  let from = afterDegrees(table, afterBracket(table, afterClass(table, at), end));
  from = afterOrigin(table, runs, from, end);
  const region = endOfRegion(table, from, end);
  const isSetOff = region > from && wordAt(table, region) === ",";
  from = region;
  const last = isSetOff ? from + 1 : from;
  const none = { title: null, last, role: -1, group: groupAppositive(table, from, end) };
  if (wordAt(table, from) !== ",") return none;
  const start = afterAge(table, from + 1, end);
  const word = wordAt(table, start);
  if (table.language.smallWords.personalRelatives.has(word)) return relativeClause(table, start, end) ?? none;
  const seat = afterSeat(table, start, end);
  if (seat > start) return { title: null, last: seat, role: -1, group: -1 };
  const aged = start > from + 1 ? { title: null, last: start, role: -1, group: -1 } : none;
  return appositive(table, runs, start, end) ?? aged;
}

/**
 * The organisation noun of an appositive behind a comma at `comma`, ", a Swiss drugs company"; -1 if there is none, as
 * in "says Roe, the company is late".
 */
function groupAppositive(table: WordTable, comma: number, end: number): number {
  if (wordAt(table, comma) !== "," || !table.language.words.determiners.has(wordAt(table, comma + 1))) return -1;
  for (let at = comma + 2; at < Math.min(end, comma + MAX_TO_HEAD); at += 1) {
    const token = table.tokens[at];
    if (token === undefined || token.kind === "symbol" || has(table, at, LINK | VERB | SPEECH)) return -1;
    if (isSomebody(table, at) || isSomebody(table, at + 1)) return -1;
    const next = table.tokens[at + 1];
    if (
      !table.language.nouns.organisationNouns.has(token.lower) ||
      table.language.nouns.organisationNouns.has(next?.lower ?? "")
    )
      continue;
    if (table.language.words.auxiliaries.has(next?.lower ?? "")) return -1;
    // "the company's 26-year-old co-founder": only an owner; "the Union of Teachers (TU) chairman".
    if (next?.kind === "possessive" || leadsToOffice(table, at + 1, end)) return -1;
    return next === undefined || next.kind !== "word" || has(table, at + 1, LINK) ? at : -1;
  }
  return -1;
}

/** Whether a word is for people, unlike "drivers" in "a drivers’ group". */
function isSomebody(table: WordTable, at: number): boolean {
  return has(table, at, ROLE | HUMAN) && !isBarePossessive(table.tokens, at + 1);
}

/** Whether letters in brackets and an office follow a noun: "(TU) chairman", "of Teachers (TU) chairman". */
function leadsToOffice(table: WordTable, from: number, end: number): boolean {
  let at = from;
  while (at < Math.min(end, from + MAX_TO_HEAD) && table.tokens[at]?.kind === "word") at += 1;
  const behind = afterBracket(table, at, end);
  return behind > at && has(table, behind, ROLE | HUMAN | MODIFIER);
}

/** The token behind the year of a class at a university, "Ann Roe ⟨’26⟩". */
function afterClass({ tokens }: WordTable, at: number): number {
  const isYear = APOSTROPHES.has(tokens[at]?.text ?? "") && TWO_DIGITS.test(tokens[at + 1]?.text ?? "");
  return isYear && isGlued(tokens, at + 1) && !isGlued(tokens, at) ? at + 2 : at;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["’", "‘", "'"]);
const TWO_DIGITS = /^\d\d$/;

/** The token behind degrees: "KC" right behind the name, and ", M.D., Ph.D." before more of the phrase. */
function afterDegrees(table: WordTable, at: number): number {
  let next = at;
  while (isDegree(table.tokens[next])) next += 1;
  while (wordAt(table, next) === "," && isDegree(table.tokens[next + 1]) && wordAt(table, next + 2) === ",") next += 2;
  return next;
}

/** The token behind a short bracket: "(D-Mass.)", "(R)", "(left)". */
function afterBracket(table: WordTable, at: number, end: number): number {
  if (wordAt(table, at) !== "(") return at;
  for (let close = at + 2; close < Math.min(end, at + 8); close += 1) {
    if (wordAt(table, close) === ")") return close + 1;
  }
  return at;
}

/** The token behind an origin: "of Virginia", "of The New York Times", "of Ashby" before ", Alabama". */
function afterOrigin(table: WordTable, runs: Runs, at: number, end: number): number {
  if (!servesAs(table, at, GENITIVE)) return at;
  const next = servesAs(table, at + 1, DEFINITE) ? at + 2 : at + 1;
  const run = itemAt(runs.all, runs.of[next]);
  if (run === undefined || run.first !== next || run.last > end) return at;
  return run.kind !== "name" || endOfRegion(table, run.last, end) > run.last ? run.last : at;
}

/** The token behind an age and its comma: "45,". */
function afterAge(table: WordTable, at: number, end: number): number {
  const token = table.tokens[at];
  if (token?.kind !== "number" || token.text.length > 3 || at + 1 >= end) return at;
  return wordAt(table, at + 1) === "," ? at + 2 : at;
}

/** The token behind a party and state: "D-Mass.," or "R-Texas,". */
function afterSeat(table: WordTable, at: number, end: number): number {
  if (!isPartyAndPlace(table, at)) return at;
  const close = closingComma(table, at + 1, Math.min(end, at + 4));
  return close < 0 ? at : close + 1;
}

function closingComma(table: WordTable, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (wordAt(table, at) === ",") return at;
  return -1;
}

function relativeClause(table: WordTable, start: number, end: number): NameTail | null {
  const close = closingComma(table, start, Math.min(end, start + MAX_TOKENS));
  return close < 0 ? null : { title: null, last: close + 1, role: -1, group: -1 };
}

/** What ends an appositive besides a comma. */
const CLOSERS = new Set([".", ";", "—", "–", "--", ")", "?", "!", ":"]);

function appositive(table: WordTable, runs: Runs, start: number, end: number): NameTail | null {
  const head = appositiveHead(table, start, end);
  if (head < 0 || leadsToName(table, runs, head + 1) || beginsWithName(table, runs, start)) return null;
  const close = closeOfAppositive(table, head + 1, Math.min(end, start + MAX_TOKENS));
  if (close < 0) return null;
  const isComma = wordAt(table, close) === ",";
  if (isComma && servesAs(table, start, DEFINITE) && isSubject(table, runs, close + 1)) return null;
  const noun = behindDeterminer(table, start);
  if (noun === start && isKin(table, head)) return null;
  const owned = noun > start && table.language.words.owners.has(wordAt(table, start));
  const titleEnd = beforeClause(table, head + 1, close);
  const isCut = has(table, titleEnd - 1, LINK);
  const title = owned || isCut || isKin(table, head) ? null : { first: noun, last: titleEnd };
  return { title, last: isComma ? close + 1 : close, role: head, group: -1 };
}

/** Whether a word is for a relative, as it is not in "a partner at Roe & Doe". */
function isKin(table: WordTable, at: number): boolean {
  const { kinOrColleagues, partnerLinks } = table.language.nouns;
  const isColleague = kinOrColleagues.has(wordAt(table, at));
  const isFirm = isColleague && partnerLinks.has(wordAt(table, at + 1));
  return has(table, at, KIN) && !isFirm;
}

/** The token behind a determiner and an age: "a ⟨nurse⟩", "his ⟨coach⟩", "a 45-year-old ⟨nurse⟩". */
function behindDeterminer(table: WordTable, at: number): number {
  const word = wordAt(table, at);
  const isDetermined = table.language.words.determiners.has(word) || table.language.words.owners.has(word);
  const noun = isDetermined ? at + 1 : at;
  return isAgeHyphen(table.document, noun + 1) ? noun + 3 : noun;
}

/**
 * The first role of a noun phrase that begins at `start`, the last of a compound ("campaign manager"); -1 if there is
 * none.
 */
function appositiveHead(table: WordTable, start: number, end: number): number {
  const last = Math.min(end, start + MAX_TO_HEAD);
  if (!mayBeginAppositive(table, start)) return -1;
  for (let at = behindDeterminer(table, start); at < last; at += 1) {
    // "the Tea Union ⟨(TU)⟩ chairman"
    if (at > start && has(table, afterBracket(table, at, end), ROLE | HUMAN)) at = afterBracket(table, at, end);
    const token = table.tokens[at];
    if (token === undefined || (token.kind === "symbol" && token.text !== "&")) return -1;
    if (
      has(table, at, ROLE | HUMAN) &&
      !has(table, at + 1, ROLE | HUMAN) &&
      table.tokens[at + 1]?.kind !== "possessive"
    ) {
      const isOneOf = servesAs(table, start, ONE);
      return has(table, at, PLURAL) && !isOneOf ? -1 : at;
    }
    if (has(table, at, VERB | SPEECH) && !has(table, at, MODIFIER)) return -1;
    if (at > start && hasObject(table, at - 1)) return -1;
    if (servesAs(table, at, COORDINATOR | ADVERSATIVE | RELATIVE_SUBJECT | LOCATIVE | BEFORE_EMPLOYER)) return -1;
  }
  return -1;
}

/** Whether a word right before a determiner is a verb and not an adjective: "⟨accused⟩ the former mayor". */
function hasObject(table: WordTable, at: number): boolean {
  const { language } = table;
  const next = wordAt(table, at + 1);
  const isDetermined = language.words.determiners.has(next) || language.words.owners.has(next);
  return isDetermined && endsIn(wordAt(table, at), language.endings.pasts);
}

/** Whether an appositive may begin at a token: not with a preposition, nor with "giving her …". */
function mayBeginAppositive(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  if (table.language.words.determiners.has(word) || table.language.words.owners.has(word)) return true;
  return !has(table, at, LINK) && (!endsIn(word, table.language.endings.gerunds) || has(table, at, MODIFIER));
}

/** Whether a name begins at a token, so that the head before it is its title: "…, reporter Jane Doe". */
function leadsToName(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  return run !== undefined && run.first === at && run.kind === "name" && isCapital(table, at);
}

/**
 * Whether a name is a subject before a comma and a verb, so that the office before it is its own: "Into the death of
 * Joe Roe, the coroner, ⟨Ann Moe⟩, said".
 */
function isSubject(table: WordTable, runs: Runs, at: number): boolean {
  if (!leadsToName(table, runs, at)) return false;
  const end = itemAt(runs.all, runs.of[at])?.last ?? at;
  return (
    wordAt(table, end) === "," &&
    (isFiniteVerb(table, end + 1) || endsIn(wordAt(table, end + 1), table.language.endings.pasts))
  );
}

/**
 * Whether a name that owns nothing begins at a token, and is no part of an appositive: "Roe, Doe wage delegate war".
 */
function beginsWithName(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  return run?.kind === "name" && run.first === at && table.tokens[run.last]?.kind !== "possessive";
}

/** The comma, stop or dash that ends the appositive; -1 if a verb comes first, because then it is a clause. */
function closeOfAppositive(table: WordTable, from: number, end: number): number {
  let inClause = false;
  for (let at = from; at < end; at += 1) {
    const token = table.tokens[at];
    if (token === undefined) return -1;
    const region = endOfRegion(table, at, end);
    if (region === at && (token.text === "," || CLOSERS.has(token.text))) return at;
    if (token.kind === "mark") return -1;
    if (region > at) at = region - 1;
    else if (token.text === "(") at = Math.max(at, afterBracket(table, at, end) - 1);
    else if (table.language.words.clauseStarts.has(token.lower)) inClause = true;
    else if (!inClause && isFiniteVerb(table, at)) return -1;
  }
  return end < from + MAX_TOKENS ? end : -1;
}

function isFiniteVerb(table: WordTable, at: number): boolean {
  if (table.tokens[at]?.capital === true) return false;
  const word = wordAt(table, at);
  if (table.language.words.auxiliaries.has(word)) return true;
  return (
    has(table, at, SPEECH | VERB) &&
    !endsIn(word, table.language.endings.gerunds) &&
    !has(table, at, ROLE | GROUP | MODIFIER | COMPLEMENT)
  );
}

function beforeClause(table: WordTable, from: number, close: number): number {
  for (let at = from; at < close; at += 1) if (table.language.words.clauseStarts.has(wordAt(table, at))) return at;
  return close;
}
