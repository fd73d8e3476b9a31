import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { isAddress } from "./contact.ts";
import { parseCredits } from "./credit-grammar.ts";
import { readRole, toBylineRole } from "./credit-role.ts";
import { readBareNames } from "./header-names.ts";
import { readOutletLine, toPublisher } from "./header-outlet.ts";
import type { PrintedCredit } from "./layout.ts";
import { isDash, isSmallWord, isSymbol, type Line, lookUpForm, phraseOf } from "./line.ts";
import { isJob, isJobTitle, isOutlet, textOf } from "./outlet.ts";
import { NOTHING, type Part, type ReadPart } from "./split-header-line.ts";

const publishedIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) => new Set(language.headers.publishedLabels),
);

const updatedIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) => new Set(language.headers.updatedLabels),
);

/** Reads one part without its labels, days of the week and signs at the ends. */
export function readHeaderPart(line: Line, part: Part, before: ReadPart | undefined): ReadPart {
  const label = readLabels(line, part);
  const { from, to } = label;
  if (from >= to) return { ...NOTHING, isUpdate: label.isUpdate };
  const afterNames = before !== undefined && before.credits.length > 0;
  const read = readRoleLine(line, from, to) ?? readOutletLine(line, from, to, afterNames) ?? readBits(line, from, to);
  return { ...(read ?? readBareNames(line, from, to) ?? unknownWords(line, from, to)), isUpdate: label.isUpdate };
}

/** The part without labels, days of the week and signs at its ends. */
export function readLabels(line: Line, part: Part): { from: number; to: number; isUpdate: boolean } {
  let { from, to } = trimSigns(line, part.from, part.to);
  let isUpdate = false;
  for (let last = -1; last !== to; ) {
    last = to;
    while (to > from && isDayOrLink(line, to - 1)) to -= 1;
    const updated = labelLength(line, from, to, updatedIn(line.language));
    const published = labelLength(line, from, to, publishedIn(line.language));
    isUpdate ||= updated > published;
    to = trimSigns(line, from, to - Math.max(updated, published)).to;
  }
  from = trimSigns(line, from, to).from;
  return { from, to, isUpdate };
}

/** Whether a token leads to the date: "Tuesday", "on", "at", or a sign. */
function isDayOrLink(line: Line, at: number): boolean {
  const word = lookUpForm(line.tokens[at]);
  return (
    line.language.calendar.weekdays.has(word) ||
    line.language.calendar.betweenDateAndTime.has(word) ||
    isSymbol(line.tokens[at], ",(:-–—")
  );
}

/** How many tokens at the end of the part are a label. */
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

/**
 * Reads a part with a role: "By Jane Doe", "Story by …", "Photographs by …", "From Jane Doe, CNN", "Editor: John Roe",
 * "Source: Xinhua".
 */
function readRoleLine(line: Line, from: number, to: number): ReadPart | null {
  const first = line.tokens[from]?.lower ?? "";
  if (isSymbol(line.tokens[from + 1], ":")) {
    if (line.language.headers.sourceLabels.has(first)) return readSource(line, from + 2, to);
    if (line.language.headers.bylineLabels.has(first)) return readLabelled(line, from, to);
  }
  const role = readRole(line, from, to, { startsClause: true });
  const isFrom = isSmallWord(line, from, "beforeOrigins") && to - from > 1;
  if (role === null && !isFrom) return null;
  if (role !== null && role.link === "none" && !isFrom) return null;
  const preset = isFrom ? { role: { roles: ["author" as const], printed: textOf(line, from, from + 1) } } : {};
  const parsed = parseCredits(line, isFrom ? from + 1 : from, to, { creditedIn: "byline", ...preset });
  const isJobAlone = isUnnamed(line, role?.next ?? from, to);
  const found = isJobAlone ? parsed.credits.filter(({ kind }) => kind !== "person") : parsed.credits;
  const namesNobody = found.length === 0 && isJobAlone;
  if (found.length === 0 && !namesNobody) return null;
  if (isFrom && parsed.unexplained > 0) return null;
  const credits = withoutStrays(line, found).map((credit) => ({
    ...credit,
    role: toBylineRole(credit.role, credit.printedRole, line.language),
  }));
  return { ...NOTHING, credits, unexplained: namesNobody ? 0 : parsed.unexplained };
}

