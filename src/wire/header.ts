import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { behindSalutation } from "../text/salutation.ts";
import type { Token } from "../text/tokens.ts";
import { parseDateline } from "./dateline.ts";
import type { Draft, Piece } from "./draft.ts";
import { isLabel } from "./header-label.ts";
import { type HeaderLine, isTimeOfDay, readHeaderLine } from "./header-line.ts";
import type { PrintedCredit } from "./layout.ts";
import { toLine } from "./line.ts";
import { countSentences, isProse, MAX_DECK_LENGTH } from "./prose.ts";

/** How many pieces are searched for the header. */
const MAX_PIECES = 14;

/**
 * How many pieces of unknown purpose (decks, bullets) may stand between the headline and the last line of the header.
 */
const MAX_UNKNOWN = 3;

/** What was found in one piece near the top. */
interface Seen {
  readonly piece: Piece;
  readonly index: number;
  readonly line: HeaderLine | null;
  readonly hasDateline: boolean;
}

/**
 * Reads what stands before the story: headline, stamp, bylines, time of publication. Whatever else stands between them
 * (a deck, bullets, the name of a section) is header. The reporters of a sign-off do not become authors here.
 */
export function readHeader(draft: Draft): Draft {
  const seen = lookAtTop(draft);
  const headline = findHeadline(draft.text, seen, draft.pieces.length, draft.language);
  const last = findLastLine(draft.text, seen, headline, draft.language);
  const pieces = draft.pieces.map((piece, index) => {
    if (piece.zone !== null || index > Math.max(last, headline)) return piece;
    if (index === headline) return { ...piece, zone: "headline" as const };
    return { ...piece, zone: zoneOf(seen, index, last) };
  });
  const lines = seen.filter(({ index, line }) => index <= last && line !== null && index !== headline);
  const at = seen[headline]?.piece;
  return readLines({ ...draft, pieces, headline: at === undefined ? null : { start: at.start, end: at.end } }, lines);
}

/**
 * Reads the lines of a header at the start of a text that is known to be only the body, as long as each line is sure:
 * "By Ann Roe" above the story.
 */
export function readHeaderOfBody(draft: Draft): Draft {
  const seen = lookAtTop(draft);
  const story = seen.findIndex(({ piece, line }) => piece.zone !== null || line?.certainty !== "sure");
  const last = story - 1;
  const pieces = draft.pieces.map((piece, index) =>
    index <= last ? { ...piece, zone: zoneOf(seen, index, last) } : piece,
  );
  return story > 0 ? readLines({ ...draft, pieces }, seen.slice(0, story)) : draft;
}

/**
 * The pieces up to the one that certainly begins the story: one with a dateline, the second long one, or one after many
 * of unknown purpose; or up to the first letter to the paper, “Sir – ”.
 */
function lookAtTop(draft: Draft): Seen[] {
  const seen: Seen[] = [];
  const isLive = draft.pieces.filter((piece) => isClock(draft.text, piece, draft.language)).length > 1;
  let long = 0;
  let unknown = 0;
  for (const [index, piece] of draft.pieces.slice(0, MAX_PIECES).entries()) {
    if (piece.zone === "body" || (isLive && isClock(draft.text, piece, draft.language))) break;
    if (behindSalutation(draft.text, piece, draft.language) >= 0) break;
    const one = look(draft.text, piece, index, draft.language);
    seen.push(one);
    if (piece.zone === null && piece.end - piece.start > MAX_DECK_LENGTH && one.line === null) long += 1;
    unknown = piece.zone === null && one.line === null ? unknown + 1 : 0;
    if (one.hasDateline || long > 1 || unknown > MAX_UNKNOWN + 1) break;
  }
  return seen;
}

/**
 * Whether a line is a time of day. Several of these separate the entries of a live page, and do not belong to a header.
 */
function isClock(text: string, { start, end, zone }: Piece, language: Language): boolean {
  return zone === null && end - start < 12 && isTimeOfDay(text.slice(start, end), language);
}

function look(text: string, piece: Piece, index: number, language: Language): Seen {
  const isOpen = piece.zone === null;
  const hasDateline = isOpen && parseDateline(text, piece.start, piece.end, language) !== null;
  const line = isOpen && !hasDateline ? readHeaderLine(text, piece.start, piece.end, language) : null;
  return { piece, index, line, hasDateline };
}

// The headline

/** The index of the headline; -1 if there is none. */
function findHeadline(text: string, seen: readonly Seen[], total: number, language: Language): number {
  let afterByline = false;
  for (const { piece, index, line, hasDateline } of seen) {
    if (piece.zone !== null) continue;
    if (hasDateline) return -1;
    if (line?.certainty === "sure") {
      afterByline ||= line.kind !== "published" && line.kind !== "label";
      continue;
    }
    if (isSectionAbove(text, seen, index, language) || (line?.kind === "outlet" && bylineBefore(seen, index))) continue;
    const isAnnounced = isFollowedByHeader(seen, index);
    if (afterByline && !isAnnounced && !isTitleAboveStory(text, seen, index)) return -1;
    return isAnnounced || isShapedAsHeadline(text, piece, total, language) ? index : -1;
  }
  return -1;
}

