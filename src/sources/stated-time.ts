import { isIsoTime } from "../iso-time.ts";

/**
 * Makes an ISO 8601 date or time of the forms that news formats write: "20080219T143000+0100" and "20080219" (NITF,
 * NewsML 1), "2024-04-16T14:08:00.5Z", "2024-04-16 14:08:00", "Tue, 16 Apr 2024 14:08:00 GMT" (RSS), a Unix time in
 * seconds or milliseconds. A zone is kept as stated and never supplied. Null for anything else, and for a date that no
 * calendar has.
 */
export function toIsoTime(stated: string): string | null {
  const text = stated.trim();
  const found = fromDigits(text) ?? fromParts(text) ?? fromMail(text) ?? fromUnix(text);
  return found !== null && isIsoTime(found) ? found : null;
}

const ZONE = String.raw`(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?`;
const DIGITS = new RegExp(String.raw`^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?${ZONE}$`);

function fromDigits(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = DIGITS.exec(text) ?? [];
  return year === undefined ? null : assemble(`${year}-${month}-${day}`, hour, minute, second, zone);
}

const PARTS = new RegExp(
  String.raw`^(\d{4}-\d\d-\d\d)(?:[T ]\s?(\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?)\d{0,9})?\s?${ZONE})?$`,
  "i",
);

function fromParts(text: string): string | null {
  const [, date, hour, minute, second, zone] = PARTS.exec(text) ?? [];
  if (date !== undefined) return assemble(date, hour, minute, second?.replace(",", "."), zone);
  // XML Schema lets a date have a zone; a date in the archive has none.
  return /^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/.exec(text)?.[1] ?? null;
}

function assemble(date: string, hour?: string, minute?: string, second?: string, zone?: string): string {
  if (hour === undefined || minute === undefined) return date;
  return `${date}T${hour}:${minute}${second === undefined ? "" : `:${second}`}${toZone(zone ?? "")}`;
}

function toZone(zone: string): string {
  if (zone === "") return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const MAIL =
  /^(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})\s([A-Za-z]{3})[a-z]{0,6}\.?,?\s(\d{4}|\d\d)(?:\s(\d\d?):(\d\d)(?::(\d\d))?(?:\s?([A-Za-z]{1,5}|[+-]\d\d:?\d\d))?)?(?:\s\([^)]{0,40}\))?$/;

/** Reads the form of mails and RSS. Of zones in letters, only those in {@link LETTER_ZONES} are kept. */
function fromMail(text: string): string | null {
  const [, day, month, year, hour, minute, second, zone] = MAIL.exec(text) ?? [];
  const number = MONTHS.indexOf((month ?? "").toLowerCase()) + 1;
  if (day === undefined || year === undefined || number === 0) return null;
  const full = year.length === 2 ? `${Number(year) < 70 ? "20" : "19"}${year}` : year;
  const offset = zone === undefined ? "" : (LETTER_ZONES.get(zone.toUpperCase()) ?? (/^[+-]/.test(zone) ? zone : ""));
  const date = `${full}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return assemble(date, hour?.padStart(2, "0"), minute, second, offset);
}

export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What news services print for a zone, if it can mean only one offset. */
export const LETTER_ZONES = new Map([
  ["Z", "Z"],
  ["UT", "Z"],
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["BST", "+01:00"],
]);

function fromUnix(text: string): string | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null;
  return new Date(Number(text) * (text.length > 10 ? 1 : 1000)).toISOString().replace(".000Z", "Z");
}
