import { COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { startsRegion } from "./region-behind.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, GROUP, HUMAN, LINK, MODIFIER, ROLE, SPEECH, VERB } from "./word-traits.ts";

/**
 * The determiner of a phrase with a comma or marks inside, whose part before the head ends at a token: "⟨the⟩ lanky,
 * bespectacled professor", "⟨the⟩ “Northbound” singer", "⟨the⟩ Red Bank, New Jersey-based company"; -1 if there is
 * none, or it stands before `from`.
 */
export function determinerApart(table: WordTable, at: number, from: number): number {
  return Math.max(startOfListed(table, at, from), startOfEntitled(table, at, from), startOfPlaced(table, at, from));
}

/**
 * Whether a token is a determiner. "that" is one only at the start of a sentence: elsewhere it mostly begins a clause.
 */
export function isDeterminer(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  if (servesAs(table, at, COMPLEMENTIZER)) return table.opens[at] === 1;
  return table.language.words.determiners.has(word) || table.language.words.owners.has(word);
}

/** The determiner of "the lanky, bespectacled professor", if the second adjective stands at a token; else -1. */
function startOfListed(table: WordTable, at: number, from: number): number {
  if (at - 3 < from || wordAt(table, at - 1) !== "," || !isDeterminer(table, at - 3)) return -1;
  // "for a week, ⟨health⟩ officials said"
  if (has(table, at, MODIFIER) && table.opens[at - 3] !== 1) return -1;
  return isPlainAdjective(table, at) && isPlainAdjective(table, at - 2) ? at - 3 : -1;
}

/** The longest title before a head, in tokens, including its marks. */
const LONGEST_TITLE = 7;

/** The determiner of "the “Northbound” singer", if the closing mark stands at a token; else -1. */
function startOfEntitled(table: WordTable, at: number, from: number): number {
  if (table.tokens[at]?.kind !== "mark") return -1;
  let open = at - 1;
  while (open > from && open > at - LONGEST_TITLE && table.tokens[open]?.kind !== "mark") open -= 1;
  const isTitle = open > from && table.tokens[open]?.kind === "mark" && table.tokens[open + 1]?.capital === true;
  return isTitle && isDeterminer(table, open - 1) ? open - 1 : -1;
}

/** How many words the name of a town may have. */
const LONGEST_TOWN = 3;

/**
 * The determiner of "the Red Bank, New Jersey-based company", "the Oak Brook, Illinois company", if the comma stands at
 * a token; else -1.
 */
function startOfPlaced(table: WordTable, comma: number, from: number): number {
  if (wordAt(table, comma) !== "," || !(isBase(table, comma + 1) || startsRegion(table, comma + 1))) return -1;
  let first = comma - 1;
  while (first > comma - 1 - LONGEST_TOWN && isCapital(table, first) && !isDeterminer(table, first)) first -= 1;
  return first >= from && first < comma - 1 && isDeterminer(table, first) ? first : -1;
}

/** Whether a base begins at a token: "New Jersey-based", "Illinois-based". */
function isBase(table: WordTable, at: number): boolean {
  for (let word = at; word < at + LONGEST_TOWN && isCapital(table, word); word += 1) {
    const text = table.tokens[word]?.text ?? "";
    const part = text.slice(text.lastIndexOf("-") + 1);
    const { describingParts, pasts } = table.language.endings;
    if (describingParts.has(part) || (part !== text && endsIn(part, pasts))) return true;
  }
  return false;
}

function isPlainAdjective(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  return (
    token?.kind === "word" && !token.capital && !has(table, at, VERB | LINK | SPEECH | CALENDAR | ROLE | HUMAN | GROUP)
  );
}
