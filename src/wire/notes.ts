import { BRACKET_NOTE_OPENINGS, NOTE_LINES, NOTE_OPENINGS, TAIL_OPENINGS } from "../lexicon/header-words.ts";
import { isLetter } from "../text/characters.ts";
import { type Draft, readEach } from "./draft.ts";

/** Longer than any opening of a note. */
const OPENING_LENGTH = 48;

/** Lower case, typographic apostrophes made straight, signs and spaces at the start left out, spaces collapsed. */
function openingOf(text: string, start: number, end: number): string {
  const opening = text.slice(start, Math.min(end, start + 2 * OPENING_LENGTH)).toLowerCase();
  return opening
    .replaceAll(/[’‘]/g, "'")
    .replace(/^[\s*•\-–—_>.]{1,40}/, "")
    .replaceAll(/\s+/g, " ");
}

/** Whether the stretch begins with one of the phrases, at the end of a word. */
export function opensWith(text: string, start: number, end: number, phrases: readonly string[]): boolean {
  const opening = openingOf(text, start, end);
  return phrases.some((phrase) => opening.startsWith(phrase) && endsWord(opening, phrase.length));
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1));
}

/** An editor's or refile note, wherever it stands. */
export function isNote(text: string, start: number, end: number): boolean {
  return opensWith(text, start, end, NOTE_OPENINGS);
}

/** A note by what its brackets hold: "(Adds details)", "(This story was refiled …)", "($1 = 0.9 euros)". */
export function isBracketNote(text: string, start: number, end: number): boolean {
  return isNote(text, start, end) || opensWith(text, start, end, BRACKET_NOTE_OPENINGS) || isRate(text, start, end);
}

/** "$1 = 6.35 yuan", "1 euro = $1.1". */
function isRate(text: string, start: number, end: number): boolean {
  const part = text.slice(start, Math.min(end, start + OPENING_LENGTH));
  return part.includes("=") && part.includes("1");
}

/** A longer paragraph with such an opening is part of the story. */
const MOST_TAIL_LENGTH = 400;

/** A standing line after the body, or a mark of the end: "Follow us …", "©", "Enditem", "###", "___". */
export function isTailLine(text: string, start: number, end: number): boolean {
  if (isNote(text, start, end)) return true;
  if (end - start <= MOST_TAIL_LENGTH && opensWith(text, start, end, TAIL_OPENINGS)) return true;
  if (end - start > OPENING_LENGTH) return false;
  const line = text.slice(start, end);
  return !hasLetter(line) || NOTE_LINES.has(line.toLowerCase().replaceAll(".", "")) || isDeskMark(line);
}

function hasLetter(line: string): boolean {
  for (let at = 0; at < line.length; at += 1)
    if (isLetter(line.charCodeAt(at)) || line.charCodeAt(at) > 0x2fff) return true;
  return false;
}

/** Initials of those who wrote and edited: "jd/ap", "bur-jd/ap/lb", "PTI JD AP". */
function isDeskMark(line: string): boolean {
  if (line.length > 24 || line.includes(". ")) return false;
  const parts = line.split(/[/\-. ]/).filter((part) => part !== "");
  const isSlashed = line.includes("/") && line === line.toLowerCase() && !line.includes(" ");
  return isSlashed && parts.length > 1 && parts.every((part) => part.length <= 4);
}

/** Finds editor's and refile notes, in brackets or not, that are paragraphs of their own. */
export function readNotes(draft: Draft): Draft {
  const { text } = draft;
  return readEach(draft, (piece) => {
    const isBracketed = text.charAt(piece.start) === "(" && ")".includes(text.charAt(piece.end - 1));
    const isFound = isBracketed
      ? isBracketNote(text, piece.start + 1, piece.end - 1)
      : isNote(text, piece.start, piece.end);
    return isFound ? { pieces: [{ ...piece, zone: "note" }] } : null;
  });
}
