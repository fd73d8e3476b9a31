import type { PrintedCredit } from "./layout.ts";
import { isSmallWord, isSymbol, type Line, phraseOf } from "./line.ts";
import { isJob, isKnownOutlet, isOutlet, isOutletAlone, outletRange, textOf } from "./outlet.ts";
import { isKnownPlace } from "./place.ts";
import { NOTHING, type ReadPart } from "./split-header-line.ts";

const MAX_OUTLET_TOKENS = 10;

/**
 * Reads an outlet or job: "The Associated Press", "Staff Writer", "Political reporter, BBC News", "of the Delta Star".
 */
export function readOutletLine(line: Line, from: number, to: number, afterNames: boolean): ReadPart | null {
  if (from >= to || to - from > MAX_OUTLET_TOKENS || isSection(line, from, to)) return null;
  if (isSmallWord(line, from, "beforeOutlets")) return readOutletLine(line, from + 1, to, true);
  return readJobAndOutlet(line, from, to) ?? readOneOutlet(line, from, to, afterNames);
}

/** Reads a job and an outlet, in either order, with a comma between. */
function readJobAndOutlet(line: Line, from: number, to: number): ReadPart | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isSymbol(line.tokens[at], ",")) continue;
    const left = readOneOutlet(line, from, at, false);
    const right = readOneOutlet(line, at + 1, to, false);
    if (left !== null && right === null && isPlaceAfter(line, at + 1, to)) return left;
    if (left === null || right === null) return null;
    return { ...left, outlet: left.outlet ?? right.outlet, isKnownOutlet: left.isKnownOutlet || right.isKnownOutlet };
  }
  return null;
}

/** Whether a place stands behind an outlet: "BBC News, Lima", "BBC News, in Lima". */
function isPlaceAfter(line: Line, at: number, to: number): boolean {
  return isKnownPlace(line, isSmallWord(line, at, "beforePlaces") ? at + 1 : at, to);
}

function readOneOutlet(line: Line, from: number, to: number, afterNames: boolean): ReadPart | null {
  const end = endOfOutlet(line, from, to);
  const job = isJob(line, from, to);
  const isOne = job || isOutletAlone(line, from, end) || (afterNames && isOutlet(line, from, end));
  if (!isOne) return null;
  const range = job ? outletRange(line, from, to) : { first: from, last: end };
  return {
    ...NOTHING,
    outlet: range && toPublisher(line, range.first, range.last),
    isOutlet: true,
    isKnownOutlet: range !== null && isKnownOutlet(line, range.first, range.last),
  };
}

/** The end of the first of two outlets: "The Plainsman/PlainsmanLive". */
function endOfOutlet(line: Line, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) if (isSymbol(line.tokens[at], "/")) return at;
  return to;
}

function isSection(line: Line, from: number, to: number): boolean {
  return line.language.headers.sectionLabels.has(phraseOf(line, from, to));
}

/** The publisher's credit of an outlet that is the source of the story, without "the". */
export function toPublisher(line: Line, from: number, to: number): PrintedCredit {
  const first = isSmallWord(line, from, "articles") ? from + 1 : from;
  return {
    role: "publisher",
    printedRole: "",
    creditedIn: "header",
    kind: "organisation",
    span: { start: line.tokens[first]?.start ?? line.start, end: line.tokens[to - 1]?.end ?? line.end },
    name: textOf(line, first, to),
    place: null,
    affiliation: null,
  };
}
