import type { Utf16Span } from "../span.ts";
import { isDigit, isInvisible, isLetter, isSpace, unitAt } from "../text/characters.ts";

/** A run of digits, a run of letters (without inner full stops: "p.m." is "pm"), or one other sign, in lower case. */
export interface TimeAtom extends Utf16Span {
  readonly kind: "number" | "word" | "sign";
  readonly text: string;
}

/** Splits a line for reading times; white space and invisible characters separate atoms. Linear time. */
export function toTimeAtoms(text: string, start: number, end: number): TimeAtom[] {
  const atoms: TimeAtom[] = [];
  for (let at = start; at < end; ) {
    const unit = unitAt(text, at);
    if (isSpace(unit) || isInvisible(unit)) {
      at += 1;
      continue;
    }
    const kind = isDigit(unit) ? "number" : isLetter(unit) ? "word" : "sign";
    const to = kind === "number" ? endOfDigits(text, at, end) : kind === "word" ? endOfWord(text, at, end) : at + 1;
    atoms.push({ kind, start: at, end: to, text: text.slice(at, to).toLowerCase().replaceAll(".", "") || "." });
    at = to;
  }
  return atoms;
}

/** The end of a run of digits. A year ends where a time of day is glued to it: "May 3, 20236:42 PM". */
function endOfDigits(text: string, start: number, end: number): number {
  const to = endOfRun(text, start, end, isDigit);
  const isGlued =
    to - start > 4 && to - start < 7 && text.charAt(to) === ":" && /^(?:19|20)\d\d/.test(text.slice(start, to));
  return isGlued ? start + 4 : to;
}

function endOfRun(text: string, start: number, end: number, accepts: (unit: number) => boolean): number {
  let at = start + 1;
  while (at < end && accepts(unitAt(text, at))) at += 1;
  return at;
}

/** The end of a run of letters, including the full stop of an abbreviation ("Apr.", "p.m.", "a.m"). */
function endOfWord(text: string, start: number, end: number): number {
  let at = endOfRun(text, start, end, isLetter);
  while (at < end && text.charAt(at) === "." && at - start <= 4) {
    const next = at + 1 < end ? unitAt(text, at + 1) : 0x20;
    if (!isLetter(next)) return at + 1;
    if (at - start > 3) return at;
    at = endOfRun(text, at, end, isLetter);
  }
  return at;
}

/** "5" → "05". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
