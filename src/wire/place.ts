import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { tidyName } from "../names/tidy-name.ts";
import { isAllCapitals, isNameWord, isSymbol, type Line, lookUpForm, matchLongest, phraseOf } from "./line.ts";

const folded = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase().replaceAll(".", "")));

const capitalsIn = perLanguage((language) =>
  language.countries.all.flatMap((country) => (country.capital === null ? [] : [country.capital])),
);
const cityNamesIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) => new Set([...folded([...language.places.cities, ...capitalsIn(language)]), ...language.filing.places]),
);
const countryNamesIn = perLanguage((language) =>
  folded(language.countries.all.flatMap((country) => [country.name, ...country.aliases])),
);
const regionNamesIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) =>
    new Set([...folded([...language.places.states, ...language.places.regions]), ...language.filing.regionCodes]),
);

/** Tokens `first` to `last` (exclusive) that name a place, including its region. */
export interface PrintedPlace {
  readonly first: number;
  readonly last: number;
}

const MAX_WORDS = 6;

/**
 * The place that begins at a token, after "in": "New York", "Wilmington, Delaware", "Washington, D.C.", "northern
 * Iraq". Words after a known city are not part of it, so that a missing comma does no harm ("in Melbourne Ada Doe").
 * `stops` says whether a run of capitalised words ends at a token for another reason.
 */
export function readPlace(line: Line, at: number, to: number, stops: (at: number) => boolean): PrintedPlace | null {
  const first = skipDirections(line, at, to);
  const end = endOfPlaceWords(line, first, to, stops);
  if (end === first) return null;
  const last = end - first > 2 ? cutAfterCity(line, first, end) : end;
  return { first: at, last: withRegion(line, last, to, stops) };
}

function skipDirections(line: Line, at: number, to: number): number {
  let next = at;
  while (next < to && next - at < 3 && line.language.filing.directions.has(line.tokens[next]?.text ?? "")) next += 1;
  return next;
}

function endOfPlaceWords(line: Line, first: number, to: number, stops: (at: number) => boolean): number {
  let next = first;
  while (next < to && next - first < MAX_WORDS && !stops(next)) {
    const token = line.tokens[next];
    if (isNameWord(token, line.language)) next += 1;
    else if (
      next > first &&
      line.language.filing.links.has(token?.text ?? "") &&
      isNameWord(line.tokens[next + 1], line.language) &&
      next + 1 < to
    )
      next += 1;
    else break;
  }
  return next;
}

/** "Melbourne Julie Doe" → "Melbourne"; "New York" and unlisted places stay whole. */
function cutAfterCity(line: Line, first: number, end: number): number {
  if (isKnownPlace(line, first, end)) return end;
  const length = matchLongest(line, first, end - 2, cityNamesIn(line.language));
  return length > 0 ? first + length : end;
}

/** The end of a place with its region: ", Delaware", ", D.C.". */
function withRegion(line: Line, at: number, to: number, stops: (at: number) => boolean): number {
  if (!isSymbol(line.tokens[at], ",") || at + 1 >= to) return at;
  const length = regionLength(line, at + 1, to);
  const end = at + 1 + length;
  const isCut = end < to && isNameWord(line.tokens[end], line.language) && !stops(end);
  return length > 0 && !isCut ? end : at;
}

/** The length of the state, province or country at a token; 0 if there is none. */
export function regionLength(line: Line, at: number, to: number): number {
  const token = line.tokens[at];
  if (token === undefined || !isNameWord(token, line.language)) return 0;
  const country = matchLongest(line, at, to, countryNamesIn(line.language));
  const isCity = country > 0 && cityNamesIn(line.language).has(phraseOf(line, at, at + country));
  const length = Math.max(matchLongest(line, at, to, regionNamesIn(line.language)), isCity ? 0 : country);
  const isPostalCode = length === 1 && lookUpForm(token).length === 2;
  return isPostalCode && !(isAllCapitals(lookUpForm(token).toUpperCase()) && isWrittenAsCode(token.text)) ? 0 : length;
}

/** Whether a word is two capitals, or an abbreviation with a stop: "OR" and "La.", never "Or". */
function isWrittenAsCode(word: string): boolean {
  return isAllCapitals(word) || word.endsWith(".");
}

/** Whether exactly these tokens are a city, region or country. */
export function isKnownPlace(line: Line, from: number, to: number): boolean {
  if (from >= to || to - from > MAX_WORDS) return false;
  const phrase = phraseOf(line, from, to);
  return (
    cityNamesIn(line.language).has(phrase) ||
    countryNamesIn(line.language).has(phrase) ||
    (regionNamesIn(line.language).has(phrase) && phrase.length > 3)
  );
}

/**
 * A place in reading form: words in capitals are written as names ("NEW YORK" → "New York", "PORT-AU-PRINCE" →
 * "Port-au-Prince", "XI'AN" → "Xi'an"); initialisms and mixed case stay ("D.C.", "McALLEN").
 */
export function toReadingPlace(printed: string, language: Language): string {
  return tidyName(printed)
    .split(" ")
    .map((word, index) => (isAllCapitals(word) ? toReadingWord(word, index === 0, language) : word))
    .join(" ");
}

function toReadingWord(word: string, isFirst: boolean, language: Language): string {
  const bare = word.toLowerCase().replaceAll(/[.,]/g, "");
  if (language.filing.initialisms.has(bare) || isInitialism(word)) return word;
  const parts = word.toLowerCase().split("-");
  return parts
    .map((part, index) => (index > 0 || !isFirst ? toReadingPart(part, parts.length > 1, language) : capitalise(part)))
    .join("-");
}

/** Whether a word is initials with stops: "D.C.", "N.H." */
function isInitialism(word: string): boolean {
  return word.charAt(1) === "." && word.length > 2;
}

function toReadingPart(part: string, isJoined: boolean, language: Language): string {
  const isSmall = language.filing.particles.has(part) && (isJoined || part.length > 1);
  return isSmall ? part : capitalise(part);
}

/** Capitalises the first letter, and the one after a single letter with an apostrophe: "L'Aquila". */
function capitalise(part: string): string {
  const skip = [...part].findIndex((letter) => letter.toUpperCase() !== letter);
  if (skip < 0) return part;
  const capital = part.slice(0, skip) + part.charAt(skip).toUpperCase() + part.slice(skip + 1);
  const isElided = capital.length > 2 && "'’".includes(capital.charAt(1));
  return isElided ? capital.slice(0, 2) + capital.charAt(2).toUpperCase() + capital.slice(3) : capital;
}
