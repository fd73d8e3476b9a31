import { MONTHS, WEEKDAYS } from "../lexicon/months.ts";
import { AMBIGUOUS_ZONES, ZONE_OFFSETS, ZONE_REGIONS } from "../lexicon/time-zones.ts";
import type { Utf16Span } from "../span.ts";
import { type TimeAtom, toTimeAtoms } from "./time-atoms.ts";

/**
 * A date, with its time of day if one stands beside it, as found in a line. `value` is ISO 8601 as `StatedTime` has it;
 * null if the day does not exist or the words can be read in more than one way. `doubtful` also marks a time of day
 * that does not exist: then `value` is the date alone.
 */
export interface FoundTime extends Utf16Span {
  readonly value: string | null;
  readonly doubtful: boolean;
}

/**
 * The dates printed in a line, in order, each with the time of day and the zone beside it. Nothing is inferred: a date
 * without a year is none, numbers such as 04/05/2024 that have two readings give no value, and a zone gives an offset
 * only if its name means one. Written by hand because `Date` turns February 30 into March 1.
 *
 * "Apr 16, 2024 | 2:08 PM" → "2024-04-16T14:08"; "2:08 p.m. EDT, April 16, 2024" → "2024-04-16T14:08-04:00".
 */
export function findTimes(text: string, start: number, end: number): FoundTime[] {
  const atoms = toTimeAtoms(text, start, end);
  const found: FoundTime[] = [];
  let clock: Clock | null = null;
  for (let at = 0; at < atoms.length; at += 1) {
    const date = readDate(atoms, at);
    if (date !== null) {
      const time = joinClock(atoms, date, clock);
      found.push(time.found);
      clock = null;
      at = time.next - 1;
      continue;
    }
    const read: Clock | null = readClock(atoms, at);
    if (read === null) continue;
    clock = read;
    at = read.next - 1;
  }
  return found;
}

/** The single stated time of a stretch; null if it holds none that can be read, or several. */
export function parseStatedTime(text: string, start = 0, end = text.length): string | null {
  const found = findTimes(text, start, end);
  return found.length === 1 ? (found[0]?.value ?? null) : null;
}

/** Atoms `first` to `next` (exclusive) and what they say. */
interface PrintedDate {
  readonly first: number;
  readonly next: number;
  /** ISO date; null if it does not exist or has two readings. */
  readonly value: string | null;
}

interface Clock {
  readonly first: number;
  readonly next: number;
  /** "14:08" with a zone where one is stated; null if there is no such time of day. */
  readonly value: string | null;
}

/** A clock after the date counts, else one right before it. */
function joinClock(
  atoms: readonly TimeAtom[],
  date: PrintedDate,
  before: Clock | null,
): { found: FoundTime; next: number } {
  const after = readClockAfter(atoms, date.next);
  const clock = after ?? (before !== null && isAdjacent(atoms, before.next, date.first) ? before : null);
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

/** What may stand between a date and a time: a few signs, "at", "on", the day of the week. */
const BETWEEN = ",|-–—•·/(@";
const MOST_BETWEEN = 4;

function isBetween(atom: TimeAtom | undefined): boolean {
  if (atom === undefined) return false;
  if (atom.kind === "sign") return BETWEEN.includes(atom.text);
  return (
    atom.kind === "word" && (atom.text === "at" || atom.text === "on" || atom.text === "t" || WEEKDAYS.has(atom.text))
  );
}

function readClockAfter(atoms: readonly TimeAtom[], at: number): Clock | null {
  let next = at;
  while (next - at < MOST_BETWEEN && isBetween(atoms[next])) next += 1;
  return readClock(atoms, next);
}

function isAdjacent(atoms: readonly TimeAtom[], from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at += 1) if (!isBetween(atoms[at]) && atoms[at]?.text !== ")") return false;
  return true;
}

// Dates

function readDate(atoms: readonly TimeAtom[], at: number): PrintedDate | null {
  return readMonthFirst(atoms, at) ?? readDayFirst(atoms, at) ?? readNumbers(atoms, at) ?? readUnknownMonth(atoms, at);
}

/** "Apr 16, 2024", "April 16th 2024", "April 16 , 2024". */
function readMonthFirst(atoms: readonly TimeAtom[], at: number): PrintedDate | null {
  const month = monthOf(atoms[at]);
  const day = dayOf(atoms[at + 1]);
  if (month === null || day === null) return null;
  const next = skip(atoms, skipOrdinal(atoms, at + 2), ",");
  const year = yearOf(atoms[next]);
  return year === null ? null : { first: at, next: next + 1, value: toDate(year, month, day) };
}

