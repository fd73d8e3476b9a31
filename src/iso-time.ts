const DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/**
 * Whether a value is an ISO 8601 date that exists, or such a date with a time, to the minute or finer, with or without
 * a zone.
 */
export function isIsoTime(value: unknown): value is string {
  const [, year, month, day] = (typeof value === "string" ? DATE.exec(value) : null) ?? [];
  if (year === undefined) return false;
  return Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
}

/** 0 for a month that does not exist. */
function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
