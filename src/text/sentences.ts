import { ABBREVIATIONS_BEFORE_MORE } from "../lexicon/abbreviations.ts";
import type { Utf16Span } from "../span.ts";
import type { Token } from "./tokens.ts";

/** A sentence: its span and the half-open range of its tokens. */
export interface Sentence extends Utf16Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

const ENDS = new Set([".", "!", "?", "...", "…", "....", "?!"]);
const OPENERS = new Set(["“", '"', "‘", "'", "``", "''", "(", "[", "„", "«"]);

/**
 * The sentences of one block, given its tokens from `first` to `last`. A sentence ends after a full stop, question or
 * exclamation mark, with the closing marks and brackets that follow, when the next word can begin a sentence. After a
 * closing quotation mark a word in lower case goes on with the same sentence: “Why?” he asked. A sentence also ends with
 * a short line, if `isShortLine` tells of such.
 */
export function findSentences(
  tokens: readonly Token[],
  first: number,
  last: number,
  isShortLine: ((at: number) => boolean) | null = null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  for (let index = first; index < last; index += 1) {
    if (!mayEnd(tokens, index, last) && !(isShortLine !== null && endsLine(tokens, index, isShortLine))) continue;
    const next = afterClosers(tokens, index + 1, last);
    if (next < last && !beginsSentence(tokens, next, last)) continue;
    sentences.push(toSentence(tokens, from, next));
    from = next;
    index = next - 1;
  }
  if (from < last) sentences.push(toSentence(tokens, from, last));
  return sentences;
}

function toSentence(tokens: readonly Token[], firstToken: number, lastToken: number): Sentence {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[lastToken - 1]?.end ?? start, firstToken, lastToken };
}

/** A space stands behind the token, and a short line ends there. */
function endsLine(tokens: readonly Token[], index: number, isShortLine: (at: number) => boolean): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return token !== undefined && next !== undefined && next.start > token.end && isShortLine(token.end);
}

function mayEnd(tokens: readonly Token[], index: number, last: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === "symbol") return ENDS.has(token.text) && !isPoint(tokens, index);
  return token.kind === "word" && token.text.endsWith(".") && abbreviationEnds(tokens, index, last);
}

/** The stop of ".DJI": glued to the word behind it and to none before. */
function isPoint(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return token?.text === "." && next?.start === token.end && next.kind === "word" && before?.end !== token.start;
}

/** "U.S." or "Inc." ends a sentence only before a word that usually begins one. */
function abbreviationEnds(tokens: readonly Token[], index: number, last: number): boolean {
  const token = tokens[index];
  if (token === undefined || ABBREVIATIONS_BEFORE_MORE.has(token.lower.slice(0, -1))) return false;
  if (token.text.length === 2) return token.text === "X." && LEADING_TO_X.has(tokens[index - 1]?.lower ?? "");
  const next = tokens[afterClosers(tokens, index + 1, last)];
  return next !== undefined && (STARTERS.has(next.text) || (OPENERS.has(next.text) && index + 1 < last));
}

/** Words before the name of the network X: "she wrote on X." is a whole sentence, "John X." is not. */
const LEADING_TO_X = new Set("on via to network platform".split(" "));

/** Words that, capitalised after an abbreviation, begin a sentence and no name. */
const STARTERS = new Set(
  "The A An In On At But And He She It They We I You This That These Those There When While After Before If As For From Some Many Most Not His Her Their Its Our One Two Since Although However Asked According Also Both Under With Last".split(
    " ",
  ),
);

function afterClosers(tokens: readonly Token[], index: number, last: number): number {
  let at = index;
  while (at < last && isCloser(tokens, at)) at += 1;
  return at;
}

/** A closing mark or bracket glued to what stands before it. */
function isCloser(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || before.end !== token.start) return false;
  if (token.kind === "mark") return token.text !== "“" && token.text !== "‘" && token.text !== "``";
  return token.text === ")" || token.text === "]" || ENDS.has(token.text);
}

function beginsSentence(tokens: readonly Token[], index: number, last: number): boolean {
  let at = index;
  while (at < last && OPENERS.has(tokens[at]?.text ?? "")) at += 1;
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "word") return token.capital || token.text.startsWith("@") || token.text.startsWith("#");
  return token.kind === "number" || token.text === "—" || token.text === "--" || token.text === "[";
}