/** "16 April 2024", "16th of April, 2024", "16-Apr-2024". */
function readDayFirst(atoms: readonly TimeAtom[], at: number): PrintedDate | null {
  const day = dayOf(atoms[at]);
  if (day === null) return null;
  let next = skip(atoms, skipOrdinal(atoms, at + 1), "-./");
  if (atoms[next]?.text === "of") next += 1;
  const month = monthOf(atoms[next]);
  if (month === null) return null;
  next = skip(atoms, next + 1, ",-./");
  const year = yearOf(atoms[next]);
  return year === null ? null : { first: at, next: next + 1, value: toDate(year, month, day) };
}

/** "2024-04-16", "16/04/2024", "4/16/2024", "16.04.2024"; two readings give none. */
function readNumbers(atoms: readonly TimeAtom[], at: number): PrintedDate | null {
  const [a, sign, b, again, c] = atoms.slice(at, at + 5);
  if (a?.kind !== "number" || b?.kind !== "number" || c?.kind !== "number") return null;
  if (sign === undefined || sign.text !== again?.text || !"-/.".includes(sign.text)) return null;
  if (a.end !== sign.start || sign.end !== b.start || b.end !== again.start || again.end !== c.start) return null;
  const value = readNumericDate(a.text, b.text, c.text);
  return value === undefined ? null : { first: at, next: at + 5, value };
}

/** Undefined: these numbers are no date at all. */
function readNumericDate(a: string, b: string, c: string): string | null | undefined {
  if (a.length === 4) return b.length <= 2 && c.length <= 2 ? toDate(Number(a), Number(b), Number(c)) : undefined;
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  if (c.length === 2) return Number(a) <= 31 && Number(b) <= 31 && Number(a) > 0 && Number(b) > 0 ? null : undefined;
  const dayFirst = toDate(Number(c), Number(b), Number(a));
  const monthFirst = toDate(Number(c), Number(a), Number(b));
  if (dayFirst !== null && monthFirst !== null) return dayFirst === monthFirst ? dayFirst : null;
  return dayFirst ?? monthFirst;
}

/** "16 avril 2024": a date, in words that are not known here. */
function readUnknownMonth(atoms: readonly TimeAtom[], at: number): PrintedDate | null {
  const [a, b, c] = atoms.slice(at, at + 3);
  if (dayOf(a) === null || b?.kind !== "word" || yearOf(c) === null) return null;
  return b.text.length > 2 && !WEEKDAYS.has(b.text) ? { first: at, next: at + 3, value: null } : null;
}

function monthOf(atom: TimeAtom | undefined): number | null {
  return atom?.kind === "word" ? (MONTHS.get(atom.text) ?? null) : null;
}

function dayOf(atom: TimeAtom | undefined): number | null {
  return atom?.kind === "number" && atom.text.length <= 2 ? Number(atom.text) : null;
}

function yearOf(atom: TimeAtom | undefined): number | null {
  const isYear = atom?.kind === "number" && atom.text.length === 4 && Number(atom.text) >= 1000;
  return isYear ? Number(atom.text) : null;
}

const ORDINALS = new Set(["st", "nd", "rd", "th"]);

function skipOrdinal(atoms: readonly TimeAtom[], at: number): number {
  return ORDINALS.has(atoms[at]?.text ?? "") ? at + 1 : at;
}

