import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isNumber } from "./share-of-people.ts";
import { isToldBehind } from "./told-behind.ts";
import { isPast, isVerb } from "./verb-here.ts";
import { has, type WordTable } from "./word-table.ts";
import { MODIFIER, SPEECH } from "./word-traits.ts";

/** How many words may stand between the article and such a noun. */
const MAX_TO_CALLING = 4;

/**
 * Whether a word that is not always a noun is one here: "The Wales ⟨international⟩ also said", "the ⟨ex-forward⟩
 * admitted", "said the fourth ⟨seed⟩.", "the world ⟨number⟩ three said". It stands behind an article and beside a verb
 * of speech or a name; behind a place, or at the start of a sentence, before any verb.
 */
export function isPlainCalling(table: WordTable, at: number): boolean {
  const { tokens } = table;
  const end = endOfCalling(table, at);
  if (end < 0) return false;
  const isTold = actsBehind(table, end) || isToldBehind(table, end);
  const acts = isVerb(table, end) || isPast(table, end);
  if (!isTold && tokens[end]?.kind === "word" && !acts) return false;
  for (let before = at - 1; before >= at - 1 - MAX_TO_CALLING; before -= 1) {
    const opens = table.opens[before] === 1 && acts;
    if (servesAs(table, before, DEFINITE)) return isTold || opens || has(table, before - 1, SPEECH);
    if (tokens[before]?.capital !== true && !has(table, before, MODIFIER) && !isNumber(table, before)) return false;
  }
  return false;
}

/** The end of "international", "ex-forward", "number three", "No 3"; -1 if no such word stands there. */
export function endOfCalling(table: WordTable, at: number): number {
  const { nouns } = table.language;
  const { capital, lower: word } = table.tokens[at] ?? { capital: true, lower: "" };
  if (nouns.rankNouns.has(word)) return isNumber(table, at + 1) ? at + 2 : -1;
  const isFormer = word.startsWith(nouns.formerPrefix);
  return !capital && nouns.plainCallings.has(isFormer ? word.slice(nouns.formerPrefix.length) : word) ? at + 1 : -1;
}

/** Whether "said" or "also said" follows; behind a word with a capital any verb, "was", "also felt". */
function actsBehind(table: WordTable, end: number): boolean {
  const isAdverb = table.language.smallWords.beforeVerbs.has(wordAt(table, end));
  const verb = isAdverb ? end + 1 : end;
  return has(table, verb, SPEECH) || (table.tokens[end - 2]?.capital === true && isVerb(table, verb));
}
