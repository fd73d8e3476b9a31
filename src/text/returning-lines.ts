import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { trimSpan } from "./characters.ts";
import { endsAsSentence, endsAsSpeech } from "./ends-as-speech.ts";
import { isGivenName, isOffice } from "./label-words.ts";

/** A line with the name of a speaker, and where the label ends. */
export interface ReturningLine {
  readonly name: Utf16Span;
  readonly end: number;
}

/** A line with a speaker's name, “Ann Roe”, “Ann Roe:”, “[Ann Roe]”, “Ann Roe, Chief Executive”, “Ann Roe (Acme)”. */
const SPEAKER =
  /^\[?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})\]?(?:(?:,| [-–—]{1,2}) [^.?!:]{2,60}| \([^().?!:]{2,60}\))?:?$/u;

/** The longest such line, in UTF-16 units. */
const LONGEST = 80;

/** The fewest speakers whose lines return. */
const MIN_RETURNING = 2;

/**
 * The lines with the names of those who speak in turn, each above the words: a full name, perhaps with an office beside
 * or below it, or an office with its article, if at least two of them return and one stands above words of some length,
 * or at least three stand one below the other, each above such words. Whoever speaks only once has such a line, too. By
 * the index of the paragraph that ends with the label; the words may follow in the same paragraph.
 *
 * @param paragraphs null for those that cannot be such a line
 */
export function findReturningLines(
  text: string,
  paragraphs: readonly (Utf16Span | null)[],
  language: Language,
): ReadonlyMap<number, ReturningLine> {
  const lines = paragraphs.map((paragraph) => (paragraph === null ? null : readLine(text, paragraph, language)));
  const nameOf = ({ name }: ReturningLine): string => text.slice(name.start, name.end);
  const counts = new Map<string, number>();
  for (const line of lines) if (line !== null) counts.set(nameOf(line), (counts.get(nameOf(line)) ?? 0) + 1);
  const isReturning = (line: ReturningLine): boolean => (counts.get(nameOf(line)) ?? 0) >= MIN_RETURNING;
  const isAbove = (index: number, { end }: ReturningLine): boolean => {
    const own = paragraphs[index];
    const next = paragraphs[index + 1] ?? undefined;
    return own != null && endsAsSpeech(text, end < own.end ? trimSpan(text, end, own.end) : next);
  };
  // “Ann Roe” ¶ “Roe was a nurse”: a heading, and who it is about.
  const isAboutThem = ([index, line]: readonly [number, ReturningLine]): boolean => {
    const last = nameOf(line).split(" ").at(-1) ?? "";
    return text.slice(line.end, (paragraphs[index + 1] ?? line).end).includes(last);
  };
  const found = lines.flatMap((line, index): [number, ReturningLine][] =>
    line !== null && (isReturning(line) || isAbove(index, line)) ? [[index, line]] : [],
  );
  const returning = new Set(found.filter(([, line]) => isReturning(line)).map(([, line]) => nameOf(line)));
  const isTalk =
    returning.size >= MIN_RETURNING && found.some(([index, line]) => isReturning(line) && isAbove(index, line));
  // Names below the words, “I never go.” ¶ “Ann Roe, Ashby”, end with one that has nothing below.
  const areAbove = lines.every((line, index) => line === null || isAbove(index, line));
  return isTalk || (areAbove && areInTurn(found) && !found.some(isAboutThem)) ? new Map(found) : NONE;
}

/** The fewest speakers who speak once each, one below the other. */
const MIN_ONCE = 3;

/** Whether so many lines follow each other, with at most a paragraph between two. */
function areInTurn(lines: readonly (readonly [number, ReturningLine])[]): boolean {
  const isNext = ([index]: readonly [number, ReturningLine], at: number) => index - (lines[at - 1]?.[0] ?? index) <= 2;
  return lines.length >= MIN_ONCE && lines.every(isNext);
}

const NONE: ReadonlyMap<number, ReturningLine> = new Map();

/**
 * Reads the first line of a paragraph, and with it a second one that is no sentence: “Ann Roe”, “Chief Executive”. Null
 * if it is no label.
 */
function readLine(text: string, { start, end }: Utf16Span, language: Language): ReturningLine | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST + 1));
  const broken = printed.indexOf("\n");
  const line = (broken < 0 ? printed : printed.slice(0, broken)).trimEnd();
  const name = line.length > LONGEST ? null : speakerIn(line, language);
  if (name === null) return null;
  const isWhole = broken < 0 || (end - start <= LONGEST && !endsAsSentence(text, { start, end }));
  return { name: { start: start + name.start, end: start + name.end }, end: isWhole ? end : start + line.length };
}

function speakerIn(line: string, language: Language): Utf16Span | null {
  const name = SPEAKER.exec(line)?.[1];
  const given = name?.slice(0, name.indexOf(" ")).toLowerCase() ?? "";
  const start = line.startsWith("[") ? 1 : 0;
  if (name !== undefined && isGivenName(given, language)) return { start, end: start + name.length };
  return isOfficeLine(line, language) ? { start: 0, end: line.length } : null;
}

/** Whether a line is an office with its article: "The Minister for Peat". */
function isOfficeLine(line: string, language: Language): boolean {
  const [article = "", office = ""] = line.toLowerCase().split(" ", 2);
  return language.lineWords.articles.has(article) && language.nouns.roles.has(office) && isOffice(line, language);
}
