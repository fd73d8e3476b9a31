import { isDash, isMonth, isSymbol, type Line } from "./line.ts";

/**
 * Reads a day: ", Dec. 8", " (March 3, 2020)", ". April 16", ", 16 April 2024", ", Tuesday", ", Tuesday, May 5".
 * Returns the token after it, or `at` if there is none.
 */
export function readDay(line: Line, at: number): number {
  const inBrackets = isSymbol(line.tokens[at], "(") ? endOfDay(line, at + 1) : at;
  if (inBrackets > at + 1 && isSymbol(line.tokens[inBrackets], ")")) return inBrackets + 1;
  const from = isSymbol(line.tokens[at], ",.") ? at + 1 : at;
  const next = endOfDay(line, from);
  if (next === from) return at;
  const after = isSymbol(line.tokens[next], ".,") && !isDash(line.tokens[next + 1]) ? next + 1 : next;
  return after;
}

function endOfDay(line: Line, from: number): number {
  const afterName = line.language.calendar.dayNames.has(line.tokens[from]?.lower ?? "") ? from + 1 : from;
  const comma = isSymbol(line.tokens[afterName], ",") ? afterName + 1 : afterName;
  const next = endOfDate(line, comma);
  return next > comma ? next : afterName;
}

function endOfDate(line: Line, from: number): number {
  let next = from;
  if (isMonth(line.tokens[next], line.language) && isDayNumber(line, next + 1)) next += 2;
  else if (isDayNumber(line, next) && isMonth(line.tokens[next + 1], line.language)) next += 2;
  else return from;
  const comma = isSymbol(line.tokens[next], ",") ? next + 1 : next;
  return isYear(line, comma) ? comma + 1 : next;
}

function isDayNumber(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token?.kind === "number" && token.text.length <= 4 && Number.parseInt(token.text, 10) <= 31;
}

/** Whether a token is the number of a year. */
export function isYear(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token?.kind === "number" && token.text.length === 4 && !Number.isNaN(Number(token.text));
}
