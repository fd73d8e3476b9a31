import { PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { HUMAN, KIN, ROLE } from "./word-traits.ts";
import { isSameSentence, isThingNoun, smallAt } from "./words-beside.ts";

/** How far before "called" the comma behind the thing's noun may stand, in tokens. */
const MAX_TO_COMMA = 4;

/**
 * Whether a name that begins at a token is that of an animal or thing before a comma: "the swan, known locally as
 * ⟨Ann⟩", "the llama, since named ⟨Ann⟩", "the dog, a rescue called ⟨Ann⟩", but not "the dog, a man called ⟨Ann⟩".
 */
export function isNamedBehindNoun(table: WordTable, start: number): boolean {
  const { naming, calling } = table.language.things;
  const verb = servesAs(table, start - 1, PREDICATIVE) ? start - 2 : start - 1;
  const isNaming =
    verb === start - 1 ? naming.has(smallAt(table, verb)) || calling.has(smallAt(table, verb)) : isKnownAs(table, verb);
  if (!isNaming) return false;
  for (let at = verb - 1; at >= verb - MAX_TO_COMMA && isSameSentence(table, at); at -= 1) {
    if (wordAt(table, at) === ",") return isThingNoun(table, smallAt(table, at - 1));
    if (has(table, at, HUMAN | ROLE | KIN)) return false;
  }
  return false;
}

/** Whether "known" or "known locally" ends at a token, right before "as". */
function isKnownAs(table: WordTable, at: number): boolean {
  const { knownAs } = table.language.things;
  return knownAs.has(smallAt(table, at)) || knownAs.has(smallAt(table, at - 1));
}
