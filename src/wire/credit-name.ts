import { DEGREES, IRISH_ARTICLES, IRISH_PREFIXES, SUFFIXES } from "../names/name-parts.ts";
import type { NamedKind } from "../vocabulary.ts";
import { isAddress } from "./contact.ts";
import { mayBeginRole, readRole } from "./credit-role.ts";
import {
  isAllCapitals,
  isMonth,
  isNameWord,
  isParticle,
  isSmallWord,
  isSymbol,
  type Line,
  lookUpForm,
} from "./line.ts";
import { isGroup, isJob, isOutlet, outletOf, type TokenRange, textOf } from "./outlet.ts";
import { isKnownPlace } from "./place.ts";

/** One name of a list, with what belongs to it. */
export interface CreditedName {
  readonly kind: NamedKind;
  /** The tokens of the name, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly affiliation: string | null;
  /**
   * Whether the affiliation stands before the name and applies to those that follow: "Associated Press writers A and
   * B".
   */
  readonly isShared: boolean;
  /** The token after the name and its affiliation. */
  readonly next: number;
}

const MAX_NAME_WORDS = 8;

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
  if (isInitialStop(line, at, first, to)) return false;
  if (token.kind !== "word") return true;
  if (isLink(line, at, to) || isAddress(line, at)) return true;
  return at > first && mayBeginRole(line, at) && readRole(line, at, to, { startsClause: false }) !== null;
}

/** Whether a token is the full stop of the initial I, which is a token of its own: "Ada I. Lund", "A.I. Lund". */
function isInitialStop(line: Line, at: number, first: number, to: number): boolean {
  const [before, stop, next] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  if (stop?.text !== "." || before?.text !== "I" || before.end !== stop.start) return false;
  return at > first && at + 1 < to && next?.start !== stop.end && isNameWord(next, line.language);
}

/** Whether a token is a linking word, unlike the "In" at the end of "Moon Jae In" and the "an" of "Mac an Ghoill". */
function isLink(line: Line, at: number, to: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !line.language.credits.linkingWords.has(token.lower) || isIrishArticle(line, at))
    return false;
  const isWritten = token.capital && !isAllCapitals(token.text);
  return !isWritten || isSmallWord(line, at, "joiners") || (at + 1 < to && line.tokens[at + 1]?.kind === "word");
}

/** Whether a token is the "an" between "Mac" or "Nic" and the rest of the family name. */
export function isIrishArticle(line: Line, at: number): boolean {
  return IRISH_ARTICLES.has(line.tokens[at]?.text ?? "") && IRISH_PREFIXES.has(line.tokens[at - 1]?.text ?? "");
}

/** Whether a mark belongs to a nickname inside a name: John “Ace” Doe. */
function isNickname(line: Line, at: number, first: number, to: number): boolean {
  const isWord = (index: number) => index < to && line.tokens[index]?.kind === "word";
  const isMark = (index: number) => index > first && index < to && line.tokens[index]?.kind === "mark";
  const opens = isMark(at + 2) && isWord(at + 1) && isWord(at + 3);
  const closes = isMark(at - 2) && isWord(at - 1) && isWord(at + 1);
  return at > first && (opens || closes);
}

/** Reads the name at a token; null if the words there are not a name. After "the", only a group or outlet is one. */
export function readName(line: Line, at: number, to: number): CreditedName | null {
  const hasArticle = isSmallWord(line, at, "articles") || isSmallWord(line, at, "ours");
  const first = hasArticle ? at + 1 : at;
  const chunk = { first, last: endOfChunk(line, first, to) };
  if (chunk.first >= chunk.last) return null;
  const read =
    readOwned(line, chunk, to) ??
    readJobBefore(line, chunk) ??
    readPersonBeforeJob(line, chunk) ??
    readGroup(line, chunk, to);
  if (read !== null) return read;
  if (hasArticle) return isOutlet(line, at, chunk.last) ? toGroup(chunk, chunk.last) : null;
  return readPersonWithJob(line, chunk) ?? readPerson(line, chunk);
}

function toGroup(range: TokenRange, last: number): CreditedName {
  return { kind: "organisation", first: range.first, last, affiliation: null, isShared: false, next: last };
}

/** Reads a name behind its outlet: "AFP's Ada Doe", "Reuters' Jane Doe". */
function readOwned(line: Line, chunk: TokenRange, to: number): CreditedName | null {
  const mark = line.tokens[chunk.last];
  const isOwner = mark?.kind === "possessive" || (mark?.kind === "mark" && "'’".includes(mark.text));
  if (!isOwner || chunk.last >= to || mark.start !== line.tokens[chunk.last - 1]?.end) return null;
  if (!isOutlet(line, chunk.first, chunk.last)) return null;
  const after = { first: chunk.last + 1, last: endOfChunk(line, chunk.last + 1, to) };
  const owned = readJobBefore(line, after) ?? readPerson(line, after);
  if (owned === null) return null;
  return { ...owned, affiliation: textOf(line, chunk.first, chunk.last), isShared: false };
}

