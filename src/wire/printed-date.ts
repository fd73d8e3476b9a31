import type { Language } from "../languages/language.ts";
import { type TimeAtom, twoDigits } from "./time-atoms.ts";

/** Atoms `first` to `next` (exclusive), and the date they state. */
export interface PrintedDate {
  readonly first: number;
  readonly next: number;
  /** ISO date; null if there is no such day, or the words have two readings. */
  readonly value: string | null;
}

/** The date that begins at an atom, in any form that news in English uses; null if there is none. */
export function readDate(atoms: readonly TimeAtom[], at: number, language: Language): PrintedDate | null {
  return (
    readMonthFirst(atoms, at, language) ??
    readDayFirst(atoms, at, language) ??
    readNumbers(atoms, at) ??
    readUnknownMonth(atoms, at, language)
  );
}

/** "Apr 16, 2024", "April 16th 2024", "April 16 , 2024". */
function readMonthFirst(atoms: readonly TimeAtom[], at: number, language: Language): PrintedDate | null {
  const month = monthOf(atoms[at], language);
  const day = dayOf(atoms[at + 1]);
  if (month === null || day === null) return null;
  const next = skip(atoms, skipOrdinal(atoms, at + 2, language), ",");
  const year = yearOf(atoms[next]);
  return year === null ? null : { first: at, next: next + 1, value: toDate(year, month, day) };
}

/** "16 April 2024", "16th of April, 2024", "16-Apr-2024". */
function readDayFirst(atoms: readonly TimeAtom[], at: number, language: Language): PrintedDate | null {
  const day = dayOf(atoms[at]);
  if (day === null) return null;
  let next = skip(atoms, skipOrdinal(atoms, at + 1, language), "-./");
  if (language.calendar.ofMonth.has(atoms[next]?.text ?? "")) next += 1;
  const month = monthOf(atoms[next], language);
  if (month === null) return null;
  next = skip(atoms, next + 1, ",-./");
  const year = yearOf(atoms[next]);
  return year === null ? null : { first: at, next: next + 1, value: toDate(year, month, day) };
}

/** "2024-04-16", "16/04/2024", "4/16/2024", "16.04.2024". The value is null if there are two readings. */
function readNumbers(atoms: readonly TimeAtom[], at: number): PrintedDate | null {
  const [a, sign, b, again, c] = atoms.slice(at, at + 5);
  if (a?.kind !== "number" || b?.kind !== "number" || c?.kind !== "number") return null;
  if (sign === undefined || sign.text !== again?.text || !"-/.".includes(sign.text)) return null;
  if (a.end !== sign.start || sign.end !== b.start || b.end !== again.start || again.end !== c.start) return null;
  const value = readNumericDate(a.text, b.text, c.text);
  return value === undefined ? null : { first: at, next: at + 5, value };
}

/** The ISO date; null if there is no such day or two readings; undefined if these numbers are not a date at all. */
function readNumericDate(a: string, b: string, c: string): string | null | undefined {
  if (a.length === 4) return b.length <= 2 && c.length <= 2 ? toDate(Number(a), Number(b), Number(c)) : undefined;
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  if (c.length === 2) return Number(a) <= 31 && Number(b) <= 31 && Number(a) > 0 && Number(b) > 0 ? null : undefined;
  const dayFirst = toDate(Number(c), Number(b), Number(a));
  const monthFirst = toDate(Number(c), Number(a), Number(b));
  if (dayFirst !== null && monthFirst !== null) return dayFirst === monthFirst ? dayFirst : null;
  return dayFirst ?? monthFirst;
}

/** "16 avril 2024": a date in a language that is not read here, without a value. */
function readUnknownMonth(atoms: readonly TimeAtom[], at: number, language: Language): PrintedDate | null {
  const [a, b, c] = atoms.slice(at, at + 3);
  if (dayOf(a) === null || b?.kind !== "word" || yearOf(c) === null) return null;
  return b.text.length > 2 && !language.calendar.weekdays.has(b.text) ? { first: at, next: at + 3, value: null } : null;
}

function monthOf(atom: TimeAtom | undefined, language: Language): number | null {
  return atom?.kind === "word" ? (language.calendar.months.get(atom.text) ?? null) : null;
}

function dayOf(atom: TimeAtom | undefined): number | null {
  return atom?.kind === "number" && atom.text.length <= 2 ? Number(atom.text) : null;
}

function yearOf(atom: TimeAtom | undefined): number | null {
  const isYear = atom?.kind === "number" && atom.text.length === 4 && Number(atom.text) >= 1000;
  return isYear ? Number(atom.text) : null;
}

function skipOrdinal(atoms: readonly TimeAtom[], at: number, language: Language): number {
  return language.calendar.ordinalEndings.has(atoms[at]?.text ?? "") ? at + 1 : at;
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
