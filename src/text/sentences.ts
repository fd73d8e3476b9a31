import type { TokenWords } from "../languages/for-text.ts";
import type { Utf16Span } from "../span.ts";
import { BULLETS } from "./bullets.ts";
import { isInCapitals } from "./characters.ts";
import { DASHES } from "./dashes.ts";
import { isClock, isGlued, isTitleAbbreviation, type Tokens } from "./tokens.ts";

/** A sentence: its span, and the half-open range of its tokens. */
export interface Sentence extends Utf16Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

const ENDS = new Set([".", "!", "?", "...", "…", "....", "?!"]);
const OPENERS = new Set(["“", '"', "‘", "'", "``", "''", "(", "[", "„", "«"]);

/**
 * The sentences of one block, given its tokens from `first` to `last`. A sentence ends after a full stop, question or
 * exclamation mark, with the closing marks and brackets that follow, if the next word can begin a sentence. After a
 * closing quotation mark, a word in lower case continues the same sentence: “Why?” he asked. A sentence also ends with
 * a short line, or one above an item of a list, if `isShortLine` recognises it. A crosshead in capitals that ran into
 * the text is a sentence, and so is the time at the start of an entry of a live page.
 */
export function findSentences(
  tokens: Tokens<TokenWords>,
  first: number,
  last: number,
  isShortLine: ((at: number) => boolean) | null = null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = endOfOpening(tokens, first, last);
  if (from > first) sentences.push(toSentence(tokens, first, from));
  for (let index = from; index < last; index += 1) {
    const isLine = isShortLine !== null && endsLine(tokens, index, isShortLine);
    if (!isLine && !mayEnd(tokens, index, last)) continue;
    const next = afterClosers(tokens, index + 1, last);
    const word = isLine && BULLETS.has(tokens[next]?.text ?? "") ? next + 1 : next;
    if (next < last && !beginsSentence(tokens, word, last)) continue;
    sentences.push(toSentence(tokens, from, next));
    from = endOfCrosshead(tokens, next, last);
    if (from > next) sentences.push(toSentence(tokens, next, from));
    index = from - 1;
  }
  if (from < last) sentences.push(toSentence(tokens, from, last));
  return sentences;
}

/**
 * The end of the time that begins an entry, of a rubric before words in marks, or of a crosshead before a dash; else
 * the first token.
 */
function endOfOpening(tokens: Tokens<TokenWords>, first: number, last: number): number {
  const opening = Math.max(endOfTime(tokens, first, last), endOfRubric(tokens, first, last));
  if (opening > first) return opening;
  const crosshead = endOfCrosshead(tokens, first, last);
  return DASHES.has(tokens[crosshead - 1]?.text ?? "") ? crosshead : first;
}

/** The longest time of an entry, in tokens: "10.42 GMT –". */
const LONGEST_TIME = 3;

/**
 * The end of "10.42" or "10:42 GMT –" at the start of a block, before what can begin a sentence; else the token itself.
 */
function endOfTime(tokens: Tokens<TokenWords>, first: number, last: number): number {
  if (!isClock(tokens[first])) return first;
  let at = first + 1;
  const zone = tokens[at];
  if (zone?.kind === "word" && isInCapitals(zone.text) && zone.text.length > 1 && !isGlued(tokens, at)) at += 1;
  while (
    at < Math.min(last, first + LONGEST_TIME) &&
    tokens[at]?.kind === "symbol" &&
    !OPENERS.has(tokens[at]?.text ?? "")
  )
    at += 1;
  return at < last && beginsSentence(tokens, at, last) ? at : first;
}

/** The longest rubric before words in marks, and the fewest letters of one that is a single word. */
const LONGEST_RUBRIC = 10;
const SHORTEST_RUBRIC = 5;
/** How many words behind the opening mark are looked at: those in capitals go on with the rubric. */
const OPENING_WORDS = 3;

/**
 * The end of “FIRST MEMORY” before “The lift was slow.”: words in capitals that open a block, before double marks in
 * which a sentence begins that is not in capitals. Else the first token.
 */
