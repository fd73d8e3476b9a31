import { has, type WordTable } from "./word-table.ts";
import { GIVEN } from "./word-traits.ts";

/** How far behind its verb the percentage stands, in tokens: "slid as much as ⟨4.8⟩%". */
const MAX_TO_FIGURE = 4;

/** Whether a name that begins with no given name moves as shares do: "Quorl Motor ⟨dropped 3.4%⟩", "Quorl Infotech ⟨slid as much as 5 per cent⟩". */
export function isShareMove(table: WordTable, first: number, last: number): boolean {
  const { tokens, language, sentenceOf } = table;
  if (has(table, first, GIVEN) || !language.organisations.movesOfShares.has(tokens[last]?.lower ?? "")) return false;
  for (let at = last + 1; at <= last + MAX_TO_FIGURE && sentenceOf[at] === sentenceOf[last]; at += 1) {
    if (tokens[at]?.kind !== "number") continue;
    return (
      tokens[at]?.text.endsWith("%") === true || language.organisations.percentWords.has(tokens[at + 1]?.lower ?? "")
    );
  }
  return false;
}
