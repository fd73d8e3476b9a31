import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Utf16Span } from "../span.ts";
import { isAddress } from "./contact.ts";
import { mayContribute, parseContributions } from "./contribution.ts";
import { opensRole } from "./credit-role.ts";
import type { PrintedCredit } from "./layout.ts";
import { isAllCapitals, isSmallWord, isSymbol, type Line, phraseOf, toLine } from "./line.ts";
import { opensWith, toOpenings } from "./openings.ts";
import { isKnownOutlet } from "./outlet.ts";
import { isKnownPlace } from "./place.ts";
import { hasGivenName } from "./plain-name.ts";
import { isUnnamed, readHeaderPart, readLabels, trimSigns } from "./read-header-part.ts";
import { type Part, type ReadPart, splitHeaderLine } from "./split-header-line.ts";
import { type FoundTime, findTimes } from "./stated-time.ts";

/** A date in a header line, and whether it is labelled as that of an update. */
export interface HeaderTime extends FoundTime {
  readonly isUpdate: boolean;
}

/**
 * - `sure`: a byline with its "By", a date, a known outlet;
 * - `likely`: names without "By" beside an outlet, a place or a date, or with a known given name; an outlet by its
 *   words. This is not enough to distinguish it from a headline in title case;
 * - `bare`: words that can be names, and no more.
 */
export type Certainty = "sure" | "likely" | "bare";

/** What a line of the header states. */
export interface HeaderLine {
  /**
   * `outlet` is the name of an outlet or a job alone: it belongs to the byline before it, or is the source. `label` is
   * a line of a database that states nothing kept here ("LENGTH: 800 words").
   */
  readonly kind: "byline" | "stamp" | "published" | "outlet" | "label";
  readonly credits: readonly PrintedCredit[];
  readonly times: readonly HeaderTime[];
  /** The byline as printed, with its "By". */
  readonly byline: Utf16Span | null;
  /** The outlet beside the names or alone, as a credit of the publisher; null for a job without one. */
  readonly outlet: PrintedCredit | null;
  readonly certainty: Certainty;
  /** Whether it ends in "and" or a comma, so that the names continue on the next line. */
  readonly isOpen: boolean;
}

/** A longer line is part of the story. */
const MAX_LENGTH = 1500;

/** A longer line is examined only if it opens as a byline does. */
const LONG = 300;

/** How many words of a line may stay unexplained beside a date or a byline. */
const MAX_UNEXPLAINED = 4;

/**
 * Reads a line as part of a header: byline, syndication stamp, time of publication, or name of an outlet. Null for
 * anything else, and for a line with more than a few words that are not understood. Longer lines are not read at all.
 */
export function readHeaderLine(text: string, start: number, end: number, language: Language): HeaderLine | null {
  if (end - start > MAX_LENGTH || (end - start > LONG && !opensRole(text, start, language))) return null;
  if (isPlainSentence(text, start, end, language)) return null;
  const line = toLine(text, language, start, end);
  if (isDatabaseLine(line)) return { ...LABEL };
  const times = findTimes(text, start, end, language);
  const parts = splitHeaderLine(line, times);
  const read: ReadPart[] = [];
  for (const part of parts) read.push(readHeaderPart(line, part, read.at(-1)));
  const unexplained = read.reduce((sum, part) => sum + part.unexplained, 0);
  return assemble(line, times, parts, read, unexplained) ?? readWhence(line);
}

/** A longer sentence belongs to the story unless it opens as a line of the header does. */
const MAX_SENTENCE_LENGTH = 90;

/**
 * A quick look that saves reading most paragraphs of the story: whether a span is a long sentence without the opening
 * of a header line.
 */
export function isPlainSentence(text: string, start: number, end: number, language: Language): boolean {
  if (end - start <= MAX_SENTENCE_LENGTH || !SENTENCE_ENDS.includes(text.charAt(end - 1))) return false;
  const isAbbreviation = text.charAt(end - 3) === ".";
  if (isAbbreviation || opensRole(text, start, language) || opensWith(text, start, end, timeLabelsIn(language)))
    return false;
  return !mayContribute(text, start, end, language);
}

const timeLabelsIn = perLanguage((language) =>
  toOpenings([...language.headers.publishedLabels, ...language.headers.updatedLabels]),
);

const SENTENCE_ENDS = '.!?”"';

/**
 * Reads who reported from where, which some print below the byline: "Jane Doe reported from Rome, and John Roe from
 * Oslo."
 */
