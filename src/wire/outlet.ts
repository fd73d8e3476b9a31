import { tidyName } from "../names/tidy-name.ts";
import {
  isAllCapitals,
  isNameWord,
  isSmallWord,
  isSymbol,
  type Line,
  lookUpForm,
  matchLongest,
  phraseOf,
} from "./line.ts";
import { isKnownPlace } from "./place.ts";

/** The most words of an outlet's name. */
const MAX_WORDS = 16;
const MAX_TITLE_WORDS = 6;

/** Tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The first token behind "the", or `first` if there is none. */
function withoutArticle(line: Line, first: number): number {
  return isSmallWord(line, first, "articles") ? first + 1 : first;
}

/** Whether these words are a listed news outlet: "AFP", "The Associated Press". */
export function isKnownOutlet(line: Line, first: number, last: number): boolean {
  return first < last && line.language.outlets.news.has(phraseOf(line, withoutArticle(line, first), last));
}

/**
 * Whether these words identify themselves as a team, desk or outlet: "Stockholm newsroom", "euro zone bureaux",
 * "Example News".
 */
export function isGroup(line: Line, first: number, last: number): boolean {
  if (first >= last || last - first > MAX_WORDS) return false;
  if (line.language.outlets.news.has(phraseOf(line, first, last))) return true;
  let hasGroupWord = false;
  let hasCapital = false;
  for (let at = first; at < last; at += 1) {
    const token = line.tokens[at];
    if (token === undefined || (token.kind !== "word" && !isSymbol(token, "/"))) return false;
    hasGroupWord ||= line.language.outlets.groupWords.has(lookUpForm(token)) || isGroupPair(line, at);
    hasCapital ||= token.capital;
  }
  return hasGroupWord && (hasCapital || last - first > 1);
}

/** Whether a part of an outlet ends at a token, with a name of two words: "news room". */
function isGroupPair(line: Line, at: number): boolean {
  const first = line.language.outlets.groupPairs.get(line.tokens[at]?.lower ?? "");
  return first !== undefined && line.tokens[at - 1]?.lower === first;
}

/** Whether these words, standing alone, name an outlet: one that is listed, or has the form of a newspaper's title. */
export function isOutletAlone(line: Line, first: number, last: number): boolean {
  if (isKnownOutlet(line, first, last)) return true;
  const from = withoutArticle(line, first);
  if (!isTitle(line, from, last)) return false;
  return (last - from > 1 && isGroup(line, from, last)) || isTitleOfOutlet(line, from, last, from > first);
}

/** Whether these words, right after a person's name, are an outlet: also "The Plainsman", "KXYZ", "example.com". */
export function isOutlet(line: Line, first: number, last: number): boolean {
  if (first >= last || last - first > MAX_WORDS) return false;
  const from = withoutArticle(line, first);
  if (isGroup(line, from, last) || isOutletAlone(line, first, last)) return true;
  if (from > first) return isTitle(line, from, last);
  const only = line.tokens[first];
  return (
    last - first === 1 && only?.kind === "word" && (isAllCapitals(only.text) || only.text.slice(0, -1).includes("."))
  );
}

/** Whether these are a few words, all capitalised. */
function isTitle(line: Line, first: number, last: number): boolean {
  if (last === first || last - first > MAX_TITLE_WORDS) return false;
  for (let at = first; at < last; at += 1) if (!isNameWord(line.tokens[at], line.language)) return false;
  return true;
}

/**
 * Whether these words form a newspaper's title. A word that is also a family name ("Yun Sun") needs a place, an article
 * or a second one beside it.
 */
function isTitleOfOutlet(line: Line, first: number, last: number, hasArticle: boolean): boolean {
  let certain = 0;
  let doubtful = 0;
  for (let at = first; at < last; at += 1) {
    const word = lookUpForm(line.tokens[at]);
    if (line.language.outlets.outletSurnames.has(word)) doubtful += 1;
    else if (line.language.outlets.outletWords.has(word)) certain += 1;
  }
  if (last - first === 1) return hasArticle && certain + doubtful > 0;
  return certain > 0 || doubtful > 1 || (doubtful > 0 && (hasArticle || isKnownPlace(line, first, last - 1)));
}

/**
 * Whether these words are a job, with or without the outlet: "Staff Writer", "AP Political Writer", "Daily Herald
 * staff".
 */
export function isJob(line: Line, first: number, last: number): boolean {
  if (last - first > MAX_WORDS) return false;
  let from = last;
  while (from > first && isJobWord(line, from - 1)) from -= 1;
  const hasOutlet = from > first;
  if (hasOutlet && !isOutletAlone(line, first, from)) return false;
  return (hasOutlet && from === last) || hasJobNoun(line, from, last);
}

function isJobWord(line: Line, at: number): boolean {
  const word = lookUpForm(line.tokens[at]);
  const { news, newsOrCountries } = line.language.outlets;
  if (news.has(word) && !newsOrCountries.has(word)) return false;
  return line.language.credits.jobNouns.has(word) || line.language.credits.jobQualifiers.has(word);
}

function hasJobNoun(line: Line, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const word = lookUpForm(line.tokens[at]);
    if (line.language.credits.jobNouns.has(word) || line.language.credits.staff.has(word)) return true;
  }
  return false;
}

/** Whether these words are a job, or any words that end in one: "Chief Widget Correspondent". */
export function isJobTitle(line: Line, first: number, last: number): boolean {
  return (
    isJob(line, first, last) ||
    (last - first > 1 && line.language.credits.jobNouns.has(lookUpForm(line.tokens[last - 1])))
  );
}

/** The tokens of the outlet in a job: "AP Sports Writer" → "AP"; null if there is none. */
export function outletRange(line: Line, first: number, last: number): TokenRange | null {
  const from = withoutArticle(line, first);
  let end = last;
  while (end > from && (isJobWord(line, end - 1) || line.tokens[end - 1]?.capital === false)) end -= 1;
  if (end > from) return { first: from, last: end };
  return matchLongest(line, from, last, line.language.outlets.news) > 0 ? { first: from, last } : null;
}

/** {@link outletRange} as printed: "Daily Herald staff writer" → "Daily Herald". */
export function outletOf(line: Line, first: number, last: number): string | null {
  const range = outletRange(line, first, last);
  return range === null ? null : textOf(line, range.first, range.last);
}

/** The words of these tokens, with spaces collapsed. */
export function textOf(line: Line, first: number, last: number): string {
  return tidyName(line.text.slice(line.tokens[first]?.start ?? 0, line.tokens[last - 1]?.end ?? 0));
}
