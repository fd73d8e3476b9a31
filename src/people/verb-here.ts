import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH, VERB } from "./word-traits.ts";

/** Whether a word can be a verb: an auxiliary, one of speech or another. */
export function isVerb(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  return table.language.words.auxiliaries.has(word) || has(table, at, SPEECH | VERB);
}

/** Whether a word ends as past forms do: "admitted". */
export function isPast(table: WordTable, at: number): boolean {
  return endsIn(wordAt(table, at), table.language.endings.pasts);
}
