import { wordAt } from "../grammar/word-at.ts";
import { PART_OF_YEAR } from "./exchanges.ts";
import type { TokenRange } from "./runs.ts";
import type { WordTable } from "./word-table.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/**
 * How far behind "reported" the noun may stand, in tokens: "reported a 27% fall in second-quarter operating ⟨profit⟩".
 */
const MAX_TO_RESULT = 10;

/**
 * How many words may stand between a possessive and what is owned: "Acme's ⟨net⟩ profit", "Acme's ⟨first half⟩ profit".
 */
const BEFORE_RESULT = 2;

/**
 * Whether a name has what firms have and people do not: "Acme Moe dropped 3.4%", "Acme Moe slid as much as 5 per cent",
 * "Acme Moe's net profit", "Acme Moe Q3 profit", "Acme Moe posted a rise in revenue".
 */
export function isTraded(table: WordTable, { last }: TokenRange): boolean {
  const { tokens, language } = table;
  if (!isSameSentence(table, last)) return false;
  const { results, reporting, moving } = language.things;
  if (PART_OF_YEAR.test(tokens[last]?.text ?? "")) return results.has(wordAt(table, last + 1));
  if (tokens[last]?.kind === "possessive") return isResultFrom(table, last + 1, BEFORE_RESULT);
  if (moving.has(smallAt(table, last))) return isByShare(table, last + 1);
  return reporting.has(smallAt(table, last)) && isResultFrom(table, last + 1, MAX_TO_RESULT);
}

/** Whether a noun for results stands at a token, or up to `between` tokens behind it. */
function isResultFrom(table: WordTable, from: number, between: number): boolean {
  for (let at = from; at <= from + between && isSameSentence(table, at); at += 1)
    if (table.language.things.results.has(smallAt(table, at))) return true;
  return false;
}

/** How many words may stand before the percentage: "slid ⟨as much as⟩ 4.8%". */
const BEFORE_SHARE = 3;

/** Whether a percentage stands at a token or shortly behind: "3.4%", "3.4 per cent", "as much as 3.4%". */
function isByShare(table: WordTable, from: number): boolean {
  const { tokens, language } = table;
  for (let at = from; at <= from + BEFORE_SHARE && isSameSentence(table, at); at += 1) {
    if (tokens[at]?.kind !== "number") continue;
    return tokens[at]?.text.endsWith("%") === true || language.things.percent.has(wordAt(table, at + 1));
  }
  return false;
}