/** Whether a piece below the byline is a title: a short line without a full stop above a whole sentence. */
function isTitleAboveStory(text: string, seen: readonly Seen[], index: number): boolean {
  const piece = seen[index]?.piece;
  if (piece === undefined || piece.end - piece.start > MAX_CLOSED_LENGTH || endsSentence(text, piece)) return false;
  const next = seen.find((one) => one.index > index && one.piece.zone === null);
  return next !== undefined && next.line === null && isSentence(text, next.piece);
}

/** Whether a piece is the name of a section, "World News", above another line that can be the headline. */
function isSectionAbove(text: string, seen: readonly Seen[], index: number, language: Language): boolean {
  const piece = seen[index]?.piece;
  const next = seen.slice(index + 1).find((one) => one.piece.zone === null && one.line?.kind !== "label");
  if (piece === undefined || next === undefined || next.line !== null || next.hasDateline) return false;
  return isLabel(text, piece, language);
}

/** Whether a byline, stamp, date or dateline follows, at once or after a short deck. */
function isFollowedByHeader(seen: readonly Seen[], index: number): boolean {
  let unknown = 0;
  for (const { piece, line, hasDateline } of seen.slice(index + 1)) {
    if (piece.zone === "credit_line") return false;
    if (piece.zone !== null) continue;
    if (hasDateline || (line !== null && line.certainty !== "bare" && !(line.kind === "published" && unknown > 0)))
      return true;
    unknown += 1;
    if (unknown > MAX_UNKNOWN || piece.end - piece.start > MAX_DECK_LENGTH) return false;
  }
  return false;
}

const MAX_HEADLINE_LENGTH = 250;
const MAX_CLOSED_LENGTH = 160;

/**
 * Whether a piece has the shape of a headline: short, in title case or without a full stop, or a sentence in the style
 * of headlines. A colon at the end introduces what is below.
 */
function isShapedAsHeadline(text: string, piece: Piece, total: number, language: Language): boolean {
  const length = piece.end - piece.start;
  if (length > MAX_HEADLINE_LENGTH || text.charAt(piece.end - 1) === ":") return false;
  const { tokens } = toLine(text, language, piece.start, piece.end);
  const sentences = countSentences(text, piece, language);
  if (isTitleCase(tokens) || !endsSentence(text, piece)) return sentences < 4;
  return (
    length <= MAX_CLOSED_LENGTH &&
    sentences < (length < 90 ? 3 : 2) &&
    !readsAsLead(text, piece, tokens, language) &&
    total > 1
  );
}

/**
 * Whether a sentence reads as a lead: headlines leave out articles, auxiliaries and days. Of 380 headlines of PolNeAR
 * that end in a full stop, this takes two for leads, and of the short sentences of its stories six in ten. A headline
 * with its deck on the next line has more of these words.
 */
function readsAsLead(text: string, piece: Piece, tokens: readonly Token[], language: Language): boolean {
  if (tokens.some((token) => language.headers.leadVerbs.has(token.lower))) return true;
  if (text.slice(piece.start, piece.end).includes("\n")) return false;
  const length = piece.end - piece.start;
  const small = tokens.filter((token) => language.headers.leadWords.has(token.lower)).length;
  return small > 3 || (small > 2 && length > 80) || (small > 1 && length > 110);
}

const CLOSERS = "\"”’'»)";

function endsSentence(text: string, piece: Piece): boolean {
  let at = piece.end - 1;
  while (at > piece.start && CLOSERS.includes(text.charAt(at))) at -= 1;
  return ".!?".includes(text.charAt(at));
}

/** Whether at least four long words, and four in five of them, begin with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return long.length > 3 && long.filter((token) => token.capital).length >= 0.8 * long.length;
}

// The end of the header

/** The index of the last piece of the header, or that of the headline if no line follows it. */
function findLastLine(text: string, seen: readonly Seen[], headline: number, language: Language): number {
  let last = headline;
  let unknown = 0;
  let hasStory = false;
  for (const { piece, index, line, hasDateline } of seen.slice(headline + 1)) {
    if (piece.zone === "credit_line") return last;
    if (piece.zone !== null) continue;
    if (hasDateline) return hasStory ? last : index - 1;
    const isAfterDeck = unknown > 0 && !hasStory && mayFollowDeck(text, seen, index, unknown);
    const isAfterByline = seen[last]?.line?.kind === "byline";
    if (line !== null && (isAfterDeck || isBelievable(text, seen, index, line, unknown, isAfterByline))) {
      last = index;
      unknown = 0;
      continue;
    }
    unknown += 1;
    hasStory ||= isStory(text, piece);
    if (unknown > MAX_UNKNOWN || isProse(text, piece, language)) return last;
  }
  return last;
}

