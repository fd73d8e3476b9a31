import type { TokenRange } from "./runs.ts";
import { isCapital, type WordTable } from "./word-table.ts";

/** How many tokens of a bracket are read, and how many before it to find the score. */
const LONGEST_LIST = 30;
const MAX_TO_SCORE = 4;

/** "1-0", "121-3". */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/**
 * Whether a name stands with a number in a bracket behind a score, or in a line of cricket: "Ashby 1-0 Moor (⟨Roe⟩ 44,
 * ⟨Moe⟩ 90)", "121-3 (⟨Roe⟩ 44, ⟨Moe⟩ 9)", "Doe c ⟨Roe⟩ b ⟨Moe⟩ 9".
 */
export function isScorer(table: WordTable, { first, last }: TokenRange): boolean {
  const { tokens } = table;
  if (isInDismissal(table, first, last)) return true;
  if (tokens[last]?.kind !== "number") return false;
  const open = bracketBefore(tokens, first);
  if (open < 0) return false;
  for (let at = open - 1; at >= open - MAX_TO_SCORE; at -= 1) {
    if (SCORE.test(tokens[at]?.text ?? "")) return true;
    if (!isCapital(table, at)) return false;
  }
  return false;
}

/**
 * Whether the letter for who caught or who bowled stands before a name, with the other beside it or a number behind: "c
 * ⟨Roe⟩ b ⟨Moe⟩ 9", "c ⟨Roe⟩ b Moe".
 */
function isInDismissal({ tokens, language: { sport } }: WordTable, first: number, last: number): boolean {
  const letter = tokens[first - 1]?.text ?? "";
  if (letter === sport.caught) return tokens[last]?.text === sport.bowled && tokens[last + 1]?.capital === true;
  const isBehindCatcher = tokens[first - 3]?.text === sport.caught && tokens[first - 2]?.capital === true;
  return letter === sport.bowled && (isBehindCatcher || tokens[last]?.kind === "number");
}

/** The "(" before a name, with names and numbers in between; -1 if there is none. */
function bracketBefore(tokens: WordTable["tokens"], first: number): number {
  for (let at = first - 1; at > first - LONGEST_LIST; at -= 1) {
    const token = tokens[at];
    if (token?.text === "(") return at;
    if (token === undefined || token.text === ")" || token.kind === "mark") return -1;
  }
  return -1;
}