function skip(atoms: readonly TimeAtom[], at: number, signs: string): number {
  const atom = atoms[at];
  return atom?.kind === "sign" && signs.includes(atom.text) ? at + 1 : at;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO date, or null if there is no such day. */
function toDate(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > days) return null;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

// Times of day

/** "2:08 PM", "2 p.m. EDT", "14.08 BST", "18:08:00Z", "14h08", "1408 GMT". */
function readClock(atoms: readonly TimeAtom[], at: number): Clock | null {
  const hour = atoms[at];
  if (hour?.kind !== "number") return null;
  if (hour.text.length === 4) return readMilitaryTime(atoms, at);
  if (hour.text.length > 2) return null;
  const { minute, second, next } = readMinutes(atoms, at + 1);
  const half = readHalf(atoms[next]);
  const afterHalf = half === null ? next : next + 1;
  if (minute === null && half === null) return null;
  const zone = readZone(atoms, afterHalf);
  const isOpen = half === null && hour.text.length === 1 && zone.next === afterHalf;
  if (isOpen) return null;
  const clock = toClock(Number(hour.text), minute ?? 0, second, half);
  return { first: at, next: zone.next, value: clock === null ? null : clock + zone.offset };
}

/** Four digits are a time of day only before a zone: "1408 GMT". */
function readMilitaryTime(atoms: readonly TimeAtom[], at: number): Clock | null {
  const zone = readZone(atoms, at + 1);
  if (zone.next === at + 1) return null;
  const digits = atoms[at]?.text ?? "";
  const clock = toClock(Number(digits.slice(0, 2)), Number(digits.slice(2)), null, null);
  return clock === null ? null : { first: at, next: zone.next, value: clock + zone.offset };
}

function readMinutes(
  atoms: readonly TimeAtom[],
  at: number,
): { minute: number | null; second: number | null; next: number } {
  const none = { minute: null, second: null, next: at };
  const [sign, minute] = [atoms[at], atoms[at + 1]];
  if (sign === undefined || minute?.kind !== "number" || minute.text.length !== 2) return none;
  if (!":.h".includes(sign.text) || sign.end !== minute.start || atoms[at - 1]?.end !== sign.start) return none;
  const [again, second] = [atoms[at + 2], atoms[at + 3]];
  const hasSeconds = sign.text === ":" && again?.text === ":" && second?.kind === "number" && second.text.length === 2;
  if (!hasSeconds) return { minute: Number(minute.text), second: null, next: at + 2 };
  return { minute: Number(minute.text), second: Number(second.text), next: skipFraction(atoms, at + 4) };
}

/** The ".000" of a machine's clock. */
function skipFraction(atoms: readonly TimeAtom[], at: number): number {
  return atoms[at]?.text === "." && atoms[at + 1]?.kind === "number" && atoms[at]?.end === atoms[at + 1]?.start
    ? at + 2
    : at;
}

function readHalf(atom: TimeAtom | undefined): "am" | "pm" | null {
  if (atom?.kind !== "word") return null;
  return atom.text === "am" || atom.text === "pm" ? atom.text : null;
}

/** "14:08"; null if there is no such time. */
function toClock(hour: number, minute: number, second: number | null, half: "am" | "pm" | null): string | null {
  if (minute > 59 || (second ?? 0) > 59 || hour > 23) return null;
  if (half !== null && (hour > 12 || (hour === 0 && half === "pm"))) return null;
  const hours = half === null ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `${twoDigits(hours)}:${twoDigits(minute)}${second === null ? "" : `:${twoDigits(second)}`}`;
}

/** The zone at `at`: its offset ("" if none is certain) and where it ends; `next` equals `at` if there is none. */
function readZone(atoms: readonly TimeAtom[], at: number): { offset: string; next: number } {
  const from = atoms[at]?.text === "(" ? at + 1 : at;
  const zone = readZoneName(atoms, from) ?? readNumericZone(atoms, from);
  if (zone === null) return { offset: "", next: at };
  const closes = from > at && atoms[zone.next]?.text === ")";
  return { offset: zone.offset, next: closes ? zone.next + 1 : zone.next };
}

function readZoneName(atoms: readonly TimeAtom[], at: number): { offset: string; next: number } | null {
  const atom = atoms[at];
  if (atom?.kind !== "word") return null;
  if (ZONE_REGIONS.has(atom.text)) return readZoneInWords(atoms, at);
  const offset = ZONE_OFFSETS.get(atom.text);
  if (offset === "Z") return readNumericZone(atoms, at + 1) ?? { offset, next: at + 1 };
  if (offset !== undefined) return { offset, next: at + 1 };
  return AMBIGUOUS_ZONES.has(atom.text) ? { offset: "", next: at + 1 } : null;
}

/** "Eastern Daylight Time" → "-04:00"; "Eastern Time" leaves open which. */
function readZoneInWords(atoms: readonly TimeAtom[], at: number): { offset: string; next: number } | null {
  const words = [atoms[at]?.text ?? "", atoms[at + 1]?.text ?? "", atoms[at + 2]?.text ?? ""];
  if (words[1] === "time") return { offset: "", next: at + 2 };
  if (words[2] !== "time") return null;
  const initials = words.map((word) => word.charAt(0)).join("");
  return { offset: ZONE_OFFSETS.get(initials) ?? "", next: at + 3 };
}

/** "+0800", "+08:00", "+8", right after a time or after GMT and UTC. */
function readNumericZone(atoms: readonly TimeAtom[], at: number): { offset: string; next: number } | null {
  const [sign, hours] = [atoms[at], atoms[at + 1]];
  if (sign === undefined || hours?.kind !== "number" || sign.end !== hours.start) return null;
  if (sign.text !== "+" && sign.text !== "-" && sign.text !== "−") return null;
  const [colon, minutes] = [atoms[at + 2], atoms[at + 3]];
  const split =
    colon?.text === ":" && minutes?.kind === "number" && minutes.text.length === 2 && hours.text.length <= 2;
  const digits =
    hours.text.length <= 2
      ? [hours.text, split ? minutes.text : "00"]
      : [hours.text.slice(0, -2), hours.text.slice(-2)];
  const [hour, minute] = [Number(digits[0]), Number(digits[1])];
  const isGlued = atoms[at - 1]?.end === sign.start;
  if (hours.text.length > 4 || hour > 14 || minute > 59 || !(isGlued || split || hours.text.length === 4)) return null;
  const offset = `${sign.text === "+" ? "+" : "-"}${twoDigits(hour)}:${twoDigits(minute)}`;
  return { offset: offset.endsWith("00:00") ? "Z" : offset, next: split ? at + 4 : at + 2 };
}
