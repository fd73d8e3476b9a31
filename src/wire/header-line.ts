import { FEMALE_NAMES, MALE_NAMES, OTHER_GIVEN_NAMES } from "../lexicon/given-names.ts";
import { PAGE_BITS, PUBLISHED_LABELS, SECTION_LABELS, UPDATED_LABELS } from "../lexicon/header-words.ts";
import { WEEKDAYS } from "../lexicon/months.ts";
import { nameKey } from "../people/name.ts";
import type { Utf16Span } from "../span.ts";
import { parseCredits } from "./credit-grammar.ts";
import { houseRange, isHouse, isJob, textOf } from "./credit-name.ts";
import { readRole, toBylineRole } from "./credit-role.ts";
import type { PrintedCredit } from "./layout.ts";
import { type FoundTime, findTimes } from "./stated-time.ts";
import { isDash, isSymbol, type Line, lookUpForm, phraseOf, toLine } from "./words.ts";

/** A date of a header line, and whether it is said to be that of an update. */
export interface HeaderTime extends FoundTime {
  readonly isUpdate: boolean;
}

/** What a line of the header states. */
export interface HeaderLine {
  /** `house` is the name of a house or a job alone: it belongs to the byline before it, or is the source. */
  readonly kind: "byline" | "stamp" | "published" | "house";
  readonly credits: readonly PrintedCredit[];
  readonly times: readonly HeaderTime[];
  /** The byline as printed, with its "By". */
  readonly byline: Utf16Span | null;
  /** The house beside the names or by itself, as a credit of the publisher; null for a job without one. */
  readonly house: PrintedCredit | null;
  /** The names have neither "By" nor house: more evidence is needed. */
  readonly isBare: boolean;
  /** Ends in "and" or a comma: the names go on in the next line. */
  readonly isOpen: boolean;
}

/** A header line is no longer; what is longer is part of the story. */
const MOST_LENGTH = 1500;

/** Words of a line that may stay unexplained beside a date or a byline. */
const MOST_UNEXPLAINED = 4;

/**
 * Reads a line as part of a header: byline, syndication stamp, time of publication, name of a house. Null if it is none
 * of them, in particular if more than a few of its words are not understood. Bounded: longer lines are not read.
 */
export function readHeaderLine(text: string, start: number, end: number): HeaderLine | null {
  if (end - start > MOST_LENGTH) return null;
  const line = toLine(text, start, end);
  const times = findTimes(text, start, end);
  const parts = toParts(line, times);
  const read = parts.map((part) => readPart(line, part));
  const unexplained = read.reduce((sum, part) => sum + part.unexplained, 0);
  return assemble(line, times, parts, read, unexplained);
}

/** Tokens `from` to `to` between dates and separators. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** The index of the date that follows; -1 if none does. */
  readonly timeAfter: number;
}

interface ReadPart {
  readonly credits: readonly PrintedCredit[];
  readonly house: PrintedCredit | null;
  readonly isHouse: boolean;
  readonly isBare: boolean;
  readonly isUpdate: boolean;
  readonly unexplained: number;
}

const NOTHING: ReadPart = {
  credits: [],
  house: null,
  isHouse: false,
  isBare: false,
  isUpdate: false,
  unexplained: 0,
};

// Parts

const SEPARATORS = "|•·►▪■◆→";

