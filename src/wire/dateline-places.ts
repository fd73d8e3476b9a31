import { isBareAgency } from "./dateline-agency.ts";
import { isAllCapitals, isDash, isMonth, isNameWord, isSmallWord, isSymbol, type Line } from "./line.ts";
import { isKnownPlace, regionLength } from "./place.ts";

/** The most words of a place. */
const MAX_WORDS = 8;
const MAX_PLACES = 6;

/** A place with its region, in tokens. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** The places that begin a dateline, "LONDON/PARIS" or "Austin, Texas, and Boise"; empty if there are none. */
export function readPlaces(line: Line, at: number): Place[] {
  const places: Place[] = [];
  let next = at;
  while (places.length < MAX_PLACES) {
    const place = readPlaceWords(line, next);
    if (place === null) break;
    places.push(place);
    next = skipJoin(line, place.last);
    if (next === place.last) break;
  }
  return places;
}

function skipJoin(line: Line, at: number): number {
  const token = line.tokens[at];
  if (isSymbol(token, "/&")) return isSlashedAgency(line, at) ? at : at + 1;
  return isSmallWord(line, at, "joiners") ? at + 1 : at;
}

/** Whether an agency stands in slashes: "/TASS/", "/PRNewswire/". */
function isSlashedAgency(line: Line, at: number): boolean {
  for (let next = at + 2; next < at + 6; next += 1) if (isSymbol(line.tokens[next], "/")) return true;
  return false;
}

function readPlaceWords(line: Line, first: number): Place | null {
  let last = first;
  while (last - first < MAX_WORDS && isPlaceWord(line, first, last)) last += 1;
  if (last === first) return null;
  return { first, last: withRegion(line, last) };
}

function isPlaceWord(line: Line, first: number, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind !== "word" || isMonthBeforeDay(line, at)) return false;
  if (at > first && isBareAgency(line, at) && !isOneName(line, first, at)) return false;
  const isAnd = isSmallWord(line, at, "joiners");
  if (isNameWord(token, line.language)) return !isAnd;
  const mayBeSmall = token.text.length <= 3 || line.language.filing.particles.has(token.lower);
  const isSmall = at > first && mayBeSmall && !isAnd && isNameWord(line.tokens[at + 1], line.language);
  return isSmall || (isAllCapitals(token.text) && !isAnd && at > first);
}

/**
 * "MEGALI PETRA – ": whether two words are one name and not a place and an agency: both are in capitals, and the first
 * part is not a known place.
 */
function isOneName(line: Line, first: number, at: number): boolean {
  const areCapitals = isAllCapitals(line.tokens[first]?.text ?? "") && isAllCapitals(line.tokens[at]?.text ?? "");
  return areCapitals && !isKnownPlace(line, first, at);
}

function withRegion(line: Line, at: number): number {
  const inRound = withBracketedRegion(line, at, "(", ")");
  const inSquare = withBracketedRegion(line, inRound, "[", "]");
  return inSquare > at ? inSquare : withRegionAfterComma(line, at);
}

/** The end of a place with its region in brackets: "[India]", "(Kerala)". */
function withBracketedRegion(line: Line, at: number, opening: string, closing: string): number {
  const length = isSymbol(line.tokens[at], opening) ? regionLength(line, at + 1, line.tokens.length) : 0;
  return length > 0 && isSymbol(line.tokens[at + 1 + length], closing) ? at + 2 + length : at;
}

function withRegionAfterComma(line: Line, at: number): number {
  if (!isSymbol(line.tokens[at], ",") || isMonthBeforeDay(line, at + 1)) return at;
  const length = regionLength(line, at + 1, line.tokens.length);
  if (length > 0) return at + 1 + length;
  return isNameWord(line.tokens[at + 1], line.language) && endsUnknownRegion(line, at + 1) > 0
    ? endsUnknownRegion(line, at + 1)
    : at;
}

/** The end of an unlisted region before the agency or the dash: "TUBAS, Upper Egypt (AP) —"; else -1. */
function endsUnknownRegion(line: Line, at: number): number {
  let next = at;
  while (next - at < 4 && isNameWord(line.tokens[next], line.language) && !isBareAgency(line, next)) next += 1;
  const token = line.tokens[next];
  return isSymbol(token, "(") || isDash(token) || isSymbol(token, "/") ? next : -1;
}

function isMonthBeforeDay(line: Line, at: number): boolean {
  return isMonth(line.tokens[at], line.language) && line.tokens[at + 1]?.kind === "number";
}

/** Whether a place is listed, apart from its region. */
export function isKnown(line: Line, place: Place): boolean {
  return isKnownPlace(line, place.first, cityEnd(line, place));
}

/** Whether a place has its region with it: "Ardmore, Pa.". */
export function hasRegion(line: Line, place: Place): boolean {
  return cityEnd(line, place) < place.last;
}

function cityEnd(line: Line, place: Place): number {
  for (let at = place.first; at < place.last; at += 1) if (isSymbol(line.tokens[at], ",([")) return at;
  return place.last;
}

/** Whether the words of a place before its region are in capitals, apart from "Mc". */
export function isInCapitals(line: Line, place: Place): boolean {
  const end = cityEnd(line, place);
  for (let at = place.first; at < end; at += 1) {
    const word = line.tokens[at]?.text ?? "";
    if (!isAllCapitals(word) && !isScottish(word) && !isAllCapitals(word.replaceAll(".", ""))) return false;
  }
  return true;
}

/** Whether a word is a name such as "McALLEN". */
function isScottish(word: string): boolean {
  return word.startsWith("Mc") && isAllCapitals(word.slice(2));
}
