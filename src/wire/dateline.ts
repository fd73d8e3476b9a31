import { PLACE_PARTICLES } from "../lexicon/dateline-places.ts";
import { NO_PLACE_WORDS } from "../lexicon/header-words.ts";
import { NEWS_HOUSES } from "../lexicon/organisation-words.ts";
import type { Utf16Span } from "../span.ts";
import { isLetter, unitAt } from "../text/characters.ts";
import { readDay } from "./dateline-day.ts";
import type { Dateline, DatelinePlace } from "./layout.ts";
import { isKnownPlace, regionLength, toReadingPlace } from "./place.ts";
import {
  isAllCapitals,
  isDash,
  isMonth,
  isNameWord,
  isSymbol,
  type Line,
  lookUpForm,
  matchLongest,
  toLine,
} from "./words.ts";

/** No dateline is longer, in characters. */
const MOST_LENGTH = 180;

const MOST_WORDS = 8;

const MOST_PLACES = 6;

/**
 * The dateline at the start of a paragraph, or null:
 *
 *     dateline = [places] ["," day] ["(" agency ")" | "/" agency "/" | agency] (dash | ":" | "_" | ".-")
 *              | "(" agency ")" "-" places ["," day] "-"
 *     places   = PLACE ["," region] {("/" | "and" | "&") PLACE ["," region]}
 *
 * A place in capitals or an agency in brackets is needed, or a place that is known, so that "Breaking — …" is none.
 * After a known agency in brackets the dash may be missing. Bounded, whatever the length of the paragraph.
 */
export function parseDateline(text: string, start: number, end: number): Dateline | null {
  const to = Math.min(end, start + MOST_LENGTH);
  if (!hintsAtDateline(text, start, to)) return null;
  const line = toLine(text, start, to);
  return readAgencyFirst(line) ?? readDateline(line);
}

const HINTS: ReadonlySet<number> = new Set(Array.from("(/:_–—―", (sign) => sign.charCodeAt(0)));

const HYPHEN = 0x2d;

