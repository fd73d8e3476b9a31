import { JOB_NOUNS, JOB_QUALIFIERS, LINKING_WORDS } from "../lexicon/credit-roles.ts";
import { DEGREES, HONORIFICS, SUFFIXES } from "../lexicon/name-parts.ts";
import {
  GROUP_PLURALS,
  GROUP_TAILS,
  GROUP_WORDS,
  NEWS_HOUSES,
  OUTLET_SURNAMES,
  OUTLET_WORDS,
} from "../lexicon/organisation-words.ts";
import { tidyName } from "../people/name.ts";
import { isAddress } from "./contact.ts";
import { mayBeginRole, readRole } from "./credit-role.ts";
import { isKnownPlace } from "./place.ts";
import {
  isAllCapitals,
  isMonth,
  isNameWord,
  isParticle,
  isSymbol,
  type Line,
  lookUpForm,
  matchLongest,
  phraseOf,
} from "./words.ts";

/** One name of a list, with what belongs to it. */
export interface CreditedName {
  readonly kind: "person" | "organisation";
  /** The tokens of the name, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly affiliation: string | null;
  /** The affiliation goes before the name and holds for those that follow: "Associated Press writers A and B". */
  readonly isShared: boolean;
  /** The token after the name and its affiliation. */
  readonly next: number;
}

const MOST_NAME_WORDS = 8;

/** A run of words between separators. */
interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** The end of the run of words that begins at a token: at a separator, a linking word, a number or a role phrase. */
export function endOfChunk(line: Line, at: number, to: number): number {
  let next = at;
  while (next < to && !endsChunk(line, next, at, to)) next += 1;
  return next;
}

function endsChunk(line: Line, at: number, first: number, to: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind === "number") return true;
  if (token.kind === "mark") return !isNickname(line, at, first, to);
  if (token.kind !== "word") return true;
  if (isLink(line, at, to) || isAddress(line, at)) return true;
  return at > first && mayBeginRole(line, at) && readRole(line, at, to, { startsClause: false }) !== null;
}

/** A linking word; "In" at the end of "Moon Jae In" is none. */
function isLink(line: Line, at: number, to: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !LINKING_WORDS.has(token.lower)) return false;
  const isWritten = token.capital && !isAllCapitals(token.text);
  return !isWritten || token.lower === "and" || (at + 1 < to && line.tokens[at + 1]?.kind === "word");
}

/** A word in quotation marks inside a name: John “Ace” Doe. */
function isNickname(line: Line, at: number, first: number, to: number): boolean {
  const isWord = (index: number) => index < to && line.tokens[index]?.kind === "word";
  const isMark = (index: number) => index > first && index < to && line.tokens[index]?.kind === "mark";
  const opens = isMark(at + 2) && isWord(at + 1) && isWord(at + 3);
  const closes = isMark(at - 2) && isWord(at - 1) && isWord(at + 1);
  return at > first && (opens || closes);
}

/** Reads the name at a token; null if the words there name nobody. */
export function readName(line: Line, at: number, to: number): CreditedName | null {
  const first = line.tokens[at]?.lower === "the" || line.tokens[at]?.lower === "our" ? at + 1 : at;
  const chunk = { first, last: endOfChunk(line, first, to) };
  if (chunk.first >= chunk.last) return null;
  return (
    readOwned(line, chunk, to) ??
    readJobBefore(line, chunk) ??
    readGroup(line, chunk, to) ??
    readPerson(line, chunk) ??
    readPersonWithJob(line, chunk) ??
    null
  );
}

/** "IFR's Stephen Doe", "Reuters' Jane Doe". */
function readOwned(line: Line, chunk: Chunk, to: number): CreditedName | null {
  const mark = line.tokens[chunk.last];
  const isOwner = mark?.kind === "possessive" || (mark?.kind === "mark" && "'’".includes(mark.text));
  if (!isOwner || chunk.last >= to || mark.start !== line.tokens[chunk.last - 1]?.end) return null;
  if (!isHouse(line, chunk.first, chunk.last)) return null;
  const after = { first: chunk.last + 1, last: endOfChunk(line, chunk.last + 1, to) };
  const owned = readJobBefore(line, after) ?? readPerson(line, after);
  if (owned === null) return null;
  return { ...owned, affiliation: textOf(line, chunk.first, chunk.last), isShared: false };
}

