import { COORDINATOR, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { behindAdded } from "./behind-added.ts";
import { knownNameAt } from "./known-names.ts";
import type { TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, LINK, NO_NAME, SPEECH, VERB } from "./word-traits.ts";

/** How many other capitals may act with one: "London, Paris and Rome". */
const MOST_OTHERS = 5;

/**
 * Whether a capital acts or owns, alone or with others: "Beijing is helping", "Moscow’s war effort", "Paris and Berlin
 * argue". No preposition of place stands before it, nor a word with a capital: "Union Berlin said".
 */
export function isActing(table: WordTable, { first, last }: TokenRange, others = MOST_OTHERS): boolean {
  if (table.language.words.cityPrepositions.has(wordAt(table, first - 1))) return false;
  if (isCapital(table, first - 1) && !has(table, first - 1, LINK | NO_NAME | CALENDAR)) return false;
  const after = table.tokens[last];
  if (after === undefined || table.sentenceOf[last] !== table.sentenceOf[first]) return false;
  if (after.kind === "possessive") return true;
  if (servesAs(table, last, COORDINATOR) || after.text === ",") {
    if (isDescribed(table, first, last)) return true;
    const other = knownNameAt(table.tokens, last + 1, last + 3, false);
    const end = last + 1 + (other?.words.length ?? 0);
    return others > 0 && other?.kind === "capital" && isActing(table, { first: last + 1, last: end }, others - 1);
  }
  const link = table.language.organisations.datelineVerbs.get(after.lower);
  if (link !== undefined && table.tokens[last + 1]?.lower === link) return false;
  return (
    after.kind === "word" &&
    !after.capital &&
    (table.language.words.auxiliaries.has(after.lower) || has(table, last, SPEECH | VERB))
  );
}

/**
 * Whether a capital begins a sentence, is described between commas, and then says something: "Tehran, the group's main
 * backer, said", "Moscow, which has a base there, denied".
 */
function isDescribed(table: WordTable, first: number, comma: number): boolean {
  const behind = table.opens[first] === 1 ? behindAdded(table, comma) : comma;
  if (behind === comma) return false;
  const verb = table.language.words.auxiliaries.has(wordAt(table, behind)) ? behind + 1 : behind;
  return has(table, verb, SPEECH) && table.tokens[verb]?.capital === false;
}