/** Whether these words are a job without a name: "Staff Reporter", "Our Correspondent", "Our Legal Affairs Editor". */
export function isUnnamed(line: Line, from: number, to: number): boolean {
  const isLed = line.language.headers.determiners.has(line.tokens[from]?.lower ?? "");
  return isLed ? isJobTitle(line, from + 1, to) : isJob(line, from, to);
}

function readSource(line: Line, from: number, to: number): ReadPart | null {
  if (!isOutlet(line, from, to)) return null;
  return { ...NOTHING, outlet: toPublisher(line, from, to), isOutlet: true, isKnownOutlet: true };
}

function readLabelled(line: Line, from: number, to: number): ReadPart | null {
  const next = isSmallWord(line, from + 2, "beforeMakers") ? from + 3 : from + 2;
  const role = { roles: ["author" as const], printed: textOf(line, from, next) };
  const parsed = parseCredits(line, next, to, { creditedIn: "byline", role });
  return parsed.credits.length > 0 ? { ...NOTHING, credits: parsed.credits, unexplained: parsed.unexplained } : null;
}

/** Makes an outlet of the last of two names if it is one: "By Jane Doe, Quibble", "By Jane Doe, Delta Star". */
function withoutStrays(line: Line, credits: readonly PrintedCredit[]): PrintedCredit[] {
  const [before, last] = [credits.at(-2), credits.at(-1)];
  if (last?.kind !== "person" || before?.kind !== "person" || !before.name.includes(" ")) return [...credits];
  const isListed = line.text.slice(before.span.end, last.span.start).trim() !== ",";
  if (isListed || before.affiliation !== null || last.affiliation !== null || before.role !== last.role)
    return [...credits];
  const words = last.name.split(" ");
  const isStray = words.length === 1 || line.language.outlets.outletSurnames.has((words.at(-1) ?? "").toLowerCase());
  return isStray ? [...credits.slice(0, -2), { ...before, affiliation: last.name }] : [...credits];
}

/** Reads sections and bits of pages: "World News", "5 min read". */
function readBits(line: Line, from: number, to: number): ReadPart | null {
  let first = from;
  while (first < to && line.tokens[first]?.kind === "number") first += 1;
  const phrase = phraseOf(line, first, to);
  const isKnown =
    first === to ||
    line.language.headers.pageBits.has(phrase) ||
    line.language.headers.sectionLabels.has(phrase) ||
    isOneAddress(line, from, to);
  return isKnown ? NOTHING : null;
}

/** Whether a part is only an address: "jane.doe@example.com" or "@janedoe". */
function isOneAddress(line: Line, from: number, to: number): boolean {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]];
  return isAddress(line, from) && !/\s/.test(line.text.slice(first?.start ?? 0, last?.end ?? 0));
}

function unknownWords(line: Line, from: number, to: number): ReadPart {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const { kind } = line.tokens[at] ?? {};
    if ((kind === "word" || kind === "number") && !isClockPart(line, at)) words += 1;
  }
  return { ...NOTHING, unexplained: words };
}

/** Whether a token belongs to a time without its date: "08", "15", "am" or "IST". */
function isClockPart(line: Line, at: number): boolean {
  const [before, token, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  if (token?.kind === "number") return isSymbol(before, ":") || isSymbol(after, ":") || token.text.includes(":");
  const word = lookUpForm(token);
  const { calendar, zones } = line.language;
  return calendar.halves.has(word) || zones.offsets.has(word) || zones.ambiguous.has(word);
}
