import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import { isDigit } from "../../text/characters.ts";
import type { TokenForm, Tokens } from "../../text/tokens.ts";
import { parseIsoDate, toDayNumber, toIsoDate, weekdayOf } from "./calendar.ts";

/** What a phrase of time says about the day. A `weekday` is counted from 0 for Monday. */
export type PhraseOfDay =
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "date"; readonly month: number; readonly day: number; readonly year: number | null }
  | { readonly kind: "days-ago"; readonly days: number };

/** A phrase of time: its tokens, preposition included, and its day if it names one. */
export interface TimePhrase {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly day: PhraseOfDay | null;
}

const weekdaysIn = perLanguage((language) => [...language.calendar.dayNames]);
/**
 * The phrase of time that begins at a token and ends before `end`; null for none: "on Tuesday", "last week", "earlier
 * this month", "April 16". "Last week’s" does not count.
 */
export function timePhraseAt(tokens: Tokens, at: number, end: number): TimePhrase | null {
  if (!mayOpen(tokens, at)) return null;
  let head = at;
  while (head < end && tokens.language.time.beforeDay.has(wordWithin(tokens, head, end))) head += 1;
  const found = dayAt(tokens, head, end) ?? periodAt(tokens, head, end);
  if (found !== null && tokens[found.lastToken]?.kind === "possessive") return null;
  if (found !== null) return { firstToken: at, lastToken: found.lastToken, day: found.day };
  return tokens.language.time.timeAdverbs.has(wordWithin(tokens, at, end))
    ? { firstToken: at, lastToken: at + 1, day: null }
    : null;
}

/** The words with which a phrase of time may begin, apart from names of days and months and figures. */
const openersIn = perLanguage(
  ({ time }) =>
    new Set([
      ...time.beforeDay,
      ...time.timeAdverbs,
      ...time.daysAgo.keys(),
      ...time.thisDay,
      ...time.beforePeriods,
      ...time.beforeYears,
      ...time.periodCounts,
      ...time.beforeCounts,
    ]),
);

/** Whether a phrase of time may begin at a token. Most tokens are ruled out by this alone. */
function mayOpen(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.capital || token.kind === "number" || openersIn(tokens.language).has(token.lower);
}

interface Head {
  readonly lastToken: number;
  readonly day: PhraseOfDay | null;
}

function wordWithin(tokens: Tokens, at: number, end: number): string {
  return at < end ? (tokens[at]?.lower ?? "") : "";
}

/** Reads a day: "Tuesday night", "today", "yesterday evening", "April 16, 2024", "16 April", "this morning". */
function dayAt(tokens: Tokens, at: number, end: number): Head | null {
  const word = wordWithin(tokens, at, end);
  const weekday = tokens[at]?.capital === true ? weekdaysIn(tokens.language).indexOf(word) : -1;
  if (weekday >= 0 && tokens.language.time.beforeNamedDay.has(tokens[at - 1]?.lower ?? "")) return null;
  if (weekday >= 0) return { lastToken: afterPartOfDay(tokens, at + 1, end), day: { kind: "weekday", weekday } };
  const { daysAgo, partsOfDay, thisDay } = tokens.language.time;
  const days = daysAgo.get(word);
  if (days !== undefined)
    return { lastToken: days > 0 ? afterPartOfDay(tokens, at + 1, end) : at + 1, day: { kind: "days-ago", days } };
  if (thisDay.has(word) && partsOfDay.has(wordWithin(tokens, at + 1, end)))
    return { lastToken: at + 2, day: { kind: "days-ago", days: 0 } };
  return dateAt(tokens, at, end);
}

function afterPartOfDay(tokens: Tokens, at: number, end: number): number {
  return tokens.language.time.partsOfDay.has(wordWithin(tokens, at, end)) ? at + 1 : at;
}

function dateAt(tokens: Tokens, at: number, end: number): Head | null {
  const month = monthAt(tokens, at, end);
  const day = dayOfMonth(wordWithin(tokens, at + 1, end), tokens.language);
  if (month !== null && day !== null) return withYear(tokens, at + 2, end, month, day);
  const dayFirst = dayOfMonth(wordWithin(tokens, at, end), tokens.language);
  const monthAfter = monthAt(tokens, at + 1, end);
  return dayFirst !== null && monthAfter !== null ? withYear(tokens, at + 2, end, monthAfter, dayFirst) : null;
}

