import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isDigit, isLetter } from "../text/characters.ts";
import { type Draft, readEach } from "./draft.ts";
import { opensWith, toOpenings } from "./openings.ts";

const notesIn = perLanguage((language) => toOpenings(language.headers.noteOpenings));
const bracketNotesIn = perLanguage((language) => toOpenings(language.headers.bracketNoteOpenings));
const tailsIn = perLanguage((language) => toOpenings(language.headers.tailOpenings));
const contactsIn = perLanguage((language) => toOpenings(language.headers.contactOpenings));

/** A longer line is not a mark of the end. */
const MAX_MARK_LENGTH = 48;

/**
 * Whether a span is an editor's or refile note, or a line of a web page ("Share", "Advertisement"), wherever it stands.
 */
export function isNote(text: string, start: number, end: number, language: Language): boolean {
  return opensWith(text, start, end, notesIn(language)) || isPageLine(text, start, end, language);
}

/** Whether a span is a line of a web page. A sign at its end does not matter: "Link copied!" */
function isPageLine(text: string, start: number, end: number, language: Language): boolean {
  if (end - start > MAX_MARK_LENGTH) return false;
  return language.headers.pageLines.has(
    text
      .slice(start, end)
      .toLowerCase()
      .replaceAll(/[.!:]$/g, ""),
  );
}

/** Whether the content of brackets is a note: "(Adds details)", "(This story was refiled …)", "($1 = 0.9 euros)". */
export function isBracketNote(text: string, start: number, end: number, language: Language): boolean {
  if (isNote(text, start, end, language) || opensWith(text, start, end, bracketNotesIn(language))) return true;
  return isRate(text, start, end) || text.slice(start, Math.min(end, start + MAX_TAIL_LENGTH)).includes("@");
}

/** Whether a span states an exchange rate: "$1 = 6.35 yuan", "1 euro = $1.1". */
function isRate(text: string, start: number, end: number): boolean {
  const part = text.slice(start, Math.min(end, start + MAX_MARK_LENGTH));
  return part.includes("=") && part.includes("1");
}

/** A longer paragraph with such an opening is part of the story. */
const MAX_TAIL_LENGTH = 400;

/** Whether a span is boilerplate after the body, or a mark of the end: "Follow us …", "©", "Enditem", "###", "___". */
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

/**
 * The position behind an opening mark that closes at the end or nowhere, as pages put before each paragraph of an
 * inset: “Follow Jane Doe on … @jdoe.
 */
function behindOpenMark(text: string, start: number, end: number): number {
  if (!/["“]/.test(text.charAt(start)) || end - start > MAX_TAIL_LENGTH) return start;
  return /["”]/.test(text.slice(start + 1, end - 1)) ? start : start + 1;
}

/**
 * Whether a line says how to reach somebody: "Contact Jane Doe at 555-0142", "Jane Doe can be reached at
 * jdoe@example.com".
 */
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

/** Whether a line is a heading of the desk: "# dpa-Notebook", "## Editorial contacts". */
function isDeskHeading(line: string): boolean {
  return line.startsWith("# ") || line.startsWith("##");
}

/** Whether a line is an address such as "jane.doe@example.com" with few words around it. */
function isAddressLine(line: string): boolean {
  return line.includes("@") && line.split(/\s+/).length <= 4;
}

/** Whether a line consists of initials of the writers and editors, with slashes: "jd/ap", "bur-jd/ap/lb". */
function isDeskMark(whole: string): boolean {
  const line = withoutAgencies(whole);
  if (line.length > 24 || line.includes(". ")) return false;
  const parts = line.split(/[/\-. ]/).filter((part) => part !== "");
  const isSlashed = line.includes("/") && line === line.toLowerCase() && !line.includes(" ");
  return isSlashed && parts.length > 1 && parts.every((part) => part.length <= 4);
}

/** "jd/ap (AFP, dpa)" without the agencies that it is based on. */
function withoutAgencies(line: string): string {
  const open = line.endsWith(")") ? line.indexOf(" (") : -1;
  return open > 0 && line.lastIndexOf("/", open) > 0 ? line.slice(0, open) : line;
}

/** Whether a span is only a few signs: "* * *", "___". */
function isRule(text: string, start: number, end: number): boolean {
  if (end - start > MAX_MARK_LENGTH) return false;
  for (let at = start; at < end; at += 1)
    if (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** Makes notes of the paragraphs that are editor's and refile notes, in brackets or not. */
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