/** Whether another line of the header, the dateline, or a whole sentence comes next. */
function isFollowedByStory(text: string, seen: readonly Seen[], index: number): boolean {
  const next = seen.find((one) => one.index > index && one.piece.zone === null);
  if (next === undefined) return false;
  return next.line !== null || next.hasDateline || isSentence(text, next.piece);
}

const MIN_SENTENCE_LENGTH = 60;

function isSentence(text: string, piece: Piece): boolean {
  return piece.end - piece.start > MIN_SENTENCE_LENGTH && endsSentence(text, piece);
}

/**
 * Whether a line may continue the header. After other text, only a sure byline or stamp may, or a sure date with one
 * piece between it and a byline; bare names must stand right between headline and story.
 */
function isBelievable(
  text: string,
  seen: readonly Seen[],
  index: number,
  line: HeaderLine,
  unknown: number,
  afterByline: boolean,
): boolean {
  if (line.certainty === "bare") return unknown === 0 && isFollowedByStory(text, seen, index);
  if (unknown === 0) return true;
  const isDateAfterByline = line.kind === "published" && unknown === 1 && afterByline;
  return line.certainty === "sure" && (isDateAfterByline || (line.kind !== "published" && line.kind !== "outlet"));
}

/**
 * Whether a line may stand below a deck or two: a date with its time of day, or names with known given names, above the
 * story. A name above a paragraph about its bearer is a heading.
 */
function mayFollowDeck(text: string, seen: readonly Seen[], index: number, unknown: number): boolean {
  const line = seen[index]?.line;
  if (line === undefined || line === null || unknown > MAX_DECKS) return false;
  if (line.kind === "published") return line.times.some((time) => time.value?.includes("T"));
  if (line.kind !== "byline" || line.certainty !== "likely" || !isFollowedByStory(text, seen, index)) return false;
  const next = seen.find((one) => one.index > index && one.piece.zone === null)?.piece;
  const story = next === undefined ? "" : text.slice(next.start, next.end).toLowerCase();
  return line.credits.every(({ name }) => !story.includes(name.slice(name.lastIndexOf(" ") + 1).toLowerCase()));
}

const MAX_DECKS = 2;

/**
 * Whether a piece is a whole sentence of some length: with a dateline after it, it is the lead, and the dateline is
 * quoted.
 */
function isStory(text: string, piece: Piece): boolean {
  return piece.end - piece.start > MAX_CLOSED_LENGTH && endsSentence(text, piece);
}

function zoneOf(seen: readonly Seen[], index: number, last: number): "stamp" | "byline" | "published" | "header" {
  const line = seen[index]?.line ?? null;
  if (line === null || index > last) return "header";
  if (line.kind === "label") return "header";
  if (line.kind !== "outlet") return line.kind;
  return bylineBefore(seen, index) ? "byline" : "stamp";
}

function bylineBefore(seen: readonly Seen[], index: number): boolean {
  const before = seen.findLast((one) => one.index < index && one.piece.zone === null);
  return before?.line?.kind === "byline" || (before?.line?.kind === "outlet" && bylineBefore(seen, before.index));
}

// What the lines state

function readLines(draft: Draft, lines: readonly Seen[]): Draft {
  const credits: PrintedCredit[] = [];
  for (const { index, line } of lines) {
    if (line === null) continue;
    if (line.kind !== "outlet") credits.push(...line.credits);
    else if (!bylineBefore(lines, index)) credits.push(...(line.outlet === null ? [] : [line.outlet]));
    else giveOutlet(credits, line.outlet?.name ?? null);
  }
  const times = lines.flatMap(({ line }) => line?.times ?? []);
  const time = times.find((one) => one.value !== null && !one.isUpdate) ?? times.find((one) => one.value !== null);
  const doubtful = times.filter((one) => one.doubtful);
  const byline = lines.find(({ line }) => line?.byline)?.line?.byline ?? null;
  return {
    ...draft,
    byline,
    published: time?.value ? { span: spanOf(time), value: time.value } : null,
    credits: [...credits, ...draft.credits],
    diagnostics: [...draft.diagnostics, ...doubtful.map((one) => ({ code: "W_DATE" as const, span: spanOf(one) }))],
  };
}

/** Gives an outlet on the line after a byline to everyone credited there without one. */
function giveOutlet(credits: PrintedCredit[], outlet: string | null): void {
  for (const [index, credit] of credits.entries()) {
    if (credit.creditedIn === "byline" && credit.kind === "person" && credit.affiliation === null) {
      credits[index] = { ...credit, affiliation: outlet };
    }
  }
}

function spanOf({ start, end }: Utf16Span): Utf16Span {
  return { start, end };
}