/**
 * Reads a name behind a job: "Associated Press writers Jane Doe", "AP Sports Writer Jane Doe", "correspondent Jane
 * Doe".
 */
function readJobBefore(line: Line, chunk: TokenRange): CreditedName | null {
  const job = lastJobNoun(line, chunk.first, chunk.last);
  if (job < 0 || job === chunk.last - 1 || chunk.last - chunk.first > 2 * MAX_NAME_WORDS) return null;
  const named = readPerson(line, { first: job + 1, last: chunk.last });
  if (named === null) return null;
  const noun = lookUpForm(line.tokens[job]);
  const { outlets, credits } = line.language;
  const isPlural = outlets.groupPlurals.has(noun) || credits.pluralEndings.some((ending) => noun.endsWith(ending));
  return { ...named, affiliation: outletOf(line, chunk.first, job), isShared: isPlural };
}

function lastJobNoun(line: Line, first: number, last: number): number {
  for (let at = Math.min(last, first + 2 * MAX_NAME_WORDS) - 1; at >= first; at -= 1) {
    if (line.language.credits.jobNouns.has(lookUpForm(line.tokens[at]))) return at;
  }
  return -1;
}

/**
 * Reads a team, desk, bureau or outlet: "Reuters Fed team", "Stockholm newsroom", "AFP", "Reuters bureaus around the
 * world".
 */
function readGroup(line: Line, chunk: TokenRange, to: number): CreditedName | null {
  const merged = mergePlaces(line, mergeSlash(line, chunk, to), to);
  if (!isGroup(line, merged.first, merged.last)) return null;
  const last = withGroupTail(line, merged.last, to);
  return toGroup(merged, last);
}

/** The range of a group with a slash in its name: "Reuters IMF/G20 team". */
function mergeSlash(line: Line, chunk: TokenRange, to: number): TokenRange {
  const slash = line.tokens[chunk.last];
  if (!isSymbol(slash, "/") || chunk.last + 1 >= to || slash?.end !== line.tokens[chunk.last + 1]?.start) return chunk;
  const after = { first: chunk.last + 1, last: endOfChunk(line, chunk.last + 1, to) };
  const isOneName =
    isOutlet(line, chunk.first, chunk.first + 1) || isAllCapitals(line.tokens[chunk.last - 1]?.text ?? "");
  return isOneName && isGroup(line, after.first, after.last) ? { first: chunk.first, last: after.last } : chunk;
}

const MAX_MERGED = 6;

/** The range of a plural group with the places before it, which belong to its name: "Oslo and Rome bureaus". */
function mergePlaces(line: Line, chunk: TokenRange, to: number): TokenRange {
  let { last } = chunk;
  for (let merged = 0; merged < MAX_MERGED; merged += 1) {
    if (!isKnownPlace(line, merged === 0 ? chunk.first : last, last) && merged === 0) return chunk;
    const next = skipAnd(line, last, to);
    const end = endOfChunk(line, next, to);
    if (next === last || end === next) return chunk;
    last = end;
    if (line.language.outlets.groupPlurals.has(lookUpForm(line.tokens[end - 1])))
      return { first: chunk.first, last: end };
    if (!isKnownPlace(line, next, end)) return chunk;
  }
  return chunk;
}

function skipAnd(line: Line, at: number, to: number): number {
  let next = at;
  if (next < to && isSymbol(line.tokens[next], ",/&")) next += 1;
  if (next < to && isSmallWord(line, next, "joiners")) next += 1;
  return next;
}

/** The end of a group with its tail: "around the world", "worldwide", "across the globe". */
function withGroupTail(line: Line, at: number, to: number): number {
  const word = line.tokens[at]?.lower ?? "";
  if (at >= to || isSmallWord(line, at, "beforePlaces") || !line.language.outlets.groupTails.has(word)) return at;
  const the = isSmallWord(line, at + 1, "articles") ? at + 2 : at + 1;
  const end = Math.min(to, the + 1);
  return the > at + 1 && line.tokens[the]?.kind === "word" ? end : at + 1;
}

/** Reads a person's name that fills the chunk, without honorifics. */
function readPerson(line: Line, chunk: TokenRange): CreditedName | null {
  if (!isPersonName(line, chunk)) return null;
  const first = afterHonorifics(line, chunk);
  return { kind: "person", first, last: chunk.last, affiliation: null, isShared: false, next: chunk.last };
}