/** A quick look: one of the signs of a dateline, or a hyphen that joins no words. */
function hintsAtDateline(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    if (isLetter(unit)) continue;
    if (HINTS.has(unit)) return true;
    if (unit === HYPHEN && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/** Places in capitals that are a paragraph of their own, as the first of a story: "ANKARA". */
export function parsePlaceLine(text: string, start: number, end: number): Dateline | null {
  if (end - start > MOST_PLACE_LENGTH) return null;
  const line = toLine(text, start, end);
  const places = readPlaces(line, 0);
  const isWhole = places.length > 0 && places.at(-1)?.last === line.tokens.length;
  const areSure = places.every((place) => isInCapitals(line, place) && isKnown(line, place));
  return isWhole && areSure ? toDateline(line, places, null, line.tokens.length) : null;
}

/**
 * A place in capitals that no list has, before a colon: "RAMESWARAM: Thousands came". It looks like the label of a
 * speaker, so that only its place in the article can tell; see `lead.ts`.
 */
export function parseColonPlace(text: string, start: number, end: number): Dateline | null {
  const line = toLine(text, start, Math.min(end, start + MOST_PLACE_LENGTH));
  const places = readPlaces(line, 0);
  const [place] = places;
  if (place === undefined || places.length > 1 || !isSymbol(line.tokens[place.last], ":")) return null;
  const isPlace = isInCapitals(line, place) && isPlausible(line, places) && place.last - place.first < 3;
  return isPlace ? toDateline(line, places, null, place.last + 1) : null;
}

const MOST_PLACE_LENGTH = 40;

interface Place {
  readonly first: number;
  readonly last: number;
}

interface Agency {
  readonly first: number;
  readonly last: number;
  readonly next: number;
  readonly isKnown: boolean;
}

function readDateline(line: Line): Dateline | null {
  const places = readPlaces(line, 0);
  const afterPlaces = places.at(-1)?.last ?? 0;
  const afterDay = readDay(line, afterPlaces);
  const isParted = isDash(line.tokens[afterDay]) && mayBeginAgency(line, afterDay + 1);
  const agency = readAgency(line, isParted ? afterDay + 1 : afterDay, places.length > 0);
  const end = readEnd(line, agency?.next ?? afterDay);
  const hasDay = afterDay > afterPlaces;
  if (places.length === 0) return agency === null ? null : fromAgency(line, agency, end, hasDay);
  if (agency !== null && isOnNextLine(line, places, agency)) return null;
  if (agency === null && !hasDay && isBareAgency(line, 0)) return fromBareAgency(line, end);
  if (end < 0) return agency?.isKnown === true ? toDateline(line, places, agency, withStop(line, agency.next)) : null;
  const isColon = isSymbol(line.tokens[end - 1], ":");
  if (!isCertain(line, places, agency, hasDay, isColon)) return null;
  return toDateline(line, places, agency, end);
}

/** "PARIS — (AFP) —", "PARIS — AFP —". */
function mayBeginAgency(line: Line, at: number): boolean {
  return isSymbol(line.tokens[at], "(") || isBareAgency(line, at);
}

/** "(Reuters) - ", "Dec 29 (Reuters) - ", "(CNN) "; a bare "AP - " only with its dash. */
function fromAgency(line: Line, agency: Agency, end: number, hasDay: boolean): Dateline | null {
  const isBracketed = isSymbol(line.tokens[agency.next - 1], ")/");
  if (!agency.isKnown && !(hasDay && end > 0)) return null;
  if (end < 0 && !isBracketed) return null;
  return toDateline(line, [], agency, end < 0 ? agency.next : end);
}

/** "CNN — ": a house in capitals that a long dash parts from the story. */
function fromBareAgency(line: Line, end: number): Dateline | null {
  const last = matchLongest(line, 0, line.tokens.length, NEWS_HOUSES);
  const areCapitals = isAllCapitals(line.tokens[0]?.text ?? "");
  if (end !== last + 1 || line.tokens[last]?.text !== "—" || !areCapitals) return null;
  return toDateline(line, [], { first: 0, last, next: last, isKnown: true }, end);
}

/** "/TASS/." */
function withStop(line: Line, at: number): number {
  return isSymbol(line.tokens[at], ".") ? at + 1 : at;
}

/** Italian style: "(ANSA) - ROME, APR 16 - ", "(ANSA) - Rome, April 16 - ". */
function readAgencyFirst(line: Line): Dateline | null {
  const agency = readAgency(line, 0, false);
  if (agency === null || !isDash(line.tokens[agency.next])) return null;
  const places = readPlaces(line, agency.next + 1);
  const afterPlaces = places.at(-1)?.last;
  if (afterPlaces === undefined) return null;
  const afterDay = readDay(line, afterPlaces);
  const end = readEnd(line, afterDay);
  const isSure = afterDay > afterPlaces || places.every((place) => isInCapitals(line, place) || isKnown(line, place));
  return end > 0 && isSure ? toDateline(line, places, agency, end) : null;
}

function toDateline(line: Line, places: readonly Place[], agency: Agency | null, end: number): Dateline {
  const spanOf = (first: number, last: number): Utf16Span => ({
    start: line.tokens[first]?.start ?? 0,
    end: line.tokens[last - 1]?.end ?? 0,
  });
  const toPlace = ({ first, last }: Place): DatelinePlace => {
    const span = spanOf(first, last);
    return { name: toReadingPlace(line.text.slice(span.start, span.end)), span };
  };
  const agencySpan = agency === null ? null : spanOf(agency.first, agency.last);
  return {
    span: spanOf(0, end),
    places: places.map(toPlace),
    agency: agencySpan && { name: line.text.slice(agencySpan.start, agencySpan.end), span: agencySpan },
  };
}

/** What makes sure that these words are a dateline and not the beginning of a sentence. */
function isCertain(
  line: Line,
  places: readonly Place[],
  agency: Agency | null,
  hasDay: boolean,
  isColon: boolean,
): boolean {
  const areCapitals = places.every((place) => isInCapitals(line, place));
  const areKnown = places.every((place) => isKnown(line, place));
  if (agency?.isKnown === true || (agency !== null && (areCapitals || areKnown || hasDay))) return true;
  if (isColon) return hasDay || (areCapitals && areKnown);
  return areCapitals
    ? areKnown || hasDay || isPlausible(line, places)
    : areKnown && (hasDay || isWideDash(line, places));
}

/** The agency stands on the next line, and the places may be no places: "Jane Doe and John Roe" above "(AP)". */
function isOnNextLine(line: Line, places: readonly Place[], agency: Agency): boolean {
  if (places.every((place) => isInCapitals(line, place) || isKnown(line, place))) return false;
  const last = places.at(-1)?.last ?? 0;
  return line.text.slice(line.tokens[last - 1]?.end ?? 0, line.tokens[agency.first]?.start ?? 0).includes("\n");
}

function isKnown(line: Line, place: Place): boolean {
  return isKnownPlace(line, place.first, cityEnd(line, place));
}

/** "Washington — …" but not "Washington-based". */
function isWideDash(line: Line, places: readonly Place[]): boolean {
  const last = places.at(-1)?.last ?? 0;
  return isDash(line.tokens[last]) && line.tokens[last]?.start !== line.tokens[last - 1]?.end;
}

/** Capitals that are no label: "WATCH — ", "LIVE — ". */
function isPlausible(line: Line, places: readonly Place[]): boolean {
  return places.every((place) => {
    for (let at = place.first; at < place.last; at += 1)
      if (NO_PLACE_WORDS.has(lookUpForm(line.tokens[at]))) return false;
    return line.tokens.slice(place.first, place.last).some((token) => token.text.length > 2);
  });
}

function cityEnd(line: Line, place: Place): number {
  for (let at = place.first; at < place.last; at += 1) if (isSymbol(line.tokens[at], ",([")) return at;
  return place.last;
}

/** The first word of the place is in capitals, small words and Scottish prefixes apart. */
function isInCapitals(line: Line, place: Place): boolean {
  const end = cityEnd(line, place);
  for (let at = place.first; at < end; at += 1) {
    const word = line.tokens[at]?.text ?? "";
    if (!isAllCapitals(word) && !isScottish(word) && !isAllCapitals(word.replaceAll(".", ""))) return false;
  }
  return true;
}

/** "McALLEN". */
function isScottish(word: string): boolean {
  return word.startsWith("Mc") && isAllCapitals(word.slice(2));
}

// Places

function readPlaces(line: Line, at: number): Place[] {
  const places: Place[] = [];
  let next = at;
  while (places.length < MOST_PLACES) {
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
  return token?.lower === "and" ? at + 1 : at;
}

/** "/TASS/", "/PRNewswire/". */
function isSlashedAgency(line: Line, at: number): boolean {
  for (let next = at + 2; next < at + 6; next += 1) if (isSymbol(line.tokens[next], "/")) return true;
  return false;
}

function readPlaceWords(line: Line, first: number): Place | null {
  let last = first;
  while (last - first < MOST_WORDS && isPlaceWord(line, first, last)) last += 1;
  if (last === first) return null;
  return { first, last: withRegion(line, last) };
}

function isPlaceWord(line: Line, first: number, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind !== "word" || isMonthBeforeDay(line, at)) return false;
  if (at > first && isBareAgency(line, at) && !isOneName(line, first, at)) return false;
  if (isNameWord(token)) return token.lower !== "and";
  const mayBeSmall = token.text.length <= 3 || PLACE_PARTICLES.has(token.lower);
  const isSmall = at > first && mayBeSmall && token.lower !== "and" && isNameWord(line.tokens[at + 1]);
  return isSmall || (isAllCapitals(token.text) && token.lower !== "and" && at > first);
}

/** "MEGALI PETRA – ": capitals throughout and no known place before them read as one name, not as place and agency. */
function isOneName(line: Line, first: number, at: number): boolean {
  const areCapitals = isAllCapitals(line.tokens[first]?.text ?? "") && isAllCapitals(line.tokens[at]?.text ?? "");
  return areCapitals && !isKnownPlace(line, first, at);
}

function withRegion(line: Line, at: number): number {
  const inRound = withBracketedRegion(line, at, "(", ")");
  const inSquare = withBracketedRegion(line, inRound, "[", "]");
  return inSquare > at ? inSquare : withRegionAfterComma(line, at);
}

/** "[India]", "(Kerala)". */
function withBracketedRegion(line: Line, at: number, opening: string, closing: string): number {
  const length = isSymbol(line.tokens[at], opening) ? regionLength(line, at + 1, line.tokens.length) : 0;
  return length > 0 && isSymbol(line.tokens[at + 1 + length], closing) ? at + 2 + length : at;
}

function withRegionAfterComma(line: Line, at: number): number {
  if (!isSymbol(line.tokens[at], ",") || isMonthBeforeDay(line, at + 1)) return at;
  const length = regionLength(line, at + 1, line.tokens.length);
  if (length > 0) return at + 1 + length;
  return isNameWord(line.tokens[at + 1]) && endsUnknownRegion(line, at + 1) > 0 ? endsUnknownRegion(line, at + 1) : at;
}

/** A region that is not known, before the agency or the dash: "TUBAS, Upper Egypt (AP) —". */
function endsUnknownRegion(line: Line, at: number): number {
  let next = at;
  while (next - at < 4 && isNameWord(line.tokens[next]) && !isBareAgency(line, next)) next += 1;
  const token = line.tokens[next];
  return isSymbol(token, "(") || isDash(token) || isSymbol(token, "/") ? next : -1;
}

// Day and agency

function isMonthBeforeDay(line: Line, at: number): boolean {
  return isMonth(line.tokens[at]) && line.tokens[at + 1]?.kind === "number";
}

function readAgency(line: Line, at: number, hasPlaces: boolean): Agency | null {
  const open = isSymbol(line.tokens[at], ",") ? at + 1 : at;
  if (isSymbol(line.tokens[open], "(/")) return readEnclosedAgency(line, open);
  const length = matchLongest(line, open, line.tokens.length, NEWS_HOUSES);
  const isAgency = length > 0 && (isDash(line.tokens[open + length]) || isSymbol(line.tokens[open + length], ":"));
  return isAgency && (hasPlaces || open === at)
    ? { first: open, last: open + length, next: open + length, isKnown: true }
    : null;
}

/** "(Reuters)", "/TASS/", "(AP/Reuters)", "(Thomson Reuters Foundation)". */
function readEnclosedAgency(line: Line, open: number): Agency | null {
  const closer = isSymbol(line.tokens[open], "(") ? ")" : (line.tokens[open]?.text ?? "");
  let close = open + 1;
  while (close - open <= MOST_WORDS && isAgencyToken(line, close, closer)) close += 1;
  if (close === open + 1 || !isSymbol(line.tokens[close], closer)) return null;
  const isKnown = matchLongest(line, open + 1, close, NEWS_HOUSES) > 0;
  return { first: open + 1, last: close, next: close + 1, isKnown };
}

function isAgencyToken(line: Line, at: number, closer: string): boolean {
  const token = line.tokens[at];
  return token !== undefined && (token.kind === "word" || (isSymbol(token, "/-–&") && !isSymbol(token, closer)));
}

function isBareAgency(line: Line, at: number): boolean {
  const length = matchLongest(line, at, line.tokens.length, NEWS_HOUSES);
  return length > 0 && (isDash(line.tokens[at + length]) || isSymbol(line.tokens[at + length], ":"));
}

/** The token after the dash, colon, "_" or ".-" that ends the dateline; -1 if there is none. */
function readEnd(line: Line, at: number): number {
  const dash = isSymbol(line.tokens[at], ".") ? at + 1 : at;
  if (isDash(line.tokens[dash]) && !isHyphen(line, dash)) return dash + 1;
  if (line.tokens[at]?.text === "_") return at + 1;
  return isSymbol(line.tokens[at], ":") ? at + 1 : -1;
}

/** A hyphen between words without spaces is no dash; two are one only after a place that is known. */
function isHyphen(line: Line, at: number): boolean {
  const [before, dash, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  const isGlued = before?.kind === "word" && before.end === dash?.start && after?.start === dash.end;
  return isGlued && (dash.text === "-" || (dash.text.startsWith("-") && !isKnownPlace(line, 0, at)));
}