function toParts(line: Line, times: readonly FoundTime[]): Part[] {
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
function readPart(line: Line, part: Part): ReadPart {
  const label = readLabels(line, part);
  const { from, to } = label;
  if (from >= to) return { ...NOTHING, isUpdate: label.isUpdate };
  const read = readRoleLine(line, from, to) ?? readHouseLine(line, from, to) ?? readBits(line, from, to);
  return { ...(read ?? readBareNames(line, from, to) ?? unknownWords(line, from, to)), isUpdate: label.isUpdate };
}

function readLabels(line: Line, part: Part): { from: number; to: number; isUpdate: boolean } {
  let { from, to } = trimSigns(line, part.from, part.to);
  let isUpdate = false;
  for (let last = -1; last !== to; ) {
    last = to;
    while (to > from && isDayOrLink(line, to - 1)) to -= 1;
    const updated = labelLength(line, from, to, UPDATED_LABELS);
    const published = labelLength(line, from, to, PUBLISHED_LABELS);
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
function labelLength(line: Line, from: number, to: number, labels: readonly string[]): number {
  for (let length = Math.min(4, to - from); length > 0; length -= 1) {
    if (labels.includes(phraseOf(line, to - length, to))) return length;
  }
  return 0;
}

function trimSigns(line: Line, first: number, last: number): { from: number; to: number } {
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
  const isUnnamed = parsed.credits.length === 0 && isJob(line, role?.next ?? from, to);
  if (parsed.credits.length === 0 && !isUnnamed) return null;
  if (isFrom && parsed.unexplained > 0) return null;
  const credits = withoutStrays(parsed.credits).map((credit) => ({
    ...credit,
    role: toBylineRole(credit.role, credit.printedRole),
  }));
  return { ...NOTHING, credits, unexplained: isUnnamed ? 0 : parsed.unexplained };
}

function readLabelled(line: Line, from: number, to: number, label: string): ReadPart | null {
  if (label === "source") {
    return isHouse(line, from + 2, to) ? { ...NOTHING, house: toPublisher(line, from + 2, to), isHouse: true } : null;
  }
  const next = line.tokens[from + 2]?.lower === "by" ? from + 3 : from + 2;
  const role = { roles: ["author" as const], printed: textOf(line, from, next) };
  const parsed = parseCredits(line, next, to, { creditedIn: "byline", role });
  return parsed.credits.length > 0 ? { ...NOTHING, credits: parsed.credits, unexplained: parsed.unexplained } : null;
}

/** A last name of one word after a fuller one is the house: "By Jane Doe, Quibble". */
function withoutStrays(credits: readonly PrintedCredit[]): PrintedCredit[] {
  const last = credits.at(-1);
  const before = credits.at(-2);
  if (last === undefined || before === undefined || last.kind !== "person" || before.kind !== "person")
    return [...credits];
  const isStray = !last.name.includes(" ") && before.name.includes(" ") && last.affiliation === null;
  if (!isStray || before.affiliation !== null || before.role !== last.role) return [...credits];
  return [...credits.slice(0, -2), { ...before, affiliation: last.name }];
}

/** "The Associated Press", "Staff Writer", "(AP)". */
function readHouseLine(line: Line, from: number, to: number): ReadPart | null {
  if (to - from > 8) return null;
  if (isJob(line, from, to)) {
    const range = houseRange(line, from, to);
    return { ...NOTHING, house: range && toPublisher(line, range.first, range.last), isHouse: true };
  }
  if (!isHouse(line, from, to) || isSection(line, from, to)) return null;
  return { ...NOTHING, house: toPublisher(line, from, to), isHouse: true };
}

function isSection(line: Line, from: number, to: number): boolean {
  return SECTION_LABELS.has(phraseOf(line, from, to));
}

/** Sections and bits of pages: "World News", "5 min read". */
function readBits(line: Line, from: number, to: number): ReadPart | null {
  let first = from;
  while (first < to && line.tokens[first]?.kind === "number") first += 1;
  const phrase = phraseOf(line, first, to);
  const isKnown = first === to || PAGE_BITS.has(phrase) || SECTION_LABELS.has(phrase);
  return isKnown ? NOTHING : null;
}

/** Names without "By"; whether they are believed is decided by what stands around them. */
function readBareNames(line: Line, from: number, to: number): ReadPart | null {
  const role = { roles: ["author" as const], printed: "" };
  const parsed = parseCredits(line, from, to, { creditedIn: "byline", role });
  const people = parsed.credits.filter((credit) => credit.kind === "person");
  const areFull = people.every((credit) => credit.name.includes(" ") && credit.name.split(" ").length <= 4);
  const isSure = parsed.unexplained === 0 && people.length > 0 && people.length === parsed.credits.length && areFull;
  return isSure && parsed.roles === 0 ? { ...NOTHING, credits: parsed.credits, isBare: true } : null;
}

function unknownWords(line: Line, from: number, to: number): ReadPart {
  const words = line.tokens.slice(from, to).filter((token) => token.kind === "word" || token.kind === "number").length;
  return { ...NOTHING, unexplained: words };
}

// The whole line

function assemble(
  line: Line,
  found: readonly FoundTime[],
  parts: readonly Part[],
  read: readonly ReadPart[],
  unexplained: number,
): HeaderLine | null {
  const times = found.map((time, index) => ({ ...time, isUpdate: isUpdateAt(parts, read, index) }));
  const printed = read.flatMap((part) => part.credits);
  const houses = read.filter((part) => part.isHouse);
  const house = houses.find((part) => part.house !== null)?.house ?? null;
  const isBare = printed.length > 0 && printed.every((credit) => credit.printedRole === "");
  const people = printed.filter((credit) => credit.kind === "person");
  const most = printed.length > 0 && times.length === 0 ? 0 : MOST_UNEXPLAINED;
  if (unexplained > most || (endsLikeSentence(line) && (isBare || unexplained > 0))) return null;
  const common = { times, byline: bylineSpan(line, parts, read), house, isOpen: isOpen(line) };
  if (people.length > 0) {
    const credits = withHouse(printed, house?.name ?? null);
    return { ...common, kind: "byline", credits, isBare: isBare && !hasEvidence(credits, times) };
  }
  if (printed.length > 0) return fromGroups(common, printed);
  if (houses.length > 0 && times.length > 0) {
    return { ...common, kind: "stamp", credits: house === null ? [] : [house], byline: null, isBare: false };
  }
  if (houses.length > 0) return { ...common, kind: "house", credits: [], byline: null, isBare: false };
  if (times.length === 0)
    return isUnnamedByline(line) ? { ...common, kind: "byline", credits: [], isBare: false } : null;
  return { ...common, kind: "published", credits: [], byline: null, isBare: false };
}

function isUpdateAt(parts: readonly Part[], read: readonly ReadPart[], time: number): boolean {
  const index = parts.findIndex((part) => part.timeAfter === time);
  return read[index]?.isUpdate === true;
}

/** "By Our Correspondent": a byline that names nobody. */
function isUnnamedByline(line: Line): boolean {
  return line.tokens[0]?.lower === "by" && isJob(line, 1, line.tokens.length);
}

/** A line that only groups sign: with a date it is a stamp of the publisher, without one a byline. */
function fromGroups(
  common: Pick<HeaderLine, "times" | "byline" | "house" | "isOpen">,
  printed: readonly PrintedCredit[],
): HeaderLine {
  if (common.times.length === 0) return { ...common, kind: "byline", credits: printed, isBare: false };
  const credits = printed.map((credit): PrintedCredit => ({ ...credit, role: "publisher", creditedIn: "header" }));
  return { ...common, kind: "stamp", credits, byline: null, isBare: false };
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

function withHouse(credits: readonly PrintedCredit[], house: string | null): PrintedCredit[] {
  return credits.map((credit) =>
    credit.kind === "person" ? { ...credit, affiliation: credit.affiliation ?? house } : credit,
  );
}

/** Names without "By" are believed beside a house, a place or a date, or if their given names are known. */
function hasEvidence(credits: readonly PrintedCredit[], times: readonly FoundTime[]): boolean {
  if (times.length > 0) return true;
  return credits.every((credit) => credit.affiliation !== null || credit.place !== null || hasGivenName(credit.name));
}

const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...OTHER_GIVEN_NAMES]);

function hasGivenName(name: string): boolean {
  return GIVEN_NAMES.has(nameKey(name.split(" ")[0] ?? ""));
}

function bylineSpan(line: Line, parts: readonly Part[], read: readonly ReadPart[]): Utf16Span | null {
  const index = read.findIndex((part) => part.credits.length > 0);
  const part = parts[index];
  if (part === undefined) return line.tokens[0]?.lower === "by" ? { start: line.start, end: line.end } : null;
  const { from, to } = trimSigns(line, part.from, withJobs(parts, read, index));
  return { start: line.tokens[from]?.start ?? line.start, end: line.tokens[to - 1]?.end ?? line.end };
}

/** The end of the byline with the houses that follow it: "By Jane Doe | Contributor". */
function withJobs(parts: readonly Part[], read: readonly ReadPart[], index: number): number {
  let last = index;
  while (read[last + 1]?.isHouse === true && parts[last]?.timeAfter === -1) last += 1;
  return parts[last]?.to ?? 0;
}

function isOpen(line: Line): boolean {
  const last = line.tokens.at(-1);
  return last?.lower === "and" || isSymbol(last, ",&");
}

function endsLikeSentence(line: Line): boolean {
  const last = line.tokens.at(-1);
  return isSymbol(last, ".!?") && line.tokens.length > 12;
}