function endOfRubric(tokens: Tokens<TokenWords>, first: number, last: number): number {
  let at = first;
  while (at < Math.min(last, first + LONGEST_RUBRIC) && isOfRubric(tokens, at)) at += 1;
  const isLong = at > first + 1 || (tokens[first]?.text.length ?? 0) >= SHORTEST_RUBRIC;
  if (at === first || !isLong || !'“"'.includes(tokens[at]?.text ?? " ") || isGlued(tokens, at)) return first;
  if (tokens[at + 1]?.capital !== true) return first;
  for (let word = at + 1; word <= at + OPENING_WORDS; word += 1)
    if (tokens[word]?.kind === "word" && !isInCapitals(tokens[word]?.text ?? "")) return at;
  return first;
}

/** Whether a token is a word in capitals, a number or a sign within a rubric: “THE BEST & THE WORST”. */
function isOfRubric(tokens: Tokens<TokenWords>, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "word") return isInCapitals(token.text);
  return at > 0 && (token?.kind === "number" || token?.kind === "possessive" || "&,/?-".includes(token?.text ?? " "));
}

/** The longest crosshead, and the longest with a dash between it and the text, in tokens. */
const LONGEST_CROSSHEAD = 9;
const LONGEST_BEFORE_DASH = 15;

/** The fewest words of a crosshead before a dash, since the place of a dateline stands there, too. */
const SHORTEST_BEFORE_DASH = 4;

/**
 * The end of "WAR OF WORDS" before "Reed argued", and of "THE MAYOR BACKED IT —": two long words in capitals, or one
 * among at least three, before a word that is not in capitals. Else the token itself.
 */
function endOfCrosshead(tokens: Tokens<TokenWords>, from: number, last: number): number {
  let words = 0;
  let long = 0;
  for (let at = from; at < Math.min(last, from + LONGEST_BEFORE_DASH); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "word" && !token.capital)) return from;
    if (token.kind !== "word") continue;
    if (isInCapitals(token.text)) {
      words += 1;
      if (token.text.length > 3) long += 1;
      continue;
    }
    // "TWO FIRES A man": the article may belong to either; “FOUR MILLS (Reuters)” is not a crosshead.
    const before = tokens[at - 1]?.kind;
    const isBehindDash = DASHES.has(tokens[at - 1]?.text ?? "") && words >= SHORTEST_BEFORE_DASH;
    const isBehindWord = at < from + LONGEST_CROSSHEAD && (before === "word" || before === "mark");
    const isBehind = token.text.length > 1 && (isBehindWord || isBehindDash);
    return isBehind && (long > 1 || (long === 1 && words > 2)) ? at : from;
  }
  return from;
}

function toSentence(tokens: Tokens<TokenWords>, firstToken: number, lastToken: number): Sentence {
  const start = tokens.starts[firstToken] ?? 0;
  return { start, end: tokens.ends[lastToken - 1] ?? start, firstToken, lastToken };
}

/** Whether a short line ends at a token, with white space behind it. */
function endsLine(tokens: Tokens<TokenWords>, index: number, isShortLine: (at: number) => boolean): boolean {
  const end = tokens.ends[index] ?? 0;
  return index + 1 < tokens.length && (tokens.starts[index + 1] ?? 0) > end && isShortLine(end);
}

function mayEnd(tokens: Tokens<TokenWords>, index: number, last: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === "symbol") return ENDS.has(token.text) && !isPoint(tokens, index) && !isInCode(tokens, index);
  return token.kind === "word" && token.text.endsWith(".") && abbreviationEnds(tokens, index, last);
}

/** Whether a stop belongs to the word behind it, as in ".DJI": it is glued to that word and not to one before. */
function isPoint(tokens: Tokens<TokenWords>, index: number): boolean {
  return (
    tokens[index]?.text === "." &&
    tokens[index + 1]?.kind === "word" &&
    isGlued(tokens, index + 1) &&
    !isGlued(tokens, index)
  );
}

/**
 * Whether a stop belongs to a stock's code, "(6758.T)", or to a move of chess, "24.Rxe6": it is glued to the number
 * before it, and to one or two characters in brackets or a word that ends in a digit.
 */
function isInCode(tokens: Tokens<TokenWords>, index: number): boolean {
  if (tokens[index - 1]?.kind !== "number" || !isGlued(tokens, index) || !isGlued(tokens, index + 1)) return false;
  const next = tokens[index + 1]?.text ?? "";
  return (next.length < 3 && tokens[index + 2]?.text === ")") || /^\p{L}.*\d$/u.test(next);
}

