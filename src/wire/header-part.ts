import { JOB_NOUNS, JOB_QUALIFIERS, LINKING_WORDS } from "../lexicon/credit-roles.ts";
import { DETERMINERS, PAGE_BITS, PUBLISHED_LABELS, SECTION_LABELS, UPDATED_LABELS } from "../lexicon/header-words.ts";
import { WEEKDAYS } from "../lexicon/months.ts";
import { GROUP_WORDS, OUTLET_SURNAMES } from "../lexicon/organisation-words.ts";
import { ZONE_OFFSETS } from "../lexicon/time-zones.ts";
import type { Utf16Span } from "../span.ts";
import { isAddress } from "./contact.ts";
import { parseCredits } from "./credit-grammar.ts";
import { readRole, toBylineRole } from "./credit-role.ts";
import { houseRange, isHouse, isHouseAlone, isJob, isKnownHouse, textOf } from "./house.ts";
import type { PrintedCredit } from "./layout.ts";
import { isKnownPlace } from "./place.ts";
import { isPlainName } from "./plain-name.ts";
import type { FoundTime } from "./stated-time.ts";
import { isDash, isNameWord, isParticle, isSymbol, type Line, lookUpForm, phraseOf } from "./words.ts";

/** Tokens `from` to `to` of a header line, between dates and separators. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The index of the date that follows; -1 if none does. */
  readonly timeAfter: number;
}

export interface ReadPart {
  readonly credits: readonly PrintedCredit[];
  /** The house named, as a credit of the publisher; null for a job without one. */
  readonly house: PrintedCredit | null;
  readonly isHouse: boolean;
  readonly isKnownHouse: boolean;
  readonly isUpdate: boolean;
  readonly unexplained: number;
}

const NOTHING: ReadPart = {
  credits: [],
  house: null,
  isHouse: false,
  isKnownHouse: false,
  isUpdate: false,
  unexplained: 0,
};

const PUBLISHED: ReadonlySet<string> = new Set(PUBLISHED_LABELS);
const UPDATED: ReadonlySet<string> = new Set(UPDATED_LABELS);

// Parts

const SEPARATORS = "|•·►▪■◆→";

export function toParts(line: Line, times: readonly FoundTime[]): Part[] {
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

/** A bar, a bullet, or a dash with a space before it. */
function isSeparator(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind === "symbol" && SEPARATORS.includes(token.text)) return true;
  const isSpaced = token?.start !== line.tokens[at - 1]?.end;
  return isSpaced && at > 0 && (isDash(token) || isSpacedSlash(line, at));
}

function isSpacedSlash(line: Line, at: number): boolean {
  return isSymbol(line.tokens[at], "/") && line.tokens[at]?.end !== line.tokens[at + 1]?.start;
}

/** Reads one part after its labels, days of the week and signs are taken off. */
export function readPart(line: Line, part: Part, before: ReadPart | undefined): ReadPart {
  const label = readLabels(line, part);
  const { from, to } = label;
  if (from >= to) return { ...NOTHING, isUpdate: label.isUpdate };
  const afterNames = before !== undefined && before.credits.length > 0;
  const read = readRoleLine(line, from, to) ?? readHouseLine(line, from, to, afterNames) ?? readBits(line, from, to);
  return { ...(read ?? readBareNames(line, from, to) ?? unknownWords(line, from, to)), isUpdate: label.isUpdate };
}

/** The part without labels, days of the week and signs at its ends. */
export function readLabels(line: Line, part: Part): { from: number; to: number; isUpdate: boolean } {
  let { from, to } = trimSigns(line, part.from, part.to);
  let isUpdate = false;
  for (let last = -1; last !== to; ) {
    last = to;
    while (to > from && isDayOrLink(line, to - 1)) to -= 1;
    const updated = labelLength(line, from, to, UPDATED);
    const published = labelLength(line, from, to, PUBLISHED);
    isUpdate ||= updated > published;
    to = trimSigns(line, from, to - Math.max(updated, published)).to;
  }
  from = trimSigns(line, from, to).from;
  return { from, to, isUpdate };
}

/** "Tuesday", "on", "at": they lead to the date. */
function isDayOrLink(line: Line, at: number): boolean {
  const word = lookUpForm(line.tokens[at]);
  return WEEKDAYS.has(word) || word === "on" || word === "at" || isSymbol(line.tokens[at], ",(:-–—");
}

/** The number of tokens at the end of the part that are a label. */
function labelLength(line: Line, from: number, to: number, labels: ReadonlySet<string>): number {
  for (let length = Math.min(4, to - from); length > 0; length -= 1) {
    if (labels.has(phraseOf(line, to - length, to))) return length;
  }
  return 0;
}

/** The part without the signs at its ends. */
export function trimSigns(line: Line, first: number, last: number): { from: number; to: number } {
  let from = first;
  let to = last;
  while (from < to && isTrimmed(line, from)) from += 1;
  while (to > from && isTrimmed(line, to - 1)) to -= 1;
  return { from, to };
}

function isTrimmed(line: Line, at: number): boolean {
  return isSymbol(line.tokens[at], ",;:.()[]*/") || isDash(line.tokens[at]);
}

// What a part can be

