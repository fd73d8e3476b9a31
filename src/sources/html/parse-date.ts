const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:Z|([+-]\d{4}))?)?$/;
/** RFC 2822, as feeds and servers write it: "Mon, 18 Nov 2019 16:07:00 +0100". */
const INTERNET =
  /^(?:[A-Z][a-z]{2},?\s)?(\d{1,2})\s([A-Z][a-z]{2})[a-z]*\s(\d{4})(?:\s(\d{2}):(\d{2})(?::(\d{2}))?\s?(GMT|UTC|Z|[+-]\d{4})?)?/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Reads a date as pages state it and gives it as ISO 8601: a day, or a time, with a zone only if one was stated. The
 * numbers are those of the page: no time is moved to another zone. Null for what is not a date, or a date that does not
 * exist.
 */
export function parseDate(value: string): string | null {
  const text = value.trim().replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, "$1-$2-$3");
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return toIso({ year, month, day, hour, minute, second, fraction, zone });
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    return toIso({ year, month, day, hour, minute, second, zone: text.endsWith("Z") ? "Z" : zone });
  }
  const internet = INTERNET.exec(text);
  if (internet === null) return null;
  const [, day, name, year, hour, minute, second, zone] = internet;
  return toIso({
    year,
    month: String(MONTHS.indexOf((name ?? "").toLowerCase()) + 1),
    day,
    hour,
    minute,
    second,
    zone,
  });
}

/** Whether a date from {@link parseDate} is an exact time, because it has a zone. */
export function hasZone(date: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(date);
}

interface DateParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly zone?: string | undefined;
}

function toIso({ year, month, day, hour, minute, second, fraction, zone }: DateParts): string | null {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  // A day that does not exist is invalid, or `Date` moves it to the next month.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined) return date;
  const seconds = `${second ?? "00"}${fraction === undefined || /^0+$/.test(fraction) ? "" : `.${fraction.slice(0, 3)}`}`;
  const time = `${date}T${twoDigits(hour)}:${minute}:${seconds}${toOffset(zone)}`;
  return Number.isNaN(Date.parse(time)) ? null : time;
}

function twoDigits(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

function toOffset(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:z|utc|gmt)$/i.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3, 5).padEnd(2, "0")}`;
}
