import type { Random } from "./random.ts";

/** A day of the generated world's calendar, which is the real one. */
export interface Day {
  readonly year: number;
  /** 0 for January. */
  readonly month: number;
  readonly date: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** A day of 2004 to 2025. */
export function drawDay(random: Random): Day {
  return dayAfter(random.below(8_000), random);
}

/** The day so many days after the first of 2004, at a random time. */
export function dayAfter(days: number, random: Random): Day {
  const day = new Date(Date.UTC(2004, 0, 1 + days));
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth(),
    date: day.getUTCDate(),
    weekday: day.getUTCDay(),
    hour: random.below(24),
    minute: random.below(60),
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** "2024-04-16" */
export function isoDay({ year, month, date }: Day): string {
  return `${year}-${two(month + 1)}-${two(date)}`;
}

/** "2:08 PM" */
export function clock12({ hour, minute }: Day): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
}

/** "14:08" with the divider given. */
export function clock24({ hour, minute }: Day, divider = ":"): string {
  return two(hour) + divider + two(minute);
}