/** Whether the chunk can be a person's name: only name words and particles. */
export function isPersonName(line: Line, chunk: TokenRange): boolean {
  const length = chunk.last - chunk.first;
  if (length < 1 || length > MAX_NAME_WORDS) return false;
  if (length === 1 && (isKnownPlace(line, chunk.first, chunk.last) || isMonth(line.tokens[chunk.first], line.language)))
    return false;
  if (length === 1 && line.language.credits.jobQualifiers.has(lookUpForm(line.tokens[chunk.first]))) return false;
  let words = 0;
  for (let at = chunk.first; at < chunk.last; at += 1) {
    const token = line.tokens[at];
    if (token?.kind === "mark" || isInitialStop(line, at, chunk.first, chunk.last)) continue;
    if (isNameWord(token, line.language) || isInitialStop(line, at + 1, chunk.first, chunk.last)) words += 1;
    else if (!isParticle(token) && !isIrishArticle(line, at) && !isLowerGivenName(line, chunk, at)) return false;
  }
  return words > 0;
}

/** "carol Doe": whether a word is a given name that lost its capital, with only a family name behind it. */
function isLowerGivenName(line: Line, chunk: TokenRange, at: number): boolean {
  const word = lookUpForm(line.tokens[at]);
  const isAlone =
    at === chunk.first && chunk.last - chunk.first === 2 && isNameWord(line.tokens[at + 1], line.language);
  return (
    isAlone &&
    word.length > 2 &&
    !line.language.credits.jobQualifiers.has(word) &&
    !line.language.credits.jobNouns.has(word) &&
    !line.language.outlets.groupWords.has(word)
  );
}

function afterHonorifics(line: Line, chunk: TokenRange): number {
  let first = chunk.first;
  while (chunk.last - first > 2) {
    const word = lookUpForm(line.tokens[first]);
    if (!line.language.credits.formsOfAddress.has(word)) break;
    first += 1;
  }
  return first;
}

/** Reads "Jane Doe Staff Reporter": the last word is the job of one person, so this is not a group. */
function readPersonBeforeJob(line: Line, chunk: TokenRange): CreditedName | null {
  const last = lookUpForm(line.tokens[chunk.last - 1]);
  return line.language.credits.jobNouns.has(last) && !line.language.outlets.groupWords.has(last)
    ? readPersonWithJob(line, chunk)
    : null;
}

/** Reads "Jane Doe Staff Writer", "JANE DOE Associated Press": the name ends where the outlet or the job begins. */
function readPersonWithJob(line: Line, chunk: TokenRange): CreditedName | null {
  const most = Math.min(chunk.last - 1, chunk.first + MAX_NAME_WORDS);
  for (let end = chunk.first + 2; end <= most; end += 1) {
    if (!isJob(line, end, chunk.last) && !isOutletInName(line, end, chunk.last)) continue;
    if (chunk.last - end === 1 && !isPlainOutlet(line, chunk.first, end)) continue;
    const named = readPerson(line, { first: chunk.first, last: end });
    if (named === null) return null;
    return { ...named, affiliation: outletOf(line, end, chunk.last), next: chunk.last };
  }
  return null;
}

/**
 * "Jane Doe AFP" and "Jane Doe Writer", but not "Michael R. Bloomberg": whether a single word is certainly not a family
 * name.
 */
function isPlainOutlet(line: Line, first: number, at: number): boolean {
  const word = line.tokens[at]?.text ?? "";
  const isContrast = isAllCapitals(word) && !isAllCapitals(line.tokens[first]?.text ?? "");
  return (
    isContrast ||
    line.language.credits.jobNouns.has(word.toLowerCase()) ||
    line.language.outlets.certain.has(word.toLowerCase())
  );
}

/** Whether an outlet with its article stands behind a name: "JANE DOE The Daily Herald". */
function isOutletInName(line: Line, first: number, last: number): boolean {
  return isSmallWord(line, first, "articles") && last - first > 1 && isOutlet(line, first, last);
}

/** The end of a name with ", Jr." behind it; `at` if there is none. */
export function withSuffix(line: Line, at: number, to: number): number {
  const isComma = isSymbol(line.tokens[at], ",");
  const word = lookUpForm(line.tokens[isComma ? at + 1 : at]);
  return isComma && at + 1 < to && SUFFIXES.has(word) ? at + 2 : at;
}

/** The token behind ", MD" after a name, which is not part of it. */
export function afterDegrees(line: Line, at: number, to: number): number {
  let next = at;
  while (next + 1 < to && isSymbol(line.tokens[next], ",") && isDegree(line, next + 1)) {
    if (next + 2 < to && isNameWord(line.tokens[next + 2], line.language)) break;
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
