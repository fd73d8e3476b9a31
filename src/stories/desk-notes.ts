import type { NoteWords } from "../languages/for-stories.ts";
import { isLetter, isUpper, unitAt } from "../text/characters.ts";
import type { DeskLabel } from "../vocabulary.ts";
import type { FoundLabel } from "./found-label.ts";

const LINE_FEED = 0x0a;
const ROUND_BRACKET = 0x28;
const SQUARE_BRACKET = 0x5b;
/** What may stand in a line before a note begins. */
const BEFORE_NOTES: ReadonlySet<number> = new Set(Array.from(' \t\r*—–-_“"', (sign) => sign.charCodeAt(0)));

/** A note is not longer than this, in UTF-16 units. */
const LONGEST_NOTE = 1500;
/** How much of a note is read for its opening. */
const OPENING = 40;

/**
 * The notes in which a desk says what has changed, in brackets or as lines of their own, wherever they stand. Linear:
 * each place where a note can begin is looked at once, and no further than the longest note.
 */
export function deskNotes(text: string, words: NoteWords): FoundLabel[] {
  const found: FoundLabel[] = [];
  let isLineStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitAt(text, at);
    const isBracket = unit === ROUND_BRACKET || unit === SQUARE_BRACKET;
    if (isBracket || (isLineStart && isLetter(unit))) {
      const note = isBracket ? bracketedNote(text, at, words) : lineNote(text, at, words);
      if (note !== null) {
        found.push(note);
        at = note.end - 1;
      }
    }
    isLineStart = unit === LINE_FEED || (isLineStart && BEFORE_NOTES.has(unit));
  }
  return found;
}

function bracketedNote(text: string, start: number, words: NoteWords): FoundLabel | null {
  const opening = openingAt(text, start + 1);
  // "(adds a neighbour)" is part of a sentence.
  const known =
    start + 1 < text.length && isUpper(unitAt(text, start + 1))
      ? words.bracketedOpenings.find(([known]) => opensWith(opening, known))
      : undefined;
  const isAboutStory = known === undefined && words.subjects.some((subject) => opensWith(opening, subject));
  if (known === undefined && !isAboutStory) return null;
  const end = endOfBracket(text, start);
  if (end < 0) return null;
  const label = known?.[1] ?? labelOfVerbs(text.slice(start, end), words);
  return label === null ? null : { label, number: null, place: "note", start, end };
}

function lineNote(text: string, start: number, words: NoteWords): FoundLabel | null {
  const bare = wholeLine(text, start, words);
  if (bare !== null) return bare;
  const opening = openingAt(text, start);
  const heading = words.headings.find(([known]) => opening.startsWith(`${known}:`));
  const isAboutStory = heading === undefined && words.subjects.some((subject) => opensWith(opening, subject));
  if (heading === undefined && !isAboutStory) return null;
  const lineEnd = endOfLine(text, start);
  const isBare = heading !== undefined && lineEnd - start <= heading[0].length + 2;
  const end = trimmedEnd(text, start, isBare ? endOfNextLine(text, lineEnd) : lineEnd);
  if (end - start > LONGEST_NOTE) return null;
  const label = heading?.[1] ?? labelOfVerbs(text.slice(start, end), words);
  const isNote =
    heading !== undefined || (label !== null && words.lineOpening.test(text.slice(start, start + LONGEST_SAYING)));
  return label !== null && isNote ? { label, number: null, place: "note", start, end } : null;
}

/** "CORRECTION APPENDED." as a line of its own. */
function wholeLine(text: string, start: number, { wholeLines }: NoteWords): FoundLabel | null {
  const end = trimmedEnd(text, start, endOfLine(text, start));
  if (end - start > OPENING) return null;
  const label = wholeLines.get(openingAt(text.slice(0, end), start).replace(/\.$/, ""));
  return label === undefined ? null : { label, number: null, place: "note", start, end };
}

/** How much of a line is read for what it says of the story. */
const LONGEST_SAYING = 80;

function openingAt(text: string, start: number): string {
  return text
    .slice(start, start + OPENING)
    .trimStart()
    .replaceAll("’", "'")
    .toLowerCase();
}

function opensWith(opening: string, words: string): boolean {
  return opening.startsWith(words) && !(words.length < opening.length && isLetter(unitAt(opening, words.length)));
}

/** What the words of a note say of the story; null if nothing known. */
function labelOfVerbs(note: string, { verbs }: NoteWords): DeskLabel | null {
  const words = ` ${note.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  let first: readonly [at: number, label: DeskLabel | null] = [words.length, null];
  for (const [verb, label] of verbs) {
    const at = words.indexOf(` ${verb} `);
    if (at >= 0 && at < first[0]) first = [at, label];
  }
  return first[1];
}

/** The position after the bracket that closes the one at `start`; -1 if it is not closed soon. */
function endOfBracket(text: string, start: number): number {
  const closing = text.charAt(start) === "(" ? ")" : "]";
  const opening = text.charAt(start);
  let depth = 0;
  for (let at = start; at < text.length && at - start < LONGEST_NOTE; at += 1) {
    const character = text.charAt(at);
    if (character === opening) depth += 1;
    if (character === closing) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** The words of "CORRECTION:" stand in the next line that has any. */
function endOfNextLine(text: string, end: number): number {
  let start = end;
  while (start < text.length && " \t\r\n".includes(text.charAt(start))) start += 1;
  return endOfLine(text, start);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && " \t\r\n".includes(text.charAt(at - 1))) at -= 1;
  return at;
}
