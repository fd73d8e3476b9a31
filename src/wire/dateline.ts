import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isLetter, unitAt } from "../text/characters.ts";
import { type Agency, isBareAgency, readAgency } from "./dateline-agency.ts";
import { isYear, readDay } from "./dateline-day.ts";
import { hasRegion, isInCapitals, isKnown, type Place, readPlaces } from "./dateline-places.ts";
import type { Dateline, DatelinePlace } from "./layout.ts";
import { isAllCapitals, isDash, isSymbol, type Line, lookUpForm, matchLongest, toLine } from "./line.ts";
import { isKnownPlace, toReadingPlace } from "./place.ts";

/** The longest dateline, in characters. */
const MAX_LENGTH = 180;

/**
 * The dateline at the start of a paragraph, or null:
 *
 *     dateline = [places] ["," day] ["(" agency ")" | "/" agency "/" | agency] (dash | ":" | "|" | "_" | ".-")
 *              | "(" agency ")" "-" places ["," day] "-"
 *     places   = PLACE ["," region] {("/" | "and" | "&") PLACE ["," region]}
 *
 * It needs a place in capitals, a known place, a single name before a date with its year, or an agency in brackets, so
 * that "Breaking — …" is not a dateline. After a known agency in brackets the dash may be missing. However long the
 * paragraph, only its beginning is read.
 */
export function parseDateline(text: string, start: number, end: number, language: Language): Dateline | null {
  const to = Math.min(end, start + MAX_LENGTH);
  if (!hintsAtDateline(text, start, to)) return null;
  const line = toLine(text, language, start, to);
  return readAgencyFirst(line) ?? readDateline(line);
}

const HINTS: ReadonlySet<number> = new Set(Array.from("(/:_|–—―", (sign) => sign.charCodeAt(0)));

const HYPHEN = 0x2d;

/** A quick look: whether there is a sign of a dateline, or a hyphen that does not join words. */
function hintsAtDateline(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    if (isLetter(unit)) continue;
    if (HINTS.has(unit)) return true;
    if (unit === HYPHEN && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/** Reads places in capitals that are a paragraph of their own, before the story: "ANKARA". */
export function parsePlaceLine(text: string, start: number, end: number, language: Language): Dateline | null {
  if (end - start > MAX_PLACE_LENGTH) return null;
  const line = toLine(text, language, start, end);
  const places = readPlaces(line, 0);
  const isWhole = places.length > 0 && places.at(-1)?.last === line.tokens.length;
  const areSure = places.every((place) => isInCapitals(line, place) && isKnown(line, place));
  return isWhole && areSure ? toDateline(line, places, null, line.tokens.length) : null;
}

/**
 * Reads an unlisted place in capitals, or a known one, before a colon: "RAMESWARAM: Thousands came", "New Delhi: The
 * court said". It looks like a speaker's or an item's label, so only its position in the article can decide; see
 * `lead.ts`.
 */
export function parseColonPlace(text: string, start: number, end: number, language: Language): Dateline | null {
  const line = toLine(text, language, start, Math.min(end, start + MAX_PLACE_LENGTH));
  const places = readPlaces(line, 0);
  const [place] = places;
  if (place === undefined || places.length > 1 || !isSymbol(line.tokens[place.last], ":")) return null;
  const isUnlisted = isInCapitals(line, place) && isPlausible(line, places) && place.last - place.first < 3;
  const isPlace = isUnlisted || isKnown(line, place);
  return isPlace ? toDateline(line, places, null, place.last + 1) : null;
}

const MAX_PLACE_LENGTH = 40;

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
  const isSure = isSymbol(line.tokens[end - 1], "|")
    ? agency?.isKnown === true || places.every((place) => isBeforeBar(line, place))
    : isCertain(line, places, agency, hasDay, isColon) || isBeforeWholeDate(line, places, afterDay);
  if (!isSure) return null;
  return toDateline(line, places, agency, end);
}

/** Whether an agency follows the dash: "PARIS — (AFP) —", "PARIS — AFP —". */
function mayBeginAgency(line: Line, at: number): boolean {
  return isSymbol(line.tokens[at], "(") || isBareAgency(line, at);
}

/**
 * Reads a dateline without places: "(Reuters) - ", "Dec 29 (Reuters) - ", "(CNN) "; a bare "AP - " only with its dash.
 */
function fromAgency(line: Line, agency: Agency, end: number, hasDay: boolean): Dateline | null {
  const isBracketed = isSymbol(line.tokens[agency.next - 1], ")/");
  if (!agency.isKnown && !(hasDay && end > 0)) return null;
  if (end < 0 && !isBracketed) return null;
  return toDateline(line, [], agency, end < 0 ? agency.next : end);
}

/** Reads "CNN — ": an outlet in capitals with a long dash between it and the story. */
function fromBareAgency(line: Line, end: number): Dateline | null {
  const last = matchLongest(line, 0, line.tokens.length, line.language.outlets.news);
  const areCapitals = isAllCapitals(line.tokens[0]?.text ?? "");
  if (end !== last + 1 || line.tokens[last]?.text !== "—" || !areCapitals) return null;
  return toDateline(line, [], { first: 0, last, next: last, isKnown: true }, end);
}

/** The token after the stop of "/TASS/." */
function withStop(line: Line, at: number): number {
  return isSymbol(line.tokens[at], ".") ? at + 1 : at;
}

/** Reads the Italian style: "(ANSA) - ROME, APR 16 - ", "(ANSA) - Rome, April 16 - ". */
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
    return { name: toReadingPlace(line.text.slice(span.start, span.end), line.language), span };
  };
  const agencySpan = agency === null ? null : spanOf(agency.first, agency.last);
  return {
    span: spanOf(0, end),
    places: places.map(toPlace),
    agency: agencySpan && { name: line.text.slice(agencySpan.start, agencySpan.end), span: agencySpan },
  };
}