function withYear(tokens: Tokens, at: number, end: number, month: number, day: number): Head {
  const comma = wordWithin(tokens, at, end) === "," ? 1 : 0;
  const year = wordWithin(tokens, at + comma, end);
  const isYear = year.length === 4 && Number(year) >= 1900 && Number(year) <= 2100;
  const named = { kind: "date", month, day, year: isYear ? Number(year) : null } as const;
  return { lastToken: isYear ? at + comma + 1 : at, day: named };
}

function monthAt(tokens: Tokens, at: number, end: number): number | null {
  const word = wordWithin(tokens, at, end);
  if (tokens[at]?.capital !== true) return null;
  return tokens.language.calendar.months.get(word.endsWith(".") ? word.slice(0, -1) : word) ?? null;
}

/** The day of a month, from 1 to 31, also written "16th"; null for anything else. */
function dayOfMonth(word: string, language: Language): number | null {
  if (word.length > 4 || !isDigit(word.charCodeAt(0))) return null;
  const figure = word.replace(/[a-z]+$/, "");
  const day = language.calendar.ordinalEndings.has(word.slice(figure.length)) ? Number(figure) : Number(word);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
}

/** How many words may say how exact a time is: "⟨just over⟩ a week ago". */
const MAX_BEFORE_COUNT = 2;

/**
 * Reads "last week", "earlier this month", "in June", "two days ago", "just over a week ago", "last Tuesday": a time,
 * but mostly without a definite day.
 */
function periodAt(tokens: Tokens, at: number, end: number): Head | null {
  const word = wordWithin(tokens, at, end);
  const next = wordWithin(tokens, at + 1, end);
  const { beforePeriods, periods, nightsBefore, beforeYears, ago } = tokens.language.time;
  if (beforePeriods.has(word)) {
    if (periods.has(next) || monthAt(tokens, at + 1, end) !== null || weekdaysIn(tokens.language).includes(next))
      return { lastToken: afterPartOfDay(tokens, at + 2, end), day: null };
    return nightsBefore.has(`${word} ${next}`) ? { lastToken: at + 2, day: { kind: "days-ago", days: 1 } } : null;
  }
  if (beforeYears.has(word)) return afterIn(tokens, at + 1, end);
  let count = at;
  while (count < at + MAX_BEFORE_COUNT && tokens.language.time.beforeCounts.has(wordWithin(tokens, count, end)))
    count += 1;
  if (!isCount(tokens[count], tokens.language)) return null;
  for (let unit = count + 2; unit < Math.min(end, count + 4); unit += 1)
    if (ago.has(wordWithin(tokens, unit, end))) return { lastToken: unit + 1, day: null };
  return null;
}

/** Reads the rest of "in June", "in 2015", "in June 2015". */
function afterIn(tokens: Tokens, at: number, end: number): Head | null {
  const month = monthAt(tokens, at, end) !== null ? 1 : 0;
  const year = wordWithin(tokens, at + month, end);
  const isYear = year.length === 4 && Number(year) >= 1900 && Number(year) <= 2100;
  return month === 1 || isYear ? { lastToken: at + month + (isYear ? 1 : 0), day: null } : null;
}

function isCount(token: TokenForm | undefined, language: Language): boolean {
  return token?.kind === "number" || language.time.periodCounts.has(token?.lower ?? "");
}

/**
 * The ISO date that a phrase means, beside a verb in the past tense: the latest such day up to the day of publication.
 * Null when it is not known, for instance because the article has no date.
 */
export function resolveDay(phrase: PhraseOfDay, publishedOn: string | null): string | null {
  if (phrase.kind === "date" && phrase.year !== null) {
    const day = toDayNumber(phrase.year, phrase.month, phrase.day);
    return isDayOfMonth(day, phrase) ? toIsoDate(day) : null;
  }
  const published = publishedOn === null ? null : parseIsoDate(publishedOn);
  if (published === null) return null;
  if (phrase.kind === "days-ago") return toIsoDate(published - phrase.days);
  if (phrase.kind === "weekday") return toIsoDate(published - ((weekdayOf(published) - phrase.weekday + 7) % 7));
  return latestDate(phrase, published);
}

function latestDate(phrase: { readonly month: number; readonly day: number }, published: number): string | null {
  const year = Number(toIsoDate(published).slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const day = toDayNumber(candidate, phrase.month, phrase.day);
    if (day <= published) return isDayOfMonth(day, phrase) ? toIsoDate(day) : null;
  }
  return null;
}

/** Whether the day exists: there is no June 31. */
function isDayOfMonth(dayNumber: number, phrase: { readonly month: number }): boolean {
  return Number(toIsoDate(dayNumber).slice(5, 7)) === phrase.month;
}