function readWhence(line: Line): HeaderLine | null {
  if (!mayContribute(line.text, line.start, line.end, line.language)) return null;
  const credits = parseContributions(line)?.map((credit): PrintedCredit => ({ ...credit, creditedIn: "byline" })) ?? [];
  if (credits.length === 0) return null;
  return { kind: "byline", credits, times: [], byline: null, outlet: null, certainty: "sure", isOpen: false };
}

const MAX_ADDRESS_TOKENS = 10;

const LABEL: HeaderLine = {
  kind: "label",
  credits: [],
  times: [],
  byline: null,
  outlet: null,
  certainty: "sure",
  isOpen: false,
};

/** Whether a text is a time of day, "11:31 AM": the rest of a date on the line before. */
export function isTimeOfDay(text: string, { calendar: { halves } }: Language): boolean {
  const half = CLOCK.exec(text)?.[1];
  return half !== undefined && halves.has(half.toLowerCase().replaceAll(".", ""));
}

const CLOCK = /^\d{1,2}[:.]\d{2} ?(\p{L}[\p{L}.]{0,8})$/u;

/** Whether a line is the contact above a press release: "Contact: Jane Doe, (555) 555-0134" */
function isContact(line: Line): boolean {
  const text = line.text.slice(line.start, line.end);
  const label = text.slice(0, Math.max(0, text.indexOf(":"))).toLowerCase();
  return line.language.headers.contactLabels.includes(label) && /@|\d{3}[-. ]\d{4}/.test(text);
}

/**
 * Whether a line is a label of a database, the contact of a press release, a time of day, or an address under the
 * byline.
 */
function isDatabaseLine(line: Line): boolean {
  if (line.tokens.length < MAX_ADDRESS_TOKENS && isAddress(line, 0)) return true;
  const first = line.tokens[0];
  if (isContact(line) || isTimeOfDay(line.text.slice(line.start, line.end), line.language)) return true;
  return (
    isSymbol(line.tokens[1], ":") &&
    isAllCapitals(first?.text ?? "") &&
    line.language.headers.databaseLabels.has(first?.lower ?? "")
  );
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
  const outlets = read.filter((part) => part.isOutlet);
  const outlet = outlets.find((part) => part.outlet !== null)?.outlet ?? null;
  const isBare = printed.length > 0 && printed.every((credit) => credit.printedRole === "");
  const most = printed.length > 0 && times.length === 0 ? 0 : MAX_UNEXPLAINED;
  if (unexplained > most || (endsLikeSentence(line) && (isBare || unexplained > 0))) return null;
  const isSure = times.length > 0 || outlets.some((part) => part.isKnownOutlet);
  const common = { times, byline: null, outlet, isOpen: isOpen(line), certainty: isSure ? "sure" : "likely" } as const;
  if (printed.length > 0) {
    const byline = bylineSpan(line, parts, read);
    if (printed.every((credit) => credit.kind === "organisation")) return fromGroups({ ...common, byline }, printed);
    if (outlet !== null && printed.every(isDeskRole))
      return { ...common, kind: "stamp", credits: toHeader([outlet, ...printed]) };
    const credits = withOutlet(printed, outlet?.name ?? null);
    return {
      ...common,
      kind: "byline",
      byline,
      credits,
      certainty: certaintyOf(line, credits, isSure, outlets.length > 0),
    };
  }
  if (outlets.length > 0 && times.length > 0)
    return { ...common, kind: "stamp", credits: outlet === null ? [] : [outlet] };
  if (outlets.length > 0) return { ...common, kind: "outlet", credits: [] };
  if (times.length > 0) return { ...common, kind: "published", credits: [] };
  const byline = { start: line.start, end: line.end };
  if (isUnnamedByline(line)) return { ...common, kind: "byline", byline, credits: [], certainty: "sure" };
  const isStaff = line.language.headers.unnamedBylines.has(phraseOf(line, 0, line.tokens.length));
  return isStaff ? { ...common, kind: "byline", byline, credits: [], certainty: "likely" } : null;
}

/** Whether a role names no author: "Source: Xinhua | Editor: Li Wen". */
function isDeskRole(credit: PrintedCredit): boolean {
  return credit.role === "editor" || credit.role === "translator" || credit.role === "compiler";
}

function toHeader(credits: readonly PrintedCredit[]): PrintedCredit[] {
  return credits.map((credit) => ({ ...credit, creditedIn: "header" }));
}

