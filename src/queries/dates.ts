import { misuse, requireString } from "../misuse.ts";

/**
 * The first day of a year, month or day: "2024", "2024-04", "2024-04-16".
 *
 * @throws ArchiveError `invalid_argument` for anything else, including a day that does not exist
 */
export function firstDay(name: string, date: string): string {
  return toDay(name, date, "first");
}

/** The last day of a year, month or day. */
export function lastDay(name: string, date: string): string {
  return toDay(name, date, "last");
}

function toDay(name: string, date: string, which: "first" | "last"): string {
  requireString(name, date);
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const monthOfYear = month ?? (which === "first" ? "01" : "12");
  const days = year ? daysInMonth(Number(year), Number(monthOfYear)) : 0;
  const dayOfMonth = day ?? (which === "first" ? "01" : String(days).padStart(2, "0"));
  if (Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= days) return `${year}-${monthOfYear}-${dayOfMonth}`;
  throw misuse(`${name}: "${date}" is no date; write 2024-04-16, 2024-04 or 2024`);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month; 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
