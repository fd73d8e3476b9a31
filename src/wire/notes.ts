import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isDigit, isLetter } from "../text/characters.ts";
import { type Draft, readEach } from "./draft.ts";
import { opensWith, toOpenings } from "./openings.ts";

const notesIn = perLanguage((language) => toOpenings(language.headers.noteOpenings));
const bracketNotesIn = perLanguage((language) => toOpenings(language.headers.bracketNoteOpenings));
const tailsIn = perLanguage((language) => toOpenings(language.headers.tailOpenings));
const contactsIn = perLanguage((language) => toOpenings(language.headers.contactOpenings));

/** A longer line does not mark the end. */
const MAX_MARK_LENGTH = 48;

/** An editor's or refile note, or a line of a web page ("Share", "Advertisement"), wherever it stands. */
export function isNote(text: string, start: number, end: number, language: Language): boolean {
  return opensWith(text, start, end, notesIn(language)) || isPageLine(text, start, end, language);
}

/** Letters and spaces only, but for a sign at the end: "Link copied!" */
function isPageLine(text: string, start: number, end: number, language: Language): boolean {
  if (end - start > MAX_MARK_LENGTH) return false;
  return language.headers.pageLines.has(
    text
      .slice(start, end)
      .toLowerCase()
      .replaceAll(/[.!:]$/g, ""),
  );
}

/** A note by what its brackets hold: "(Adds details)", "(This story was refiled …)", "($1 = 0.9 euros)". */
export function isBracketNote(text: string, start: number, end: number, language: Language): boolean {
  if (isNote(text, start, end, language) || opensWith(text, start, end, bracketNotesIn(language))) return true;
  return isRate(text, start, end) || text.slice(start, Math.min(end, start + MAX_TAIL_LENGTH)).includes("@");
}

/** "$1 = 6.35 yuan", "1 euro = $1.1". */
function isRate(text: string, start: number, end: number): boolean {
  const part = text.slice(start, Math.min(end, start + MAX_MARK_LENGTH));
  return part.includes("=") && part.includes("1");
}

/** A longer paragraph with such an opening is part of the story. */
const MAX_TAIL_LENGTH = 400;

/** A standing line after the body, or a mark of the end: "Follow us …", "©", "Enditem", "###", "___". */
export function isTailLine(text: string, start: number, end: number, language: Language): boolean {
  if (isNote(text, start, end, language)) return true;
  const from = behindOpenMark(text, start, end);
  if (
    end - start <= MAX_TAIL_LENGTH &&
    (opensWith(text, from, end, tailsIn(language)) || isContactLine(text, from, end, language))
  )
    return true;
  if (end - start > MAX_MARK_LENGTH) return false;
  const line = text.slice(start, end);
  return (
    !hasLetter(line) ||
    isDeskHeading(line) ||
    isAddressLine(line) ||
    language.headers.noteLines.has(line.toLowerCase().replaceAll(/[.()[\]]/g, "")) ||
    isDeskMark(line)
  );
}

/** Behind a mark that is closed at the end or nowhere, as stands before each paragraph of what a page sets apart: “Follow Jane Doe on … @jdoe. */
function behindOpenMark(text: string, start: number, end: number): number {
  if (!/["“]/.test(text.charAt(start)) || end - start > MAX_TAIL_LENGTH) return start;
  return /["”]/.test(text.slice(start + 1, end - 1)) ? start : start + 1;
}

/** "Contact Jane Doe at 555-0142", "Jane Doe can be reached at jdoe@example.com". */
function isContactLine(text: string, start: number, end: number, language: Language): boolean {
  const line = text.slice(start, end);
  if (/^\w+:/.test(line) || (!line.includes("@") && !/\d{3}[-. ]\d{4}/.test(line))) return false;
  return opensWith(text, start, end, contactsIn(language)) || hasContactPhrase(line, language);
}

function hasContactPhrase(line: string, { headers: { contactPhrases } }: Language): boolean {
  const words = ` ${line.replaceAll(/[^\p{L}\p{N}_]+/gu, " ")} `;
  return contactPhrases.some((phrase) => words.includes(` ${phrase} `));
}

function hasLetter(line: string): boolean {
  for (let at = 0; at < line.length; at += 1)
    if (isLetter(line.charCodeAt(at)) || line.charCodeAt(at) > 0x2fff) return true;
  return false;
}

/** "# dpa-Notebook", "## Editorial contacts". */
function isDeskHeading(line: string): boolean {
  return line.startsWith("# ") || line.startsWith("##");
}

/** "jane.doe@example.com" with few words around it. */
function isAddressLine(line: string): boolean {
  return line.includes("@") && line.split(/\s+/).length <= 4;
}

/** Initials of those who wrote and edited: "jd/ap", "bur-jd/ap/lb", "PTI JD AP". */
function isDeskMark(whole: string): boolean {
  const line = withoutAgencies(whole);
  if (line.length > 24 || line.includes(". ")) return false;
  const parts = line.split(/[/\-. ]/).filter((part) => part !== "");
  const isSlashed = line.includes("/") && line === line.toLowerCase() && !line.includes(" ");
  return isSlashed && parts.length > 1 && parts.every((part) => part.length <= 4);
}

/** "jd/ap (AFP, dpa)" without the agencies that it was made from. */
function withoutAgencies(line: string): string {
  const open = line.endsWith(")") ? line.indexOf(" (") : -1;
  return open > 0 && line.lastIndexOf("/", open) > 0 ? line.slice(0, open) : line;
}

/** "* * *", "___": nothing but a few signs. */
function isRule(text: string, start: number, end: number): boolean {
  if (end - start > MAX_MARK_LENGTH) return false;
  for (let at = start; at < end; at += 1)
    if (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** Finds editor's and refile notes, in brackets or not, that are paragraphs of their own. */
export function readNotes(draft: Draft): Draft {
  const { text } = draft;
  return readEach(draft, (piece) => {
    const isBracketed = text.charAt(piece.start) === "(" && ")".includes(text.charAt(piece.end - 1));
    if (isRule(text, piece.start, piece.end)) return { pieces: [{ ...piece, zone: "note" }] };
    const isFound = isBracketed
      ? isBracketNote(text, piece.start + 1, piece.end - 1, draft.language)
      : isNote(text, piece.start, piece.end, draft.language);
    return isFound ? { pieces: [{ ...piece, zone: "note" }] } : null;
  });
}
