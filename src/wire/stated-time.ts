import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isDigit, unitAt } from "../text/characters.ts";
import { type Clock, readClock } from "./printed-clock.ts";
import { type PrintedDate, readDate } from "./printed-date.ts";
import { type TimeAtom, toTimeAtoms } from "./time-atoms.ts";

/**
 * A date found in a line, with its time of day if one stands beside it. `value` is in ISO 8601 as in `StatedTime`; null
 * if the day does not exist, or the words have more than one reading. `doubtful` also marks a time of day that does not
 * exist: then `value` is the date alone.
 */
export interface FoundTime extends Utf16Span {
  readonly value: string | null;
  readonly doubtful: boolean;
}

/**
 * The dates printed in a line, in order, each with the time of day and the zone beside it. Nothing is inferred: a date
 * without a year is skipped, numbers with two readings such as 04/05/2024 give no value, and a zone gives an offset
 * only if its name means exactly one. Written by hand because `Date` turns February 30 into March 1.
 *
 * "Apr 16, 2024 | 2:08 PM" → "2024-04-16T14:08"; "2:08 p.m. EDT, April 16, 2024" → "2024-04-16T14:08-04:00".
 */
export function findTimes(text: string, start: number, end: number, language: Language): FoundTime[] {
  if (!hasDigit(text, start, end)) return [];
  const atoms = toTimeAtoms(text, start, end);
  const found: FoundTime[] = [];
  let clock: Clock | null = null;
  for (let at = 0; at < atoms.length; at += 1) {
    const date = readDate(atoms, at, language);
    if (date !== null) {
      const time = joinClock(atoms, date, clock, language);
      found.push(time.found);
      clock = null;
      at = time.next - 1;
      continue;
    }
    const read: Clock | null = readClock(atoms, at, language);
    if (read === null) continue;
    clock = read;
    at = read.next - 1;
  }
  return found;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(unitAt(text, at))) return true;
  return false;
}

/** Joins a date with the time after it, or else with one right before it. */
function joinClock(
  atoms: readonly TimeAtom[],
  date: PrintedDate,
  before: Clock | null,
  language: Language,
): { found: FoundTime; next: number } {
  const after = readClockAfter(atoms, date.next, language);
  const clock = after ?? (before !== null && isAdjacent(atoms, before.next, date.first, language) ? before : null);
  const first = Math.min(date.first, clock?.first ?? date.first);
  const next = Math.max(date.next, clock?.next ?? date.next);
  return { next, found: toFoundTime(atoms, first, next, date.value, clock) };
}

function toFoundTime(
  atoms: readonly TimeAtom[],
  first: number,
  next: number,
  date: string | null,
  clock: Clock | null,
): FoundTime {
  const value = date !== null && clock !== null && clock.value !== null ? `${date}T${clock.value}` : date;
  return {
    start: atoms[first]?.start ?? 0,
    end: atoms[next - 1]?.end ?? 0,
    value,
    doubtful: date === null || (clock !== null && clock.value === null),
  };
}

/** Signs between a date and a time. "at", "on" and the day of the week may stand there, too. */
const BETWEEN = ",|-–—•·/(@";
const MAX_BETWEEN = 4;

function isBetween(atom: TimeAtom | undefined, language: Language): boolean {
  if (atom === undefined) return false;
  if (atom.kind === "sign") return BETWEEN.includes(atom.text);
  const { betweenDateAndTime, weekdays } = language.calendar;
  // The "T" of "2024-04-16T14:08".
  const isSign = atom.text === "t";
  return atom.kind === "word" && (isSign || betweenDateAndTime.has(atom.text) || weekdays.has(atom.text));
}

function readClockAfter(atoms: readonly TimeAtom[], at: number, language: Language): Clock | null {
  let next = at;
  while (next - at < MAX_BETWEEN && isBetween(atoms[next], language)) next += 1;
  return readClock(atoms, next, language);
}

function isAdjacent(atoms: readonly TimeAtom[], from: number, to: number, language: Language): boolean {
  if (to - from > MAX_BETWEEN) return false;
  for (let at = from; at < to; at += 1) if (!isBetween(atoms[at], language) && atoms[at]?.text !== ")") return false;
  return true;
}
