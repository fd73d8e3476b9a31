import { LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import type { TokenRange } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { ROLE, SHORT_TITLE } from "./word-traits.ts";

/**
 * Whether what stands beside a name shows that somebody plays it: "she portrays Ann Roe in", "dressed as Queen Ann", "the role
 * of Ann Roe", "Ann Roe, played by".
 */
export function isFictional(table: WordTable, { first, last }: TokenRange): boolean {
  const start = isTitle(table, first - 1) ? first - 1 : first;
  return isPlayedBefore(table, start, last) || isPlayedBehind(table, last);
}

function isTitle(table: WordTable, at: number): boolean {
  return table.tokens[at]?.capital === true && has(table, at, ROLE | SHORT_TITLE);
}

/**
 * "dressed as" or "the role of" before a name, or "portrays" and "in" behind it, for rivals are portrayed, too. Behind "plays" a
 * title shows a part: players play each other.
 */
function isPlayedBefore(table: WordTable, at: number, last: number): boolean {
  const { portraying, playing, beforeParts } = table.language.fiction;
  const word = table.tokens[at - 1]?.lower ?? "";
  if (portraying.has(word)) return servesAs(table, last, LOCATIVE);
  if (playing.has(word)) return isTitle(table, at);
  return beforeParts.has(`${table.tokens[at - 2]?.lower ?? ""} ${word}`);
}

/** ", will be played by" or "(played by" behind a name. */
function isPlayedBehind(table: WordTable, last: number): boolean {
  const { played } = table.language.fiction;
  const { words, helpers } = table.language;
  let at = /^[,(]$/.test(table.tokens[last]?.text ?? "") ? last + 1 : last;
  while (
    words.auxiliaries.has(table.tokens[at]?.lower ?? "") ||
    helpers.infinitivesOfBe.has(table.tokens[at]?.lower ?? "")
  )
    at += 1;
  return played.has(`${table.tokens[at]?.lower ?? ""} ${table.tokens[at + 1]?.lower ?? ""}`);
}
