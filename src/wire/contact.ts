import { isDash, isNameWord, isSymbol, type Line, lookUpForm } from "./line.ts";

const MAX_GLUED = 8;

/** Whether a token begins a telephone number or an address, or is a word that leads to one ("e-mail", "Messaging"). */
export function isContact(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  return token.kind === "number" || leadsToContact(line, at) || isAddress(line, at);
}

/**
 * Whether a token leads to a contact detail: "Tel: 555 0100" and "Reuters Messaging", but not the "Tel" of "Tel Aviv".
 */
export function leadsToContact(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !line.language.headers.contactWords.has(lookUpForm(token))) return false;
  return token.text.length > 3 || !isNameWord(line.tokens[at + 1], line.language);
}

/**
 * Whether an address begins at a token: "jane.doe@example.com", "@janedoe", "https://example.com". Its tokens are
 * glued, with an at sign or two slashes.
 */
export function isAddress(line: Line, at: number): boolean {
  if (line.tokens[at]?.text.startsWith("@")) return true;
  for (let next = at; next - at < MAX_GLUED && isGlued(line, next); next += 1) {
    const after = line.tokens[next + 1];
    if (after?.text.startsWith("@")) return true;
    if (after?.text === "/" && line.tokens[next + 2]?.text === "/" && isGlued(line, next + 1)) return true;
    const goesOn = after?.text === "." || after?.text === ":" || after?.kind === "word" || after?.kind === "number";
    if (!goesOn) return false;
  }
  return false;
}

function isGlued(line: Line, at: number): boolean {
  return line.tokens[at] !== undefined && line.tokens[at]?.end === line.tokens[at + 1]?.start;
}

/** The next comma, semicolon or closing bracket, or the dash that begins a line; `to` if there is none. */
export function endOfPart(line: Line, at: number, to: number): number {
  let next = at;
  while (next < to && !isSymbol(line.tokens[next], ",;)") && !isBullet(line, next)) next += 1;
  return next;
}

function isBullet(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !isDash(token)) return false;
  return line.text.slice(line.tokens[at - 1]?.end ?? token.start, token.start).includes("\n");
}

/** The next semicolon or closing bracket, or `to`: commas belong to the reference ("For more stories, click on …"). */
export function endOfReference(line: Line, at: number, to: number): number {
  let next = at;
  while (next < to && !isSymbol(line.tokens[next], ";)")) next += 1;
  return next;
}
