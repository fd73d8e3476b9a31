import { endOfChunk } from "./credit-name.ts";
import { isNameWord, isSmallWord, isSymbol, type Line, lookUpForm } from "./line.ts";
import { isJobTitle, isOutlet, outletOf, textOf } from "./outlet.ts";

/** The outlet or job printed after a name. */
export interface OutletAfter {
  readonly outlet: string | null;
  readonly isPlural: boolean;
  /** Whether the names after it do not share a place with this one. */
  readonly closes: boolean;
  readonly next: number;
}

/** Reads the outlet or job that follows a person's name at a token; null if there is none. */
export function readOutletAfter(line: Line, at: number, to: number): OutletAfter | null {
  const token = line.tokens[at];
  if (token === undefined || at >= to) return null;
  if (isSmallWord(line, at, "beforeOutlets")) return readOutletOf(line, at + 1, to);
  if (isSmallWord(line, at, "beforeFirms") && isOutlet(line, at + 1, endOfChunk(line, at + 1, to)))
    return readOutletOf(line, at + 1, to);
  if (isSymbol(token, "(")) return readOutletInBrackets(line, at, to);
  if (isSymbol(token, "/")) return readOutletAfterSign(line, at, to, true);
  return isSymbol(token, ",") ? readOutletAfterSign(line, at, to, false) : null;
}

/** "of Reuters Legal", "of the legal service of Example News", "for the Daily Post". */
function readOutletOf(line: Line, at: number, to: number): OutletAfter | null {
  const first = isSmallWord(line, at, "articles") ? at + 1 : at;
  let end = endOfChunk(line, first, to);
  while (isSmallWord(line, end, "withinOutlets") && end < to) end = endOfChunk(line, end + 1, to);
  if (end <= first || !isNameWord(line.tokens[first], line.language)) return null;
  return { outlet: textOf(line, first, end), isPlural: false, closes: true, next: end };
}

const MAX_BRACKETED = 6;

/** "(AP)". */
function readOutletInBrackets(line: Line, at: number, to: number): OutletAfter | null {
  let end = at + 1;
  while (end < to && end - at <= MAX_BRACKETED && !isSymbol(line.tokens[end], ")")) end += 1;
  if (end >= to || !isSymbol(line.tokens[end], ")") || !isOutlet(line, at + 1, end)) return null;
  return { outlet: textOf(line, at + 1, end), isPlural: false, closes: false, next: end + 1 };
}

/**
 * "/AP", "/The Post"; ", IFR Markets", ", Bangalore desk", ", Staff Writer", ", The Daily Post", ", Special to The
 * Post".
 */
function readOutletAfterSign(line: Line, at: number, to: number, isSlash: boolean): OutletAfter | null {
  const special = isSmallWord(line, at + 1, "special") ? at + 2 : at + 1;
  const isFor = isSmallWord(line, special, "beforeOutlets");
  const isTo = isSmallWord(line, special, "afterSpecial") && special > at + 1;
  if (special < to && (isFor || isTo)) return readOutletOf(line, special + 1, to);
  const end = endOfChunk(line, at + 1, to);
  if (end <= at + 1 || !(isOutlet(line, at + 1, end) || (!isSlash && isJobTitle(line, at + 1, end)))) return null;
  const first = isSmallWord(line, at + 1, "articles") ? at + 2 : at + 1;
  const isPlural = line.language.outlets.groupPlurals.has(lookUpForm(line.tokens[end - 1]));
  const outlet =
    isJobTitle(line, first, end) || endsInJob(line, end) ? outletOf(line, first, end) : textOf(line, first, end);
  return { outlet, isPlural, closes: false, next: end };
}

/** Whether words end in a job: "Globe Staff" is the staff of the Globe. */
function endsInJob(line: Line, end: number): boolean {
  return line.language.credits.staff.has(lookUpForm(line.tokens[end - 1]));
}