/** "Associated Press writers Jane Doe", "AP Sports Writer Jane Doe", "correspondent Jane Doe". */
function readJobBefore(line: Line, chunk: Chunk): CreditedName | null {
  const job = lastJobNoun(line, chunk.first, chunk.last);
  if (job < 0 || job === chunk.last - 1 || chunk.last - chunk.first > 2 * MOST_NAME_WORDS) return null;
  const named = readPerson(line, { first: job + 1, last: chunk.last });
  if (named === null) return null;
  const isPlural = GROUP_PLURALS.has(lookUpForm(line.tokens[job])) || lookUpForm(line.tokens[job]).endsWith("s");
  return { ...named, affiliation: houseOf(line, chunk.first, job), isShared: isPlural };
}

function lastJobNoun(line: Line, first: number, last: number): number {
  for (let at = Math.min(last, first + 2 * MOST_NAME_WORDS) - 1; at >= first; at -= 1) {
    if (JOB_NOUNS.has(lookUpForm(line.tokens[at]))) return at;
  }
  return -1;
}

/** A team, desk, bureau or house: "Reuters Fed team", "Stockholm newsroom", "AFP", "Reuters bureaus around the world". */
function readGroup(line: Line, chunk: Chunk, to: number): CreditedName | null {
  const merged = mergePlaces(line, mergeSlash(line, chunk, to), to);
  if (!isGroup(line, merged)) return null;
  const last = withGroupTail(line, merged.last, to);
  return { kind: "organisation", first: merged.first, last, affiliation: null, isShared: false, next: last };
}

function isGroup(line: Line, chunk: Chunk): boolean {
  if (chunk.last - chunk.first > 2 * MOST_NAME_WORDS) return false;
  if (NEWS_HOUSES.has(phraseOf(line, chunk.first, chunk.last))) return true;
  let hasGroupWord = false;
  let hasName = false;
  for (let at = chunk.first; at < chunk.last; at += 1) {
    hasGroupWord ||= GROUP_WORDS.has(lookUpForm(line.tokens[at])) || isNewsRoom(line, at);
    hasName ||= line.tokens[at]?.capital === true;
  }
  return hasGroupWord && (hasName || chunk.last - chunk.first > 1);
}

function isNewsRoom(line: Line, at: number): boolean {
  return line.tokens[at]?.lower === "room" && line.tokens[at - 1]?.lower === "news";
}

/** "Reuters IMF/G20 team": a slash within the name of a group. */
function mergeSlash(line: Line, chunk: Chunk, to: number): Chunk {
  const slash = line.tokens[chunk.last];
  if (!isSymbol(slash, "/") || chunk.last + 1 >= to || slash?.end !== line.tokens[chunk.last + 1]?.start) return chunk;
  const after = { first: chunk.last + 1, last: endOfChunk(line, chunk.last + 1, to) };
  const isOneName =
    isHouse(line, chunk.first, chunk.first + 1) || isAllCapitals(line.tokens[chunk.last - 1]?.text ?? "");
  return isOneName && isGroup(line, after) ? { first: chunk.first, last: after.last } : chunk;
}

const MOST_MERGED = 6;

/** "Sydney and Melbourne bureaus": places before a plural group belong to its name. */
function mergePlaces(line: Line, chunk: Chunk, to: number): Chunk {
  let { last } = chunk;
  for (let merged = 0; merged < MOST_MERGED; merged += 1) {
    if (!isKnownPlace(line, merged === 0 ? chunk.first : last, last) && merged === 0) return chunk;
    const next = skipAnd(line, last, to);
    const end = endOfChunk(line, next, to);
    if (next === last || end === next) return chunk;
    last = end;
    if (GROUP_PLURALS.has(lookUpForm(line.tokens[end - 1]))) return { first: chunk.first, last: end };
    if (!isKnownPlace(line, next, end)) return chunk;
  }
  return chunk;
}