/** "By Jane Doe", "Story by …", "Photographs by …", "From Jane Doe, CNN", "Editor: John Roe", "Source: Xinhua". */
function readRoleLine(line: Line, from: number, to: number): ReadPart | null {
  const first = line.tokens[from]?.lower;
  const isLabelled = (first === "byline" || first === "source") && isSymbol(line.tokens[from + 1], ":");
  if (isLabelled) return readLabelled(line, from, to, first);
  const role = readRole(line, from, to, { startsClause: true });
  const isFrom = first === "from" && to - from > 1;
  if (role === null && !isFrom) return null;
  if (role !== null && role.link === "" && !isFrom) return null;
  const preset = isFrom ? { role: { roles: ["author" as const], printed: textOf(line, from, from + 1) } } : {};
  const parsed = parseCredits(line, isFrom ? from + 1 : from, to, { creditedIn: "byline", ...preset });
  const namesNobody = parsed.credits.length === 0 && isUnnamed(line, role?.next ?? from, to);
  if (parsed.credits.length === 0 && !namesNobody) return null;
  if (isFrom && parsed.unexplained > 0) return null;
  const credits = withoutStrays(line, parsed.credits).map((credit) => ({
    ...credit,
    role: toBylineRole(credit.role, credit.printedRole),
  }));
  return { ...NOTHING, credits, unexplained: namesNobody ? 0 : parsed.unexplained };
}

/** "Our Correspondent", "a Staff Reporter": a job and nobody's name. */
export function isUnnamed(line: Line, from: number, to: number): boolean {
  const first = DETERMINERS.has(line.tokens[from]?.lower ?? "") ? from + 1 : from;
  return isJob(line, first, to);
}

function readLabelled(line: Line, from: number, to: number, label: string): ReadPart | null {
  if (label === "source") {
    return isHouse(line, from + 2, to)
      ? { ...NOTHING, house: toPublisher(line, from + 2, to), isHouse: true, isKnownHouse: true }
      : null;
  }
  const next = line.tokens[from + 2]?.lower === "by" ? from + 3 : from + 2;
  const role = { roles: ["author" as const], printed: textOf(line, from, next) };
  const parsed = parseCredits(line, next, to, { creditedIn: "byline", role });
  return parsed.credits.length > 0 ? { ...NOTHING, credits: parsed.credits, unexplained: parsed.unexplained } : null;
}

/** The last of two names is the house: "By Jane Doe, Quibble", "By Jane Doe, Delta Star". */
function withoutStrays(line: Line, credits: readonly PrintedCredit[]): PrintedCredit[] {
  const [before, last] = [credits.at(-2), credits.at(-1)];
  if (last?.kind !== "person" || before?.kind !== "person" || !before.name.includes(" ")) return [...credits];
  const isListed = line.text.slice(before.span.end, last.span.start).trim() !== ",";
  if (isListed || before.affiliation !== null || last.affiliation !== null || before.role !== last.role)
    return [...credits];
  const words = last.name.split(" ");
  const isStray = words.length === 1 || OUTLET_SURNAMES.has((words.at(-1) ?? "").toLowerCase());
  return isStray ? [...credits.slice(0, -2), { ...before, affiliation: last.name }] : [...credits];
}

const MOST_HOUSE_TOKENS = 10;

/** "The Associated Press", "Staff Writer", "Political reporter, BBC News", "of the Delta Star". */
function readHouseLine(line: Line, from: number, to: number, afterNames: boolean): ReadPart | null {
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

/** Sections and bits of pages: "World News", "5 min read". */
function readBits(line: Line, from: number, to: number): ReadPart | null {
  let first = from;
  while (first < to && line.tokens[first]?.kind === "number") first += 1;
  const phrase = phraseOf(line, first, to);
  const isKnown = first === to || PAGE_BITS.has(phrase) || SECTION_LABELS.has(phrase) || isOneAddress(line, from, to);
  return isKnown ? NOTHING : null;
}

/** "jane.doe@example.com" or "@janedoe" and nothing else. */
function isOneAddress(line: Line, from: number, to: number): boolean {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]];
  return isAddress(line, from) && !/\s/.test(line.text.slice(first?.start ?? 0, last?.end ?? 0));
}

const MOST_BARE_TOKENS = 40;

/** Names without "By"; whether they are believed is decided by what stands around them. */
function readBareNames(line: Line, from: number, to: number): ReadPart | null {
  if (to - from > MOST_BARE_TOKENS || !mayBeNames(line, from, to)) return null;
  const role = { roles: ["author" as const], printed: "" };
  const parsed = parseCredits(line, from, to, { creditedIn: "byline", role });
  const people = parsed.credits.filter((credit) => credit.kind === "person");
  const areAllNames = people.length > 0 && people.length === parsed.credits.length && people.every(isPlainName);
  return areAllNames && parsed.unexplained === 0 && parsed.roles === 0 ? { ...NOTHING, credits: parsed.credits } : null;
}

const MOST_SMALL_WORDS = 1;

/** A quick look: a line of names has hardly a word in lower case but those that link names or tell of jobs. */
function mayBeNames(line: Line, from: number, to: number): boolean {
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at];
    if (token?.kind !== "word" || token.capital || isNameWord(token) || isParticle(token)) continue;
    const isKnown = LINKING_WORDS.has(token.lower) || JOB_NOUNS.has(token.lower) || JOB_QUALIFIERS.has(token.lower);
    if (!isKnown && !GROUP_WORDS.has(token.lower)) small += 1;
  }
  return small <= MOST_SMALL_WORDS;
}

function unknownWords(line: Line, from: number, to: number): ReadPart {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const { kind } = line.tokens[at] ?? {};
    if ((kind === "word" || kind === "number") && !isClockPart(line, at)) words += 1;
  }
  return { ...NOTHING, unexplained: words };
}

/** "08", "15", "am" or "IST" of a time without its date. */
function isClockPart(line: Line, at: number): boolean {
  const [before, token, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  if (token?.kind === "number") return isSymbol(before, ":") || isSymbol(after, ":") || token.text.includes(":");
  const word = lookUpForm(token);
  return word === "am" || word === "pm" || ZONE_OFFSETS.has(word) || word === "ist";
}

/** A house as the source of the story, "the" left out. */
function toPublisher(line: Line, from: number, to: number): PrintedCredit {
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
