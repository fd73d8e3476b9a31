import { AFTER_CLOSING } from "./mark-shapes.ts";
import { isGlued, type Tokens } from "./tokens.ts";

/** Behind these, a single mark closes and is not an apostrophe. */
const ENDS_SPEECH = new Set([...",.!?…—–;:)]", "--", "...", "...."]);

/** Whether punctuation stands beside a single mark: an apostrophe stands between a letter and a space. */
export function isStrongCloser(tokens: Tokens, index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || ENDS_SPEECH.has(before.text)) return true;
  if (after === undefined || !isGlued(tokens, index + 1)) return false;
  return after.kind === "mark" || AFTER_CLOSING.has(after.text);
}

/** Whether a single mark may be an apostrophe: "the Smiths’ turn", "goin’ home", "rock ’n’ roll", "6' tall". */
export function mayBeApostrophe(tokens: Tokens, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.kind === "mark") return false;
  if (before.kind === "number") return true;
  const { lower } = before;
  const { clippedEndings, clippedWords, elisions } = tokens.language;
  return clippedEndings.some((ending) => lower.endsWith(ending)) || clippedWords.has(lower) || elisions.has(lower);
}

/** Whether a mark is an apostrophe where an opening mark would stand: "’90s", "’em". */
export function isElision(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return next.kind === "number"
    ? isShortYear(next.text, tokens.language.calendar.decadeEnding)
    : tokens.language.elisions.has(next.lower);
}

function isShortYear(number: string, decade: string): boolean {
  return number.length === 2 || (number.length === 3 && decade !== "" && number.endsWith(decade));
}
