import type { Language } from "../languages/language.ts";
import { type TimeAtom, twoDigits } from "./time-atoms.ts";

/** A time of day: atoms `first` to `next` (exclusive). */
export interface Clock {
  readonly first: number;
  readonly next: number;
  /** "14:08", with a zone if one is stated; null if there is no such time of day. */
  readonly value: string | null;
}

/** Reads a time of day: "2:08 PM", "2 p.m. EDT", "14.08 BST", "18:08:00Z", "14h08", "1408 GMT". */
export function readClock(atoms: readonly TimeAtom[], at: number, language: Language): Clock | null {
  const hour = atoms[at];
  if (hour?.kind !== "number") return null;
  if (hour.text.length === 4) return readMilitaryTime(atoms, at, language);
  if (hour.text.length > 2) return null;
  const { minute, second, next } = readMinutes(atoms, at + 1);
  const half = readHalf(atoms[next], language);
  const afterHalf = half === null ? next : next + 1;
  if (minute === null && half === null) return null;
  const zone = readZone(atoms, afterHalf, language);
  const isOpen = half === null && hour.text.length === 1 && zone.next === afterHalf;
  if (isOpen) return null;
  const clock = toClock(Number(hour.text), minute ?? 0, second, half);
  return { first: at, next: zone.next, value: clock === null ? null : clock + zone.offset };
}

/** Reads four digits, which are a time of day only before a zone: "1408 GMT". */
function readMilitaryTime(atoms: readonly TimeAtom[], at: number, language: Language): Clock | null {
  const zone = readZone(atoms, at + 1, language);
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

/** Skips the ".000" of a machine's clock. */
function skipFraction(atoms: readonly TimeAtom[], at: number): number {
  return atoms[at]?.text === "." && atoms[at + 1]?.kind === "number" && atoms[at]?.end === atoms[at + 1]?.start
    ? at + 2
    : at;
}

type Half = "morning" | "afternoon";

function readHalf(atom: TimeAtom | undefined, { calendar }: Language): Half | null {
  return (atom?.kind === "word" ? calendar.halves.get(atom.text) : null) ?? null;
}

/** "14:08"; null if there is no such time of day. */
function toClock(hour: number, minute: number, second: number | null, half: Half | null): string | null {
  if (minute > 59 || (second ?? 0) > 59 || hour > 23) return null;
  if (half !== null && (hour > 12 || (hour === 0 && half === "afternoon"))) return null;
  const hours = half === null ? hour : (hour % 12) + (half === "afternoon" ? 12 : 0);
  return `${twoDigits(hours)}:${twoDigits(minute)}${second === null ? "" : `:${twoDigits(second)}`}`;
}

/** The zone at `at`: its offset ("" if none is certain) and where it ends; `next` equals `at` if there is none. */
function readZone(atoms: readonly TimeAtom[], at: number, language: Language): { offset: string; next: number } {
  const from = atoms[at]?.text === "(" ? at + 1 : at;
  const zone = readZoneName(atoms, from, language) ?? readNumericZone(atoms, from);
  if (zone === null) return { offset: "", next: at };
  const closes = from > at && atoms[zone.next]?.text === ")";
  return { offset: zone.offset, next: closes ? zone.next + 1 : zone.next };
}

function readZoneName(
  atoms: readonly TimeAtom[],
  at: number,
  language: Language,
): { offset: string; next: number } | null {
  const atom = atoms[at];
  if (atom?.kind !== "word") return null;
  if (language.zones.regions.has(atom.text)) return readZoneInWords(atoms, at, language);
  const offset = language.zones.offsets.get(atom.text);
  if (offset === "Z") return readNumericZone(atoms, at + 1) ?? { offset, next: at + 1 };
  if (offset !== undefined) return { offset, next: at + 1 };
  return language.zones.ambiguous.has(atom.text) ? { offset: "", next: at + 1 } : null;
}

/** Reads "Eastern Daylight Time" → "-04:00"; "Eastern Time" leaves the offset open. */
function readZoneInWords(
  atoms: readonly TimeAtom[],
  at: number,
  language: Language,
): { offset: string; next: number } | null {
  const words = [atoms[at]?.text ?? "", atoms[at + 1]?.text ?? "", atoms[at + 2]?.text ?? ""];
  const isNoun = (word = "") => language.zones.nouns.has(word);
  if (isNoun(words[1])) return { offset: "", next: at + 2 };
  if (!isNoun(words[2])) return null;
  const initials = words.map((word) => word.charAt(0)).join("");
  return { offset: language.zones.offsets.get(initials) ?? "", next: at + 3 };
}

/** Reads "+0800", "+08:00", "+8", right after a time or after GMT and UTC. */
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
