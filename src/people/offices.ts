import { COORDINATOR, DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { itemAt } from "../text/item-at.ts";
import type { Runs } from "./runs.ts";
import { startOfModifiers } from "./title-modifiers.ts";
import { isRole } from "./title-roles.ts";
import { has, type WordTable } from "./word-table.ts";
import { COMMON, COMPLEMENT, GROUP, HUMAN, KIN, LINK, MODIFIER, PLURAL, ROLE, SPEECH, VERB } from "./word-traits.ts";

/** How long an office may be, in tokens. */
const MAX_IN_OFFICE = 12;
/**
 * The role of a whole office right before `at`: "Secretary of State for East Asian and Pacific Affairs". All its words
 * are capitalised, or complete titles, with small words between; -1 if there is none.
 */
export function roleOfOffice(table: WordTable, runs: Runs, at: number): number {
  let role = -1;
  let isList = false;
  for (let left = at - 1; left > at - MAX_IN_OFFICE && table.sentenceOf[left] === table.sentenceOf[at]; left -= 1) {
    if (itemAt(runs.all, runs.of[left])?.kind === "name") break;
    isList ||= servesAs(table, left, COORDINATOR);
    if (!isOfficeWord(table, left) && !(isList && wordAt(table, left) === ",")) break;
    if (
      table.language.nouns.officeLinks.has(wordAt(table, left)) &&
      isOffice(table, left - 1) &&
      isComplement(table, at - 1)
    )
      role = left - 1;
  }
  return role;
}

/** Whether a word is a role with a capital, or an office of state in small letters: "under secretary". */
function isOffice(table: WordTable, at: number): boolean {
  return (
    isRole(table, at) &&
    !has(table, at, KIN | PLURAL) &&
    (table.tokens[at]?.capital === true || table.language.nouns.offices.has(wordAt(table, at)))
  );
}

/** Whether an office may end in a word: "Affairs", "security". */
function isComplement(table: WordTable, at: number): boolean {
  return table.tokens[at]?.capital === true || has(table, at, COMPLEMENT | GROUP | MODIFIER);
}

function isOfficeWord(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token === undefined || token.text === "&") return token !== undefined;
  if (token.kind !== "word") return false;
  const isSmall = table.language.nouns.officeLinks.has(token.lower) || servesAs(table, at, COORDINATOR | DEFINITE);
  return isSmall || token.capital || has(table, at, COMPLEMENT | GROUP | MODIFIER | ROLE) || isNoun(table, at);
}

/** Whether a word is a common one and neither a verb, a link nor a plural of people. */
function isNoun(table: WordTable, at: number): boolean {
  return has(table, at, COMMON) && !has(table, at, LINK | VERB | SPEECH | PLURAL | HUMAN | KIN);
}

/**
 * The start of an office whose second part is a title: "Chairman of the" before "Joint Chiefs of Staff Gen."; else
 * `from`.
 */
export function startOfOffice(table: WordTable, runs: Runs, from: number): number {
  const link = servesAs(table, from - 1, DEFINITE) ? from - 2 : from - 1;
  const isLinked =
    table.language.nouns.officeLinks.has(wordAt(table, link)) && table.tokens[link - 1]?.capital === true;
  const isWhole = isLinked && table.tokens[from]?.capital === true && isOffice(table, link - 1);
  return isWhole && table.sentenceOf[link - 1] === table.sentenceOf[from]
    ? startOfModifiers(table, runs, link - 1)
    : from;
}
