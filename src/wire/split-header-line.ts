import type { Utf16Span } from "../span.ts";
import type { PrintedCredit } from "./layout.ts";
import { isDash, isSymbol, type Line } from "./line.ts";
import type { FoundTime } from "./stated-time.ts";

/** Tokens `from` to `to` of a header line, between dates and separators. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The index of the date that follows; -1 if none does. */
  readonly timeAfter: number;
}

/** What a part states. */
export interface ReadPart {
  readonly credits: readonly PrintedCredit[];
  /** The outlet named, as a credit of the publisher; null for a job without one. */
  readonly outlet: PrintedCredit | null;
  readonly isOutlet: boolean;
  readonly isKnownOutlet: boolean;
  readonly isUpdate: boolean;
  readonly unexplained: number;
}

/** What a part states if nothing in it was understood. */
export const NOTHING: ReadPart = {
  credits: [],
  outlet: null,
  isOutlet: false,
  isKnownOutlet: false,
  isUpdate: false,
  unexplained: 0,
};

const SEPARATORS = "|•·►▪■◆→";

/** Splits a line at dates and separators. */
export function splitHeaderLine(line: Line, times: readonly FoundTime[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let time = 0;
  for (let at = 0; at <= line.tokens.length; at += 1) {
    const token = line.tokens[at];
    const found = times[time];
    const isTime = token !== undefined && found !== undefined && token.start >= found.start && token.start < found.end;
    if (token !== undefined && !isTime && !isSeparator(line, at)) continue;
    if (at > from) parts.push({ from, to: at, timeAfter: isTime ? time : -1 });
    else if (isTime && token.start === found.start) parts.push({ from, to: at, timeAfter: time });
    if (isTime) {
      at = lastTokenOf(line, at, found);
      time += 1;
    }
    from = at + 1;
  }
  return parts;
}

function lastTokenOf(line: Line, at: number, span: Utf16Span): number {
  let last = at;
  while ((line.tokens[last + 1]?.start ?? span.end) < span.end) last += 1;
  return last;
}

/** Whether a token is a bar or a bullet, or a dash or slash with space before it. */
function isSeparator(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind === "symbol" && SEPARATORS.includes(token.text)) return true;
  const isSpaced = token?.start !== line.tokens[at - 1]?.end;
  return isSpaced && at > 0 && (isDash(token) || isSpacedSlash(line, at));
}

function isSpacedSlash(line: Line, at: number): boolean {
  return isSymbol(line.tokens[at], "/") && line.tokens[at]?.end !== line.tokens[at + 1]?.start;
}
