import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { isFiniteVerb } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { endOfMainClause } from "./go-on-behind.ts";

/**
 * Puts the edges of content right at brackets:
 *
 * - content that begins within a bracket ends before it closes, "(it ⟨does say ⟦prices vary⟧⟩), how one pays", and a
 *   bracket that opens in the content ends in it;
 * - words without a verb go on behind a bracket, “said ⟦the plan (a third in two years) would fail⟧”;
 * - content ends before where it was printed, “writes ⟦that badgers climb⟧ (Letters, 3 May)”;
 * - content that begins within a bracket and stands before its cue, “⟦Acme Corp. (a baker) will close⟧, Roe said”,
 *   begins with its sentence instead.
 */
export function closeBracket(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue, first } = place;
  const isWithin = span.first >= cue.lastToken && hasOpened(grammar, first, cue.firstToken);
  const close = isWithin ? closeOfBracket(grammar, span.first, span.last) : -1;
  if (close > span.first) return { ...span, last: close };
  const isInFront = span.last <= cue.firstToken && wordAt(grammar, span.first - 1) === "(";
  if (isInFront && closeOfBracket(grammar, span.first, span.last - 1) >= 0) return { ...span, first };
  if (wordAt(grammar, span.last) === "(") return goOnBehindBracket(place, span);
  const cited = openOfCitation(grammar, span);
  if (cited > span.first) return { ...span, last: cited };
  if (span.first < cue.lastToken || !hasOpened(grammar, span.first, span.last)) return span;
  // "said ⟦that it leaked (“Dam”, 3 May)⟧"
  const end = closeOfBracket(grammar, span.last, Math.min(place.sentence.lastToken, span.last + REACH));
  return end < 0 ? span : { ...span, last: end + 1 };
}

/** The longest bracket that says where something was printed, in tokens: "(“Badgers at bay”, Letters, 3 May 2024)". */
const LONGEST_CITATION = 16;

/**
 * "that badgers climb ⟨(⟩Letters, 3 May)": the bracket that ends a span and has a date behind its comma; -1 for none.
 */
function openOfCitation({ document: { tokens } }: Grammar, { first, last }: TokenSpan): number {
  const close = tokens[last]?.text === ")" ? last : last - 1;
  if (tokens[close]?.text !== ")") return -1;
  let isDated = false;
  for (let at = close - 1; at > first && at > close - LONGEST_CITATION && tokens[at]?.text !== ")"; at -= 1) {
    if (tokens[at]?.text === ",") isDated ||= timePhraseAt(tokens, at + 1, close)?.lastToken === close;
    if (tokens[at]?.text === "(") return isDated && tokens[at + 1]?.lower !== tokens[at + 1]?.text ? at : -1;
  }
  return -1;
}

/** Extends content that stopped at a bracket to the end of the clause, if its verb stands right behind the bracket. */
function goOnBehindBracket(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue, last } = place;
  if (span.first < cue.lastToken || holdsFinite(grammar, span.first, span.last)) return span;
  const close = closeOfBracket(grammar, span.last + 1, Math.min(last, span.last + REACH));
  if (close < 0 || !isFiniteVerb(grammar.tags[close + 1])) return span;
  return { ...span, last: endOfMainClause(place, close) };
}

/** The first bracket of a range that closes one from before the range; -1 for none. */
function closeOfBracket({ document: { tokens } }: Grammar, first: number, last: number): number {
  let depth = 0;
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    if (depth < 0) return at;
  }
  return -1;
}

/** How far before a verb of speech the bracket around it may open, in tokens. */
const REACH = 60;

/** Whether a bracket is open at the end of a range. */
function hasOpened(grammar: Grammar, first: number, last: number): boolean {
  for (let at = last - 1; at >= Math.max(first, last - REACH); at -= 1) {
    if (wordAt(grammar, at) === ")") return false;
    if (wordAt(grammar, at) === "(") return true;
  }
  return false;
}

/** The longest such bracket, in tokens: "(“Badgers at bay”, Letters, 3 May)". */
const LONGEST_BRACKET = 16;

/**
 * The token of "that" behind a bracket that says where it was said, “Roe writes (Letters, 3 May) ⟦that badgers climb⟧”,
 * “Roe's claim (3 May) ⟦that badgers climb⟧”; otherwise -1.
 */
export function startBehindBracket({ grammar, cue, last }: CuePlace): number {
  const open = cue.lastToken;
  if (wordAt(grammar, open) !== "(" || (cue.form !== "verb" && cue.form !== "noun")) return -1;
  for (let at = open + 1; at < Math.min(last - 2, open + LONGEST_BRACKET); at += 1)
    if (wordAt(grammar, at) === ")")
      return servesAs(grammar, at + 1, COMPLEMENTIZER) && isWholeClause(grammar.clauses[at + 2]) ? at + 1 : -1;
  return -1;
}