/**
 * Whether a sentence ends at an abbreviation: at "U.S.", "Inc." and "row C." only before a word that usually begins
 * one, or before marks; at the last letter of "A/B/C." always; at initials never.
 */
function abbreviationEnds(tokens: Tokens<TokenWords>, index: number, last: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { beforeNumbers, namesOfOneLetter, leadingToX } = tokens.language.abbreviations;
  if (isTitleAbbreviation(token.text.slice(0, -1), tokens.language)) return false;
  if (beforeNumbers.has(token.lower.slice(0, -1))) return false;
  if (token.text.length === 2 && tokens[index - 1]?.text === "/" && isGlued(tokens, index)) return true;
  const behind = afterClosers(tokens, index + 1, last);
  const next = tokens[behind];
  if (token.text.length === 2) {
    const before = tokens[index - 1];
    if (namesOfOneLetter.has(token.text) && leadingToX.has(before?.lower ?? "")) return true;
    if (before?.kind !== "word" || before.capital || !token.capital) return false;
  }
  return (
    next !== undefined &&
    !isShortBracket(tokens, behind, last) &&
    !isBeforeNickname(tokens, index, last) &&
    (tokens.language.abbreviations.sentenceStarters.has(next.text) || (OPENERS.has(next.text) && index + 1 < last))
  );
}

/** How many words a nickname may have: “Big Ace”. */
const NICKNAME_WORDS = 2;

/** Whether initials stand before a nickname and a family name: "A.B. ⟨“Ace” Quorl⟩", but not "U.S. “Ace” Quorl said". */
function isBeforeNickname(tokens: Tokens<TokenWords>, index: number, last: number): boolean {
  const { lower = "", text = "" } = tokens[index] ?? {};
  if (!INITIALS.test(text) || tokens.language.abbreviations.eitherWay.has(lower.slice(0, -1))) return false;
  if (!OPENERS.has(tokens[index + 1]?.text ?? "")) return false;
  let at = index + 2;
  while (at < last && at < index + 2 + NICKNAME_WORDS && tokens[at]?.capital === true) at += 1;
  return at > index + 2 && tokens[at]?.kind === "mark" && at + 1 < last && tokens[at + 1]?.capital === true;
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** How many tokens may stand in brackets behind a name: "Corp. (ACM.N)". */
const SHORT_BRACKET = 5;

/**
 * Whether brackets open at a token and soon close, before a word that does not usually begin a sentence: "Acme Corp.
 * (ACM.N) said".
 */
function isShortBracket(tokens: Tokens<TokenWords>, open: number, last: number): boolean {
  if (tokens[open]?.text !== "(") return false;
  for (let at = open + 2; at < Math.min(last - 1, open + SHORT_BRACKET + 2); at += 1) {
    if (tokens[at]?.text !== ")") continue;
    const next = tokens[at + 1];
    if (next?.kind !== "word")
      return next?.text === "," || (next?.text === "." && isInCapitals(tokens[open + 1]?.text ?? ""));
    return !next.capital || !tokens.language.abbreviations.sentenceStarters.has(next.text);
  }
  return false;
}

function afterClosers(tokens: Tokens<TokenWords>, index: number, last: number): number {
  let at = index;
  while (at < last && isCloser(tokens, at)) at += 1;
  return at;
}

/** Whether a token is a closing mark or bracket, glued to the one before it. */
function isCloser(tokens: Tokens<TokenWords>, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !isGlued(tokens, index)) return false;
  if (token.kind === "mark") return token.text !== "“" && token.text !== "‘" && token.text !== "``";
  return token.text === ")" || token.text === "]" || ENDS.has(token.text);
}

function beginsSentence(tokens: Tokens<TokenWords>, index: number, last: number): boolean {
  let at = index;
  while (at < last && OPENERS.has(tokens[at]?.text ?? "")) at += 1;
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "word") return token.capital || token.text.startsWith("@") || token.text.startsWith("#");
  return token.kind === "number" || token.text === "—" || token.text === "--" || token.text === "[";
}
