import { PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import type { WordTable } from "./word-table.ts";

/** How many words may stand between the comma behind a name and what says that it has another: ", who is also better ⟨known as⟩". */
const MOST_BETWEEN = 4;

/**
 * The end of the name to which another is given right before a token, or -1: of "Jay Roe, 22, better known as ⟨Jaybird⟩", "Jay Roe, nicknamed “⟨Jaybird⟩”" where
 * "Roe" ends.
 */
export function endOfOtherName(table: WordTable, first: number): number {
  const { tokens, language } = table;
  const { aliasing, knownByName } = language.nouns;
  let at = tokens[first - 1]?.kind === "mark" ? first - 2 : first - 1;
  if (servesAs(table, at, PREDICATIVE) && knownByName.has(tokens[at - 1]?.lower ?? "")) at -= 2;
  else if (aliasing.has(tokens[at]?.lower ?? "")) at -= 1;
  else return -1;
  for (let words = 0; words < MOST_BETWEEN && tokens[at]?.kind === "word"; words += 1) at -= 1;
  if (tokens[at]?.text !== "," && tokens[at]?.text !== "(") return -1;
  const isAged = tokens[at - 1]?.kind === "number" && tokens[at - 2]?.text === ",";
  return isAged ? at - 2 : at;
}
