import { COORDINATOR, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { NameForm } from "./name-forms.ts";
import type { Part } from "./namesakes.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH, VERB } from "./word-traits.ts";

/**
 * How far before a name the verb of an attribution may stand, with title and relative between: "”, ⟨said⟩ her father,
 * Joe Roe".
 */
const REACH = 8;

/**
 * The part that a named person plays: "speaks" or "acts" by the verb behind the name and its tail, "Ann Roe, 54,
 * ⟨left⟩", "her mother, Ann Roe, ⟨said⟩"; "speaks" also where the name stands behind words in marks; else "named". What
 * two do together ("Joe and ⟨Ann Roe⟩ left") counts for neither.
 */
export function partOf(table: WordTable, { first, last, tail }: Pick<NameForm, "first" | "last" | "tail">): Part {
  const next = Math.max(last, tail.last);
  const verb = wordAt(table, next) === "," ? next + 1 : next;
  if (servesAs(table, first - 1, COORDINATOR)) return "named";
  if (has(table, verb, SPEECH) || isNamedBehindWords(table, first)) return "speaks";
  return isVerb(table, isAuxiliary(table, verb) ? verb + 1 : verb) ? "acts" : "named";
}

function isAuxiliary(table: WordTable, at: number): boolean {
  return table.language.words.auxiliaries.has(wordAt(table, at));
}

function isVerb(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || token.capital) return false;
  return has(table, at, SPEECH | VERB) || endsIn(token.lower, table.language.endings.pasts);
}

function isNamedBehindWords(table: WordTable, first: number): boolean {
  const { tokens } = table;
  for (let at = first - 1; at > first - REACH; at -= 1) {
    if (has(table, at, SPEECH)) return tokens[at - 1]?.kind === "mark";
    const token = tokens[at];
    if (token?.kind !== "word" && token?.text !== ",") return false;
  }
  return false;
}