function skipAnd(line: Line, at: number, to: number): number {
  let next = at;
  if (next < to && isSymbol(line.tokens[next], ",/&")) next += 1;
  if (next < to && line.tokens[next]?.lower === "and") next += 1;
  return next;
}

/** "around the world", "worldwide", "across the globe". */
function withGroupTail(line: Line, at: number, to: number): number {
  const word = line.tokens[at]?.lower ?? "";
  if (at >= to || word === "in" || !GROUP_TAILS.has(word)) return at;
  const the = line.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const end = Math.min(to, the + 1);
  return the > at + 1 && line.tokens[the]?.kind === "word" ? end : at + 1;
}

/** A name of a person that fills the chunk; honorifics are left out. */
function readPerson(line: Line, chunk: Chunk): CreditedName | null {
  if (!isPersonName(line, chunk)) return null;
  const first = afterHonorifics(line, chunk);
  return { kind: "person", first, last: chunk.last, affiliation: null, isShared: false, next: chunk.last };
}

/** Whether the chunk can be a person's name: name words and particles only, and nothing that is no name. */
export function isPersonName(line: Line, chunk: Chunk): boolean {
  const length = chunk.last - chunk.first;
  if (length < 1 || length > MOST_NAME_WORDS) return false;
  if (length === 1 && (isKnownPlace(line, chunk.first, chunk.last) || isMonth(line.tokens[chunk.first]))) return false;
  if (length === 1 && JOB_QUALIFIERS.has(lookUpForm(line.tokens[chunk.first]))) return false;
  let words = 0;
  for (let at = chunk.first; at < chunk.last; at += 1) {
    const token = line.tokens[at];
    if (token?.kind === "mark") continue;
    if (isNameWord(token)) words += 1;
    else if (!isParticle(token) && !isLowerGivenName(line, chunk, at)) return false;
  }
  return words > 0;
}

/** "carol Doe": a given name that lost its capital, when all that follows is a family name. */
function isLowerGivenName(line: Line, chunk: Chunk, at: number): boolean {
  const word = lookUpForm(line.tokens[at]);
  const isAlone = at === chunk.first && chunk.last - chunk.first === 2 && isNameWord(line.tokens[at + 1]);
  return isAlone && word.length > 2 && !JOB_QUALIFIERS.has(word) && !JOB_NOUNS.has(word) && !GROUP_WORDS.has(word);
}

const SHORT_HONORIFICS = new Set("dr sir dame prof professor rev reverend mr mrs ms mme".split(" "));

function afterHonorifics(line: Line, chunk: Chunk): number {
  let first = chunk.first;
  while (chunk.last - first > 2) {
    const word = lookUpForm(line.tokens[first]);
    if (!HONORIFICS.has(word) || !SHORT_HONORIFICS.has(word)) break;
    first += 1;
  }
  return first;
}

/** "Jane Doe Staff Writer", "JANE DOE Associated Press": the name ends where the house or the job begins. */
function readPersonWithJob(line: Line, chunk: Chunk): CreditedName | null {
  const most = Math.min(chunk.last - 1, chunk.first + MOST_NAME_WORDS);
  for (let end = chunk.first + 2; end <= most; end += 1) {
    if (!isJob(line, end, chunk.last) && !isHouseInName(line, end, chunk.last)) continue;
    const named = readPerson(line, { first: chunk.first, last: end });
    if (named === null) return null;
    return { ...named, affiliation: houseOf(line, end, chunk.last), next: chunk.last };
  }
  return null;
}

/** "JANE DOE The Daily Herald". */
function isHouseInName(line: Line, first: number, last: number): boolean {
  return line.tokens[first]?.lower === "the" && last - first > 1 && isHouse(line, first, last);
}

/** Whether these words are a job, with or without the house: "Staff Writer", "AP Political Writer", "Reuters". */
export function isJob(line: Line, first: number, last: number): boolean {
  if (last - first > 2 * MOST_NAME_WORDS) return false;
  const house = matchLongest(line, first, last, NEWS_HOUSES);
  const from = first + house;
  if (from === last) return house > 0;
  let hasNoun = false;
  for (let at = from; at < last; at += 1) {
    const word = lookUpForm(line.tokens[at]);
    if (JOB_NOUNS.has(word) || word === "staff") hasNoun = true;
    else if (!JOB_QUALIFIERS.has(word) && line.tokens[at]?.capital === true && house === 0) return false;
  }
  return hasNoun;
}