/** With "By", a byline is sure; without, it depends on what stands beside the names. */
function certaintyOf(line: Line, credits: readonly PrintedCredit[], isSure: boolean, hasOutlet: boolean): Certainty {
  if (credits.some((credit) => credit.printedRole !== "")) return "sure";
  if (isSure || credits.every((credit) => isOfKnownOutlet(credit, line.language))) return "sure";
  return hasOutlet || endsInJob(line) || credits.every((credit) => hasEvidence(line, credit)) ? "likely" : "bare";
}

/** Whether a line ends in a job behind a comma: "Jane Doe, Staff Reporter". */
function endsInJob({ tokens, language }: Line): boolean {
  return language.credits.jobNouns.has(tokens.at(-1)?.lower ?? "") && tokens.some((token) => isSymbol(token, ","));
}

/** Whether the affiliation is a known outlet: "Jane Doe, The Canadian Press". */
function isOfKnownOutlet({ affiliation }: PrintedCredit, language: Language): boolean {
  if (affiliation === null) return false;
  const line = toLine(affiliation, language, 0, affiliation.length);
  return isKnownOutlet(line, 0, line.tokens.length);
}

/** Whether a date has the label of an update before it, or before the dash that leads to it: "Updated - April 17". */
function isUpdateAt(parts: readonly Part[], read: readonly ReadPart[], time: number): boolean {
  const index = parts.findIndex((part) => part.timeAfter === time);
  const part = parts[index];
  const isLedByDash = part !== undefined && part.from === part.to && parts[index - 1]?.timeAfter === -1;
  return read[isLedByDash ? index - 1 : index]?.isUpdate === true;
}

/** Whether a line is a byline without a name: "By Our Correspondent", "From Our Correspondent". */
function isUnnamedByline(line: Line): boolean {
  const isLed = isSmallWord(line, 0, "beforeMakers") || isSmallWord(line, 0, "beforeOrigins");
  return isLed && isUnnamed(line, 1, line.tokens.length);
}

/** A line signed only by groups: with a date it is a stamp of the publisher, without one a byline. */
function fromGroups(
  common: Pick<HeaderLine, "times" | "byline" | "outlet" | "isOpen">,
  printed: readonly PrintedCredit[],
): HeaderLine {
  if (common.times.length === 0) return { ...common, kind: "byline", credits: printed, certainty: "sure" };
  const credits = printed.map((credit): PrintedCredit => ({ ...credit, role: "publisher", creditedIn: "header" }));
  return { ...common, kind: "stamp", credits, byline: null, certainty: "sure" };
}

function withOutlet(credits: readonly PrintedCredit[], outlet: string | null): PrintedCredit[] {
  return credits.map((credit) =>
    credit.kind === "person" ? { ...credit, affiliation: credit.affiliation ?? outlet } : credit,
  );
}

/** Whether a name without "By" has an outlet, a known place or a known given name. */
function hasEvidence(line: Line, credit: PrintedCredit): boolean {
  if (credit.affiliation !== null || hasGivenName(credit.name, line.language)) return true;
  const place = credit.place === null ? null : toLine(credit.place, line.language, 0, credit.place.length);
  return place !== null && line.tokens.length < 12 && isKnownPlace(place, 0, place.tokens.length);
}

function bylineSpan(line: Line, parts: readonly Part[], read: readonly ReadPart[]): Utf16Span | null {
  const index = read.findIndex((part) => part.credits.length > 0);
  const part = parts[index];
  if (part === undefined) return isSmallWord(line, 0, "beforeMakers") ? { start: line.start, end: line.end } : null;
  const { from, to } = trimSigns(line, part.from, withJobs(line, parts, read, index));
  return { start: line.tokens[from]?.start ?? line.start, end: line.tokens[to - 1]?.end ?? line.end };
}

/** The end of the byline with the outlets that follow it: "By Jane Doe | Contributor". */
function withJobs(line: Line, parts: readonly Part[], read: readonly ReadPart[], index: number): number {
  let last = index;
  while (read[last + 1]?.isOutlet === true && parts[last]?.timeAfter === -1) last += 1;
  const part = parts[last];
  return part === undefined ? 0 : part.timeAfter === -1 ? part.to : readLabels(line, part).to;
}

function isOpen(line: Line): boolean {
  const last = line.tokens.length - 1;
  return isSmallWord(line, last, "joiners") || isSymbol(line.tokens[last], ",&");
}

function endsLikeSentence(line: Line): boolean {
  const last = line.tokens.at(-1);
  return isSymbol(last, ".!?") && line.tokens.length > 12;
}
