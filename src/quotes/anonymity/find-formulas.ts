import { perLanguage } from "../../languages/per-language.ts";
import type { Document } from "../../text/document.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { TokenForm, Tokens } from "../../text/tokens.ts";
import type { TokenRange } from "../scene.ts";
import { endOfPattern, indexPatterns } from "./phrase-pattern.ts";

/** The words that say that a source is not to be named: "on condition of anonymity", "asked not to be named". */
export interface Formula extends TokenRange {
  /**
   * The token at which the words that only express the formula begin: "spoke" in "spoke to the Courier on condition of
   * anonymity".
   */
  readonly from: number;
  /** The reason, with the word that introduces it: "because the talks are private"; null where none is given. */
  readonly reason: TokenRange | null;
}

const formulasIn = perLanguage((language) => indexPatterns(language.anonymity.formulas));
const reasonsIn = perLanguage((language) => indexPatterns(language.anonymity.reasonOpenings));

/** Finds the formulas of a document, in order. They never overlap: what stands in the reason of one is not another. */
export function findFormulas({ tokens, sentences, vocabulary, language }: Document): Formula[] {
  if (!vocabulary.forms.some((form) => language.anonymity.words.has(form))) return [];
  const formulas: Formula[] = [];
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
      const formula = formulaAt(tokens, sentence, at);
      if (formula === null) continue;
      formulas.push(formula);
      at = endOfFormula(formula) - 1;
    }
  return formulas;
}

/** The token behind a formula and its reason. */
export function endOfFormula({ lastToken, reason }: Formula): number {
  return reason?.lastToken ?? lastToken;
}

function formulaAt(tokens: Tokens, sentence: Sentence, at: number): Formula | null {
  const matched = endOfPattern(tokens, formulasIn(tokens.language), at, sentence.lastToken);
  if (matched < 0) return null;
  const isOpen = tokens.language.anonymity.openFormulaEnds.has(tokens[matched - 1]?.lower ?? "");
  const lastToken = isOpen ? endOfClause(tokens, matched, sentence.lastToken, true) : matched;
  const reason = reasonAt(tokens, lastToken, sentence.lastToken);
  return { from: mereSpeaking(tokens, sentence, at), firstToken: at, lastToken, reason };
}

/**
 * How far before its formula a mere verb of speaking may stand, in tokens: "spoke to the Courier on Monday on
 * condition".
 */
const SPEAKING_REACH = 10;

/** The verb before a formula that says only that somebody spoke, or the token itself. */
function mereSpeaking(tokens: Tokens, { firstToken }: Sentence, at: number): number {
  for (let back = at - 1; back >= Math.max(firstToken, at - SPEAKING_REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || isPause(token)) return at;
    if (tokens.language.anonymity.mereSpeaking.has(token.lower)) return back;
  }
  return at;
}

/** Why the source is not to be named: read right behind the formula, or behind a comma; null for none. */
function reasonAt(tokens: Tokens, from: number, end: number): TokenRange | null {
  const firstToken = tokens[from]?.text === "," ? from + 1 : from;
  const isTemporal =
    from === firstToken && tokens.language.anonymity.temporalOpenings.has(tokens[firstToken]?.lower ?? "");
  if (!isTemporal && !isReason(tokens, firstToken, end)) return null;
  const lastToken = endOfClause(tokens, firstToken + 1, end, false);
  if (lastToken <= firstToken + 1) return null;
  return isTemporal && !tellsWhy(tokens, firstToken, lastToken) ? null : { firstToken, lastToken };
}

function isReason(tokens: Tokens, at: number, end: number): boolean {
  return endOfPattern(tokens, reasonsIn(tokens.language), at, end) >= 0;
}

function tellsWhy(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens.language.anonymity.reasonWords.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** The longest clause that a formula opens, in tokens. */
const LONGEST_CLAUSE = 60;

/**
 * The end of a clause: a comma, dash, mark or stop, "and" before another formula, or a verb that goes on with what was
 * said.
 */
function endOfClause(tokens: Tokens, from: number, end: number, stopsAtReason: boolean): number {
  const { anonymity, syntax } = tokens.language;
  const { coordinators, infinitiveMarkers } = syntax;
  let at = from;
  for (; at < Math.min(end, from + LONGEST_CLAUSE); at += 1) {
    const token = tokens[at];
    if (token === undefined || isPause(token) || anonymity.verbsBehindFormulas.has(token.lower)) break;
    if (coordinators.has(token.lower) && anonymity.verbsOfFormulas.has(tokens[at + 1]?.lower ?? "")) break;
    if (stopsAtReason && !infinitiveMarkers.has(token.lower) && isReason(tokens, at, end)) break;
  }
  return at;
}

function isPause({ kind, text }: TokenForm): boolean {
  return kind === "mark" || (kind === "symbol" && text !== "&" && text !== "-" && text !== "/");
}