/** Whether these words name a news house or a team: "AFP", "The Post", "Miami Herald", "London newsroom". */
export function isHouse(line: Line, first: number, last: number): boolean {
  if (first >= last || last - first > 2 * MOST_NAME_WORDS) return false;
  const hasArticle = line.tokens[first]?.lower === "the";
  const from = hasArticle ? first + 1 : first;
  if (NEWS_HOUSES.has(phraseOf(line, from, last)) || isGroup(line, { first: from, last })) return true;
  if (hasArticle && isTitle(line, from, last)) return true;
  if (last - from > 1 || hasArticle) return isOutlet(line, from, last) && isTitle(line, from, last);
  const only = line.tokens[from];
  return only?.kind === "word" && (isAllCapitals(only.text) || only.text.includes("."));
}

/** A few words, all capitalised. */
function isTitle(line: Line, first: number, last: number): boolean {
  if (last === first || last - first > 6) return false;
  for (let at = first; at < last; at += 1) if (!isNameWord(line.tokens[at])) return false;
  return true;
}

/** Titles of papers by their words; one that is a family name too ("Yun Sun") needs a place or a second one beside it. */
function isOutlet(line: Line, first: number, last: number): boolean {
  let certain = 0;
  let doubtful = 0;
  for (let at = first; at < last; at += 1) {
    const word = lookUpForm(line.tokens[at]);
    if (OUTLET_SURNAMES.has(word)) doubtful += 1;
    else if (OUTLET_WORDS.has(word)) certain += 1;
  }
  return certain > 0 || doubtful > 1 || (doubtful > 0 && isKnownPlace(line, first, last - 1));
}

/** The house in a description of a job: "AP Sports Writer" → "AP", "Daily Herald staff writer" → "Daily Herald". */
export function houseOf(line: Line, first: number, last: number): string | null {
  const range = houseRange(line, first, last);
  return range === null ? null : textOf(line, range.first, range.last);
}

/** The tokens of the house in a description of a job, without "the"; null if it names none. */
export function houseRange(line: Line, first: number, last: number): { first: number; last: number } | null {
  const from = line.tokens[first]?.lower === "the" ? first + 1 : first;
  let end = last;
  while (end > from && isJobWord(line, end - 1)) end -= 1;
  if (end > from) return { first: from, last: end };
  return matchLongest(line, from, last, NEWS_HOUSES) > 0 ? { first: from, last } : null;
}

function isJobWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const word = lookUpForm(token);
  if (NEWS_HOUSES.has(word)) return false;
  return JOB_NOUNS.has(word) || JOB_QUALIFIERS.has(word) || word === "staff" || token?.capital === false;
}

/** ", Jr." after a name: the end with it; `at` if there is none. */
export function withSuffix(line: Line, at: number, to: number): number {
  const isComma = isSymbol(line.tokens[at], ",");
  const word = lookUpForm(line.tokens[isComma ? at + 1 : at]);
  return isComma && at + 1 < to && SUFFIXES.has(word) ? at + 2 : at;
}

/** ", MD" after a name is no part of it. */
export function afterDegrees(line: Line, at: number, to: number): number {
  let next = at;
  while (next + 1 < to && isSymbol(line.tokens[next], ",") && isDegree(line, next + 1)) {
    if (next + 2 < to && isNameWord(line.tokens[next + 2])) break;
    next += 2;
  }
  return next;
}

function isDegree(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    token !== undefined && DEGREES.has(lookUpForm(token)) && (isAllCapitals(token.text) || token.text.includes("."))
  );
}

/** The words of these tokens, spaces collapsed. */
export function textOf(line: Line, first: number, last: number): string {
  return tidyName(line.text.slice(line.tokens[first]?.start ?? 0, line.tokens[last - 1]?.end ?? 0));
}
