import { COORDINATOR, RELATIVE_OF_THINGS, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isLabel } from "./labels.ts";
import type { NameForm } from "./name-forms.ts";
import type { Part } from "./namesakes.ts";
import { has, type WordTable } from "./word-table.ts";
import { LINK, SPEECH, VERB } from "./word-traits.ts";

/**
 * How far before a name the verb of an attribution may stand, with title and relative between: "”, ⟨said⟩ her father,
 * Joe Roe".
 */
const REACH = 8;

/** The longest apposition behind a name, in tokens: "Ann Roe⟨, Joe's mother,⟩ left". */
const LONGEST_APPOSITION = 8;

/** The longest relative clause behind a name, in tokens. */
const LONGEST_CLAUSE = 20;

/**
 * The part that a named person plays: "speaks" in the label of a turn, "⟨Ann Roe⟩: I left."; elsewhere "speaks" or "acts" by the verb behind the name and its tail, "Ann Roe, 54,
 * ⟨left⟩", "Ann Roe, Joe's mother, ⟨left⟩", "Ann Roe, who is 54, ⟨left⟩", "her mother, Ann Roe, ⟨said⟩"; "speaks" also
 * where the name stands behind words in marks; else "named". What two do together ("Joe and ⟨Ann Roe⟩ left") counts for
 * neither.
 */
export function partOf(table: WordTable, { first, last, tail }: Pick<NameForm, "first" | "last" | "tail">): Part {
  if (isLabel(table.labels[first])) return "speaks";
  const next = Math.max(last, tail.last);
  const verb = wordAt(table, next) === "," ? behindInsertion(table, next + 1) : next;
  if (servesAs(table, first - 1, COORDINATOR)) return "named";
  if (has(table, verb, SPEECH) || isNamedBehindWords(table, first)) return "speaks";
  return isVerb(table, behindAuxiliary(table, verb)) ? "acts" : "named";
}

/**
 * "has ⟨left⟩", "does not ⟨believe⟩": the token behind an auxiliary and a negation; `at` itself where none stands
 * there.
 */
function behindAuxiliary(table: WordTable, at: number): number {
  if (!isAuxiliary(table, at)) return at;
  return table.language.helpers.negations.has(wordAt(table, at + 1)) ? at + 2 : at + 1;
}

/** The token behind an apposition or a relative clause about a person; `from` itself where neither stands there. */
function behindInsertion(table: WordTable, from: number): number {
  if (!table.language.smallWords.personalRelatives.has(wordAt(table, from))) return behindApposition(table, from);
  for (let at = from + 1; at < from + LONGEST_CLAUSE; at += 1) {
    const { kind, text } = table.tokens[at] ?? {};
    if (text === "," && isVerb(table, behindAuxiliary(table, at + 1))) return at + 1;
    if (kind !== "word" && kind !== "possessive" && kind !== "number" && text !== ",") return from;
  }
  return from;
}

/**
 * "Ann Roe, Joe's mother, ⟨left⟩": the token behind the comma that ends a few words without a verb; `from` itself where
 * none does, and behind a firm: "Roe, which builds cars, left".
 */
function behindApposition(table: WordTable, from: number): number {
  if (servesAs(table, from, RELATIVE_OF_THINGS)) return from;
  for (let at = from; at < from + LONGEST_APPOSITION; at += 1) {
    if (wordAt(table, at) === ",") return at + 1;
    const { kind } = table.tokens[at] ?? {};
    if ((kind !== "word" && kind !== "possessive") || isAuxiliary(table, at) || isVerb(table, at)) return from;
  }
  return from;
}

function isAuxiliary(table: WordTable, at: number): boolean {
  return table.language.words.auxiliaries.has(wordAt(table, at));
}

function isVerb(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || token.capital) return false;
  const { pasts, thirdPersons } = table.language.endings;
  if (has(table, at, SPEECH | VERB) || endsIn(token.lower, pasts)) return true;
  return !has(table, at, LINK) && endsIn(token.lower, thirdPersons);
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
