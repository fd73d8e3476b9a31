import { parseDate } from "./parse-date.ts";

/** A line that prints a date of publication has no more characters than this. */
const MAX_LENGTH = 150;
const TIME = /(?:^|\D)(\d{1,2})(?::|時\s?)(\d{2})(?!\d)(?!\s?[ap]\.?m)/i;
const DAY_FIRST = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /(?:^|\D)(\d{4})\s?[年-]\s?(\d{1,2})\s?[月-]\s?(\d{1,2})(?!\d)/;

/**
 * The first date that a line prints, as ISO 8601 without a zone, with the time if there is one. Reads only what is
 * unambiguous: numbers with the year first ("2026-02-03", "2026年2月3日"), numbers separated by full stops, which have the
 * day first wherever they are used ("3.2.2026"), and the names of months in the language of the page. Null for
 * "03/02/2026".
 *
 * @param language a tag of BCP 47, or null
 */
export function findPrintedDate(line: string, language: string | null): string | null {
  if (line.length > MAX_LENGTH) return null;
  const date = findDay(line, language);
  if (date === null) return null;
  const [, hour, minute] = TIME.exec(line) ?? [];
  return parseDate(hour === undefined ? date : `${date} ${hour}:${minute}`) ?? parseDate(date);
}

function findDay(line: string, language: string | null): string | null {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst !== null) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) return toDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const words = line.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const [at, word] of words.entries()) {
    const month = monthsOf(language ?? "en").get(word);
    if (month === undefined) continue;
    // At most one word stands between the parts, as in "3 de febrero de 2026".
    const [before, earlier, next, later] = [words[at - 1], words[at - 2], words[at + 1], words[at + 2]];
    const day = [before, earlier, next].find((part) => isDay(part));
    const year = [next, later].find((part) => isYear(part));
    if (day !== undefined && year !== undefined) return toDay(year, String(month), day);
  }
  return null;
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d{2}$/.test(word);
}

function toDay(year = "", month = "", day = ""): string | null {
  const full = year.length === 2 ? `${Number(year) < 70 ? "20" : "19"}${year}` : year;
  return isYear(full) ? parseDate(`${full}-${month}-${day.replace(/\D/g, "")}`) : null;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The numbers of months by their names in a language, from 3 letters on: long and short, alone and within a date. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const months = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat([language, "en"], { month, timeZone: "UTC" });
    const within = new Intl.DateTimeFormat([language, "en"], {
      day: "numeric",
      month,
      year: "numeric",
      timeZone: "UTC",
    });
    for (let at = 0; at < 12; at += 1) {
      const day = new Date(Date.UTC(2026, at, 1));
      const part = within.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
      for (const name of [alone.format(day), part]) {
        const word = name.toLowerCase().replace(/\.$/, "");
        if (/^\p{L}{3,}$/u.test(word)) months.set(word, at + 1);
      }
    }
  }
  if (known.size < MAX_LANGUAGES) known.set(language, months);
  return months;
}

const MAX_LANGUAGES = 200;
