import { GENITIVE, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import type { TokenRange } from "./runs.ts";
import type { WordTable } from "./word-table.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/** How long "based in Corran, Ashby" may be, in tokens. */
const LONGEST_SEAT = 7;

/**
 * Whether the words beside a name say when or by whom it was founded, or where it is based, as is said of bodies:
 * "co-founded ⟨Ann Blossom⟩", "⟨Ann Blossom⟩, founded in 1962,", "⟨Ann Blossom⟩, headquartered in Ashby," or "⟨Ann
 * Blossom⟩, based in Ashby, said it would close"; people may be based somewhere too.
 */
export function isFoundedBody(table: WordTable, { first, last }: TokenRange): boolean {
  const { founding, foundedOrSeated, seated } = table.language.things;
  if (isSameSentence(table, first) && founding.has(smallAt(table, first - 1))) return true;
  if (wordAt(table, last) !== "," || !servesAs(table, last + 2, LOCATIVE | GENITIVE)) return false;
  const participle = smallAt(table, last + 1);
  if (foundedOrSeated.has(participle)) return true;
  return seated.has(participle) && isCommaBeforeBody(table, last + 3);
}

/** Whether a comma closes "based in Ashby," and the name then refers to itself as a body does. */
function isCommaBeforeBody(table: WordTable, from: number): boolean {
  for (let at = from; at < from + LONGEST_SEAT && isSameSentence(table, at); at += 1)
    if (wordAt(table, at) === "," && saysOfItself(table, at + 1)) return true;
  return false;
}