/** Whether these words are certainly a dateline and not the beginning of a sentence. */
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

/** Whether a place may stand before a bar: "ARDMORE, Pa. | " but not "SPORT | ". */
function isBeforeBar(line: Line, place: Place): boolean {
  return isInCapitals(line, place) && (isKnown(line, place) || hasRegion(line, place));
}

/** "Ardmore, 2 March 2026 – ": whether an unlisted name stands before a date with its year and a dash. */
function isBeforeWholeDate(line: Line, places: readonly Place[], afterDay: number): boolean {
  const [place] = places;
  const name = line.tokens[0];
  const isOneName = places.length === 1 && place !== undefined && place.last === 1 && isSymbol(line.tokens[1], ",");
  if (!isOneName || line.language.calendar.dayNames.has(name?.lower ?? "")) return false;
  return isPlausible(line, places) && isYear(line, afterDay - 1) && isDash(line.tokens[afterDay]);
}

/**
 * Whether the agency stands on the next line, so that the words above may not be places: "Jane Doe and John Roe" above
 * "(AP)".
 */
function isOnNextLine(line: Line, places: readonly Place[], agency: Agency): boolean {
  if (places.every((place) => isInCapitals(line, place) || isKnown(line, place))) return false;
  const last = places.at(-1)?.last ?? 0;
  return line.text.slice(line.tokens[last - 1]?.end ?? 0, line.tokens[agency.first]?.start ?? 0).includes("\n");
}

/** Whether a dash has space before it: "Washington — …" but not "Washington-based". */
function isWideDash(line: Line, places: readonly Place[]): boolean {
  const last = places.at(-1)?.last ?? 0;
  return isDash(line.tokens[last]) && line.tokens[last]?.start !== line.tokens[last - 1]?.end;
}

/** Whether words in capitals are not labels such as "WATCH — " and "LIVE — ". */
function isPlausible(line: Line, places: readonly Place[]): boolean {
  return places.every((place) => {
    for (let at = place.first; at < place.last; at += 1)
      if (line.language.headers.noPlaceWords.has(lookUpForm(line.tokens[at]))) return false;
    return line.tokens.slice(place.first, place.last).some((token) => token.text.length > 2);
  });
}

/** The token after the dash, colon, bar, "_" or ".-" that ends the dateline; -1 if there is none. */
function readEnd(line: Line, at: number): number {
  const dash = isSymbol(line.tokens[at], ".") ? at + 1 : at;
  if (isDash(line.tokens[dash]) && !isHyphen(line, dash)) return dash + 1;
  if (line.tokens[at]?.text === "_") return at + 1;
  return isSymbol(line.tokens[at], ":|") ? at + 1 : -1;
}

/**
 * Whether a dash is a hyphen: one between words without spaces is, and so are two unless a known place stands before
 * them.
 */
function isHyphen(line: Line, at: number): boolean {
  const [before, dash, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  const isGlued = before?.kind === "word" && before.end === dash?.start && after?.start === dash.end;
  return isGlued && (dash.text === "-" || (dash.text.startsWith("-") && !isKnownPlace(line, 0, at)));
}
