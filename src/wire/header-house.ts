import { SECTION_LABELS } from "../lexicon/header-words.ts";
import { NOTHING, type ReadPart } from "./header-parts.ts";
import { houseRange, isHouse, isHouseAlone, isJob, isKnownHouse, textOf } from "./house.ts";
import type { PrintedCredit } from "./layout.ts";
import { isKnownPlace } from "./place.ts";
import { isSymbol, type Line, phraseOf } from "./words.ts";

const MOST_HOUSE_TOKENS = 10;

/** "The Associated Press", "Staff Writer", "Political reporter, BBC News", "of the Delta Star". */
export function readHouseLine(line: Line, from: number, to: number, afterNames: boolean): ReadPart | null {
  if (from >= to || to - from > MOST_HOUSE_TOKENS || isSection(line, from, to)) return null;
  const first = line.tokens[from]?.lower;
  if (first === "of" || first === "for") return readHouseLine(line, from + 1, to, true);
  return readJobAndHouse(line, from, to) ?? readOneHouse(line, from, to, afterNames);
}

/** A job and a house, in this order or the other, with a comma between. */
function readJobAndHouse(line: Line, from: number, to: number): ReadPart | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isSymbol(line.tokens[at], ",")) continue;
    const left = readOneHouse(line, from, at, false);
    const right = readOneHouse(line, at + 1, to, false);
    if (left !== null && right === null && isPlaceAfter(line, at + 1, to)) return left;
    if (left === null || right === null) return null;
    return { ...left, house: left.house ?? right.house, isKnownHouse: left.isKnownHouse || right.isKnownHouse };
  }
  return null;
}

/** "BBC News, Lima", "BBC News, in Lima". */
function isPlaceAfter(line: Line, at: number, to: number): boolean {
  return isKnownPlace(line, line.tokens[at]?.lower === "in" ? at + 1 : at, to);
}

function readOneHouse(line: Line, from: number, to: number, afterNames: boolean): ReadPart | null {
  const end = endOfHouse(line, from, to);
  const job = isJob(line, from, to);
  const isOne = job || isHouseAlone(line, from, end) || (afterNames && isHouse(line, from, end));
  if (!isOne) return null;
  const range = job ? houseRange(line, from, to) : { first: from, last: end };
  return {
    ...NOTHING,
    house: range && toPublisher(line, range.first, range.last),
    isHouse: true,
    isKnownHouse: range !== null && isKnownHouse(line, range.first, range.last),
  };
}

/** "The Plainsman/PlainsmanLive": the first of two houses. */
function endOfHouse(line: Line, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) if (isSymbol(line.tokens[at], "/")) return at;
  return to;
}

function isSection(line: Line, from: number, to: number): boolean {
  return SECTION_LABELS.has(phraseOf(line, from, to));
}

/** A house as the source of the story, "the" left out, as a credit of the publisher. */
export function toPublisher(line: Line, from: number, to: number): PrintedCredit {
  const first = line.tokens[from]?.lower === "the" ? from + 1 : from;
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
