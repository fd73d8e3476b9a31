import { GROUP_PLURALS } from "../lexicon/organisation-words.ts";
import { endOfChunk } from "./credit-name.ts";
import { houseOf, isHouse, isJobTitle, textOf } from "./house.ts";
import { isNameWord, isSymbol, type Line, lookUpForm } from "./words.ts";

/** The house or job printed after a name. */
export interface HouseAfter {
  readonly house: string | null;
  readonly isPlural: boolean;
  /** The names after it do not share a place with this one. */
  readonly closes: boolean;
  readonly next: number;
}

/** The house or job that follows a person's name at a token. */
export function readHouseAfter(line: Line, at: number, to: number): HouseAfter | null {
  const token = line.tokens[at];
  if (token === undefined || at >= to) return null;
  if (token.lower === "of" || token.lower === "for") return readHouseOf(line, at + 1, to);
  if (token.lower === "at" && isHouse(line, at + 1, endOfChunk(line, at + 1, to))) return readHouseOf(line, at + 1, to);
  if (isSymbol(token, "(")) return readHouseInBrackets(line, at, to);
  if (isSymbol(token, "/")) return readHouseAfterSign(line, at, to, true);
  return isSymbol(token, ",") ? readHouseAfterSign(line, at, to, false) : null;
}

/** "of Reuters Legal", "of the legal service of Example News", "for the Daily Post". */
function readHouseOf(line: Line, at: number, to: number): HouseAfter | null {
  const first = line.tokens[at]?.lower === "the" ? at + 1 : at;
  let end = endOfChunk(line, first, to);
  while (line.tokens[end]?.lower === "of" && end < to) end = endOfChunk(line, end + 1, to);
  if (end <= first || !isNameWord(line.tokens[first])) return null;
  return { house: textOf(line, first, end), isPlural: false, closes: true, next: end };
}

const MOST_BRACKETED = 6;

/** "(AP)". */
function readHouseInBrackets(line: Line, at: number, to: number): HouseAfter | null {
  let end = at + 1;
  while (end < to && end - at <= MOST_BRACKETED && !isSymbol(line.tokens[end], ")")) end += 1;
  if (end >= to || !isSymbol(line.tokens[end], ")") || !isHouse(line, at + 1, end)) return null;
  return { house: textOf(line, at + 1, end), isPlural: false, closes: false, next: end + 1 };
}

/** "/AP", "/The Post"; ", IFR Markets", ", Bangalore desk", ", Staff Writer", ", The Daily Post", ", Special to The Post". */
function readHouseAfterSign(line: Line, at: number, to: number, isSlash: boolean): HouseAfter | null {
  const special = line.tokens[at + 1]?.lower === "special" ? at + 2 : at + 1;
  const link = line.tokens[special]?.lower ?? "";
  if (special < to && (link === "for" || link === "of" || (link === "to" && special > at + 1))) {
    return readHouseOf(line, special + 1, to);
  }
  const end = endOfChunk(line, at + 1, to);
  if (end <= at + 1 || !(isHouse(line, at + 1, end) || (!isSlash && isJobTitle(line, at + 1, end)))) return null;
  const first = line.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const isPlural = GROUP_PLURALS.has(lookUpForm(line.tokens[end - 1]));
  const house =
    isJobTitle(line, first, end) || endsInJob(line, end) ? houseOf(line, first, end) : textOf(line, first, end);
  return { house, isPlural, closes: false, next: end };
}

/** "Globe Staff" is the staff of the Globe. */
function endsInJob(line: Line, end: number): boolean {
  return lookUpForm(line.tokens[end - 1]) === "staff";
}
