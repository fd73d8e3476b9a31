import { isDash, isSymbol, type Line, matchLongest } from "./line.ts";

/** The most words of an agency between its brackets. */
const MAX_WORDS = 8;

/** The agency of a dateline, in tokens: `next` is the token behind its brackets, `isKnown` whether it is listed. */
export interface Agency {
  readonly first: number;
  readonly last: number;
  readonly next: number;
  readonly isKnown: boolean;
}

/** The agency at this position of a line, or null: in brackets or slashes, or bare if a dash or colon follows. */
export function readAgency(line: Line, at: number, hasPlaces: boolean): Agency | null {
  const open = isSymbol(line.tokens[at], ",") ? at + 1 : at;
  if (isSymbol(line.tokens[open], "(/")) return readEnclosedAgency(line, open);
  const length = matchLongest(line, open, line.tokens.length, line.language.outlets.news);
  const isAgency = length > 0 && (isDash(line.tokens[open + length]) || isSymbol(line.tokens[open + length], ":"));
  return isAgency && (hasPlaces || open === at)
    ? { first: open, last: open + length, next: open + length, isKnown: true }
    : null;
}

/** "(Reuters)", "/TASS/", "(AP/Reuters)", "(Thomson Reuters Foundation)". */
function readEnclosedAgency(line: Line, open: number): Agency | null {
  const closer = isSymbol(line.tokens[open], "(") ? ")" : (line.tokens[open]?.text ?? "");
  let close = open + 1;
  while (close - open <= MAX_WORDS && isAgencyToken(line, close, closer)) close += 1;
  if (close === open + 1 || !isSymbol(line.tokens[close], closer)) return null;
  const isKnown = matchLongest(line, open + 1, close, line.language.outlets.news) > 0;
  return { first: open + 1, last: close, next: close + 1, isKnown };
}

function isAgencyToken(line: Line, at: number, closer: string): boolean {
  const token = line.tokens[at];
  return token !== undefined && (token.kind === "word" || (isSymbol(token, "/-–&") && !isSymbol(token, closer)));
}

/** Whether an agency stands without brackets, with the dash or colon that ends the dateline: "AP —". */
export function isBareAgency(line: Line, at: number): boolean {
  const length = matchLongest(line, at, line.tokens.length, line.language.outlets.news);
  return length > 0 && (isDash(line.tokens[at + length]) || isSymbol(line.tokens[at + length], ":"));
}
